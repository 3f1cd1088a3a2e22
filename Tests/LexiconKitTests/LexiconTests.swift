import FileKit
import Foundation
import Testing

@testable import LexiconKit

@Suite struct LexiconTests {
  @Test func `a stem is found with its translations`() throws {
    let lexicon = try lexicon("собак: dog 1, hound 0.5\nяблок: appl 0.8\nа: and 1, but 0.25")
    #expect(lexicon.translations(of: "собак") == ["dog 100", "hound 50"])
    #expect(lexicon.translations(of: "а") == ["and 100", "but 25"])
    #expect(lexicon.translations(of: "соба") == nil)
    #expect(lexicon.translations(of: "собака") == nil)
    #expect(lexicon.translations(of: "") == nil)
  }

  @Test func `both sides have numbers`() throws {
    let lexicon = try lexicon("собак: dog 1\nпес: dog 1")
    #expect((lexicon.stemCount(.source), lexicon.stemCount(.target), lexicon.pairCount) == (2, 1, 2))
    let number = try #require(lexicon.number(of: "dog", .target))
    #expect(Array(lexicon.stem(number, .target)) == Array("dog".utf8))
    #expect(lexicon.number(of: "dog", .source) == nil)
  }

  @Test func `of equal pairs the surest stays`() throws {
    #expect(try lexicon("дом: hous 0.2, hous 0.6, hous 0.4").translations(of: "дом") == ["hous 60"])
  }

  @Test func `what says nothing is left out`() throws {
    let lexicon = try lexicon("дом: hous 0, home 0.001")
    #expect((lexicon.stemCount(.source), lexicon.stemCount(.target), lexicon.pairCount) == (0, 0, 0))
    #expect(lexicon.translations(of: "дом") == nil)
    try lexicon.verify()
  }

  @Test func `languages and origins are recorded`() throws {
    let origins = [
      LexiconDescription.Origin(name: "dict-freedict-eng-rus 2022.04.21", licence: "GPL-2.0-or-later"),
      LexiconDescription.Origin(name: "a glossary\tof ours", licence: ""),
    ]
    let description = try lexicon("дом: hous 1", origins: origins).description
    #expect((description.source, description.target) == ("ru", "en"))
    #expect(description.origins == [origins[0], LexiconDescription.Origin(name: "a glossary of ours", licence: "")])
  }

  @Test func `the order of adding changes no byte`() {
    let lines = ["собак: dog 1", "яблок: appl 0.8", "а: and 1, but 0.25", "пес: dog 0.9, hound 0.3"]
    #expect(lexiconBytes(lines.joined(separator: "\n")) == lexiconBytes(lines.reversed().joined(separator: "\n")))
  }

  @Test func `a file is used as it stands`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "lexicon-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try AtomicFile(to: Array(path.utf8))
    try file.write(lexiconBytes("дом: hous 1"))
    try file.commit()
    #expect(try Lexicon(path: Array(path.utf8)).translations(of: "дом") == ["hous 100"])
    #expect(throws: LexiconFileError.self) { try Lexicon(path: Array((path + ".no").utf8)) }
  }

  @Test(arguments: 0..<40)
  func `whatever goes in comes out`(_ seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(seed))
    var builder = LexiconBuilder(LexiconDescription(source: "ru", target: "en"))
    var expected: Set<String> = []
    let letters = Array("абвъ€x")
    func stem() -> String {
      String(
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "а" })
    }
    var seen: Set<String> = []
    for _ in 0..<Int.random(in: 0...300, using: &generator) {
      let (left, right) = (stem(), stem())
      let percent = Int.random(in: 1...100, using: &generator)
      guard seen.insert("\(left) \(right)").inserted else { continue }
      builder.add(Array(left.utf8), Array(right.utf8), weight: Float(percent) / 100)
      expected.insert("\(left) \(right) \(percent)")
    }
    let lexicon = try Lexicon(builder.bytes())
    try lexicon.verify()
    #expect(lexicon.lines == expected)
  }
}
