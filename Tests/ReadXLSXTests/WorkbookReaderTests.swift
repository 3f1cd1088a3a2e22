import ReadXLSX
import StageKit
import StageTesting
import Testing
import TextModel

// What is read of workbooks is tested in TableReadingKitTests; what write-xlsx writes is read again in AllStagesTests.
@Suite struct WorkbookReaderTests {
  private func failure(_ bytes: [UInt8]) throws -> String {
    var reader = WorkbookReader(try Settings(for: WorkbookReader.specification))
    var context = StageContext(key: "a")
    var document = ParallelDocument(key: "a")
    let error = try #require(throws: StageError.self) {
      try reader.read(bytes, into: &document, context: &context)
    }
    return error.line(file: nil)
  }

  @Test func `what is no workbook is a failure`() throws {
    #expect(
      try failure(Array("text".utf8))
        == "this is no workbook (XLSX): not a zip archive; open it in the program that wrote it and save it as XLSX")
    #expect(
      try failure([0xD0, 0xCF, 0x11, 0xE0, 0])
        == "this is an old workbook (XLS), or one with a password; open it and save it as XLSX")
    #expect(try failure([0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 40)).hasPrefix("the workbook is damaged"))
  }

  @Test func `a workbook is known by its parts or its name`() {
    func confidence(_ bytes: [UInt8], _ name: String = "") -> Double? {
      WorkbookReader.recognize(bytes[...], name: name)?.confidence
    }
    #expect(confidence([0x50, 0x4B, 3, 4] + Array("xl/workbook.xml".utf8)) == 0.96)
    #expect(confidence([0x50, 0x4B, 3, 4], "a.XLSX") == 0.93)
    #expect(confidence([0x50, 0x4B, 3, 4], "a.docx") == nil)
  }
}
