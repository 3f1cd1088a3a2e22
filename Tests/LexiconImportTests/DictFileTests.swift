import LexiconKit
import Testing

@testable import LexiconImport

@Suite struct DictFileTests {
  private let text = "00-database-short\n     A Little Dictionary\nhouse\n  дом, здание\nriver\n  река\n"

  private func read(_ index: String) throws -> DictFile {
    try DictFile(index: Array(index.utf8), text: Array(text.utf8), target: "ru")
  }

  @Test func `the index leads to the entries`() throws {
    let dictionary = try read("00-database-short\tA\tr\nhouse\tr\td\nriver\tBI\tR\n")
    #expect(dictionary.title == "A Little Dictionary")
    #expect(
      dictionary.entries == [
        LexiconEntry(source: "house", target: "дом"), LexiconEntry(source: "house", target: "здание"),
        LexiconEntry(source: "river", target: "река"),
      ])
  }

  @Test(arguments: ["house", "house\tr", "house\t!\tB", "house\tr\t", "house\tAAAAAAAAA\tB"])
  func `a line that is no line of an index is refused`(_ line: String) {
    let error = #expect(throws: ImportError.self) { try read("river\tBI\tR\n" + line) }
    #expect(error?.line == 2)
    #expect(error?.message == "not a line `headword<TAB>offset<TAB>length`")
  }

  @Test func `an index of another dictionary is refused`() {
    let error = #expect(throws: ImportError.self) { try read("house\tr\td\nriver\tBI\t///\n") }
    #expect(error?.line == 2)
    #expect(error?.message.hasPrefix("leads to bytes 72 to") == true)
  }

  @Test func `a cut text or index does no harm`() {
    let index = Array("house\tr\td\nriver\tBI\tR\n".utf8)
    for count in 0...index.count {
      _ = try? DictFile(index: Array(index[..<count]), text: Array(text.utf8), target: "ru")
    }
    for count in 0..<text.utf8.count {
      _ = try? DictFile(index: index, text: Array(text.utf8.prefix(count)), target: "ru")
    }
  }
}
