/// What is left of a word when spelling and script are taken away: letters of one small Latin alphabet, so that
/// `Хендерсон` and `Henderson` come out alike. Vowels are a, e, i, o, u.
struct Skeletons {
  private(set) var letters: [UInt8] = []
  private var starts: [Int32] = [0]

  /// Skeletons of all forms; empty for those that are no words of four letters or more.
  init(of tokens: Tokens) {
    var scalars: [UInt32] = []
    let table = LetterTable.shared
    tokens.forms.bytes.withUnsafeBufferPointer { bytes in
      for form in 0..<tokens.forms.count {
        let start = letters.count
        if tokens.kinds[form] == .word {
          scalars.removeAll(keepingCapacity: true)
          let range = tokens.forms.range(form)
          var position = range.lowerBound
          while position < range.upperBound { scalars.append(decode(bytes, &position, range.upperBound)) }
          appendSkeleton(of: scalars, table, to: &letters)
          if letters.count - start < 4 { letters.removeSubrange(start...) }
        }
        starts.append(Int32(letters.count))
      }
    }
  }

  func range(_ form: Int) -> Range<Int> { Int(starts[form])..<Int(starts[form + 1]) }

  /// Words that can be cognates have the same key: its first two consonants, roughly. Nil where there are none.
  func key(_ form: Int) -> Int? {
    var key = 0
    var found = 0
    for index in range(form) {
      let group = consonantGroup(letters[index])
      guard group > 0 else { continue }
      key = key * 16 + group
      found += 1
      if found == 2 { return key }
    }
    return found == 0 ? nil : key * 16
  }

  /// How often each group of consonants occurs, in unary: seven bits a group. What one word has and the other has not
  /// costs at least 1 each.
  func consonants(_ form: Int) -> UInt64 {
    var result: UInt64 = 0
    for index in range(form) {
      let group = consonantGroup(letters[index])
      guard group > 0 else { continue }
      let mask: UInt64 = 0x7F << UInt64(7 * (group - 1))
      result |= (result << 1 | 1 << UInt64(7 * (group - 1))) & mask
    }
    return result
  }
}

/// Consonants that stand for each other between languages share a number; 0 for vowels.
func consonantGroup(_ letter: UInt8) -> Int {
  switch letter {
  case UInt8(ascii: "b"), UInt8(ascii: "p"): 1
  case UInt8(ascii: "f"), UInt8(ascii: "v"): 2
  case UInt8(ascii: "d"), UInt8(ascii: "t"): 3
  case UInt8(ascii: "g"), UInt8(ascii: "k"), UInt8(ascii: "h"): 4
  case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "c"), UInt8(ascii: "j"): 5
  case UInt8(ascii: "l"): 6
  case UInt8(ascii: "m"): 7
  case UInt8(ascii: "n"): 8
  case UInt8(ascii: "r"): 9
  default: 0
  }
}

private let cyrillic: KeyValuePairs = [
  "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "з": "z", "и": "i", "й": "i", "к": "k",
  "л": "l",
  "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c",
  "ч": "c",
  "ш": "s", "щ": "s", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a", "і": "i", "ї": "i", "є": "e", "ґ": "g",
  "ў": "u",
]

private let latin: KeyValuePairs = [
  "w": "v", "y": "i", "q": "k", "x": "ks", "à": "a", "á": "a", "â": "a", "ä": "a", "å": "a", "ã": "a", "ă": "a",
  "æ": "e",
  "ç": "s", "è": "e", "é": "e", "ê": "e", "ë": "e", "ě": "e", "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n",
  "ò": "o",
  "ó": "o", "ô": "o", "ö": "o", "ő": "o", "õ": "o", "ø": "o", "œ": "e", "ù": "u", "ú": "u", "û": "u", "ü": "u",
  "ű": "u",
  "ý": "i", "ß": "s", "š": "s", "ș": "s", "ş": "s", "ț": "c", "ţ": "c", "č": "c", "ć": "c", "ž": "j", "ż": "j",
  "ź": "z",
  "ł": "l", "ń": "n",
]

/// What Cyrillic and Latin letters sound like, by scalar: up to two letters, the first one in the low byte.
private struct LetterTable {
  static let shared = LetterTable()
  private var letters = [UInt16](repeating: 0, count: 0x530)

  private init() {
    for (letter, sound) in [cyrillic, latin].joined() {
      guard let scalar = letter.unicodeScalars.first, scalar.value < 0x530 else { continue }
      for (index, byte) in sound.utf8.enumerated() { letters[Int(scalar.value)] |= UInt16(byte) << UInt16(8 * index) }
    }
  }

  subscript(_ scalar: UInt32) -> UInt16 { scalar < 0x530 ? letters[Int(scalar)] : 0 }
}

private func appendSkeleton(of scalars: [UInt32], _ table: LetterTable, to output: inout [UInt8]) {
  let start = output.count
  func append(_ letter: UInt8) {
    if output.count == start || output[output.count - 1] != letter { output.append(letter) }
  }
  func appendSound(_ sound: UInt16) {
    if sound & 0xFF > 0 { append(UInt8(sound & 0xFF)) }
    if sound >> 8 > 0 { append(UInt8(sound >> 8)) }
  }
  func scalar(_ index: Int) -> UInt32 { index < scalars.count ? scalars[index] : 0 }
  var index = 0
  while index < scalars.count {
    let this = scalars[index]
    let next = scalar(index + 1)
    index += 1
    guard this < 0x80 else {
      if this == 0x434, next == 0x436 {  // дж
        append(UInt8(ascii: "j"))
        index += 1
      } else {
        appendSound(table[this])
      }
      continue
    }
    let pair = (UInt8(this), UInt8(truncatingIfNeeded: next < 0x80 ? next : 0))
    switch pair {
    case (UInt8(ascii: "s"), UInt8(ascii: "c")) where scalar(index + 1) == 0x68:  // sch
      append(UInt8(ascii: "s"))
      index += 2
    case (UInt8(ascii: "s"), UInt8(ascii: "h")): append(UInt8(ascii: "s")); index += 1
    case (UInt8(ascii: "c"), UInt8(ascii: "h")): append(UInt8(ascii: "c")); index += 1
    case (UInt8(ascii: "z"), UInt8(ascii: "h")): append(UInt8(ascii: "j")); index += 1
    case (UInt8(ascii: "k"), UInt8(ascii: "h")): append(UInt8(ascii: "h")); index += 1
    case (UInt8(ascii: "p"), UInt8(ascii: "h")): append(UInt8(ascii: "f")); index += 1
    case (UInt8(ascii: "t"), UInt8(ascii: "h")): append(UInt8(ascii: "t")); index += 1
    case (UInt8(ascii: "c"), UInt8(ascii: "k")): append(UInt8(ascii: "k")); index += 1
    case (UInt8(ascii: "t"), UInt8(ascii: "s")), (UInt8(ascii: "t"), UInt8(ascii: "z")):
      append(UInt8(ascii: "c"))
      index += 1
    case (UInt8(ascii: "c"), UInt8(ascii: "e")), (UInt8(ascii: "c"), UInt8(ascii: "i")),
      (UInt8(ascii: "c"), UInt8(ascii: "y")):
      append(UInt8(ascii: "c"))
    case (UInt8(ascii: "c"), _): append(UInt8(ascii: "k"))
    default:
      if table[this] > 0 {
        appendSound(table[this])
      } else if this >= 0x61, this <= 0x7A {
        append(UInt8(this))
      }
    }
  }
}
