import StageKit
import TextModel

@testable import ReadDocx

/// Builds a DOCX from WordprocessingML and reads it.
struct DocxBuilder {
  /// The content of `w:body`.
  var body: String
  var styles = ""
  var numbering = ""
  /// Contents of `w:footnotes` and their like, and whole parts of other names.
  var footnotes = ""
  var endnotes = ""
  var comments = ""
  var settings = ""
  var headers: [(id: String, content: String)] = []
  var footers: [(id: String, content: String)] = []
  /// External targets of hyperlinks.
  var links: [(id: String, target: String)] = []
  var members: [(name: String, content: String)] = []
  var relationships = ""
  var mainPart = "word/document.xml"
  var wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  var relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(_ body: String) { self.body = body }

  var bytes: [UInt8] { zip.bytes }

  var zip: ZipBuilder {
    var zip = ZipBuilder()
    func add(_ name: String, _ content: String) {
      zip.members.append(ZipBuilder.Member(name: name, bytes: Array(content.utf8)))
    }
    let target = mainPart.split(separator: "/").last ?? ""
    add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")
    add("_rels/.rels", relationshipPart(relationship("rId1", "officeDocument", mainPart)))
    var related = relationships
    func part(_ type: String, _ root: String, _ content: String, id: String? = nil) {
      if content.isEmpty { return }
      let id = id ?? type
      add("word/\(id).xml", wordPart(root, content))
      related += relationship(id, type, "\(id).xml")
    }
    part("styles", "styles", styles)
    part("numbering", "numbering", numbering)
    part("footnotes", "footnotes", footnotes)
    part("endnotes", "endnotes", endnotes)
    part("comments", "comments", comments)
    part("settings", "settings", settings)
    for header in headers { part("header", "hdr", header.content, id: header.id) }
    for footer in footers { part("footer", "ftr", footer.content, id: footer.id) }
    for link in links { related += relationship(link.id, "hyperlink", link.target, "TargetMode='External'") }
    for member in members { add(member.name, member.content) }
    add("word/_rels/\(target).rels", relationshipPart(related))
    add(mainPart, wordPart("document", "<w:body>\(body)</w:body>"))
    return zip
  }

  private func wordPart(_ root: String, _ content: String) -> String {
    """
    <?xml version='1.0' encoding='UTF-8'?>
    <w:\(root) xmlns:w='\(wordNamespace)' xmlns:r='\(relationshipNamespace)' \
    xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' \
    xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' \
    xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' \
    xmlns:v='urn:schemas-microsoft-com:vml'>\(content)</w:\(root)>
    """
  }

  private func relationshipPart(_ content: String) -> String {
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(content)</Relationships>"
  }

  private func relationship(_ id: String, _ type: String, _ target: String, _ more: String = "") -> String {
    "<Relationship Id='\(id)' Type='\(relationshipNamespace)/\(type)' Target='\(target)' \(more)/>"
  }
}

/// Reads a file with settings as a pipeline gives them.
func readDocx(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) throws -> Document {
  var reader = DocxReader(try Settings(settings, for: DocxReader.specification))
  var sink = BlockSink()
  var context = StageContext(key: "test")
  try reader.read(bytes, into: &sink, context: &context)
  return sink.document
}

/// The blocks of a body, a line each: kind and level unless it is a paragraph, label in brackets, text with `\n` and
/// `\t` written out.
func blocks(_ body: String, _ settings: [String: SettingData] = [:]) throws -> [String] {
  try blocks(DocxBuilder(body), settings)
}

func blocks(_ builder: DocxBuilder, _ settings: [String: SettingData] = [:]) throws -> [String] {
  let document = try readDocx(builder.bytes, settings)
  return document.blocks.map { block in
    var line = block.kind == .paragraph ? "" : block.kind.rawValue + (block.level > 0 ? "\(block.level)" : "") + ": "
    if let label = block.label { line += "[\(label)] " }
    for character in document.string(of: block) {
      line += character == "\n" ? "\\n" : character == "\t" ? "\\t" : String(character)
    }
    return line
  }
}

/// The text of a body with its marks: `a <bold>b</bold> <link=address>c</link>`.
func marked(_ builder: DocxBuilder, _ settings: [String: SettingData] = [:]) throws -> String {
  let document = try readDocx(builder.bytes, settings)
  var insertions: [(offset: Int, order: Int, text: String)] = []
  for (index, mark) in document.marks.enumerated() {
    let name = mark.kind.rawValue
    insertions.append((mark.range.lowerBound, index, "<\(name)\(mark.value.map { "=" + $0 } ?? "")>"))
    insertions.append((mark.range.upperBound, mark.range.isEmpty ? index : -index, "</\(name)>"))
  }
  var result = ""
  var position = 0
  for insertion in insertions.sorted(by: { ($0.offset, $0.order) < ($1.offset, $1.order) }) {
    result += document.string(position..<insertion.offset) + insertion.text
    position = insertion.offset
  }
  return result + document.string(position..<document.text.count)
}

func marked(_ body: String, _ settings: [String: SettingData] = [:]) throws -> String {
  try marked(DocxBuilder(body), settings)
}

/// A paragraph of one run.
func p(_ text: String, _ properties: String = "", _ runProperties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(r(text, runProperties))</w:p>"
}

/// A run.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
}
