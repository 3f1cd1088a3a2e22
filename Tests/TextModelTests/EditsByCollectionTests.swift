import Testing
import TextModel

@Suite struct EditsByCollectionTests {
  /// "Один  два" with an edit of each kind: replaced, removed, inserted, whatever the collection's type.
  @Test func everyKindOfCollectionReplaces() {
    var document = Document(text: Array("Один  два".utf8))
    var edits = TextEdits()
    edits.replace(0..<2, with: "о".utf8)
    edits.remove(9..<10)
    edits.replace(10..<10, with: repeatElement(UInt8(ascii: "-"), count: 2))
    edits.replace(14..<16, with: Array("ух".utf8))
    document.apply(edits)
    #expect(String(decoding: document.text, as: UTF8.self) == "один --двух")
    #expect(document.offsetMap.edits.map(\.earlier) == [0..<2, 9..<10, 10..<10, 14..<16])
    #expect(document.offsetMap.edits.map(\.range) == [0..<2, 9..<9, 9..<11, 15..<19])
    #expect(document.offsetMap.edits.map(\.scalarDifference) == [0, 1, -2, -1])
  }
}
