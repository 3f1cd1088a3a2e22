import FileKit
import ProcessKit
import StageKit
import Testing
import TextModel

@testable import ReadWithOffice

/// A program that stands in for LibreOffice or pdftotext: a shell script.
private final class FakeProgram {
  private let folder: TemporaryFolder
  let path: String

  init(_ script: String) throws {
    folder = try TemporaryFolder()
    path = folder.path + "/program"
    try FileSystem.writeAtomically(Array("#!/bin/sh\n\(script)\n".utf8), to: Array(path.utf8), mode: 0o700)
  }
}

private func read(_ text: String, _ settings: [String: SettingData]) throws -> Document {
  var reader = OfficeReader(try Settings(settings, for: OfficeReader.specification))
  var sink = BlockSink()
  var context = StageContext(key: "test")
  try reader.read(Array(text.utf8), into: &sink, context: &context)
  return sink.document
}

private func failure(_ text: String, _ settings: [String: SettingData]) -> String {
  do {
    return "read \(try read(text, settings).blocks.count) blocks"
  } catch let error as StageError {
    return error.line(file: "f")
  } catch {
    return "\(error)"
  }
}

@Suite struct OfficeReaderTests {
  @Test func whatLibreOfficeMakesIsRead() throws {
    // The last argument but one is the folder for the result.
    let office = try FakeProgram(
      """
      while [ "$1" != --outdir ]; do shift; done; mkdir "$2"
      cat > "$2/document.odt" << END
      <o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text><t:p>$(cat "$3")</t:p></o:text></o:body></o:document>
      END
      """)
    let document = try read("{\\rtf1 a}", ["office": .text(office.path)])
    #expect(document.blocks.map { document.string(of: $0) } == ["{\\rtf1 a}"])
    #expect(document.detection.mediaType?.value == "application/rtf")
  }

  @Test func pagesBecomeParagraphs() throws {
    /// A line whose signs are five points wide each.
    func line(_ start: Int, _ text: String) -> String {
      var end = start
      let words = text.split(separator: " ").map { word in
        defer { end += 5 }
        let first = end
        end += 5 * word.count
        return "<word xMin='\(first)' xMax='\(end)'>\(word)</word>"
      }.joined()
      return "<line xMin='\(start)' yMin='0' xMax='\(end - 5)' yMax='10'>\(words)</line>"
    }
    let pages = """
      <!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'x.dtd'><html xmlns='http://www.w3.org/1999/xhtml'>\
      <body><doc><page><flow><block>\(line(90, "Статья 7"))</block></flow></page><page><flow>\
      <block>\(line(30, "Первый абзац"))\(line(10, "кончен сейчас."))\(line(30, "Второй абзац"))\(line(10, "короток"))\
      \(line(10, "Третий абзац"))\(line(10, "в две строки"))</block></flow></page></doc></body></html>
      """
    let pdf = try FakeProgram("cat << 'END'\n\(pages)\nEND")
    let document = try read("%PDF-1.7", ["pdftotext": .text(pdf.path)])
    #expect(
      document.blocks.map { document.string(of: $0) }
        == ["Статья 7", "Первый абзац\nкончен сейчас.", "Второй абзац\nкороток", "Третий абзац\nв две строки"])
    #expect(document.blocks.map { document.placeText(of: $0) } == ["page 1", "page 2", "page 2", "page 2"])
  }

  @Test func whatIsMissingOrFailsIsTold() throws {
    #expect(
      failure("{\\rtf1}", ["office": "no-such-program"])
        == "f: this file is read through no-such-program, which is not installed; install Debian's package libreoffice-writer-nogui, or name the program with --office"
    )
    #expect(failure("%PDF-1.7", ["pdftotext": "no-such-program"]).contains("package poppler-utils"))
    let broken = try FakeProgram("echo 'Syntax Error: no trailer' >&2; exit 1")
    #expect(
      failure("%PDF-1.7", ["pdftotext": .text(broken.path)]).contains("could not read the file: Syntax Error: no"))
    let silent = try FakeProgram("exit 0")
    #expect(failure("{\\rtf1}", ["office": .text(silent.path)]).contains("it gave no document"))
    let slow = try FakeProgram("sleep 60")
    #expect(failure("{\\rtf1}", ["office": .text(slow.path), "office-deadline": 1]).contains("took longer than 1 s"))
    let scanned = try FakeProgram("echo '<html xmlns=\"http://www.w3.org/1999/xhtml\"><page/></html>'")
    #expect(failure("%PDF-1.7", ["pdftotext": .text(scanned.path)]).contains("the PDF has no text"))
  }

  @Test func formatsAreRecognizedByContent() {
    func confidence(_ bytes: [UInt8], _ name: String) -> Double? {
      OfficeReader.recognize(bytes[...], name: name)?.confidence
    }
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(confidence(Array("{\\rtf1".utf8), "a.docx") == 0.95)
    #expect(confidence(Array("%PDF-1.4".utf8), "") == 0.95)
    #expect(confidence(ole, "a.DOC") == 0.9)
    #expect(confidence(ole, "") == 0.5)
    #expect(confidence(ole, "a.xls") == nil)
    #expect(confidence(Array("text".utf8), "a.doc") == nil)
  }
}
