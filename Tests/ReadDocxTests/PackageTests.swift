import StageKit
import Testing
import TextModel

@testable import ReadDocx

/// What is wrong with a file, in the line that people read.
private func failure(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) -> String {
  do {
    return "read \(try readDocx(bytes, settings).blocks.count) blocks"
  } catch let error as StageError {
    return error.line(file: "f.docx")
  } catch {
    return "\(error)"
  }
}

private func changed(_ change: (inout ZipBuilder) -> Void) -> [UInt8] {
  var zip = DocxBuilder(p("text")).zip
  change(&zip)
  return zip.bytes
}

@Suite struct PackageTests {
  @Test func partsMayBeInOtherEncodingsAndHaveOtherPrefixes() throws {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let text = "<x:document xmlns:x='\(namespace)'><x:body><x:p><x:r><x:t>ж</x:t></x:r></x:p></x:body></x:document>"
    let utf16 = "\u{FEFF}\(text)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let windows1251 =
      Array("<?xml version='1.0' encoding='windows-1251'?>".utf8)
      + text.unicodeScalars.map { $0 == "ж" ? 0xE6 : UInt8($0.value) }
    for bytes in [utf16, windows1251] {
      let document = try readDocx(changed { $0.members[$0.members.count - 1].bytes = bytes })
      #expect(document.blocks.map { document.string(of: $0) } == ["ж"])
    }
  }

  @Test func archivesMayHaveJunkBeforeThemAndBackslashesInNames() throws {
    let backslashed = changed { zip in
      for index in zip.members.indices { zip.members[index].name = zip.members[index].name.replacing("/", with: "\\") }
    }
    #expect(failure(Array("junk".utf8) + backslashed) == "read 1 blocks")
  }

  @Test func relationshipsMayBeAbsoluteOrClimbOrDangle() throws {
    var document = DocxBuilder(p("a", "<w:pStyle w:val='S'/>"))
    document.members = [
      (
        "styles/s.xml",
        "<w:styles xmlns:w='\(document.wordNamespace)'><w:style w:styleId='S'><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>"
      )
    ]
    let type = "\(document.relationshipNamespace)/"
    for target in ["/styles/s.xml", "../styles/./s.xml", "..\\styles\\s.xml"] {
      document.relationships = "<Relationship Id='s' Type='\(type)styles' Target='\(target)'/>"
      #expect(try blocks(document) == ["heading1: a"])
    }
    document.relationships =
      "<Relationship Id='s' Type='\(type)styles' Target='nowhere.xml'/><Relationship Id='n' Type='\(type)numbering' Target='nowhere.xml'/>"
    #expect(try blocks(document) == ["a"])
  }

