/// What is kept of a document to find its translation: not its text, but what a translation keeps of it.
public struct DocumentSignature: Sendable, Equatable {
  /// Letters, digits, and characters of scripts without spaces: how long the text is.
  public internal(set) var length = 0
  /// Numbers, and consonants of words: what reads alike in both languages. Hashes, sorted, each once.
  var shared: [UInt32] = []
  /// Beginnings of words: what is translated. Hashes, sorted, each once.
  var words: [UInt32] = []

  /// - Parameter text: UTF-8; what is none is passed over.
  /// - Complexity: n log n in the text.
  public init(_ text: some Sequence<UInt8>) {
    var scanner = SignatureScanner()
    var decoder = UTF8()
    var bytes = text.makeIterator()
    decoding: while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): scanner.take(scalar.value)
      case .error: scanner.take(0x20)
      case .emptyInput: break decoding
      }
    }
    scanner.take(0x20)
    length = scanner.length
    shared = unique(scanner.shared)
    words = unique(scanner.words)
  }
}

private func unique(_ hashes: [UInt32]) -> [UInt32] {
  var result: [UInt32] = []
  for hash in hashes.sorted() where result.last != hash { result.append(hash) }
  return result
}

/// Divides text into numbers and words, and hashes what of them counts.
private struct SignatureScanner {
  var length = 0
  var shared: [UInt32] = []
  var words: [UInt32] = []
  private var run: [UInt8] = []
  private var kind = ScalarKind.other
  /// Of the word in hand, as far as it counts: `beginning` of ``beginningLength`` letters.
  private var beginning: [UInt32] = []
  private var skeleton: [UInt8] = []
  private var letters = 0
  private var lastIdeograph: UInt32 = 0

  private static let beginningLength = 5

  mutating func take(_ value: UInt32) {
    let (scalarKind, folded) = ScalarKind.of(value)
    if scalarKind != kind { endRun() }
    kind = scalarKind
    switch scalarKind {
    case .other: return
    case .ideograph:
      length += 3
      words.append(hash([folded], salt: 3))
      if lastIdeograph != 0 { words.append(hash([lastIdeograph, folded], salt: 3)) }
      lastIdeograph = folded
    case .digit, .cyrillic, .latin:
      length += 1
      letters += 1
      if beginning.count < (scalarKind == .digit ? 12 : Self.beginningLength) { beginning.append(folded) }
      if scalarKind != .digit { addConsonant(folded) }
    }
  }

  private mutating func endRun() {
    defer {
      beginning.removeAll(keepingCapacity: true)
      skeleton.removeAll(keepingCapacity: true)
      letters = 0
      lastIdeograph = 0
    }
    switch kind {
    case .digit: shared.append(hash(beginning, salt: 1))
    case .cyrillic, .latin:
      if letters >= 3 { words.append(hash(beginning, salt: kind == .latin ? 4 : 5)) }
      // The whole skeleton of a short word, and the beginning of a long one, whose ending may be inflected.
      for count in [3, 4, 6] where skeleton.count >= count {
        shared.append(hash(skeleton.prefix(count).map { UInt32($0) }, salt: 2))
      }
    case .ideograph, .other: break
    }
  }

  /// Consonants that languages write for one another are one; vowels and doubled letters are dropped, but for the first.
  private mutating func addConsonant(_ letter: UInt32) {
    guard skeleton.count < 7 else { return }
    for sound in sounds(of: letter) {
      if sound == UInt8(ascii: "a") {
        if letters == 1 { skeleton.append(sound) }
      } else if skeleton.last != sound {
        skeleton.append(sound)
      }
    }
  }

  private func hash(_ values: [UInt32], salt: UInt32) -> UInt32 {
    var hash: UInt32 = 2_166_136_261 ^ salt
    for value in values {
      hash = (hash ^ (value & 0xFF)) &* 16_777_619
      hash = (hash ^ (value >> 8)) &* 16_777_619
    }
    return hash
  }
}

enum ScalarKind {
  case digit
  case cyrillic
  case latin
  case ideograph
  case other

  /// What a character is, and the small letter without marks that stands for it.
  static func of(_ value: UInt32) -> (ScalarKind, UInt32) {
    switch value {
    case 0x30...0x39: return (.digit, value)
    case 0x61...0x7A: return (.latin, value)
    case 0x41...0x5A: return (.latin, value | 0x20)
    case 0x410...0x42F: return (.cyrillic, value + 0x20)
    case 0x430...0x44F: return (.cyrillic, value)
    case 0x401, 0x451: return (.cyrillic, 0x435)
    case 0x400...0x52F: return (.cyrillic, value)
    case 0xC0...0x24F where value != 0xD7 && value != 0xF7: return (.latin, base(of: value))
    case 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: return (.ideograph, value)
    default: return (.other, 0)
    }
  }

  /// The Latin letter that one with a mark is made of, for the commonest; others stay.
  private static func base(of value: UInt32) -> UInt32 {
    guard value < 0x180 else { return value }
    return latinBases.withUTF8Buffer { UInt32($0[Int(value) - 0xC0]) }
  }

  private static let latinBases: StaticString =
    """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}

/// The sounds that a small letter stands for; `a` for any vowel.
private func sounds(of letter: UInt32) -> [UInt8] {
  switch letter {
  case 0x61...0x7A: latinSounds[Int(letter) - 0x61]
  case 0x430...0x44F: cyrillicSounds[Int(letter) - 0x430]
  case 0x454, 0x456, 0x457: [UInt8(ascii: "a")]
  case 0x491: [UInt8(ascii: "g")]
  default: []
  }
}

private let latinSounds: [[UInt8]] = "a b k d a f g g a j k l m n a p k r s t a v v ks a s".split(separator: " ")
  .map { Array($0.utf8) }
private let cyrillicSounds: [[UInt8]] =
  "a b v g d a j s a - k l m n a p r s t a f g s k s s - a - a a a".split(separator: " ")
  .map { $0 == "-" ? [] : Array($0.utf8) }
