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
  init(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x700 {
      self = Self.table[Int(scalar.value)]
    } else {
      self.init(unlisted: scalar)
    }
  }

  private static let table = (0..<0x700).map { (value: UInt32) in
    Unicode.Scalar(value).map { ScalarKind(unlisted: $0) } ?? .symbol
  }

  private init(unlisted scalar: Unicode.Scalar) {
    switch scalar {
    case "\0": self = .none
    // The Chinese characters, by a short cut.
    case "\u{4E00}"..."\u{9FFF}": self = .letter
    // Georgian letters have capitals in Unicode, not in sentences.
    case "\u{10D0}"..."\u{10FF}": self = .letter
    case "\"", "'", "`", "´": self = .quote
    // Controls, zero-width space, bidirectional marks, word joiner, byte order mark.
    case "\t"..."\r", "\u{85}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}",
      "\u{2066}"..."\u{2069}", "\u{FEFF}":
      self = .space
    // The soft hyphen, ZWNJ, ZWJ, the skin tones of emoji.
    case "\u{AD}", "\u{200C}", "\u{200D}", "\u{1F3FB}"..."\u{1F3FF}": self = .mark
    default:
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

extension Unicode.Scalar {
  /// « » ‘ ’ ‚ ‛ “ ” „ ‟
  var isQuotationMark: Bool { self == "«" || self == "»" || ("‘"..."‟").contains(self) }
}

/// The lower-case form of a letter of the Latin, Greek, Cyrillic or Armenian script, by arithmetic; any other as it is.
func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let value = scalar.value
  let lower: UInt32 =
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    case 0x531...0x556: value + 0x30
    case 0x130: 0x69
    case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: value & 1 == 1 ? value + 1 : value
    case 0x100...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F, 0x1E00...0x1E95: value | 1
    default: value
    }
  return Unicode.Scalar(lower) ?? scalar
}
