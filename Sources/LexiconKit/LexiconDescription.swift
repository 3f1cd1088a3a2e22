/// Which languages a lexicon is of, and what it was made from.
///
/// In the file it is UTF-8 text: a line of the two primary languages, `ru<TAB>en`, and one of each origin,
/// `name<TAB>licence`.
public struct LexiconDescription: Sendable, Equatable {
  /// Primary languages, `ru`.
  public var source: String
  public var target: String
  public var origins: [Origin]

  /// A work that pairs were taken or learnt from.
  public struct Origin: Sendable, Equatable {
    public var name: String
    /// Empty where it is not known.
    public var licence: String

    public init(name: String, licence: String) {
      self.name = name
      self.licence = licence
    }
  }

  public init(source: String, target: String, origins: [Origin] = []) {
    self.source = source
    self.target = target
    self.origins = origins
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(LexiconError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LexiconError(.description, byteOffset: LexiconFormat.headSize)
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    }
    guard let languages = lines.first, languages.count == 2, !languages[0].isEmpty, !languages[1].isEmpty else {
      throw LexiconError(.description, byteOffset: LexiconFormat.headSize)
    }
    source = String(languages[0])
    target = String(languages[1])
    origins = lines.dropFirst().compactMap { fields in
      fields.first.map { Origin(name: String($0), licence: fields.count > 1 ? String(fields[1]) : "") }
    }
  }

  /// As it stands in the file.
  var bytes: [UInt8] {
    func line(_ left: String, _ right: String) -> String { [left, right].map(oneField).joined(separator: "\t") }
    return Array(
      ([line(source, target)] + origins.map { line($0.name, $0.licence) }).joined(separator: "\n").utf8)
  }
}

/// Tabs and line feeds part fields.
private func oneField(_ text: String) -> String {
  String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
}
