import StageKit
import TextModel

/// The step `read`: hands each file to the reader that recognizes it, or to the one that is named.
struct ReadStep {
  private let catalog: StageCatalog
  private let given: [String: SettingData]
  private let named: String
  private var made: [String: any Reader] = [:]

  init(_ step: PlannedStep, catalog: StageCatalog) {
    self.catalog = catalog
    var given = step.given
    given["as"] = nil
    self.given = given
    named = step.settings[catalog.reader]
  }

  /// Reads a version's file; what the source knew of it is kept.
  ///
  /// - Returns: the reader that read it.
  mutating func read(
    _ bytes: [UInt8], of version: inout Version, context: inout StageContext, reader name: inout String
  ) throws(StageError) {
    let known = version.document.detection
    let recognized = try recognize(bytes, name: version.file.lastComponent)
    name = recognized.reader
    var sink = BlockSink()
    try withReader(recognized.reader) { reader throws(StageError) in
      try reader.read(bytes, into: &sink, context: &context)
    }
    version.document = sink.document
    if version.document.detection.mediaType == nil { version.document.detection.mediaType = recognized.mediaType }
    if let language = known.language { version.document.detection.language = language }
  }

  private func recognize(
    _ bytes: [UInt8], name: String
  ) throws(StageError) -> (reader: String, mediaType: Detected<String>?) {
    let head = bytes.prefix(headSize)
    if !named.isEmpty { return (named, catalog[named]?.recognize(head, name)) }
    if bytes.isEmpty { throw StageError(Self.empty) }
    var best: (reader: String, mediaType: Detected<String>)?
    for reader in catalog.readers {
      if let mediaType = reader.recognize(head, name), mediaType.confidence > best?.mediaType.confidence ?? 0 {
        best = (reader.specification.id, mediaType)
      }
    }
    guard let best else { throw StageError(StageCatalog.unrecognized) }
    return best
  }

  private mutating func withReader(
    _ id: String, _ body: (inout any Reader) throws(StageError) -> Void
  ) throws(StageError) {
    if made[id] == nil, let factory = catalog[id] {
      let own = given.filter { factory.specification.setting($0.key) != nil }
      let settings: Settings
      // Two readers may mean different things by one name: the step's check is that of the first.
      do { settings = try Settings(own, for: factory.specification) } catch {
        throw StageError(Self.refused, ["reader": id, "setting": error.setting])
      }
      if case .reader(let reader) = try factory.make(settings) { made[id] = reader }
    }
    guard var reader = made[id] else { throw StageError(StageCatalog.unrecognized) }
    defer { made[id] = reader }
    try body(&reader)
  }

  static let refused = Failure(
    "setting-refused", "the reader {reader} does not take this value of the setting {setting}",
    cure: "see `tolmach describe {reader}`, or name the reader that it is meant for with `as`")
  static let empty = Failure(
    "empty-file", "the file is empty", cure: "check that it was copied whole")
}