  @Test func propertiesAreMetadataWhenAskedFor() throws {
    var zip = DocxBuilder(p("a")).zip
    zip.members.append(
      .init(
        name: "docProps/core.xml",
        bytes: Array(
          "<c:coreProperties xmlns:c='c' xmlns:dc='d'><dc:title>Заявление</dc:title><dc:creator> </dc:creator></c:coreProperties>"
            .utf8)))
    let relationships = zip.members[1].bytes
    zip.members[1].bytes = Array(
      String(decoding: relationships, as: UTF8.self).replacing(
        "</Relationships>",
        with: "<Relationship Id='p' Type='http://x/core-properties' Target='docProps/core.xml'/></Relationships>"
      ).utf8)
    #expect(try readDocx(zip.bytes).metadata == [])
    #expect(
      try readDocx(zip.bytes, ["parts": ["properties"]]).metadata == [MetadataEntry(name: "title", value: "Заявление")])
  }

  @Test func documentsWithinDocumentsAreRead() throws {
    let page = "<html lang='fr'><p>Page<br>&eacute;<table><tr><td>1<td>2</table>"
    var zip = DocxBuilder(p("a") + "<w:altChunk r:id='c'/>" + p("b") + "<w:altChunk r:id='h'/><w:altChunk r:id='m'/>")
      .zip
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    zip.members.append(.init(name: "word/inner.docx", bytes: DocxBuilder(p("inner")).bytes))
    zip.members.append(.init(name: "word/page.html", bytes: Array(page.utf8)))
    zip.members.append(.init(name: "word/page.mht", bytes: Array("MIME-Version: 1.0".utf8)))
    zip.members[2].bytes = Array(
      String(decoding: zip.members[2].bytes, as: UTF8.self).replacing(
        "</Relationships>",
        with:
          "<Relationship Id='c' Type='\(type)' Target='inner.docx'/><Relationship Id='h' Type='\(type)' Target='page.html'/><Relationship Id='m' Type='\(type)' Target='page.mht'/></Relationships>"
      ).utf8)
    let document = try readDocx(zip.bytes)
    #expect(document.blocks.map { document.string(of: $0) } == ["a", "inner", "b", "Page\né", "1", "2"])
    #expect(document.parts == ["word/document.xml", "word/inner.docx!word/document.xml", "word/page.html"])
    #expect(document.blocks.map { $0.language?.identifier }.suffix(3) == ["fr", "fr", "fr"])
    #expect(document.language == nil)
    #expect(document.findings.map(\.message).map { $0.prefix(9) } == ["page.mht "])
  }

  @Test func everyWayToBeUnreadableIsTold() {
    let valid = DocxBuilder(p("text")).bytes
    let encrypted: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(failure([1, 2, 3]).hasPrefix("f.docx: this is no DOCX: it is not a zip archive; "))
    #expect(
      failure(Array("не zip".utf8)).hasPrefix("f.docx: this is no DOCX but plain text; name the file by what it is"))
    #expect(failure(Array("{\\rtf1 a}".utf8)).contains("no DOCX but an RTF document"))
    #expect(failure(Array("%PDF-1.7".utf8)).contains("no DOCX but a PDF document"))
    #expect(failure(Array("<!DOCTYPE html><html>".utf8)).contains("no DOCX but an HTML page"))
    #expect(failure(Array("<?xml version='1.0'?><a/>".utf8)).contains("no DOCX but an XML document"))
    #expect(failure([0xD0, 0xCF, 0x11, 0xE0]).contains("Word 97-2003"))
    #expect(failure(encrypted).contains("protected by a password"))
    #expect(failure(Array(valid.dropLast(40))).contains("cut off"))
    #expect(
      failure(changed { $0.members[3].flags |= 1 }).contains("f.docx: word/document.xml: the zip archive is encrypted"))
    #expect(
      failure(changed { $0.members[3].checksum = 1 }).contains("word/document.xml: the part is damaged: its checksum"))
    #expect(failure(changed { $0.members[3].method = 97 }).contains("a method that is not known here: 97"))
    #expect(failure(changed { $0.members.append($0.members[3]) }).contains("several members of this name"))
    #expect(failure(changed { $0.members.remove(at: 1) }).contains("names no main document"))
    #expect(
      failure(changed { $0.members.remove(at: 3) }).contains(
        "word/document.xml: the package names this part and does not have it"))
    #expect(
      failure(changed { $0.members[3].bytes = Array("<a>\n<b></a>".utf8) }).contains(
        "word/document.xml:2:8: the part is no well-formed XML"))
    #expect(
      failure(changed { $0.members[3].bytes = Array("<!DOCTYPE a><a/>".utf8) }).contains("document type declaration"))
    #expect(failure(DocxBuilder(String(repeating: "<w:sdt>", count: 300)).bytes).contains("exceeds a limit"))
  }

  @Test func whatTheBodyCanDoWithoutMayBeDamaged() throws {
    var document = DocxBuilder(
      p("a", "<w:numPr><w:numId w:val='1'/></w:numPr>")
        + "<w:p><w:r><w:t>b</w:t><w:footnoteReference w:id='0'/></w:r></w:p>"
        + "<w:sectPr><w:headerReference w:type='default' r:id='h'/></w:sectPr>")
    document.numbering = "<w:num w:numId='1'><w:abstractNumId w:val='1'></w:num>"
    document.footnotes = "<w:footnote w:id='0'>" + p("note") + "</w:footnote><w:footnote>"
    document.headers = [("h", p("head") + "\n<w:p><w:r><w:t>lost</w:t>")]
    let read = try readDocx(document.bytes)
    #expect(read.blocks.map { read.string(of: $0) } == ["a", "b", "note", "head"])
    #expect(
      read.findings.map(\.message).map { $0.prefix { $0 != "," } } == [
        "word/numbering.xml is damaged", "word/footnotes.xml is damaged", "word/h.xml is damaged",
      ])
    #expect(read.findings.last?.message.hasSuffix(" (line 3)") == true)
  }

  @Test func whatIsReferredToAndNotThereIsTold() throws {
    var document = DocxBuilder(
      "<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id='0'/><w:footnoteReference w:id='1'/>"
        + "<w:endnoteReference w:id='5'/></w:r></w:p>"
        + "<w:sectPr><w:headerReference w:type='default' r:id='none'/></w:sectPr>")
    document.footnotes = "<w:footnote w:id='0'/>"
    #expect(
      try readDocx(document.bytes).findings.map(\.message) == [
        "the document refers to text that the file does not have: footnote (1)",
        "the document refers to text that the file does not have: endnote (1)",
        "the document refers to text that the file does not have: header (1)",
      ])
    #expect(try readDocx(document.bytes, ["parts": ["body"]]).findings == [])
  }

  @Test func limitsNameTheSettingThatRaisesThem() {
    let deep = DocxBuilder(String(repeating: "<w:sdt>", count: 300) + String(repeating: "</w:sdt>", count: 300)).bytes
    #expect(failure(deep).hasSuffix("; do not trust this file, or raise --max-depth"))
    #expect(failure(deep, ["max-depth": 400]) == "read 0 blocks")
    #expect(failure(deep, ["max-members": 1]).hasSuffix("or raise --max-members"))
    let attributes = (0...1000).map { " a\($0)=''" }.joined()
    #expect(failure(DocxBuilder("<w:p\(attributes)/>").bytes).hasSuffix("; do not trust this file"))
  }

  @Test func limitsAreSettings() {
    let deep = DocxBuilder(String(repeating: "<w:sdt>", count: 9) + String(repeating: "</w:sdt>", count: 9)).bytes
    #expect(failure(deep, ["max-depth": 10]).contains("exceeds a limit: elements stand more than 10 deep"))
    #expect(failure(deep, ["max-depth": 20]) == "read 0 blocks")
    #expect(failure(deep, ["max-members": 3]).contains("exceeds a limit: the archive has more than 3 members"))
    let long = DocxBuilder(p(String(repeating: "a", count: 2 << 20))).bytes
    #expect(failure(long, ["max-size": 1]).contains("exceeds a limit: the archive unpacks to more than 1048576 bytes"))
    let run = r(String(repeating: "a", count: 700_000))
    let runs = DocxBuilder("<w:p>\(run)\(run)</w:p>").bytes
    #expect(failure(runs, ["max-paragraph": 1]).contains("exceeds a limit: a paragraph is longer than 1048576 bytes"))
  }

  @Test func subdocumentsAreToldByNameAndNeverFetched() throws {
    var document = DocxBuilder("<w:p><w:subDoc r:id='s'/></w:p><w:altChunk r:id='none'/>" + p("a"))
    document.links = [("s", "file:///C:\\Users\\me\\chapter1.docx")]
    let read = try readDocx(document.bytes)
    #expect(read.blocks.count == 1)
    #expect(
      read.findings.map { $0.arguments["part"] } == ["chapter1.docx", "a part without a name"])
  }

  @Test func documentsWithinDocumentsCountAgainstOneLimit() throws {
    let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    var bytes = DocxBuilder(p("inner")).bytes
    let members = DocxBuilder(p("inner")).zip.members.count
    for _ in 1...3 {
      var zip = DocxBuilder(String(repeating: "<w:altChunk r:id='c'/>", count: 30)).zip
      zip.members.append(.init(name: "word/inner.docx", bytes: bytes))
      zip.members[2].bytes = Array(
        String(decoding: zip.members[2].bytes, as: UTF8.self).replacing(
          "</Relationships>", with: "<Relationship Id='c' Type='\(type)' Target='inner.docx'/></Relationships>"
        ).utf8)
      bytes = zip.bytes
    }
    #expect(members * 30 * 30 * 30 > 20_000)
    #expect(failure(bytes).contains("more than 20000 members"))
  }

  @Test func notesThatReferToEachOtherEndInAFailure() {
    var document = DocxBuilder("<w:p><w:r><w:footnoteReference w:id='0'/></w:r></w:p>")
    document.footnotes = (0..<20_000).map {
      "<w:footnote w:id='\($0)'><w:p><w:r><w:footnoteReference w:id='\($0 + 1)'/></w:r></w:p></w:footnote>"
    }.joined()
    #expect(failure(document.bytes).contains("notes refer to each other"))
  }

  @Test func recognizedByContentThenByName() {
    func confidence(_ bytes: [UInt8], _ name: String = "") -> Double? {
      DocxReader.recognize(bytes.prefix(headSize), name: name)?.confidence
    }
    #expect(confidence(DocxBuilder(p("a")).bytes) == 0.95)
    #expect(confidence(ZipBuilder(["[Content_Types].xml": ""]).bytes) == 0.5)
    #expect(confidence(ZipBuilder(["a.txt": ""]).bytes) == nil)
    #expect(confidence(ZipBuilder(["[Content_Types].xml": "", "xl/workbook.xml": ""]).bytes) == nil)
    #expect(confidence(Array("no zip".utf8), "x.DOCX") == 0.6)
    #expect(confidence(Array("no zip".utf8), "x.txt") == nil)
  }

  @Test func noTruncationAndNoChangedByteCrashes() {
    var document = DocxBuilder(
      "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>\(r("a", "<w:b/>"))<w:r><w:footnoteReference w:id='1'/></w:r></w:p><w:tbl><w:tr><w:tc>\(p("c"))</w:tc></w:tr></w:tbl>"
    )
    document.footnotes = "<w:footnote w:id='1'>\(p("n"))</w:footnote>"
    document.numbering =
      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
    let zip = document.zip
    for length in stride(from: 0, to: zip.bytes.count, by: 97) {
      #expect(!failure(Array(zip.bytes[..<length])).hasPrefix("read"))
    }
    // Changed inside members whose checksums are right, so that the reader itself meets the change.
    for member in zip.members.indices {
      for index in stride(from: 0, to: zip.members[member].bytes.count, by: 7) {
        var mutated = zip
        mutated.members[member].bytes[index] ^= 0x11
        _ = failure(mutated.bytes)
      }
    }
  }
}
