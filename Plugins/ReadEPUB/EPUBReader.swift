import ArchiveKit
import CharsetKit
import ITSKit
public import StageKit
public import TextModel
import XMLKit

/// Reads EPUB: the chapters of a book, in the order in which it is read.
public struct EPUBReader: Reader {
  public static let specification = StageSpecification(
    id: "read-epub", summary: "Read EPUB books", version: 2,
    settings: [
      maximumMembers.declaration, maximumSize.declaration, maximumRatio.declaration, maximumDepth.declaration,
    ], needs: [.bytes], gives: [.blocks],
    mediaTypes: [mediaType], findings: Remark.findings + [unreadChapter, malformedChapter], failures: failures)

  static let maximumMembers = Setting.limit(
    "max-members", "how many members the file may have", default: ArchiveLimits().memberCount)
  static let maximumSize = Setting.limit(
    "max-size", "how many megabytes the file may unpack to", default: ArchiveLimits().unpackedSize >> 20)
  static let maximumRatio = Setting.limit(
    "max-ratio", "how many times its packed size a large member may unpack to", default: ArchiveLimits().ratio)
  static let maximumDepth = Setting.limit(
    "max-depth", "how deep elements may stand in each other", default: XMLLimits().depth, upTo: 10_000)

  static let mediaType = "application/epub+zip"

  /// A chapter that is no XHTML: an image, a PDF.
  static let unreadChapter = FindingKind("unread-chapter", "{part} is {type} and is not read")

  /// A chapter is read as HTML of any quality then, as reading systems do.
  static let malformedChapter = FindingKind(
    "malformed-chapter", "{part} is no well-formed XHTML and is read as HTML: {reason}, line {line}")

  private var reader: BlockReader
  private let checker = SAXParser(XMLVocabulary(names: []))
  private let limits: ArchiveLimits

  public init(_ settings: Settings) throws(StageError) {
    var limits = ArchiveLimits()
    limits.memberCount = settings[Self.maximumMembers]
    limits.unpackedSize = settings[Self.maximumSize] << 20
    limits.ratio = settings[Self.maximumRatio]
    self.limits = limits
    var xmlLimits = XMLLimits()
    xmlLimits.depth = settings[Self.maximumDepth]
    do {
      reader = try BlockReader([BlockReader.html], limits: xmlLimits)
    } catch {
      preconditionFailure("the rules of HTML are wrong: \(error.message)")
    }
  }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    let isNamed = name.lowercased().hasSuffix(".epub")
    guard head.starts(with: [0x50, 0x4B, 3, 4]) else { return isNamed ? Detected(mediaType, confidence: 0.6) : nil }
    // The first member is named `mimetype`, and holds the type as it is (OCF 3.3, section 4.3).
    if head.dropFirst(30).starts(with: "mimetype\(mediaType)".utf8) { return Detected(mediaType, confidence: 1) }
    return isNamed ? Detected(mediaType, confidence: 0.95) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    sink.detect { $0.mediaType = Detected(Self.mediaType, confidence: 1) }
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(StageError) in try read(Container(bytes, limits), into: &sink) }
    }
    try result.get()
  }

  private mutating func read(_ container: Container, into sink: inout BlockSink) throws(StageError) {
    let package = try container.package()
    if let language = package.language { sink.detect { $0.language = Detected(language, confidence: 0.9) } }
    for entry in package.metadata { sink.addMetadata(entry.name, entry.value) }
    for item in package.spine where !item.isNavigation {
      guard item.type == "application/xhtml+xml" || item.type == "text/html" else {
        sink.report(Finding(Self.unreadChapter, ["part": item.path, "type": item.type]))
        continue
      }
      let bytes = try container.bytes(of: item.path)
      if let error = flaw(in: bytes), let text = utf8(bytes) {
        sink.report(
          Finding(
            Self.malformedChapter, ["part": item.path, "reason": error.message, "line": String(error.line)]))
        do {
          try reader.read(html: text, part: item.path, of: package.language, into: &sink)
        } catch {
          throw Self.error(.xml(error), part: item.path)
        }
        continue
      }
      do {
        _ = try reader.read(bytes, part: item.path, of: package.language, into: &sink)
      } catch {
        throw Self.error(error, part: item.path)
      }
    }
  }

  /// Why a chapter is no well-formed XML: found out before it is read, so that no half of it is a document's.
  private func flaw(in bytes: [UInt8]) -> XMLError? {
    do {
      try checker.parse(bytes, with: Ignorer())
      return nil
    } catch {
      if case .limit = error.kind { return nil }
      return error
    }
  }

  /// A chapter as UTF-8 without NUL, which would end HTML; nil where it is no text.
  private func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    guard let charset = htmlCharset(of: bytes), let file = try? decode(bytes, as: charset) else { return nil }
    return file.text.filter { $0 != 0 }
  }
}

/// Wants to know only whether it is XML.
private final class Ignorer: XMLHandler {
  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {}
  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
