import StageKit
import Testing

@Suite struct HeadSearchTests {
  @Test func `a text is found wherever it stands`() {
    for bytes in ["word/", "wword/x", "x word/", "w/wo/word/"] { #expect(Array(bytes.utf8)[...].holds("word/")) }
  }

  @Test func `what is cut off or is not there is not found`() {
    for bytes in ["", "word", "w", "wordword"] { #expect(!Array(bytes.utf8)[...].holds("word/")) }
    #expect(!Array("word/".utf8)[1...].holds("word/"))
  }
}
