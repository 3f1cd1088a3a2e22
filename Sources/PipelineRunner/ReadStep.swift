import StageKit
import TextModel

/// The step `read`: hands each file to the reader that recognizes it, or to the one that is named.
struct ReadStep {
  private let catalog: StageCatalog
  private let given: [String: SettingData]
  private let named: String
  private var made: [String: StageInstance] = [:]

  init(_ step: PlannedStep, catalog: StageCatalog) {
    self.catalog = catalog
    var given = step.given
    given["as"] = nil
    self.given = given
    named = step.settings[catalog.reader]
  }

  /// Reads a version's file; what the source knew of it is kept. A file of several versions takes the place of the one
  /// that named it.
  ///
  /// - Parameters:
  ///   - pieces: where the document goes piece by piece, but for its last one.
  ///   - name: the reader that read it.
  mutating func read(
    _ bytes: [UInt8], ofVersion version: Int, of document: inout ParallelDocument, pieces: PieceOutput? = nil,
    context: inout StageContext, reader name: inout String
  ) throws(StageError) {
    let file = document.versions[version].file
    let known = document.versions[version].document.detection
    let metadata = document.versions[version].document.metadata
    let recognized = try recognize(bytes, name: file.lastComponent)
    name = recognized.reader
    var stage = try made(recognized.reader)
    defer { made[recognized.reader] = stage }
    switch stage {
    case .reader(var reader):
      var sink = pieces?.sink ?? BlockSink()
      defer { stage = .reader(reader) }
      try reader.read(bytes, into: &sink, context: &context)
      document.versions[version].document = sink.document
      document.versions[version].document.metadata.insert(contentsOf: metadata, at: 0)
      document.versions[version].document.detection.complete(mediaType: recognized.mediaType, language: known.language)
      // One that reads no kind of document only checks files.
      if catalog[recognized.reader]?.specification.mediaTypes.isEmpty == false,
        !sink.document.text.contains(where: { $0 > 0x20 }), pieces?.hasText != true
      {
        context.report(Finding(Self.noText, ["file": file.name]))
      }
    case .parallelReader(var reader):
      guard document.versions.count == 1 else { throw StageError(Self.holdsSeveral) }
      document.versions = []
      defer { stage = .parallelReader(reader) }
      try reader.read(bytes, into: &document, context: &context)
      for version in document.versions.indices {
        document.versions[version].file = file
        document.versions[version].document.detection.complete(mediaType: recognized.mediaType, language: nil)
      }
    default: throw StageError(StageCatalog.unrecognized)
    }
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

  private mutating func made(_ id: String) throws(StageError) -> StageInstance {
    if let stage = made[id] { return stage }
    guard let factory = catalog[id] else { throw StageError(StageCatalog.unrecognized) }
    let own = given.filter { factory.specification.setting($0.key) != nil }
    let settings: Settings
    // Two readers may mean different things by one name: the step's check is that of the first.
    do { settings = try Settings(own, for: factory.specification) } catch {
      throw StageError(Self.refused, ["reader": id, "setting": error.setting])
    }
    return try factory.make(settings)
  }

  static let noText = FindingKind(
    "no-text", "{file} has no text that can be read: perhaps it holds nothing but pictures")
  static let refused = Failure(
    "setting-refused", "the reader {reader} does not take this value of the setting {setting}",
    cure: "see `tolmach describe {reader}`, or name the reader that it is meant for with `as`")
  static let holdsSeveral = Failure(
    "several-languages", "the file holds several languages already, and is one of several files here",
    cure: "give it alone, as a document of its own")
  static let empty = Failure(
    "empty-file", "the file is empty", cure: "check that it was copied whole")
}

extension Detection {
  /// What the reader did not say; a language that was told before the file was read goes first.
  fileprivate mutating func complete(mediaType recognized: Detected<String>?, language known: Detected<LanguageTag>?) {
    if mediaType == nil { mediaType = recognized }
    if let known { language = known }
  }
}
