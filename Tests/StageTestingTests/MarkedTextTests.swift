import StageTesting
import Testing
import TextModel

@Suite struct MarkedTextTests {
  @Test(arguments: ["Вот т. е. так.|Второе.", "Заголовок\n\nПервое.|Второе.", "Одна\nстрока"])
  func `marked text comes back as it was written`(marked: String) {
    #expect(Document(marked: marked).marked == marked)
  }

  @Test func `segments are parted by a space that belongs to none`() {
    let document = Document(marked: "Раз.|Два.")
    #expect(document.string(of: document.blocks[0]) == "Раз. Два.")
    #expect(document.segments.map { document.string(of: $0) } == ["Раз.", "Два."])
  }

  @Test func `text without marks has no segments, unless it is said to`() {
    #expect(Document(marked: "Раз.").segments.isEmpty)
    #expect(Document(marked: "Раз.", segmented: true).segments.count == 1)
  }
}
