public import TextModel

/// What a stage that makes segments does with a document that has some already.
public enum ExistingSegments: String, SettingChoice {
  case keep
  case replace

  /// The setting that every such stage has.
  public static let setting = Setting<ExistingSegments>(
    "existing", "what to do with a document that has segments already", default: .keep)

  /// Whether a document is to be segmented.
  public func allows(segmenting document: Document) -> Bool { self == .replace || document.segments.isEmpty }
}
