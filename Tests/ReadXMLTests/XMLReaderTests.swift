import StageKit
import StageTesting
import Testing
import TextModel

@testable import ReadXML

@Suite struct XMLReaderTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(XMLReader.self)) == [])
  }

  @Test func elementsWithTextAreBlocks() throws {
    #expect(try blocks("<d><x>One.</x>\n<y><z>Two.</z></y><e/></d>") == ["One.", "Two."])
  }

  @Test func theCharsetThatIsGivenGoesBeforeTheOneThatIsDeclared() throws {
    let cyrillic: [UInt8] = [0xC4, 0xE0]
    for declaration in ["", "<?xml version='1.0'?>", "<?xml version='1.0' encoding='koi8-r'?>\n"] {
      let document = try read(
        Array((declaration + "<d>").utf8) + cyrillic + Array("</d>".utf8), ["charset": "windows-1251"])
      #expect(document.blocks.map { document.string(of: $0) } == ["Да"])
      #expect(document.detection.charset?.value == "windows-1251")
    }
  }

  @Test func aCharsetThatIsNotAsDeclaredIsTold() throws {
    let cyrillic: [UInt8] = [0xC4, 0xE0]
    let error = #expect(throws: StageError.self) { try read(Array("<d>".utf8) + cyrillic + Array("</d>".utf8)) }
    #expect(
      error?.line(file: "f.xml").contains(
        "the charset of this XML is not as it says: the bytes are no UTF-8, and it names no other charset; name it with --charset"
      ) == true)
    #expect(failure("<?xml version='1.0' encoding='cp1251x'?><d/>").contains("--charset"))
  }

  @Test func limitsNameTheSettingThatRaisesThem() throws {
    let deep = String(repeating: "<a>", count: 300) + "x" + String(repeating: "</a>", count: 300)
    #expect(failure(deep).hasSuffix("raise --max-depth"))
    #expect(try blocks(deep, ["max-depth": 400]) == ["x"])
    let long = "<a>" + String(repeating: "x", count: 2 << 20) + "</a>"
    #expect(failure(long, ["max-text": 1]).hasSuffix("raise --max-text"))
  }

  @Test func mixedContentIsOneBlock() throws {
    #expect(try blocks("<d><x>a <y>b</y> c</x><x><y>A</y> <z>B</z>, c</x></d>") == ["a b c", "A B, c"])
  }

  @Test func manyChildrenWithoutTextBetweenThemAreBlocksWhateverFollows() throws {
    let children = (1...70).map { "<x>\($0)</x>" }
    #expect(
      try blocks("<d>\(children.joined())stray<x>71</x> end</d>") == (1...70).map(String.init) + ["stray", "71", "end"])
  }

  @Test func whiteSpaceIsCollapsedUnlessPreserved() throws {
    #expect(try blocks("<d><x>\n  a\n\tb <y> c</y>  </x></d>") == ["a b c"])
    #expect(try blocks("<d><x xml:space='preserve'>a  b\n<y xml:space='default'> c  d</y></x></d>") == ["a  b\\nc d"])
  }

  @Test func knownNamesHaveTheirKinds() throws {
    #expect(
      try blocks(
        "<body><h2>H</h2><div><head>In <b>div</b></head><p>P</p><ul><li>one<ul><li>inner</li></ul></li><li><p>two</p></li></ul></div><lg><l>verse</l></lg></body>"
      )
        == [
          "heading2: H", "heading1: In div", "P", "list-item1: one", "list-item2: inner", "list-item1: two",
          "line: verse",
        ])
  }

  @Test func aParagraphIsOneBlockWhateverItsElements() throws {
    #expect(try blocks("<d><p><x>a</x><y>b</y></p><p><b>c</b></p></d>") == ["ab", "c"])
  }

  @Test func cellsKnowTheirPlace() throws {
    let document = try read(
      "<d><table><row><cell>a</cell><cell>b</cell></row><row><cell/><cell>c</cell></row></table><table><tr><td>d</td></tr></table></d>"
    )
    #expect(
      document.blocks.map(\.cell) == [
        TableCell(table: 0, row: 0, column: 0), TableCell(table: 0, row: 0, column: 1),
        TableCell(table: 0, row: 1, column: 1), TableCell(table: 1, row: 0, column: 0),
      ])
    #expect(document.blocks.allSatisfy { $0.kind == .tableCell })
  }

  @Test func languagesAreInherited() throws {
    let document = try read(
      "<d xml:lang='ru'><x>Раз</x><sec xml:lang='en'><x>One</x></sec><x>Два <span xml:lang='de'>drei</span></x></d>")
    #expect(document.language == LanguageTag("ru"))
    #expect(document.blocks.map { $0.language?.identifier } == [nil, "en", nil])
    #expect(
      document.marks.map { "\($0.kind.rawValue)=\($0.value ?? "") \(document.string($0.range))" } == [
        "language=de drei"
      ])
  }

  @Test func formattingIsMarked() throws {
    let document = try read("<d><p>a <b>b<i>c</i></b> <a href='u'>d</a></p></d>")
    #expect(
      document.marks.map { "\($0.kind.rawValue) \(document.string($0.range))" } == ["bold bc", "italic c", "link d"])
  }

  @Test func originIsPathAndLine() throws {
    let document = try read("<d>\n<e><x>a</x>\n<x>b</x></e><e><y/><x>c<z/></x></e></d>")
    #expect(document.blocks.map { document.path(of: $0.origin) } == ["d/e[1]/x[1]", "d/e[1]/x[2]", "d/e[2]/x[1]"])
    #expect(document.blocks.map(\.origin.line) == [2, 3, 3])
  }

  @Test func otherEncodingsAreRead() throws {
    let windows1251 =
      Array("<?xml version='1.0' encoding='windows-1251'?><r>".utf8) + [0xEF, 0xF0] + Array("</r>".utf8)
    let document = try read(windows1251)
    #expect(document.marked == "пр")
    #expect(document.detection.charset?.value == "windows-1251")
  }

  @Test func whatCannotBeReadIsTold() {
    #expect(failure("") == "f.xml: the file is empty; check that it was copied whole")
    #expect(
      failure("<a>\n<b></a>")
        == "f.xml:2:8: this is no well-formed XML: opening and ending tag mismatch: b line 2 and a; mend the file there, or export it anew"
    )
    #expect(
      failure("<a>\n<b>text")
        == "f.xml:2:8: the file is cut off there: it ends within the element b that begins on line 2; copy or export it again, whole: what follows is missing"
    )
    #expect(failure("<a>&x;</a>").contains("the entity x is not declared"))
    #expect(failure("<!DOCTYPE a [<!ENTITY x SYSTEM 'f'>]><a>&x;</a>").contains("stands in another file"))
    #expect(
      failure(String(repeating: "<a>", count: 100_000)).contains("exceeds a limit: elements stand more than 250 deep"))
  }

  @Test func recognizedByContent() {
    func confidence(_ text: String, _ name: String = "") -> Double? {
      XMLReader.recognize(Array(text.utf8)[...], name: name)?.confidence
    }
    #expect(confidence("<?xml version='1.0'?><a/>") == 0.9)
    #expect(confidence("<TEI>", "play.xml") == 0.8)
    #expect(confidence("<doc>") == 0.4)
    #expect(confidence("<!DOCTYPE html><p>") == nil)
    #expect(confidence("plain") == nil)
    // The Cyrillic letter of UTF-16 that has the byte of `<`.
    #expect(XMLReader.recognize([0x3C, 0x04, 0x4B, 0x04], name: "") == nil)
    #expect(XMLReader.recognize([0x04, 0x3C, 0x04, 0x4B], name: "") == nil)
    #expect(XMLReader.recognize([0xFF, 0xFE, 0x3C, 0, 0x61, 0], name: "") != nil)
  }

  @Test func noTruncationAndNoChangedByteCrashes() {
    let seed = Array(
      "<d xml:lang='ru'><p>a<b>b</b> <br/>c</p>x<ul><li>й<li>e</li></li></ul><table><td>f</td></table></d>".utf8)
    for length in seed.indices { #expect(throws: StageError.self) { try read(Array(seed[..<length])) } }
    for index in seed.indices {
      var changed = seed
      changed[index] ^= 0x15
      _ = try? read(changed)
    }
  }
}
