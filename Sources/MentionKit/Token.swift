import UnicodeKit

/// A word, a run of digits, a run of white space, or one other scalar.
struct Token {
  enum Kind {
    case word, digits, space, other
  }

  var kind: Kind
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// A word in small letters, `ё` as `е`; digits as ASCII; white space as one space; else as it stands.
  var text: String
  /// A word that begins in a capital letter.
  var isCapital = false
}

/// Divides text. A Han character is a word of its own. Complexity: linear.
func tokens(of bytes: some Collection<UInt8>, startingAt start: Int) -> [Token] {
  var tokens: [Token] = []
  var offset = start
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    let next = offset + UTF8.width(scalar)
    let (kind, folded) = folded(scalar)
    let isHan = scalar.value >= 0x2E80 && Script(of: scalar) == .han
    if let last = tokens.indices.last, tokens[last].kind == kind, kind != .other, !isHan,
      tokens[last].range.upperBound == offset, kind != .word || !tokens[last].isHan
    {
      tokens[last].range = tokens[last].range.lowerBound..<next
      if kind != .space { tokens[last].text.unicodeScalars.append(folded) }
    } else {
      tokens.append(
        Token(kind: kind, range: offset..<next, text: String(folded), isCapital: kind == .word && folded != scalar))
    }
    offset = next
  }
  return tokens
}

/// What kind of token a scalar belongs to, and how it is written there.
private func folded(_ scalar: Unicode.Scalar) -> (Token.Kind, Unicode.Scalar) {
  switch scalar.value {
  case 0x30...0x39: return (.digits, scalar)
  case 0x61...0x7A: return (.word, scalar)
  case 0x41...0x5A: return (.word, Unicode.Scalar(UInt8(scalar.value + 0x20)))
  case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return (.space, " ")
  case 0...0x7F: return (.other, scalar)
  case 0x401, 0x451: return (.word, "е")
  default: break
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .titlecaseLetter: return (.word, scalar.lowercased)
  case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: return (.word, scalar)
  case .decimalNumber:
    let value = Int(scalar.properties.numericValue ?? 0)
    return (.digits, Unicode.Scalar(UInt8(0x30 + min(max(value, 0), 9))))
  default: return (.other, scalar)
  }
}

extension Token {
  fileprivate var isHan: Bool {
    text.unicodeScalars.last.map { $0.value >= 0x2E80 && Script(of: $0) == .han } ?? false
  }
}

/// A word as tokens have it.
func folded(_ word: some StringProtocol) -> String {
  var result = ""
  for scalar in word.unicodeScalars where scalar.value != 0xAD { result.unicodeScalars.append(folded(scalar).1) }
  return result
}
