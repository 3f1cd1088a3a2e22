import Foundation
import StageKit
import Testing
import TextModel

@testable import ReadEPUB

private func read(_ parts: [(String, String)]) throws -> Document {
  var reader = try EPUBReader(try Settings(for: EPUBReader.specification))
  var sink = BlockSink()
  var context = StageContext(key: "test")
  try reader.read(stored(parts), into: &sink, context: &context)
  return sink.document
}

private func failure(_ parts: [(String, String)]) -> String {
  do {
    return try read(parts).blocks.description
  } catch {
    return (error as? StageError)?.line(file: "b.epub") ?? "\(error)"
  }
}

/// A book of chapters, in a folder as books are.
private func book(_ chapters: [(String, String)], items: String = "", spine: String = "") -> [(String, String)] {
  let manifest = chapters.enumerated().map {
    "<item id='c\($0)' href='text/\($1.0)' media-type='application/xhtml+xml'/>"
  }
  let references = chapters.indices.map { "<itemref idref='c\($0)'/>" }
  return [
    ("mimetype", "application/epub+zip"),
    (
      "META-INF/container.xml",
      "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='OPS/p.opf'/></rootfiles></container>"
    ),
    (
      "OPS/p.opf",
      """
      <package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata>
      <dc:title>A Book</dc:title><dc:language>ru</dc:language></metadata><manifest>\(manifest.joined())\(items)</manifest>
      <spine>\(spine)\(references.joined())</spine></package>
      """
    ),
  ] + chapters.map { ("OPS/text/" + $0.0.replacing("%20", with: " "), $0.1) }
}

private func chapter(_ body: String, _ attributes: String = "") -> String {
  "<html xmlns='http://www.w3.org/1999/xhtml' \(attributes)><head><title>T</title></head><body>\(body)</body></html>"
}

@Suite struct EPUBReaderTests {
  @Test func `chapters are read in the order of the spine`() throws {
    let document = try read(
      book([
        ("two.xhtml", chapter("<h1>I</h1><p>Раз.</p><table><tr><td>a</td></tr></table>")),
        ("a%20b.xhtml", chapter("<p>Two.</p><table><tr><td>b</td></tr></table>", "lang='en'")),
      ]))
    #expect(document.blocks.map { document.string(of: $0) } == ["I", "Раз.", "a", "Two.", "b"])
    #expect(document.parts == ["OPS/text/two.xhtml", "OPS/text/a b.xhtml"])
    #expect(document.blocks.map(\.origin.part) == [0, 0, 0, 1, 1])
    #expect(document.blocks.compactMap(\.cell?.table) == [0, 1])
    #expect(document.language == LanguageTag("ru"))
    #expect(document.blocks.map { $0.language?.identifier } == [nil, nil, nil, "en", "en"])
    #expect(document.metadata == [MetadataEntry(name: "title", value: "A Book")])
  }

  @Test func `the table of contents is not text`() throws {
    let document = try read(
      book(
        [("c.xhtml", chapter("<p>Text.</p>"))],
        items: "<item id='n' href='nav.xhtml' properties='nav' media-type='application/xhtml+xml'/>",
        spine: "<itemref idref='n'/>") + [("OPS/nav.xhtml", chapter("<nav>Contents</nav>"))])
    #expect(document.blocks.map { document.string(of: $0) } == ["Text."])
  }

  @Test func `chapters that are no text are told`() throws {
    let document = try read(
      book([], items: "<item id='i' href='i.png' media-type='image/png'/>", spine: "<itemref idref='i'/>"))
    #expect(document.findings.map(\.message) == ["OPS/i.png is image/png and is not read"])
  }

  @Test func `a malformed chapter is read as HTML, and the book is not lost`() throws {
    let document = try read(
      book([
        ("one.xhtml", chapter("<p>Раз.</p>")), ("two.xhtml", chapter("<p>Два<br>и три.<p>Четыре &mdash; &lt;5.")),
        ("three.xhtml", chapter("<p>Шесть.</p>")),
      ]))
    #expect(document.blocks.map { document.string(of: $0) } == ["Раз.", "Два\nи три.", "Четыре — <5.", "Шесть."])
    #expect(document.parts == ["OPS/text/one.xhtml", "OPS/text/two.xhtml", "OPS/text/three.xhtml"])
    let findings = document.findings.map(\.message)
    #expect(findings.count == 1)
    #expect(findings[0].hasPrefix("OPS/text/two.xhtml is no well-formed XHTML and is read as HTML: "))
  }

  @Test func `what cannot be read is told`() {
    #expect(
      failure([("mimetype", "x")])
        == "b.epub: META-INF/container.xml: the book names this part and does not have it; fetch the file again, or export it anew"
    )
    #expect(
      failure(Array(book([("c.xhtml", "<p/>")]).dropLast()))
        == "b.epub: OPS/text/c.xhtml: the book names this part and does not have it; fetch the file again, or export it anew"
    )
    let encryption = "<encryption><CipherReference URI='OPS/text/c.xhtml'/></encryption>"
    #expect(
      failure(book([("c.xhtml", "\u{1}")]) + [("META-INF/encryption.xml", encryption)])
        == "b.epub: OPS/text/c.xhtml: the part is encrypted: the book is protected; get an unprotected copy")
  }

  @Test func `books are recognized`() throws {
    let bytes = stored(book([]))
    #expect(EPUBReader.recognize(bytes[...], name: "")?.confidence == 1)
    #expect(EPUBReader.recognize([0x50, 0x4B, 3, 4], name: "a.docx") == nil)
  }

  @Test func `no truncation and no changed byte crashes`() {
    let seed = stored(book([("c.xhtml", chapter("<p>Text.</p>"))]))
    for step in stride(from: 0, to: seed.count, by: 7) {
      var changed = seed
      changed[step] ^= 0x15
      for bytes in [changed, Array(seed[..<step])] {
        guard var reader = try? EPUBReader(Settings(for: EPUBReader.specification)) else { continue }
        var sink = BlockSink()
        var context = StageContext(key: "test")
        try? reader.read(bytes, into: &sink, context: &context)
      }
    }
  }
}
