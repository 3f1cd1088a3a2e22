import LexiconKit

/// A lexicon of Russian and English stems, written as lines `stem: translation weight, translation weight`.
func lexicon(_ lines: String, origins: [LexiconDescription.Origin] = []) throws -> Lexicon {
  try Lexicon(lexiconBytes(lines, origins: origins))
}

func lexiconBytes(_ lines: String, origins: [LexiconDescription.Origin] = []) -> [UInt8] {
  var builder = LexiconBuilder(LexiconDescription(source: "ru", target: "en", origins: origins))
  for line in lines.split(separator: "\n") {
    let sides = line.split(separator: ":")
    for entry in sides[1].split(separator: ",") {
      let fields = entry.split(separator: " ")
      builder.add(Array(sides[0].utf8), Array(fields[0].utf8), weight: Float(fields[1]) ?? 0)
    }
  }
  return builder.bytes()
}

extension Lexicon {
  /// `translation weight`, in the order of their bytes; nil where the stem is not known.
  func translations(of stem: String) -> [String]? {
    guard let number = number(of: stem, .source) else { return nil }
    var found: [String] = []
    forEachTranslation(of: number) {
      found.append(
        String(decoding: self.stem($0.number, .target), as: UTF8.self) + " \(Int(($0.weight * 100).rounded()))")
    }
    return found.sorted()
  }

  func number(of stem: String, _ side: Side) -> Int? {
    Array(stem.utf8).withUnsafeBufferPointer { number(of: $0, side) }
  }

  /// Everything in it.
  var lines: Set<String> {
    var lines: Set<String> = []
    for number in 0..<stemCount(.source) {
      let stem = String(decoding: stem(number, .source), as: UTF8.self)
      for translation in translations(of: stem) ?? [] { lines.insert("\(stem) \(translation)") }
    }
    return lines
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
