import FileKit
import Foundation
import LexiconKit
import StageKit
import Testing

@testable import AlignSentences

@Suite struct OwnLexiconTests {
  @discardableResult
  private func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
    let path = FileManager.default.temporaryDirectory.appending(path: "own-\(UUID().uuidString).lexicon").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(bytes).write(to: URL(filePath: path))
    return try body(path)
  }

  @Test func `text takes the languages of the versions`() throws {
    try withFile(Array("собака\tdog\n".utf8)) { path in
      var own = try OwnLexicon(path)
      #expect(own.of("ru", "en")?.stemCount(.source) == 1)
      #expect(own.of("ru", "de")?.target == "de")
    }
  }

  @Test func `a lexicon file has languages of its own`() throws {
    var builder = LexiconBuilder(LexiconDescription(source: "ru", target: "en"))
    builder.add(Array("собак".utf8), Array("dog".utf8), weight: 1)
    try withFile(builder.bytes()) { path in
      var own = try OwnLexicon(path)
      #expect(own.of("ru", "de")?.target == "en")
    }
  }

  @Test func `a damaged file is refused`() throws {
    let bytes = LexiconBuilder(LexiconDescription(source: "ru", target: "en")).bytes()
    try withFile(bytes.dropLast()) { path in
      let error = #expect(throws: StageError.self) { try OwnLexicon(path) }
      #expect(error?.failure.id == SentenceAligner.damaged.id)
    }
  }

  @Test func `a line that is no entry is refused with its number`() throws {
    try withFile(Array("дом\thouse\nдом\n".utf8)) { path in
      #expect(throws: StageError(SentenceAligner.malformed, at: Place(file: path, line: 2))) { try OwnLexicon(path) }
    }
  }

  @Test func `a missing file is a failure`() {
    #expect(throws: StageError.self) { try OwnLexicon("/nowhere/lexicon.tsv") }
  }

  @Test func `the words of lexicons have the forms of tokens`() {
    for (text, language) in [
      ("Съе́ли ЁЛКУ: 2 железные дороги, naïve’s", "ru"), ("The dogs’ houses, №5", "en"), ("联合国 UN", "zh"),
      ("Співробітництво", "uk"),
    ] {
      let bytes = Array(text.utf8)
      let tokens = Tokens(bytes, segments: [(range: 0..<bytes.count, block: 0)], language: language)
      var forms = WordForms(language: language)
      #expect(
        forms.forms(of: text).map { String(decoding: $0, as: UTF8.self) }
          == (0..<tokens.forms.count).filter { tokens.kinds[$0] == .word }.map {
            String(decoding: tokens.forms.bytes[tokens.forms.range($0)], as: UTF8.self)
          })
    }
  }
}
