import Testing

@testable import SegmentSentences

/// Whatever the text, sentences ascend, are not empty, and leave out nothing but white space.
@Suite struct RobustnessTests {
  private let seed = """
    «Ох! — сказал А. С. Пушкин (см. ст. 5 п. «б»). — Что?!» 😀 :)) 1) Раз; 2) два… "U.S. Inc." [12] 今天。“好！”
    """

  @Test(arguments: ["ru", "en", "de", "hy", "zh", "ar"])
  func everyTruncationAndRotationDivides(language: String) {
    let rules = LanguageRules(LanguageRules.vocabularies(of: language))
    for index in seed.unicodeScalars.indices {
      checkDivision(Array(seed[..<index].utf8), rules)
      checkDivision(Array((seed[index...] + seed[..<index]).utf8), rules)
    }
  }

  @Test func replacedBytesDivide() {
    let rules = LanguageRules(LanguageRules.vocabularies(of: "ru"))
    let text = Array(seed.utf8)
    for index in text.indices {
      for byte: UInt8 in [0x00, 0x20, 0x21, 0x28, 0x2E, 0x41, 0x85, 0x89, 0x9F, 0xC2, 0xE2, 0xF0, 0xFF] {
        var changed = text
        changed[index] = byte
        checkDivision(changed, rules, isWellFormed: false)
      }
    }
  }

  @Test func terminatorsAloneDivide() {
    let rules = LanguageRules(LanguageRules.vocabularies(of: ""))
    for text in [
      "", " ", ".", "...", "?!", "))))", ";;;;", ". . . .", "А.", "1.", "(.)", "…", "😀", "\n\n", "«»", "- - -",
    ] {
      checkDivision(Array(text.utf8), rules)
    }
  }
}

private func checkDivision(_ text: [UInt8], _ rules: LanguageRules, isWellFormed: Bool = true) {
  var last = 0
  text.withUnsafeBufferPointer { buffer in
    var finder = SentenceFinder(buffer, rules: rules)
    while let range = finder.next() {
      #expect(!range.isEmpty && range.lowerBound >= last && range.upperBound <= text.count)
      let skipped = String(decoding: text[last..<range.lowerBound], as: UTF8.self)
      #expect(!isWellFormed || skipped.unicodeScalars.allSatisfy { $0.properties.isWhitespace })
      last = range.upperBound
    }
  }
}
