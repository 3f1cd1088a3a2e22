import StageKit
import Testing

@testable import SegmentSRX

/// The filters leave out only what the expressions would refuse: with and without them texts divide alike.
@Suite struct FilterTests {
  private let rules = [
    "no: \\b(?:[Гг]|ул|т\\. ?[дп]|\\d{1,3}[аб]?)\\.\\s* | ", "no: [A-Z]\\.\\s | [^\\p{Lu}]",
    "no: (?<!\\d)!+\\s | [1-9a-z]",
    "no: (?i)mr|dr\\.\\s | ", "no: x*?y{2,}\\.\\s | (?=Z)", "yes: [.!?]+['\"»)]*\\s | ",
    "yes: \\s\\p{L}[.!?]\\s | \\p{Lu}",
    "yes:  | <", "yes: [.!?]['»]* | \\p{Lu}\\p{Ll}", "yes: \\n{2} | ",
  ]

  @Test func filteredDivisionIsTheUnfilteredOne() throws {
    let pieces = [
      "г", "Г.", "ул.", " ", "\n", "т.", "д.", "12а.", "A.", "b", "!", "? ", "mr", "Dr.", "xxyy.", "Z", "»", "<",
      "\u{A0}",
      "😀", "Да",
    ]
    let plain = srx(rules: rules.joined(separator: "\n"))
    // A pattern with the flag x is not understood, so not filtered.
    let hidden = plain.replacing("<beforebreak>", with: "<beforebreak>(?x-x)")
      .replacing("<beforebreak>(?x-x)</", with: "<beforebreak></")
    let dividers = try Dialect.allCases.map { (try divider(plain, $0), try divider(hidden, $0)) }
    var state: UInt64 = 1
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let bytes = Array(text.utf8)
      for (plain, hidden) in dividers {
        #expect(try division(bytes, plain) == division(bytes, hidden), "\(text)")
      }
    }
  }

  @Test(arguments: [("[а-я, ]+!", "слово, да "), ("\\w+!", "слово"), ("(?:а.)+!", "ая")])
  func longRunsThatHoldNoMatchAreWalkedOnce(_ pattern: String, _ piece: String) throws {
    let bytes = Array((String(repeating: piece, count: 5_000) + "аб! Ещё.").utf8)
    let pieces = try division(bytes, try divider(srx(rules: "yes: \(pattern) | "), .icu))
    #expect(pieces.count == 2)
    let open = Array(String(repeating: piece, count: 5_000).utf8)
    #expect(try division(open, try divider(srx(rules: "yes: \(pattern) | "), .icu)) == [0..<open.count])
  }
}

private func divider(_ file: String, _ dialect: Dialect) throws -> TextDivider {
  TextDivider(try LanguageRules(try RulesFile(Array(file.utf8)).languageRules, dialect: dialect))
}

private func division(_ bytes: [UInt8], _ divider: TextDivider) throws -> [Range<Int>] {
  var divider = divider
  return try bytes.withUnsafeBufferPointer { text in
    var pieces: [Range<Int>] = []
    try divider.divide(text) { pieces.append($0) }
    return pieces
  }
}
