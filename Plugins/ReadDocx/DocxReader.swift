import ArchiveKit
public import StageKit
public import TextModel
import XMLKit

/// Reads DOCX: documents of Word and of all that write its format (ECMA-376, transitional and strict).
public struct DocxReader: Reader {
  public static let specification = StageSpecification(
    id: "read-docx", summary: "Read DOCX documents", version: 4,
    settings: [
      parts.declaration, changes.declaration, hidden.declaration, maximumMembers.declaration, maximumSize.declaration,
      maximumRatio.declaration, maximumDepth.declaration, maximumParagraph.declaration,
    ],
    needs: [.bytes], gives: [.blocks], mediaTypes: [mediaType],
    findings: [openField, unreadChunk, missingText, damagedPart], failures: failures)

  static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// What of a document is read.
  enum Part: String, CaseIterable {
    case body, notes, headers, comments, diagrams, charts, properties
    case textBoxes = "text-boxes"
  }

  static let parts = Setting<[String]>(
    "parts", "what to read: body, notes, text-boxes, headers, comments, diagrams, charts, properties, or all",
    default: ["body", "notes", "text-boxes", "headers"],
    check: { names in
      names.contains { $0 != "all" && Part(rawValue: $0) == nil }
        ? "may name body, notes, text-boxes, headers, comments, diagrams, charts, properties and all" : nil
    })

  /// Which state of tracked changes is read.
  enum Changes: String, SettingChoice {
    case final, original, both
  }

  static let changes = Setting<Changes>(
    "changes",
    "tracked changes: the text with all of them made, with none, or both texts together, a space where they touch",
    default: .final)

  static let hidden = Setting<Bool>("hidden", "whether to read hidden text", default: false)

  static let openField = FindingKind(
    "open-field",
    "{count} bytes of text in {part} stand in the instructions of a field that never ends, and are left out")

  static let unreadChunk = FindingKind(
    "unread-chunk", "{part} is a piece of the document in another format or another file, and is not read")

  static let missingText = FindingKind(
    "missing-text", "the document refers to text that the file does not have: {kind} ({count})")

  static let damagedPart = FindingKind(
    "damaged-part", "{part} is damaged, and what it says is missing from some place on: {reason}")

  static let maximumMembers = Setting.limit(
    "max-members", "how many members the file may have", default: ArchiveLimits().memberCount)
  static let maximumSize = Setting.limit(
    "max-size", "how many megabytes the file may unpack to", default: ArchiveLimits().unpackedSize >> 20)
  static let maximumRatio = Setting.limit(
    "max-ratio", "how many times its packed size a large member may unpack to", default: ArchiveLimits().ratio)
  static let maximumDepth = Setting.limit(
    "max-depth", "how deep XML elements may stand in each other", default: XMLLimits().depth,
    upTo: 10_000)

  // War and Peace has six megabytes in all its paragraphs.
  static let maximumParagraph = Setting.limit(
    "max-paragraph", "how many megabytes of text a paragraph may have", default: 8, upTo: 1 << 10)

  private let options: Options
  private let parsers: ParserPool

  /// What the settings say.
  struct Options {
    var parts: Set<Part>
    var changes: Changes
    var hidden: Bool
    var archiveLimits = ArchiveLimits()
    var xmlLimits = XMLLimits()
  }

  public init(_ settings: Settings) {
    let names = settings[Self.parts]
    var options = Options(
      parts: Set(names.contains("all") ? Part.allCases : names.compactMap { Part(rawValue: $0) }),
      changes: settings[Self.changes], hidden: settings[Self.hidden])
    options.archiveLimits.memberCount = settings[Self.maximumMembers]
    options.archiveLimits.unpackedSize = settings[Self.maximumSize] << 20
    options.archiveLimits.ratio = settings[Self.maximumRatio]
    options.xmlLimits.depth = settings[Self.maximumDepth]
    options.xmlLimits.allowsDoctype = false
    options.xmlLimits.textLength = settings[Self.maximumParagraph] << 20
    self.options = options
    parsers = ParserPool(limits: options.xmlLimits)
  }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    let lowercased = name.lowercased()
    let isNamed = [".docx", ".docm", ".dotx", ".dotm"].contains { lowercased.hasSuffix($0) }
    if head.starts(with: [0x50, 0x4B, 3, 4]) {
      if head.holds("word/") { return Detected(mediaType, confidence: 0.95) }
      if isNamed { return Detected(mediaType, confidence: 0.9) }
      // Another Office document begins so as well.
      if head.holds("xl/") || head.holds("ppt/") || !head.holds("[Content_Types].xml") { return nil }
      return Detected(mediaType, confidence: 0.5)
    }
    return isNamed ? Detected(mediaType, confidence: 0.6) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let isEncrypted = bytes[...].contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
      throw StageError(isEncrypted ? Self.encryptedDocument : Self.legacyDocument)
    }
    if let kind = Self.otherKind(of: bytes.prefix(headSize)) { throw StageError(Self.otherFormat, ["kind": kind]) }
    sink.detect { $0.mediaType = Detected(Self.mediaType, confidence: 1) }
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(StageError) in
        let reading = try DocumentReading(bytes, options, parsers)
        swap(&reading.sink, &sink)
        defer { swap(&reading.sink, &sink) }
        try reading.read()
      }
    }
    try result.get()
  }
}

extension DocxReader {
  /// What a file is that is no archive and has a DOCX's name; nil where it does not say.
  fileprivate static func otherKind(of head: ArraySlice<UInt8>) -> String? {
    let opening = head.drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(64)
    if opening.starts(with: "{\\rtf".utf8) { return "an RTF document" }
    if opening.starts(with: "%PDF".utf8) { return "a PDF document" }
    if head.isEmpty || head.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) { return nil }
    if head.holds("<html") || head.holds("<HTML") { return "an HTML page" }
    return opening.starts(with: "<?xml".utf8) ? "an XML document" : "plain text"
  }
}

extension ArraySlice<UInt8> {
  /// Whether a text occurs among the bytes.
  func contains(_ text: StaticString) -> Bool {
    let pattern = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return withUnsafeBufferPointer { buffer in
      guard let first = pattern.first, buffer.count >= pattern.count else { return false }
      for start in 0...(buffer.count - pattern.count) where buffer[start] == first {
        if buffer[start..<(start + pattern.count)].elementsEqual(pattern) { return true }
      }
      return false
    }
  }
}
