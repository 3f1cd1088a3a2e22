import TextModel
import UnicodeKit

/// Repairs blocks of Russian that were decoded with the wrong charset of one byte: KOI8-R read as windows-1251 (оПХБЕР),
/// windows-1251 read as windows-1252 (Ïðèâåò), and their like.
///
/// A block is turned back into bytes and decoded anew, in every way that may be, and the result taken whose letters are
/// likeliest in Russian, where they are so by far.
struct WrongCyrillic: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["\u{80}"..."\u{FF}", "\u{400}"..."\u{45F}", "\u{2500}"..."\u{25FF}"]
  let mayTriggerOthers = true
  private let charsets: [Charset]
  /// Shorter blocks say too little.
  private let leastLetters = 8
  /// By how much the mean cost of a letter must fall.
  private let leastGain = 60

  private struct Charset {
    let name: String
    let bytes: [Unicode.Scalar: UInt8]
    /// From byte 0x80 on; nil where the charset has none.
    let scalars: [Unicode.Scalar?]
  }

  init() {
    charsets = ["windows-1251", "windows-1252", "KOI8-R", "IBM866"].map { name in
      let bytes = bytesOfScalars(in: name)
      var scalars = [Unicode.Scalar?](repeating: nil, count: 128)
      // Where two scalars have a byte, the other one is a control.
      for (scalar, byte) in bytes where scalars[Int(byte) - 0x80] == nil || scalar.value >= 0xA0 {
        scalars[Int(byte) - 0x80] = scalar
      }
      return Charset(name: name, bytes: bytes, scalars: scalars)
    }
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      guard mayBeCyrillic(passage) else { return }
      let scalars = Array(passage.string(0..<passage.bytes.count).unicodeScalars)
      guard scalars.count(where: { $0.value >= 0x80 }) >= leastLetters else { return }
      var best = (cost: RussianCost(scalars).mean - leastGain, taken: "", result: scalars)
      for taken in charsets {
        for meant in charsets where meant.name != taken.name && meant.name != "windows-1252" {
          guard let result = decodedAnew(scalars, taken, meant) else { continue }
          let cost = RussianCost(result)
          if cost.isRussian, cost.letters >= leastLetters, cost.mean < best.cost {
            best = (cost.mean, taken.name, result)
          }
        }
      }
      guard !best.taken.isEmpty else { return }
      changes.report(
        Mojibake.repaired,
        ["text": excerpt(scalars), "charset": best.taken, "result": excerpt(best.result)], 0..<passage.bytes.count,
        of: passage)
      replace(scalars, with: best.result, passage, &changes)
    }
  }

  /// Nil where too much is not in the charset that it was taken for.
  private func decodedAnew(_ scalars: [Unicode.Scalar], _ taken: Charset, _ meant: Charset) -> [Unicode.Scalar]? {
    var failures = 0
    let result = scalars.map { scalar in
      guard scalar.value >= 0x80 else { return scalar }
      guard let byte = taken.bytes[scalar], let anew = meant.scalars[Int(byte) - 0x80] else {
        failures += 1
        return scalar
      }
      return anew
    }
    return failures * 20 <= scalars.count ? result : nil
  }

  private func replace(
    _ scalars: [Unicode.Scalar], with result: [Unicode.Scalar], _ passage: Passage, _ changes: inout Changes
  ) {
    var next = 0
    for (old, new) in zip(scalars, result) {
      let end = next + UTF8.width(old)
      if old != new { changes.replace(next..<end, of: passage, with: Array(String(new).utf8)) }
      next = end
    }
  }

  private func excerpt(_ scalars: [Unicode.Scalar]) -> String {
    scalars.count > 40 ? String(scalars.prefix(39)) + "…" : String(scalars)
  }
}

/// How unlikely text is to be Russian, by its letters each for itself.
private struct RussianCost {
  /// Cyrillic letters.
  private(set) var letters = 0
  /// Scalars beyond ASCII that Russian text hardly has, and letters that stand beside those of another script or case.
  private var odd = 0
  private var sum = 0

  init(_ scalars: [Unicode.Scalar]) {
    var last: Unicode.Scalar = " "
    for scalar in scalars {
      defer { last = scalar }
      if isCyrillicLetter(scalar) {
        letters += 1
        sum += letterCosts[folded(scalar)] ?? rarest
        if isCyrillicLetter(last), folded(last) == last, folded(scalar) != scalar { odd += 1 }
        if isLatinLetter(last) { odd += 1 }
      } else if scalar.value >= 0x80, !usualSigns.contains(scalar) {
        odd += 1
      } else if isLatinLetter(scalar), isCyrillicLetter(last) {
        odd += 1
      }
    }
  }

  /// The mean of all letters, where what is odd counts as the rarest one.
  var mean: Int { (sum + rarest * odd) / max(letters + odd, 1) }
  var isRussian: Bool { odd * 20 <= letters }
}

private let usualSigns = Set("«»“”„‘’—–…№§°\u{A0}\u{AD}".unicodeScalars)

/// For each letter, the logarithm of one in how many it is in Russian text, in hundredths.
private let letterCosts: [Unicode.Scalar: Int] = [
  "о": 221, "е": 247, "а": 252, "и": 261, "н": 270, "т": 277, "с": 291, "р": 305, "в": 309, "л": 312, "к": 336,
  "м": 344, "д": 351, "п": 357, "у": 364, "я": 391, "ы": 396, "ь": 405, "г": 407, "з": 410, "б": 414, "ч": 424,
  "й": 441, "х": 464, "ж": 467, "ш": 492, "ю": 505, "ц": 534, "щ": 563, "э": 574, "ф": 595, "ъ": 782, "ё": 782,
]
private let rarest = 900
