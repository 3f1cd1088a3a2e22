import CharsetKit
public import StageKit
public import TextModel
import UnicodeKit

/// Reads plain text: finds its charset, and its blocks by the way its lines are set.
public struct TextReader: Reader {
  static let charset = Setting<String>(
    "charset", "the charset of the file, by any of its usual names; empty: by content", default: "",
    check: { $0.isEmpty || isKnownCharset($0) ? nil : "must be the name of a charset, such as windows-1251" })

  static let repair = Setting<Bool>(
    "repair", "whether to make text readable that was saved in the wrong charset", default: false)

  static let markdown = Setting<Bool>(
    "markdown", "whether headings and lists are marked as in Markdown", default: false)

  /// What the lines of a file are.
  enum Lines: String, SettingChoice {
    case auto, wrapped, paragraphs
  }

  static let lines = Setting<Lines>(
    "lines", "what a line is: part of a wrapped paragraph, a paragraph, or what the text looks like", default: .auto)

  static let doubleEncoded = FindingKind(
    "double-encoded", "the text is {meant} that was taken for {taken}; the setting `repair` makes it readable")
  static let undecodable = FindingKind("undecodable-byte", "byte {byte} is no {charset}; U+FFFD stands for it")
  static let mixed = FindingKind(
    "mixed-charset", "bytes {first} to {last} look like {charset}, while the file is {file}, and are read as that")
  static let mixedRead = FindingKind(
    "mixed-charset-read", "bytes {first} to {last} are {charset}, while the file is {file}, and are read as they are")
  static let leftOut = FindingKind(
    "control-characters", "control characters are left out: {count}, the first at byte {byte}")
  static let binary = Failure(
    "binary", "the file is no text: it has control characters",
    cure: "name its charset with --charset, or convert the file")

  static let unknownCharset = Failure(
    "unknown-charset", "there is no charset named {charset}", cure: "name another with --charset")

  public static let specification = StageSpecification(
    id: "read-text",
    summary: "Read plain text of any charset, its blocks found by the way its lines are set",
    version: 4,
    settings: [charset.declaration, repair.declaration, markdown.declaration, lines.declaration],
    needs: [.bytes],
    gives: [.blocks],
    mediaTypes: ["text/plain"],
    findings: [undecodable, doubleEncoded, mixed, mixedRead, leftOut],
    failures: [binary, unknownCharset],
    examples: [
      StageExample(
        "Wrapped lines are joined, a title block keeps its lines",
        given: """
          ЗАЯВЛЕНИЕ
          глав правительств
          об охране вод
          14 марта 2019 года
          город Бишкек

          Главы правительств заявляют
          о готовности делиться данными.
          """,
        gives: """
          ЗАЯВЛЕНИЕ

          глав правительств об охране вод

          14 марта 2019 года

          город Бишкек

          Главы правительств заявляют о готовности делиться данными.
          """),
      StageExample(
        "Text that was saved in the wrong charset is made readable on request", settings: ["repair": true],
        given: "РџСЂРёРІРµС‚, РјРёСЂ!", gives: "Привет, мир!"),
    ])

  private let charsetName: String
  private let repairs: Bool
  private let isMarkdown: Bool
  private let linesAre: Lines

  public init(_ settings: Settings) {
    charsetName = settings[Self.charset]
    repairs = settings[Self.repair]
    isMarkdown = settings[Self.markdown]
    linesAre = settings[Self.lines]
  }

  /// Text is what no other reader knows better: it has no control characters but those of lines, or is UTF-16.
  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    head.withUnsafeBufferPointer { fileCharset(of: $0) == nil ? nil : Detected("text/plain", confidence: 0.2) }
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    let decoded: DecodedFile?
    do throws(UnknownCharset) {
      decoded = try charsetName.isEmpty ? decode(bytes) : decode(bytes, as: Detected(charsetName, confidence: 1))
    } catch {
      throw StageError(Self.unknownCharset, ["charset": error.name])
    }
    guard var file = decoded else { throw StageError(Self.binary) }
    if !charsetName.isEmpty {
      file.findForeignPassages(in: bytes)
      file.leaveOutControls()
    }
    if let first = file.leftOut.first {
      sink.report(Finding(Self.leftOut, ["count": String(file.leftOut.count), "byte": String(first)]))
    }
    for passage in file.passages {
      sink.report(
        Finding(
          passage.isRead ? Self.mixedRead : Self.mixed,
          [
            "first": String(passage.range.lowerBound), "last": String(passage.range.upperBound - 1),
            "charset": passage.charset, "file": file.charset.value,
          ]))
    }
    if let double = file.text.withUnsafeBufferPointer({ DoubleEncoding($0) }) {
      if repairs {
        file.text = file.text.withUnsafeBufferPointer { double.repaired($0) }
        file.replaced = []
        file.widths = .unknown
      } else {
        sink.report(Finding(Self.doubleEncoded, ["meant": double.meant, "taken": double.taken]))
      }
    }
    sink.detect {
      $0.mediaType = Detected("text/plain", confidence: 1)
      $0.charset = file.charset
    }
    addBlocks(of: file, isMarkdown: isMarkdown, linesAre, to: &sink, undecodable: Self.undecodable)
  }
}
