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

  public static let specification = StageSpecification(
    id: "read-xml", summary: "Read XML documents of any vocabulary", version: 2,
    settings: [rules.declaration, linkedRules.declaration, locale.declaration], needs: [.bytes], gives: [.blocks],
    mediaTypes: [mediaType], findings: Remark.findings + [BlockReader.unreadRules], failures: failures,
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

  public init(_ settings: Settings) throws(StageError) {
    var options = BlockReader.Options()
    options.locale = settings[Self.locale]
    let path = settings[Self.rules].path
    if !path.isEmpty { options.rules = (path, try Self.read(path)) }
    let folder = settings[Self.linkedRules]
    if !folder.isEmpty { options.linked = { address throws(RulesError) in try Self.rules(address, in: folder) } }
    do {
      reader = try BlockReader(
        [Profiles.tei, Profiles.akomaNtoso, Profiles.docBook, BlockReader.html, Profiles.common], options)
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
    do {
      let charset = try reader.read(bytes, into: &sink) ?? "UTF-8"
      sink.detect { $0.charset = Detected(charset, confidence: 1) }
    } catch {
      switch error {
      case .xml(let error): throw Self.error(error)
      case .rules(let error): throw Self.error(error)
      }
    }
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
