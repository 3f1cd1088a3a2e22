import StageKit
import Testing

private let malformed = Failure("malformed", "the tag {tag} is never closed", cure: "close it")

@Suite struct StageErrorTests {
  @Test func `one line says where, what and what to do`() {
    let error = StageError(malformed, ["tag": "<p>"], at: Place(part: "word/document.xml", line: 3, column: 14))
    #expect(
      error.line(file: "statement.docx")
        == "statement.docx: word/document.xml:3:14: the tag <p> is never closed; close it")
  }

  @Test func `a byte offset stands where there are no lines`() {
    let error = StageError(malformed, ["tag": "<p>"], at: Place(byteOffset: 512))
    #expect(error.line(file: "a.bin") == "a.bin, byte 512: the tag <p> is never closed; close it")
  }

  @Test func `without a place the message stands alone`() {
    #expect(StageError(malformed, ["tag": "<p>"]).line(file: nil) == "the tag <p> is never closed; close it")
  }
}
