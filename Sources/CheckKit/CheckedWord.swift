import TextModel
import UnicodeKit

/// A run of letters, marks and digits, an apostrophe between two of them included: `don't`, `ООН`, `H2O`.
public struct CheckedWord: Sendable, Hashable {
  /// UTF-8 bytes of the text.
  public var range: Range<Int>
  /// In small letters, `ё` as `е`, `’` as `'`.
  public var text: String
  /// Whether it begins in a capital letter.
  public var isCapital: Bool
  /// Whether it has at least two letters, all of them capitals.
  public var isUppercase: Bool
  /// The bytes of the text before it and behind it; 0 where there are none.
  public var previous: UInt8
  public var next: UInt8
}

/// The words of a range of UTF-8 text, in order. Complexity: linear.
public func checkedWords(of text: [UInt8], _ range: Range<Int>) -> [CheckedWord] {
  let range = range.clamped(to: 0..<text.count)
  var words: [CheckedWord] = []
  text.withUnsafeBufferPointer { text in
    var offset = range.lowerBound
    while offset < range.upperBound, let scalar = text.scalar(at: offset) {
      guard scalar.isPartOfWord else {
        offset += text.utf8Length(ofScalarAt: offset)
        continue
      }
      let word = word(in: text, from: offset, to: range.upperBound)
      words.append(word)
      offset = word.range.upperBound
    }
  }
  return words
}

private func word(in text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> CheckedWord {
  var folded = ""
  var offset = start
  var (letters, capitals) = (0, 0)
  var isCapital = false
  while offset < limit, let scalar = text.scalar(at: offset) {
    let next = offset + text.utf8Length(ofScalarAt: offset)
    if scalar.isPartOfWord {
      let small = scalar.lowercased
      folded.unicodeScalars.append(small == "ё" ? "е" : small)
      if scalar.isLetter { letters += 1 }
      if small != scalar {
        capitals += 1
        isCapital = isCapital || offset == start
      }
    } else if scalar == "'" || scalar == "’", next < limit, text.scalar(at: next)?.isPartOfWord ?? false {
      folded.append("'")
    } else {
      break
    }
    offset = next
  }
  return CheckedWord(
    range: start..<offset, text: folded, isCapital: isCapital, isUppercase: capitals > 1 && capitals == letters,
    previous: start > 0 ? text[start - 1] : 0, next: offset < text.count ? text[offset] : 0)
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    return switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  fileprivate var isPartOfWord: Bool {
    if value < 0x80 { return isLetter || (0x30...0x39).contains(value) }
    return switch category {
    case .nonspacingMark, .spacingMark, .decimalNumber: true
    default: isLetter
    }
  }
}
