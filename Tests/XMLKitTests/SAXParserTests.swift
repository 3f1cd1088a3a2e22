import Testing

@testable import XMLKit

@Suite struct SAXParserTests {
  @Test func elementsAttributesAndTextComeInOrder() {
    #expect(events("<r a='1'>x<b c='2'/>y</r>") == "<r a=1>x<b c=2></b>y</r>")
  }

  @Test func namesOfTheVocabularyAreNumbers() {
    #expect(events("<known id='x'/>") == "<0 1=x></0>")
  }

  @Test func aNamespaceMayHaveSeveralAddresses() {
    #expect(
      events("<r><p:known xmlns:p='urn:a'/><known xmlns='urn:also-a'/></r>") == "<r><1:0></1:0><1:0></1:0></r>")
  }

  @Test(arguments: ["", "<!DOCTYPE a SYSTEM \"a.dtd\">", "<!DOCTYPE a [<!ENTITY e \"x\">]>"])
  func `references in attributes are expanded, whatever declares them`(doctype: String) {
    #expect(events(doctype + "<a b=\"1&amp;2&#38;3&lt;\"/>").contains("b=1&2&3<"))
  }

  @Test func attributesOfNoNamespaceAreNotThoseOfTheirElement() {
    #expect(events("<known xmlns='urn:a' id='1' q:id='2' xmlns:q='urn:a'/>") == "<1:0 1=1 1:1=2></1:0>")
  }

  @Test func sectionsOfCDataAndCharacterReferencesAreText() {
    #expect(events("<r>a<![CDATA[<b>]]>&lt;&#x436;</r>") == "<r>a<b><ж</r>")
  }

  @Test func textComesAsUTF8WhateverTheEncoding() {
    let windows1251 =
      Array("<?xml version='1.0' encoding='windows-1251'?><r>".utf8) + [0xEF, 0xF0] + Array("</r>".utf8)
    #expect(events(windows1251) == "<r>пр</r>")
    let utf16 = "\u{FEFF}<r>пр</r>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(events(utf16) == "<r>пр</r>")
  }

  @Test func aParserParsesOneDocumentAfterAnother() throws {
    let recorder = EventRecorder()
    let parser = SAXParser(vocabulary)
    for document in ["<a/>", "<b>", "<c/>"] {
      try? parser.parse(Array(document.utf8), with: recorder)
    }
    #expect(recorder.events == "<a></a><b><c></c>")
  }

  @Test func aHandlerMayStop() {
    let recorder = EventRecorder()
    recorder.stopsAt = "b"
    let parser = SAXParser(vocabulary)
    #expect(throws: XMLError(.stopped, "stopped by the handler", line: 2, column: 3, byteOffset: 6)) {
      try parser.parse(Array("<r>\n<b/>text</r>".utf8), with: recorder)
    }
    #expect(recorder.events == "<r>\n")
  }

  @Test func anInputMayComePieceByPiece() throws {
    let recorder = EventRecorder()
    var rest = Array(("<r>" + String(repeating: "<p>слово</p>", count: 2_000) + "</r>").utf8)[...]
    try SAXParser(vocabulary).parse(with: recorder) { target in
      let piece = rest.prefix(min(7, target.count))
      target.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
    #expect(recorder.events == "<r>" + String(repeating: "<p>слово</p>", count: 2_000) + "</r>")
  }

  @Test func prefixesInScopeHaveTheirNamespaces() throws {
    final class Prefixes: XMLHandler {
      let parser = SAXParser(vocabulary)
      var seen: [Int] = []
      func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        Array("p".utf8).withUnsafeBufferPointer { seen.append(parser.namespaceNumber(ofPrefix: $0)) }
      }
      func endElement(_ name: XMLName) {}
      func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    }
    let prefixes = Prefixes()
    try prefixes.parser.parse(Array("<r><a xmlns:p='urn:a'><b xmlns:p='urn:b'/></a></r>".utf8), with: prefixes)
    #expect(prefixes.seen == [-1, 1, -1])
  }

  @Test func whatIsNotWellFormedIsTold() {
    #expect(
      events("<r>\n<a></b></r>") == "2:8: malformed: opening and ending tag mismatch: a line 2 and b")
    #expect(events("").hasPrefix("1:1: malformed: it ends before its first element"))
    #expect(events([0x3C, 0x72, 0x3E, 0xFF, 0x3C, 0x2F, 0x72, 0x3E]).contains("are no UTF-8"))
  }

  @Test(arguments: [
    ("<r>\n<a>text", "2:8: malformed: it ends within the element a that begins on line 2"),
    ("<r><a", "malformed: it ends within a tag"), ("<r a='b", "malformed: it ends within a tag"),
    ("<r></r", "malformed: it ends within a tag"), ("<r><!-- c", "malformed: it ends within a comment"),
    ("<r><![CDATA[ c", "malformed: it ends within a CDATA section"),
    ("<r>a &am", "malformed: it ends within a reference to an entity"),
    ("<?xml version='1.0'?>\n", "malformed: it ends before its first element"),
  ])
  func whereADocumentIsCutOffIsTold(document: String, problem: String) {
    #expect(events(document).hasSuffix(problem), "\(events(document))")
  }

  @Test func anUnboundPrefixIsNoReasonToStop() {
    #expect(events("<q:r>text</q:r>") == "<r>text</r>")
  }

  @Test func noTruncationAndNoChangedByteCrashes() {
    let seed = Array("<!DOCTYPE r [<!ENTITY e '<i>x</i>'>]><r a='&e;'><!-- c --><?p q?>&e;<![CDATA[y]]></r>".utf8)
    for length in 0..<seed.count { #expect(events(Array(seed[..<length])).contains(": ")) }
    for index in seed.indices {
      var changed = seed
      changed[index] ^= 0x41
      _ = events(changed)
    }
  }
}
