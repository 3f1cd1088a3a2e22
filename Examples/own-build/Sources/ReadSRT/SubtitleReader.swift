import CharsetKit
public import StageKit
public import TextModel
import UnicodeKit

/// Reads subtitles in SubRip's format: numbered cues, each with the times between which it is shown.
public struct SubtitleReader: Reader {
  static let charset = Setting<String>(
    "charset", "the charset of the file, by any of its usual names; empty: by content", default: "",
    check: { $0.isEmpty || isKnownCharset($0) ? nil : "must be the name of a charset, such as windows-1251" })

  static let lines = Setting<CueLines>(
    "lines", "what the lines of a cue are: one text, but for a line that a dash begins, or lines", default: .joined)

  static let undecodable = FindingKind("undecodable-byte", "byte {byte} is no {charset}; U+FFFD stands for it")
  static let formatting = FindingKind(
    "formatting-left-out", "fonts, colours and positions are left out: {count}, the first in line {line}")
  static let emptyCue = FindingKind("empty-cue", "cues without text are left out: {count}, the first in line {line}")
  static let backward = FindingKind("time-backward", "the cue of line {line} ends before it begins: {times}")
  static let disorder = FindingKind("time-disorder", "the cue of line {line} begins before the one above it: {times}")

  static let binary = Failure(
    "binary", "the file is no text: it has control characters",
    cure: "name the charset with the setting `charset`, or convert the file")
  static let unknownCharset = Failure(
    "unknown-charset", "there is no charset named {charset}", cure: "name another with the setting `charset`")
  static let noCue = Failure(
    "no-cue", "the file has no cue, which a line such as 00:00:01,000 --> 00:00:02,500 begins",
    cure: "check that it is a file of subtitles, or name another reader with --as")
  static let badTimes = Failure(
    "bad-times", "`{text}` is no pair of times", cure: "write it as in 00:00:01,000 --> 00:00:02,500")
  static let strayText = Failure(
    "stray-text", "`{text}` stands before the first cue", cure: "remove it, or give it a number and times")

  public static let specification = StageSpecification(
    id: "read-srt",
    summary: "Read subtitles (SubRip), each cue a block with its number and times",
    version: 1,
    settings: [charset.declaration, lines.declaration],
    needs: [.bytes],
    gives: [.blocks],
    mediaTypes: ["application/x-subrip"],
    findings: [undecodable, formatting, emptyCue, backward, disorder],
    failures: [binary, unknownCharset, noCue, badTimes, strayText],
    examples: [
      StageExample(
        "A cue is a block; its lines are joined, but for those of another speaker",
        given: """
          1
          00:00:01,000 --> 00:00:03,500
          Мы <i>никогда</i>
          не вернёмся.

          2
          00:00:04,000 --> 00:00:06,000
          - Правда?
          - Правда.
          """,
        gives: "Мы никогда не вернёмся.\n\n- Правда?\n- Правда."),
      StageExample(
        "What says how text is shown is left out, and told",
        given: """
          1
          00:00:01,000 --> 00:00:03,500
          {\\an8}<font color="#ffffff">Tokyo</font>
          """,
        gives: "Tokyo",
        finds: ["fonts, colours and positions are left out: 2, the first in line 3"]),
    ])

  private let charsetName: String
  private let cueLines: CueLines

  public init(_ settings: Settings) {
    charsetName = settings[Self.charset]
    cueLines = settings[Self.lines]
  }

  /// Subtitles have a line of times among the first, in whatever charset.
  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    guard head.holds("-->") || head.holds("-\0-\0>") else { return nil }
    guard let text = (try? decode(Array(head)))??.text else { return nil }
    for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(8) {
      if case .times = CueLine(line) { return Detected("application/x-subrip", confidence: 0.9) }
    }
    return nil
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
    guard let file = decoded else { throw StageError(Self.binary) }
    for replaced in file.replaced {
      sink.report(
        Finding(
          Self.undecodable, ["byte": String(replaced.byteOffset), "charset": file.charset.value]))
    }
    sink.detect {
      $0.mediaType = Detected("application/x-subrip", confidence: 1)
      $0.charset = file.charset
    }
    try addCues(of: file, cueLines, to: &sink)
  }
}

/// What the lines of a cue are.
enum CueLines: String, SettingChoice {
  case joined, kept
}
