/// A word of Latin and Cyrillic letters, and what it should be.
struct MixedWord {
  enum Verdict: Equatable {
    case write(String)
    /// The word is of two scripts, and no twins can help it.
    case leave
  }

  private let scalars: [Unicode.Scalar]
  private let language: String?

  init(_ scalars: [Unicode.Scalar], language: String?) {
    self.scalars = scalars
    self.language = language
  }

  /// Nil where the word is of one script.
  ///
  /// - Parameter isInCyrillicText: whether most letters around it are; decides where the word can be of either script.
  func verdict(isInCyrillicText: @autoclosure () -> Bool) -> Verdict? {
    let latin = scalars.count(where: isLatinLetter)
    let cyrillic = scalars.count(where: isCyrillicLetter)
    guard latin > 0, cyrillic > 0 else { return nil }
    let inLatin = written { isCyrillicLetter($0) ? Twins.latin(of: $0).map { [$0] } : [$0] }
    let inCyrillic = written { isLatinLetter($0) ? Twins.cyrillic(of: $0, language: language) : [$0] }
    if let inLatin, isRomanNumeral(inLatin) { return .write(inLatin) }
    switch (inLatin, inCyrillic) {
    case (nil, nil): return .leave
    // "nА" is what an escaped line break left before a word: Latin letters must be the more.
    case (let inLatin?, nil): return hasCyrillicEnding || latin <= cyrillic ? .leave : .write(inLatin)
    case (nil, let inCyrillic?): return hasLatinStem ? .leave : .write(inCyrillic)
    case (let inLatin?, let inCyrillic?): return .write(isInCyrillicText() ? inCyrillic : inLatin)
    }
  }

  private func written(by letters: (Unicode.Scalar) -> [Unicode.Scalar]?) -> String? {
    // A view of a string is copied whole each time that it grows.
    var result: [Unicode.Scalar] = []
    for scalar in scalars {
      guard let twins = letters(scalar) else { return nil }
      result += twins
    }
    return String(result)
  }

  /// "Excelе", "SMSу": a name with a capital and a lower-case Cyrillic ending behind it.
  private var hasCyrillicEnding: Bool {
    let stem = scalars.prefix(while: isLatinLetter)
    let ending = scalars[stem.count...]
    return stem.count > 1 && stem.contains(where: isUppercase) && ending.count <= 2
      && ending.allSatisfy { isCyrillicLetter($0) && !isUppercase($0) }
  }

  /// "COMовский": two or more capitals, then lower-case Cyrillic.
  private var hasLatinStem: Bool {
    let stem = scalars.prefix { isLatinLetter($0) && isUppercase($0) }
    let rest = scalars[stem.count...]
    return stem.count > 1 && !rest.isEmpty && rest.allSatisfy { isCyrillicLetter($0) && !isUppercase($0) }
  }
}

/// Whether a word is a Roman numeral up to 3999, in capitals, with an I, V or X in it.
func isRomanNumeral(_ word: String) -> Bool {
  var rest = Substring(word)
  guard rest.contains(where: { "IVX".contains($0) }) else { return false }
  rest = rest.drop(upTo: 3, "M")
  for (one, five, ten) in [("C", "D", "M"), ("X", "L", "C"), ("I", "V", "X")] {
    if rest.hasPrefix(one + ten) || rest.hasPrefix(one + five) {
      rest = rest.dropFirst(2)
    } else {
      rest = rest.drop(upTo: 1, five).drop(upTo: 3, one)
    }
  }
  return rest.isEmpty
}

extension Substring {
  fileprivate func drop(upTo limit: Int, _ letter: String) -> Substring {
    var rest = self
    var count = 0
    while count < limit, rest.hasPrefix(letter) {
      rest = rest.dropFirst()
      count += 1
    }
    return rest
  }
}

/// Letters of the two scripts that look the same in print.
enum Twins {
  private static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = Array(
    zip("ABCEHKMOPTXYËaceopxyë".unicodeScalars, "АВСЕНКМОРТХУЁасеорхуё".unicodeScalars)
  ).map { (latin: $0, cyrillic: $1) }
  /// Twins only in languages that have these letters.
  private static let otherPairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = Array(
    zip("IÏJSiïjs".unicodeScalars, "ІЇЈЅіїјѕ".unicodeScalars)
  ).map { (latin: $0, cyrillic: $1) }
  /// Latin letters with an accent stand for stressed vowels.
  private static let stressed: [(latin: Unicode.Scalar, cyrillic: [Unicode.Scalar])] = Array(
    zip("ÁÉÓÝáéóýÀÈÒàèò".unicodeScalars, "АЕОУаеоуАЕОаео".unicodeScalars)
  ).map { (latin: $0, cyrillic: [$1, "ÀÈÒàèò".unicodeScalars.contains($0) ? "\u{300}" : "\u{301}"]) }

  private static let latinOfCyrillic = Dictionary(
    uniqueKeysWithValues: (pairs + otherPairs).map { ($0.cyrillic, $0.latin) })
  private static let cyrillicOfLatin = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.latin, [$0.cyrillic]) } + stressed.map { ($0.latin, $0.cyrillic) })
  private static let otherCyrillicOfLatin = Dictionary(uniqueKeysWithValues: otherPairs.map { ($0.latin, $0.cyrillic) })

  static func latin(of scalar: Unicode.Scalar) -> Unicode.Scalar? { latinOfCyrillic[scalar] }

  /// A word of plain Latin letters in Cyrillic ones; nil where one of them has no twin.
  static func cyrillic(of word: String) -> String? {
    var twins: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      guard let twin = cyrillicOfLatin[scalar] else { return nil }
      twins += twin
    }
    return String(twins)
  }

  static func cyrillic(of scalar: Unicode.Scalar, language: String?) -> [Unicode.Scalar]? {
    if let twin = cyrillicOfLatin[scalar] { return twin }
    switch (scalar, language) {
    case ("I", "uk"), ("i", "uk"), ("Ï", "uk"), ("ï", "uk"), ("I", "be"), ("i", "be"), ("I", "kk"), ("i", "kk"),
      ("J", "sr"), ("j", "sr"), ("J", "mk"), ("j", "mk"), ("S", "mk"), ("s", "mk"):
      return otherCyrillicOfLatin[scalar].map { [$0] }
    default: return nil
    }
  }
}
