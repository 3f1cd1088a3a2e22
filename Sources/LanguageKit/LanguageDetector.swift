public import TextModel

/// Finds out the language of a text: by its script, and by letter trigrams where several languages share one.
///
/// It knows Armenian, Georgian, Greek, Hebrew, Korean, Japanese, Chinese, Thai and Hindi by their scripts; among those
/// in Arabic letters Arabic and Persian; in Cyrillic Belarusian, Bulgarian, Kazakh, Kyrgyz, Macedonian, Mongolian,
/// Russian, Serbian, Tajik, Ukrainian and Uzbek; in Latin Azerbaijani, Czech, Dutch, English, Finnish, French, German,
/// Hungarian, Italian, Latin, Polish, Portuguese, Romanian, Serbian, Spanish, Swedish, Turkish, Uzbek and Vietnamese.
public struct LanguageDetector: Sendable {
  /// Letters that are looked at: more of them change nothing.
  private let sampleSize = 6000

  public init() {}

  /// The languages that a text may be in, the likeliest first; none where it has no letters.
  ///
  /// - Parameter text: valid UTF-8; the first letters of its commonest script decide.
  /// - Returns: confidences from 0 to 1, in hundredths, that add up to 1 at most.
  /// - Complexity: linear in the text, up to some thousand letters.
  public func languages(of text: UnsafeBufferPointer<UInt8>) -> [Detected<LanguageTag>] { ranked(text) { _ in true } }

  /// The same where the text can only be in one of some languages; none where none of them has its script.
  public func languages(
    of text: UnsafeBufferPointer<UInt8>, among candidates: [LanguageTag]
  ) -> [Detected<LanguageTag>] {
    ranked(text) { known in candidates.contains { $0.identifier == known || $0.language == known } }
  }

  /// - Parameter isCandidate: whether a language that the detector knows comes into question.
  private func ranked(
    _ text: UnsafeBufferPointer<UInt8>, _ isCandidate: (String) -> Bool
  ) -> [Detected<LanguageTag>] {
    let counts = scriptCounts(of: text)
    let total = counts.reduce(0, +)
    guard total > 0, let script = Script.allCases.max(by: { counts[$0.rawValue] < counts[$1.rawValue] }) else {
      return []
    }
    var share = Double(counts[script.rawValue]) / Double(total)
    let ranked: [(language: String, probability: Double)]
    switch script {
    case .han, .kana:
      // Japanese has a syllabic sign for every second Chinese one, and more; Chinese has none.
      let kana = counts[Script.kana.rawValue]
      let han = counts[Script.han.rawValue]
      share = Double(kana + han) / Double(total)
      ranked = [(kana * 20 >= han + kana ? "ja" : "zh", 0.99)]
    case .hangul: ranked = [("ko", 0.99)]
    case .armenian: ranked = [("hy", 0.99)]
    case .georgian: ranked = [("ka", 0.99)]
    case .greek: ranked = [("el", 0.99)]
    case .hebrew: ranked = [("he", 0.99)]
    case .thai: ranked = [("th", 0.99)]
    case .devanagari: ranked = [("hi", 0.7)]
    case .cyrillic: ranked = probabilities(of: text, script, Self.cyrillic, isCandidate)
    case .latin: ranked = probabilities(of: text, script, Self.latin, isCandidate)
    case .arabic: ranked = probabilities(of: text, script, Self.arabic, isCandidate)
    }
    return ranked.compactMap { language, probability in
      let hundredths = (probability * share * 100).rounded(.down)
      guard hundredths > 0, isCandidate(language), let tag = LanguageTag(language) else { return nil }
      return Detected(tag, confidence: hundredths / 100)
    }
  }

  /// The likeliest language of a text; nil where it has no letters.
  public func language(of text: UnsafeBufferPointer<UInt8>) -> Detected<LanguageTag>? { languages(of: text).first }

  public func language(of text: [UInt8]) -> Detected<LanguageTag>? {
    text.withUnsafeBufferPointer { language(of: $0) }
  }

