import Glibc
import UnicodeKit

/// White space by Unicode's property of that name: U+0085 and the line separators among it, zero-width spaces not.
func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80
    ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
    : scalar.properties.isWhitespace
}

func isCyrillicLetter(_ scalar: Unicode.Scalar) -> Bool {
  (0x0400...0x0481).contains(scalar.value) || (0x048A...0x052F).contains(scalar.value)
}

func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  if value < 0x80 { return (0x41...0x5A).contains(value & 0xDF) }
  return (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7 || (0x1E00...0x1EFF).contains(value)
}

/// Of the scripts of Europe and the Caucasus, quickly; of all others by the tables.
func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  if isLatinLetter(scalar) || isCyrillicLetter(scalar) { return true }
  if scalar.value < 0xAA { return false }
  switch scalar.category {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
  default: return false
  }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

/// A combining mark that stands over or under a letter of an alphabet.
func isDiacritic(_ scalar: Unicode.Scalar) -> Bool { (0x0300...0x036F).contains(scalar.value) }

/// In lower case; quickly for Russian.
func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x0410...0x042F: Unicode.Scalar(scalar.value + 0x20) ?? scalar
  case 0x0430...0x044F: scalar
  default: scalar.lowercased
  }
}

func isUppercase(_ scalar: Unicode.Scalar) -> Bool { scalar.lowercased != scalar }

func isCyrillicVowel(_ scalar: Unicode.Scalar) -> Bool { cyrillicVowels.contains(scalar.lowercased) }

private let cyrillicVowels = Set("аеёиоуыэюяіїєѣѵѐѝ".unicodeScalars)

extension UnsafeBufferPointer<UInt8> {
  /// Calls `body` with each place of a byte.
  @inline(__always)
  func forEach(_ byte: UInt8, _ body: (Int) -> Void) {
    guard let base = baseAddress else { return }
    var next = 0
    while next < count, let found = memchr(base + next, Int32(byte), count - next) {
      next = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      body(next)
      next += 1
    }
  }

  /// The scalars of a range, in lower case.
  func foldedScalars(_ range: Range<Int>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(range.count)
    var next = range.lowerBound
    while next < range.upperBound, let scalar = scalar(at: next) {
      scalars.append(folded(scalar))
      next += utf8Length(ofScalarAt: next)
    }
    return scalars
  }

  /// The end of the scalars from an offset on that meet a condition.
  func end(from start: Int, while condition: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while let scalar = scalar(at: end), condition(scalar) { end += utf8Length(ofScalarAt: end) }
    return end
  }

  /// The beginning of the scalars up to an offset that meet a condition.
  func start(before end: Int, while condition: (Unicode.Scalar) -> Bool) -> Int {
    var start = end
    while let scalar = scalar(before: start), condition(scalar) { start = startOfScalar(before: start) }
    return start
  }
}

/// A hash of a word's letters, as they come (FNV-1a on scalars). 64 bits stand for a word of a list, and other words with
/// the same are not to be expected.
struct WordHash: Hashable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ letters: some Sequence<Unicode.Scalar>) {
    for letter in letters { add(letter) }
  }

  mutating func add(_ letter: Unicode.Scalar) { value = (value ^ UInt64(letter.value)) &* 0x0000_0100_0000_01B3 }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
