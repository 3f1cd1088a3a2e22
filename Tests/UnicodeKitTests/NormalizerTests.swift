import Testing
import UnicodeKit

@Suite struct NormalizerTests {
  @Test(arguments: [
    (NormalizationForm.nfc, "и\u{306}", "й"),
    (.nfc, "к ё\u{301}", "к ё\u{301}"),
    (.nfc, "е\u{301}\u{308}", "е\u{301}\u{308}"),
    (.nfc, "е\u{308}\u{301}лка", "ё\u{301}лка"),
    (.nfc, "\u{212B}ngstro\u{308}m", "Ångström"),
    (.nfc, "№ м² ﬁ", "№ м² ﬁ"),
    (.nfc, "각", "각"),
    (.nfd, "Подъём", "Подъе\u{308}м"),
    (.nfkc, "№ м² ﬁ", "No м2 fi"),
    (.nfkd, "ﷺ", "صلى الله عليه وسلم"),
  ])
  func normalizes(form: NormalizationForm, text: String, expected: String) {
    let normalizer = Normalizer(form)
    #expect(normalizer.normalize(Array(text.utf8)) == Array(expected.utf8))
    let isNormal = Array(text.utf8) == Array(expected.utf8)
    #expect(Array(text.utf8).withUnsafeBufferPointer { normalizer.isNormalized($0) } == isNormal)
  }

  @Test func changesAreTheStretchesBetweenBoundaries() {
    var changes: [String] = []
    Array("мой и\u{306}од, ё и е\u{308}".utf8).withUnsafeBufferPointer { bytes in
      Normalizer(.nfc).changes(in: bytes) { range, replacement in
        changes.append(
          String(decoding: bytes[range], as: UTF8.self) + "→" + String(decoding: replacement, as: UTF8.self))
      }
    }
    #expect(changes.map { Array($0.utf8) } == ["и\u{306}→й", "е\u{308}→ё"].map { Array($0.utf8) })
  }

  /// Texts made of scalars that compose, decompose and reorder, in all three orders, against Swift's own rules.
  @Test(arguments: NormalizationForm.allCases)
  func agreesWithItselfAndWithCanonicalEquivalence(form: NormalizationForm) {
    let normalizer = Normalizer(form)
    let pieces = [
      "a", "и", "й", "\u{301}", "\u{308}", "\u{323}", "ᄀ", "ᅡ", "ᆨ", "각", "ﬁ", "\u{2126}", "\u{1D15E}", "豈", " ",
    ]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let text = first + second + third
          let normal = normalizer.normalize(Array(text.utf8))
          // Swift compares strings by canonical equivalence.
          if form == .nfc || form == .nfd { #expect(String(decoding: normal, as: UTF8.self) == text) }
          #expect(normal.withUnsafeBufferPointer { normalizer.isNormalized($0) })
          #expect(normalizer.normalize(normal) == normal)
        }
      }
    }
  }

  @Test func longStretchesAreNormalizedWhole() {
    let marks = String(repeating: "\u{301}\u{323}", count: 50)
    let ordered = String(repeating: "\u{323}", count: 50) + String(repeating: "\u{301}", count: 50)
    #expect(Normalizer(.nfd).normalize(Array("a\(marks)b".utf8)) == Array("a\(ordered)b".utf8))
  }
}
