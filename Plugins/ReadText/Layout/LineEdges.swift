/// How a line begins, behind opening quotation marks and brackets.
enum LineOpening {
  case upperCase
  case lowerCase
  case uncased
  case digit
  /// A dash and a space: speech, a list, or a dash of the sentence.
  case dash
  case other

  init(_ line: Bytes) {
    var rest = line
    while let (value, length) = scalar(in: rest) {
      switch CharacterKind(value) {
      case .upperCase: self = .upperCase
      case .lowerCase: self = .lowerCase
      case .uncased: self = .uncased
      case .digit: self = .digit
      case .other:
        if isOpeningMark(value) {
          rest = rest.dropFirst(length)
          continue
        }
        self = isDash(value) && rest.dropFirst(length).first == 0x20 ? .dash : .other
      }
      return
    }
    self = .other
  }
}

extension LineOpening {
  /// Whether what follows a hyphen at the end of a line may be the rest of its word: рабо-⏎тает, Алма-⏎Ата, Ту-⏎154.
  var goesOnWithAWord: Bool { self == .lowerCase || self == .upperCase || self == .digit }
}

/// How a line ends, before closing quotation marks and brackets.
enum LineEnding {
  /// A full stop, a question or exclamation mark, an ellipsis.
  case sentence
  case colon
  case semicolon
  case comma
  /// A hyphen directly after a letter: perhaps of a divided word.
  case hyphen
  /// A hyphen directly after a digit: of 5-го, of 1995-2000.
  case hyphenOfNumber
  case word
  case other

  init(_ line: Bytes) {
    var rest = line
    while let (value, length) = lastScalar(in: rest) {
      if CharacterKind(value) != .other {
        self = CharacterKind(value).isLetter ? .word : .other
        return
      }
      if isClosingMark(value) {
        rest = rest.dropLast(length)
        continue
      }
      switch value {
      case 0x21, 0x2E, 0x3F, 0x2026, 0x203D, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0589, 0x0964: self = .sentence
      case 0x3A, 0xFF1A: self = .colon
      case 0x3B, 0xFF1B: self = .semicolon
      case 0x2C, 0xFF0C, 0x3001, 0x060C: self = .comma
      case 0x2D, 0xAC, 0xAD, 0x2010:
        let before = lastScalar(in: rest.dropLast(length)).map { CharacterKind($0.value) }
        switch before {
        case .upperCase, .lowerCase, .uncased: self = .hyphen
        case .digit where value == 0x2D || value == 0x2010: self = .hyphenOfNumber
        case .digit, .other, nil: self = .other
        }
      default: self = .other
      }
      return
    }
    self = .other
  }

  /// Whether the next line may only go on with what this one ends with.
  func isDivided(before opening: LineOpening) -> Bool {
    switch self {
    case .hyphen: opening.goesOnWithAWord
    case .hyphenOfNumber: opening == .lowerCase || opening == .digit
    default: false
    }
  }

  /// Whether the line may end a paragraph, by its punctuation.
  var isStop: Bool { self == .sentence || self == .colon || self == .semicolon }
}

/// Whether a line's last word does not end a phrase: a preposition, a conjunction, an article, an abbreviation.
func endsOpen(_ line: Bytes) -> Bool {
  guard line.last == 0x2E else { return openWords.contains(lastWord(of: line)) }
  let word = lastWord(of: line.dropLast())
  guard let (value, length) = scalar(in: word) else { return false }
  // An initial: "И." of a name.
  if length == word.count { return CharacterKind(value).isLetter }
  return abbreviations.contains(word)
}

func isDash(_ value: UInt32) -> Bool { value == 0x2D || (0x2010...0x2015).contains(value) }

private func isOpeningMark(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x28, 0x5B, 0xAB, 0xBB, 0xBF, 0xA1, 0x2018...0x201F, 0x2039, 0x203A, 0x300C, 0x300E: true
  default: false
  }
}

private func isClosingMark(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x29, 0x5D, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300D, 0x300F: true
  default: false
  }
}

/// The letters at the end.
private func lastWord(of text: Bytes) -> Bytes {
  var start = text.endIndex
  // Longer words are not looked up.
  while start > text.startIndex, text.endIndex - start < 20, isWordByte(text[start - 1]) { start -= 1 }
  return text[start...]
}

/// Letters as far as words that are looked up have them; punctuation beyond U+007F begins with E2 and C2.
private func isWordByte(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte & 0xDF) || (byte >= 0x80 && byte != 0xE2 && byte != 0xC2)
}

private let openWords = WordSet(
  """
  и а но или либо что чтобы как если в во на о об обо с со к ко по за из от до для при под над без между через перед
  про не ни a an the and or of in on to for by with from at as between into upon under that which its their de du des
  la le les et en à au aux pour der die das den dem und von zu zur zum für über zwischen el los las del al y por para
  con
  """)

private let abbreviations = WordSet(
  """
  гг вв ул им ст стр тт пп рис табл см ср св проф акад обл просп пер mr mrs ms dr prof st no vs gen col art fig vol pp
  hon rev
  """)
