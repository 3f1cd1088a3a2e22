import UnicodeKit

/// The quotation marks of a house: outer and inner ones.
struct QuoteStyle {
  var outer: (open: StaticString, close: StaticString)
  var inner: (open: StaticString, close: StaticString)
}

/// Writes double quotation marks of every kind in the style of the house. What opens and what closes is told by what
/// stands beside it, and how deep it is by what is open; a mark behind a digit with none open is a sign for inches or
/// seconds and stays. Marks are counted afresh in each block.
struct Quotes: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\""..."\"", "«"..."«", "»"..."»", "“"..."‟",
  ]
  let style: QuoteStyle
  private let flags: ScalarFlags

  init(_ style: QuoteStyle) {
    self.style = style
    flags = ScalarFlags(triggers)
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      var depth = 0
      flags.forEach(in: passage.bytes) { range in
        let mark = passage.bytes.scalar(at: range.lowerBound)
        let before = passage.bytes.scalar(before: range.lowerBound)
        if depth == 0, mark == "\"" || mark == "”", let before, isDigit(before) { return }
        if opens(mark, before: before, behind: passage.bytes.scalar(at: range.upperBound)) {
          changes.replace(range, of: passage, with: depth == 0 ? style.outer.open : style.inner.open)
          depth += 1
        } else {
          depth = max(0, depth - 1)
          changes.replace(range, of: passage, with: depth == 0 ? style.outer.close : style.inner.close)
        }
      }
    }
  }

  private func opens(_ mark: Unicode.Scalar?, before: Unicode.Scalar?, behind: Unicode.Scalar?) -> Bool {
    switch mark {
    case "«", "„", "‟": return true
    case "»": return false
    default:
      guard let behind, !isWhiteSpace(behind) else { return false }
      guard let before else { return true }
      return isWhiteSpace(before) || "([{—–-/«„“\"".unicodeScalars.contains(before)
    }
  }
}

/// Writes apostrophes inside words in the style of the house.
struct Apostrophes: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["'"..."'", "`"..."`", "´"..."´", "ʼ"..."ʼ", "‘"..."’", "′"..."′"]
  let apostrophe: StaticString
  private let flags: ScalarFlags

  init(_ apostrophe: StaticString) {
    self.apostrophe = apostrophe
    flags = ScalarFlags(triggers)
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      flags.forEach(in: passage.bytes) { range in
        guard let before = passage.bytes.scalar(before: range.lowerBound), isLetter(before) else { return }
        guard let behind = passage.bytes.scalar(at: range.upperBound), isLetter(behind) else { return }
        changes.replace(range, of: passage, with: apostrophe)
      }
    }
  }
}
