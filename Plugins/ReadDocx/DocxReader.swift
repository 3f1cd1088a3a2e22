public import StageKit
public import TextModel

/// Reads DOCX: documents of Word and of all that write its format (ECMA-376, transitional and strict).
public struct DocxReader: Reader {
  public static let specification = StageSpecification(
    id: "read-docx", summary: "Read DOCX documents", version: 1,
    settings: [parts.declaration, changes.declaration, hidden.declaration], needs: [.bytes], gives: [.blocks],
    mediaTypes: [mediaType], findings: [openField, unreadChunk], failures: failures)

  static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

  /// What of a document is read. Body text always stands in it.
  enum Part: String, CaseIterable {
    case body, notes, headers, comments, properties
    case textBoxes = "text-boxes"
  }

  static let parts = Setting<[String]>(
    "parts", "what to read: body, notes, text-boxes, headers, comments, properties, or all",
    default: ["body", "notes", "text-boxes", "headers"],
    check: { names in
      names.contains { $0 != "all" && Part(rawValue: $0) == nil }
        ? "may name body, notes, text-boxes, headers, comments, properties and all" : nil
    })

  /// Which state of tracked changes is read.
  enum Changes: String, SettingChoice {
    case final, original, both
  }

  static let changes = Setting<Changes>(
    "changes", "tracked changes: the text with all of them made, with none, or both texts together", default: .final)

  static let hidden = Setting<Bool>("hidden", "whether to read hidden text", default: false)

  static let openField = FindingKind(
    "open-field",
    "{count} bytes of text in {part} stand in the instructions of a field that never ends, and are left out")

  static let unreadChunk = FindingKind(
    "unread-chunk", "{part} is a piece of the document in another format or another file, and is not read")

  private let options: Options

  /// What the settings say.
  struct Options {
    var parts: Set<Part>
    var changes: Changes
    var hidden: Bool
  }

  public init(_ settings: Settings) {
    let names = settings[Self.parts]
    options = Options(
      parts: Set(names.contains("all") ? Part.allCases : names.compactMap { Part(rawValue: $0) }),
      changes: settings[Self.changes], hidden: settings[Self.hidden])
  }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    let lowercased = name.lowercased()
    let isNamed = [".docx", ".docm", ".dotx", ".dotm"].contains { lowercased.hasSuffix($0) }
    if head.starts(with: [0x50, 0x4B, 3, 4]) {
      if head.contains("word/") { return Detected(mediaType, confidence: 0.95) }
      if isNamed { return Detected(mediaType, confidence: 0.9) }
      // Another Office document begins so as well.
      if head.contains("xl/") || head.contains("ppt/") || !head.contains("[Content_Types].xml") { return nil }
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
    sink.detect { $0.mediaType = Detected(Self.mediaType, confidence: 1) }
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(StageError) in
        let reading = try DocumentReading(Package(bytes), options)
        swap(&reading.sink, &sink)
        defer { swap(&reading.sink, &sink) }
        try reading.read()
      }
    }
    try result.get()
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
