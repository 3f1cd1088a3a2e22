import CharsetKit
import ITSKit
public import StageKit
public import TextModel
import XMLKit

/// Reads HTML of any quality: what a browser shows, in the blocks in which it shows it.
public struct HTMLReader: Reader {
  static let charset = Setting<String>(
    "charset", "the charset of the file, by any of its usual names; empty: as the file says, or by content",
    default: "",
    check: { $0.isEmpty || isKnownCharset($0) ? nil : "must be the name of a charset, such as windows-1251" })

  public static let specification = StageSpecification(
    id: "read-html", summary: "Read HTML pages", version: 2,
    settings: [charset.declaration, maximumDepth.declaration, maximumText.declaration], needs: [.bytes],
    gives: [.blocks], mediaTypes: [mediaType], findings: Remark.findings + [undecodable],
    failures: [empty, binary, unknownCharset, limit, fixedLimit],
    examples: [
      StageExample(
        "what a browser shows is read, whatever the markup's quality",
        given: """
          <!DOCTYPE html><title>Water</title><script>let x = "<p>"</script>
          <h1>Water &amp; <em>rivers</em><p>One<br>two<p hidden>secret<ul><li>first<li>second</ul>
          <p>Copyright <span translate=no>ACME</span>
          """,
        gives: "Water & rivers\n\nOne\ntwo\n\nfirst\n\nsecond\n\nCopyright ACME")
    ])

  // Pages leave elements open that no browser minds.
  static let maximumDepth = Setting.limit(
    "max-depth", "how deep elements may stand in each other", default: 2_000, upTo: 100_000)
  static let maximumText = Setting.limit(
    "max-text", "how many megabytes a text without an element in it may have", default: XMLLimits().textLength >> 20,
    upTo: 1 << 11)

  static let mediaType = "text/html"

  static let undecodable = FindingKind("undecodable-html", "{count} bytes are no {charset}; U+FFFD stands for each")
  static let empty = Failure("empty", "the file is empty", cure: "check that it was copied whole")
  static let binary = Failure(
    "binary", "the file is no text: it has control characters",
    cure: "name its charset with --charset, or convert the file")
  static let unknownCharset = Failure(
    "unknown-charset", "there is no charset named {charset}", cure: "name another with --charset")
  static let limit = Failure(
    "limit", "the file exceeds a limit: {reason}", cure: "do not trust this file, or raise --{setting}")
  static let fixedLimit = Failure(
    "fixed-limit", "the file exceeds a limit: {reason}", cure: "do not trust this file")

  private let charsetName: String
  private var reader: BlockReader

  public init(_ settings: Settings) throws(StageError) {
    charsetName = settings[Self.charset]
    var limits = XMLLimits()
    limits.depth = settings[Self.maximumDepth]
    limits.textLength = settings[Self.maximumText] << 20
    do {
      reader = try BlockReader([BlockReader.html], limits: limits)
    } catch {
      preconditionFailure("the rules of HTML are wrong: \(error.message)")
    }
  }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    let lowercased = name.lowercased()
    let isNamed = [".html", ".htm", ".xhtml", ".xht"].contains { lowercased.hasSuffix($0) }
    guard head.first(where: { $0 > 0x20 && $0 < 0x80 }) == 0x3C else {
      return isNamed ? Detected(mediaType, confidence: 0.6) : nil
    }
    // UTF-16 has a zero for every other byte of what is looked at here.
    var text = head.filter { $0 != 0 && $0 < 0x80 }[...]
    text = text.drop { $0 <= 0x20 }
    // What comes before the element `html`: a declaration of XML, comments, the document's type.
    while text.starts(with: "<?".utf8) || text.starts(with: "<!--".utf8) {
      guard let end = text.firstIndex(of: 0x3E) else { break }
      text = text[(end + 1)...].drop { $0 <= 0x20 }
    }
    let opening = String(decoding: text.prefix(24), as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") {
      return Detected(mediaType, confidence: 0.95)
    }
    if text.first == 0x3C, isNamed { return Detected(mediaType, confidence: 0.9) }
    if isNamed { return Detected(mediaType, confidence: 0.6) }
    let isElement = ["<head", "<body", "<title", "<meta", "<p>", "<h1", "<div", "<table"].contains {
      opening.hasPrefix($0)
    }
    return isElement ? Detected(mediaType, confidence: 0.5) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    if bytes.isEmpty { throw StageError(Self.empty) }
    let charset = charsetName.isEmpty ? htmlCharset(of: bytes) : Detected(charsetName, confidence: 1)
    guard let charset else { throw StageError(Self.binary) }
    var file: DecodedFile
    do {
      file = try decode(bytes, as: charset)
    } catch {
      throw StageError(Self.unknownCharset, ["charset": error.name])
    }
    sink.detect {
      $0.mediaType = Detected(Self.mediaType, confidence: 1)
      $0.charset = file.charset
    }
    if !file.replaced.isEmpty {
      sink.report(
        Finding(Self.undecodable, ["count": String(file.replaced.count), "charset": file.charset.value]))
    }
    // A NUL would end the text; the standard has U+FFFD for it.
    if file.text.contains(0) { file.text = file.text.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } }
    do {
      try reader.read(html: file.text, into: &sink)
    } catch {
      let place = Place(line: error.line, column: error.column)
      let settings = ["depth": Self.maximumDepth, "textLength": Self.maximumText]
      guard case .limit(let name) = error.kind, let setting = settings[name]?.declaration.name else {
        throw StageError(Self.fixedLimit, ["reason": error.message], at: place)
      }
      throw StageError(Self.limit, ["reason": error.message, "setting": setting], at: place)
    }
  }
}