  /// What the Latin letters of a text cost in the language in which they cost least, in half bits: of several readings of
  /// the same bytes the right one costs least.
  public func cost(ofLatin text: UnsafeBufferPointer<UInt8>) -> Int {
    let costs = Self.latin.costs(of: words(of: text, in: .latin))
    return zip(Self.latin.languages, costs).map { $1 + Self.reluctance[$0, default: 0] }.min() ?? 0
  }

  /// The script that most letters of a text are of; nil where it has none.
  public func script(of text: UnsafeBufferPointer<UInt8>) -> Script? {
    let counts = scriptCounts(of: text)
    return Script.allCases.filter { counts[$0.rawValue] > 0 }.max { counts[$0.rawValue] < counts[$1.rawValue] }
  }

  /// How much text there is: its letters, those that stand for a syllable or a word counted as often as an alphabet
  /// needs letters for one. Complexity: linear.
  public func amount(of text: UnsafeBufferPointer<UInt8>) -> Int {
    var amount = 0
    forEachScalar(of: text) { value in
      amount += Script(value)?.weight ?? 0
      return true
    }
    return amount
  }

  private static let cyrillic = TrigramModel(cyrillicTrigrams)
  private static let latin = TrigramModel(latinTrigrams)
  private static let arabic = TrigramModel(arabicTrigrams)

  /// How many half bits more a language must be likelier by, where it is rare or its table was learnt from little.
  private static let reluctance = [
    "la": 20, "sr-Latn": 8, "uz-Cyrl": 8, "ky": 4, "mk": 4, "mn": 2, "az": 2, "uz": 2, "tg": 2,
  ]

  private func probabilities(
    of text: UnsafeBufferPointer<UInt8>, _ script: Script, _ model: TrigramModel, _ isCandidate: (String) -> Bool
  ) -> [(language: String, probability: Double)] {
    let costs = zip(model.languages, model.costs(of: words(of: text, in: script)))
      .filter { isCandidate($0.0) }
      .map { (language: $0, cost: $1 + Self.reluctance[$0, default: 0]) }
    let least = costs.map(\.cost).min() ?? 0
    // Trigrams overlap, and so say less together than each alone: costs count a third.
    let weights = costs.map { power(ofTwo: -Double($0.cost - least) / 6) }
    let sum = weights.reduce(0, +)
    return zip(costs, weights).map { ($0.language, min(0.99, $1 / sum)) }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
  }

  /// Letters of each script, weighed; the text's beginning alone where it is long.
  private func scriptCounts(of text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var counts = [Int](repeating: 0, count: Script.allCases.count)
    var letters = 0
    forEachScalar(of: text) { value in
      if let script = Script(value) {
        counts[script.rawValue] += script.weight
        letters += 1
      }
      return letters < sampleSize * 2
    }
    return counts
  }

  /// The words of a script in lower case, a blank before and behind each.
  private func words(of text: UnsafeBufferPointer<UInt8>, in script: Script) -> [UInt32] {
    var letters: [UInt32] = [0x20]
    forEachScalar(of: text) { value in
      if Script(value) == script {
        letters.append(lowerCase(value))
      } else if letters.last != 0x20 {
        letters.append(0x20)
      }
      return letters.count < sampleSize
    }
    if letters.last != 0x20 { letters.append(0x20) }
    return letters
  }
}

private func lowerCase(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x61...0x7A, 0x430...0x45F: value
  case 0x41...0x5A, 0x410...0x42F: value + 0x20
  case 0x400...0x40F: value + 0x50
  default: Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }
}

/// 2 to a power of at most 0, by squaring, so that it is the same on every machine.
private func power(ofTwo exponent: Double) -> Double {
  guard exponent > -60 else { return 0 }
  let whole = exponent.rounded(.down)
  let rest = exponent - whole
  // A polynomial for 2^x between 0 and 1, to four digits.
  let fraction = 1 + rest * (0.6951786 + rest * (0.2276378 + rest * 0.0771836))
  var scale = 1.0
  for _ in 0..<Int(-whole) { scale /= 2 }
  return fraction * scale
}

/// Calls `body` with each scalar of valid UTF-8 until it says no.
@inline(__always)
private func forEachScalar(of text: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Bool) {
  var index = 0
  while index < text.count {
    let lead = UInt32(text[index])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= text.count else { return }
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) where offset < length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    if !body(value) { return }
    index += length
  }
}
