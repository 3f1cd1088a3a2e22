import StageKit
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("nromalize", "normalize"), ("segmnet", "segment"), ("aling", "align"), ("write-tmz", "write-tmx"),
    ("Align", "align"),
  ])
  func `a slip of the finger is understood`(written: String, meant: String) {
    #expect(suggestion(for: written, among: ["align", "normalize", "segment", "write-tmx"]) == meant)
  }

  @Test func `what is like nothing has no suggestion`() {
    #expect(suggestion(for: "translate", among: ["align", "normalize", "segment"]) == nil)
  }
}
