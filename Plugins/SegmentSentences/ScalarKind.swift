/// What a Unicode scalar is to the segmenter: its general category, coarsened.
enum ScalarKind: UInt8 {
  case lower
  case upper
  /// Of a script without case, or a modifier letter.
  case letter
  /// A combining mark, a joiner or a variation selector: part of what stands before it.
  case mark
  case digit
  case space
  case opening
  case closing
  /// `"` and its like, which open or close by where they stand.
  case quote
  case dash
  case symbol
  case punctuation
  /// Before the beginning and after the end of the text.
  case none

  var isLetter: Bool { rawValue <= ScalarKind.letter.rawValue }
  var isWord: Bool { rawValue <= ScalarKind.digit.rawValue }
  var isBracketOrQuote: Bool { self == .opening || self == .closing || self == .quote }
}

extension ScalarKind {
  /// Complexity: a table below U+0700, the standard library's properties above.
  init(_ value: UInt32) {
    if value < 0x700 {
      self = Self.table[Int(value)]
    } else {
      self.init(unlisted: value)
    }
  }

  private static let table: [ScalarKind] = (0..<0x700).map { ScalarKind(unlisted: $0) }

  private init(unlisted value: UInt32) {
    switch value {
    case 0: self = .none
    case 0x22, 0x27, 0x60, 0xB4: self = .quote
    case 0x09...0x0D, 0x85, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      self = .space
    // The soft hyphen, ZWNJ, ZWJ, the skin tones of emoji.
    case 0xAD, 0x200C, 0x200D, 0x1F3FB...0x1F3FF: self = .mark
    default:
      guard let scalar = Unicode.Scalar(value) else {
        self = .symbol
        return
      }
      switch scalar.properties.generalCategory {
      case .lowercaseLetter: self = .lower
      case .uppercaseLetter, .titlecaseLetter: self = .upper
      case .otherLetter, .modifierLetter: self = .letter
      case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
      case .decimalNumber: self = .digit
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
      case .openPunctuation, .initialPunctuation: self = .opening
      case .closePunctuation, .finalPunctuation: self = .closing
      case .dashPunctuation: self = .dash
      case .otherPunctuation, .connectorPunctuation: self = .punctuation
      default: self = .symbol
      }
    }
  }
}

/// The lower-case form of a letter of the Latin, Greek, Cyrillic or Armenian script, by arithmetic; any other as it is.
func lowercased(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
  case 0x400...0x40F: value + 0x50
  case 0x531...0x556: value + 0x30
  case 0x130: 0x69
  case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
  case 0x100...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1E95: value | 1
  case 0x4C1...0x4CE: value & 1 == 1 ? value + 1 : value
  default: value
  }
}
