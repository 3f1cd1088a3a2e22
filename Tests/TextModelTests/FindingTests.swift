import Testing
import TextModel

@Suite struct FindingTests {
  @Test func `arguments fill the message, and unknown names stay`() {
    let kind = FindingKind("missing-number", "{number} is missing in {where}")
    #expect(Finding(kind, ["number": "12"]).message == "12 is missing in {where}")
  }

  @Test func `a brace that does not close stays`() {
    #expect(filled("a {b", with: ["b": "c"]) == "a {b")
  }
}
