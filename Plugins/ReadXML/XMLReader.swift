import CharsetKit
import FileKit
import ITSKit
public import StageKit
public import TextModel
import XMLKit

/// Reads any XML: text in every element, blocks by what is known of its vocabulary, by rules of ITS 2.0, and by where
/// text stands.
public struct XMLReader: Reader {
  static let rules = Setting(
    "xml-rules", "a rules file of ITS 2.0, with which elements are read; empty: none", default: SettingFile(""))
  static let linkedRules = Setting<String>(
    "linked-rules", "the folder of the rules files that documents link to; empty: none of them is read", default: "")
  static let locale = Setting<String>(
    "locale", "the locale whose text is read, where a document says which text is for whom; empty: all text",
    default: "",
    check: { $0.isEmpty || LanguageTag($0) != nil ? nil : "must be a language tag, such as fr-CA" })

  static let charset = Setting<String>(
    "charset", "the charset of the file, by any of its usual names; empty: as the file says", default: "",
    check: { $0.isEmpty || isKnownCharset($0) ? nil : "must be the name of a charset, such as windows-1251" })
  static let maximumDepth = Setting.limit(
    "max-depth", "how deep elements may stand in each other", default: XMLLimits().depth, upTo: 10_000)
  static let maximumText = Setting.limit(
    "max-text", "how many megabytes a text without an element in it may have", default: XMLLimits().textLength >> 20,
    upTo: 1 << 11)

  static let undecodable = FindingKind("undecodable-xml", "{count} bytes are no {charset}; U+FFFD stands for each")

  public static let specification = StageSpecification(
    id: "read-xml", summary: "Read XML documents of any vocabulary", version: 3,
    settings: [
      rules.declaration, linkedRules.declaration, locale.declaration, charset.declaration, maximumDepth.declaration,
      maximumText.declaration,
    ], needs: [.bytes], gives: [.blocks], mediaTypes: [mediaType],
    findings: Remark.findings + [BlockReader.unreadRules, undecodable], failures: failures,
    examples: [
      StageExample(
        "an element that text stands directly in is a block, with all text in it",
        given: "<doc><sec><name>Article 1</name><x>Some <y>mixed</y> text</x></sec></doc>",
        gives: "Article 1\n\nSome mixed text"),
      StageExample(
        "rules of ITS 2.0 say what is no text to translate, and what stands within other text",
        given: """
          <doc xmlns:its="http://www.w3.org/2005/11/its">
            <its:rules version="2.0">
              <its:translateRule selector="//id" translate="no"/>
              <its:withinTextRule selector="//note" withinText="nested"/>
            </its:rules>
            <id>A-113</id>
            <p>The depositary<note>The Government of Kazakhstan.</note> notifies all parties.</p>
          </doc>
          """,
        gives: "The depositary notifies all parties.\n\nThe Government of Kazakhstan."),
    ])

  static let mediaType = "application/xml"

  private var reader: BlockReader
  private let charset: String

  public init(_ settings: Settings) throws(StageError) {
    charset = settings[Self.charset]
    var limits = XMLLimits()
    limits.depth = settings[Self.maximumDepth]
    limits.textLength = settings[Self.maximumText] << 20
    var options = BlockReader.Options()
    options.locale = settings[Self.locale]
    let path = settings[Self.rules].path
    if !path.isEmpty { options.rules = (path, try Self.read(path)) }
    let folder = settings[Self.linkedRules]
    if !folder.isEmpty { options.linked = { address throws(RulesError) in try Self.rules(address, in: folder) } }
    do {
      reader = try BlockReader(
        [Profiles.tei, Profiles.akomaNtoso, Profiles.docBook, BlockReader.html, Profiles.common], options,
        limits: limits)
    } catch {
      throw Self.error(error)
    }
  }

  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    // UTF-16 has a zero for every other byte of what is looked at here: other bytes there make it another character.
    let bytes = head.prefix(2048).filter { $0 != 0 }
    let beginning = bytes.drop { [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    guard beginning.first == 0x3C, beginning.dropFirst().first.map({ $0 > 0x20 && $0 < 0x80 }) ?? false else {
      return nil
    }
    let ascii = beginning.filter { $0 < 0x80 && $0 > 0x20 }
    if ascii.starts(with: "<?xml".utf8) { return Detected(mediaType, confidence: 0.9) }
    if name.lowercased().hasSuffix(".xml") { return Detected(mediaType, confidence: 0.8) }
    let opening = String(decoding: ascii.prefix(14), as: UTF8.self).lowercased()
    if opening.hasPrefix("<!doctypehtml") || opening.hasPrefix("<html") { return nil }
    let second = ascii.dropFirst().first ?? 0
    let isName = (second | 0x20 >= 0x61 && second | 0x20 <= 0x7A) || second == 0x21
    return isName ? Detected(mediaType, confidence: 0.4) : nil
  }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    if bytes.isEmpty { throw StageError(Self.empty) }
    sink.detect { $0.mediaType = Detected(Self.mediaType, confidence: 1) }
    let decoded = try charset.isEmpty ? nil : self.decoded(bytes, into: &sink)
    do {
      let declared = try reader.read(decoded ?? bytes, into: &sink) ?? "UTF-8"
      sink.detect { $0.charset = Detected(charset.isEmpty ? declared : charset, confidence: 1) }
    } catch {
      switch error {
      case .xml(var error):
        if decoded != nil { error.byteOffset = nil }
        throw Self.error(error)
      case .rules(let error): throw Self.error(error)
      }
    }
  }

  /// The document as UTF-8 that says nothing of its charset.
  private func decoded(_ bytes: [UInt8], into sink: inout BlockSink) throws(StageError) -> [UInt8] {
    var file: DecodedFile
    do { file = try decode(bytes, as: Detected(charset, confidence: 1)) } catch {
      throw StageError(Self.unknownCharset, ["charset": error.name])
    }
    if !file.replaced.isEmpty {
      let count = String(file.replaced.count)
      sink.report(Finding(Self.undecodable, ["count": count, "charset": file.charset.value]))
    }
    if file.text.starts(with: "<?xml".utf8), let end = file.text.firstIndex(of: 0x3E) {
      // Spaces, so that columns stay.
      for index in 5..<max(5, end - 1) where file.text[index] != 0x0A { file.text[index] = 0x20 }
      file.text.replaceSubrange(5..<min(19, end), with: " version='1.0'".utf8.prefix(min(19, end) - 5))
    }
    return file.text
  }

  private static func read(_ path: String) throws(StageError) -> [UInt8] {
    do {
      return try FileSystem.read(Array(path.utf8), limit: 16 << 20)
    } catch {
      throw StageError(
        unreadableRules, ["reason": error.message, "cure": error.cure], at: Place(file: error.name))
    }
  }

  /// A rules file that a document links to: one of the folder, whatever the address says.
  private static func rules(_ address: String, in folder: String) throws(RulesError) -> [UInt8]? {
    let isWithin = !address.contains(":") && !address.hasPrefix("/") && !address.split(separator: "/").contains("..")
    guard isWithin else { return nil }
    do {
      return try FileSystem.read(FileSystem.join(Array(folder.utf8), Array(address.utf8)), limit: 16 << 20)
    } catch {
      throw RulesError(error.message, file: error.name)
    }
  }
}
