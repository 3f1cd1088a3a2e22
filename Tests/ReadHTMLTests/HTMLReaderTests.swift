import StageKit
import StageTesting
import Testing
import TextModel

@testable import ReadHTML

private func read(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) throws -> Document {
  var reader = try HTMLReader(try Settings(settings, for: HTMLReader.specification))
  var sink = BlockSink()
  var context = StageContext(key: "test")
  try reader.read(bytes, into: &sink, context: &context)
  return sink.document
}

private func read(_ html: String) throws -> Document { try read(Array(html.utf8)) }

/// The blocks, a line each: kind and level unless it is a paragraph, then the text.
private func blocks(_ html: String) throws -> [String] {
  let document = try read(html)
  return document.blocks.map { block in
    let kind = block.kind == .paragraph ? "" : block.kind.rawValue + (block.level > 0 ? "\(block.level)" : "") + ": "
    return kind
      + document.string(of: block).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
  }
}

@Suite struct HTMLReaderTests {
  @Test func `examples are true`() {
    #expect(falseExamples(of: StageFactory(HTMLReader.self)) == [])
  }

  @Test func `elements that are left open end where browsers end them`() throws {
    #expect(
      try blocks("<ul><li>a<li>b<ul><li>c</ul><li>d</ul><p>e<p>f<h3>g</h3>h<b>i")
        == ["list-item1: a", "list-item1: b", "list-item2: c", "list-item1: d", "e", "f", "heading3: g", "hi"])
  }

  @Test func `cells know their place`() throws {
    let document = try read(
      "<table><tr><th>a<th>b<tr><td>c<td><p>d<p>e</table><table><tbody><tr><td>f</table>")
    #expect(
      document.blocks.map { "\(document.string(of: $0)) \($0.cell.map { "\($0.table) \($0.row) \($0.column)" } ?? "")" }
        == ["a 0 0 0", "b 0 0 1", "c 0 1 0", "d 0 1 1", "e 0 1 1", "f 1 0 0"])
  }

  @Test func `formatting, links and languages are marked`() throws {
    let document = try read(
      "<html lang=en><p>a <strong>b <i>c</i></strong> <a href='/x?a=1&amp;b=2'>d</a> <span lang=fr>e</span></html>")
    #expect(
      document.marks.map { "\($0.kind.rawValue)=\($0.value ?? "") \(document.string($0.range))" }
        == ["bold= b c", "italic= c", "link=/x?a=1&b=2 d", "language=fr e"])
    #expect(document.language == LanguageTag("en"))
  }

  @Test func `what no browser shows is not read`() throws {
    #expect(
      try blocks(
        """
        <head><title>t</title><style>p { }</style></head><p>a<script>if (x < 1) document.write("<p>no")</script>b
        <template><p>no</template><p hidden>no<p>c<!-- no --><noscript>no</noscript>d<select><option>no</select>
        """) == ["ab", "cd"])
  }

  @Test func `items of ordered lists have the numbers that browsers show`() throws {
    func labels(_ html: String) throws -> [String] {
      let document = try read(html)
      return document.blocks.map { "\($0.label ?? "") \(document.string(of: $0))" }
    }
    #expect(try labels("<ol><li>a<li>b</ol><ul><li>c</ul>") == ["1. a", "2. b", " c"])
    #expect(try labels("<ol start=3 type=a><li>a<li value=28>b<li>c</ol>") == ["c. a", "ab. b", "ac. c"])
    #expect(try labels("<ol type=I start=4><li>a<li>b</ol><ol type=i><li>c</ol>") == ["IV. a", "V. b", "i. c"])
    #expect(try labels("<ol reversed><li>a<li>b<ol><li>c</ol><li>d</ol>") == ["3. a", "2. b", "1. c", "1. d"])
    #expect(try labels("<ol reversed start=0><li>a<li>b</ol>") == ["0. a", "-1. b"])
    #expect(try labels("<ol type=A start=-1><li><p>a<p>b<li>c</ol>") == ["-1. a", " b", "0. c"])
  }

  @Test func `the reading of characters stands in brackets behind them, once`() throws {
    #expect(try blocks("<p><ruby>漢<rt>kan</ruby>字") == ["漢(kan)字"])
    #expect(try blocks("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字") == ["漢(kan)字"])
  }

  @Test func `text of a drawing is read behind what the drawing stands in`() throws {
    #expect(
      try blocks("<p>a <svg><title>no</title><desc>no</desc><text x=1>b <tspan>c</tspan></text><text>d</text></svg>e")
        == ["a e", "b c", "d"])
  }

  @Test func `a formula stays in its text`() throws {
    #expect(
      try blocks("<p>If <math><mi>x</mi><mo>=</mo><mn>1</mn><annotation>x=1</annotation></math>, stop.") == [
        "If x=1, stop."
      ])
  }

  @Test func `the title is metadata`() throws {
    #expect(try read("<title>On  water</title><p>a").metadata == [MetadataEntry(name: "title", value: "On water")])
  }

  @Test func `entities are characters`() throws {
    #expect(
      try blocks("<p>&laquo;&nbsp;a&mdash;&#1071;&#x416;&raquo; &amp; &lt;b&gt; AT&T &unknown;") == [
        "«\u{A0}a—ЯЖ» & <b> AT&T &unknown;"
      ])
  }

  @Test func `white space is one space, and stays in pre`() throws {
    #expect(try blocks("<p> a\n  b <i> c </i>\td<pre>x\n  y</pre>") == ["a b c d", "x\\n  y"])
  }

  @Test func `text beside blocks is a block`() throws {
    #expect(try blocks("<div>a<div>b</div>c <i>d</i><section>e</section></div>f") == ["a", "b", "c d", "e", "f"])
  }

  @Test func `local markup of ITS counts`() throws {
    #expect(
      try blocks("<p translate=no>a<p>b<cite its-within-text=nested>c</cite>d<p translate=no>e <b translate=yes>f</b>")
        == ["bd", "c", "f"])
  }

  @Test func `origin is path and line`() throws {
    let document = try read("<html>\n<body>\n<p>a</p>\n<p id=x>b</p></body></html>")
    #expect(document.blocks.map { document.path(of: $0.origin) } == ["html/body[1]/p[1]", "html/body[1]/p[2]#x"])
    #expect(document.blocks.map(\.origin.line) == [3, 4])
  }

  @Test func `pages are recognized by name and content`() {
    func confidence(_ text: String, _ name: String = "") -> Double? {
      HTMLReader.recognize(Array(text.utf8)[...], name: name)?.confidence
    }
    #expect(confidence("<!DOCTYPE html><p>") == 0.95)
    #expect(confidence("<?xml version='1.0'?>\n<!-- x -->\n<html xmlns='x'>") == 0.95)
    #expect(confidence("Text", "a.HTM") == 0.6)
    #expect(confidence("<div>") == 0.5)
    #expect(confidence("<doc>") == nil)
    #expect(confidence("plain") == nil)
  }

  @Test func `no truncation and no changed byte crashes`() {
    let seed = Array(
      "<!DOCTYPE html><html lang=ru><title>т</title><p>a<b>b</p><br/>c<ul><li>й<li>e</ul><table><td>f<!--x--><script>1</script>"
        .utf8)
    for length in seed.indices.dropFirst() { _ = try? read(Array(seed[..<length])) }
    for index in seed.indices {
      for change in [0x15, 0x80, 0xFF] as [UInt8] {
        var changed = seed
        changed[index] ^= change
        _ = try? read(changed)
      }
    }
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 100_000), "<p " + String(repeating: "a ", count: 100_000),
    "<p " + String(repeating: "a=''", count: 100_000),
  ])
  func `hostile pages are refused`(page: String) {
    #expect(throws: StageError.self) { try read(page) }
  }
}
