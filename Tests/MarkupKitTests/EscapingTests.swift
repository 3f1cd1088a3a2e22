import Foundation
import MarkupKit
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct EscapingTests {
  private func escaped(_ text: String, _ context: MarkupContext = .content) -> String {
    var output: [UInt8] = []
    output.append(escaped: text, in: context)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func `markup is escaped, and quotes where they would end something`() {
    #expect(escaped("a<b>&\"'«да»]]>") == "a&lt;b&gt;&amp;\"'«да»]]&gt;")
    #expect(escaped("a\"b\tc\nd\re", .attribute) == "a&quot;b&#9;c&#10;d&#13;e")
    #expect(escaped("b\tc\nd\re") == "b\tc\nd&#13;e")
  }

  @Test func `what XML has no place for is left out and counted`() {
    var output: [UInt8] = []
    let count = output.append(escaped: "a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}e\u{FFFD}f，\u{7F}\u{85}\u{1FFFF}")
    #expect(String(decoding: output, as: UTF8.self) == "abcde\u{FFFD}f，\u{7F}\u{85}\u{1FFFF}")
    #expect(count == 4)
  }

  @Test func `the caller may write what XML has no place for`() {
    var output: [UInt8] = []
    Array("a\u{1B}<\u{FFFE}".utf8).withUnsafeBufferPointer { utf8 in
      output.append(escaped: utf8) { codePoint, output in output += Array("[\(codePoint)]".utf8) }
    }
    #expect(String(decoding: output, as: UTF8.self) == "a[27]&lt;[65534]")
  }

  @Test func `a parser gives the text back`() throws {
    let text = String(String.UnicodeScalarView((0x9...0x2FFF).compactMap { Unicode.Scalar($0) }))
    let kept = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || [9, 10, 13].contains($0.value) }))
    let document = "<a b=\"\(escaped(text, .attribute))\">\(escaped(text))</a>"
    let root = try #require(try XMLDocument(xmlString: document, options: .nodePreserveWhitespace).rootElement())
    #expect(root.stringValue == kept)
    #expect(root.attribute(forName: "b")?.stringValue == kept)
  }
}
