import TextModel
import UnicodeKit

/// The quotation marks of a house: outer and inner ones.
struct QuoteStyle {
  var outer: (open: StaticString, close: StaticString)
  var inner: (open: StaticString, close: StaticString)
}

/// Writes double quotation marks of every kind in the style of the house, and in English single curly ones inside them.
/// What opens and what closes is told by what stands beside it, and how deep it is by what is open; a mark behind a digit
/// with none open is a sign for inches or seconds and stays. Marks are counted afresh in each block. Where marks stand
/// inside others and not all are closed («Завод «Рот Фронт»), none can say which: the block's marks stay, and are found.
struct Quotes: Operation {
  static let unclosed = FindingKind(
    "unclosed-quotes", "nested quotation marks are not all closed; those of this block stay as they are")

  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\""..."\"", "«"..."«", "»"..."»", "“"..."‟",
  ]
  let style: QuoteStyle
  private let flags = ScalarFlags(["\""..."\"", "«"..."«", "»"..."»", "‘"..."’", "“"..."‟"])

  private struct Mark {
    var range: Range<Int>
    var opens: Bool
    /// How many are open around the quotation.
    var depth: Int
  }

  init(_ style: QuoteStyle) { self.style = style }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let (marks, firstOpen) = marks(of: passage)
      if let firstOpen, marks.contains(where: { $0.depth > 0 }) {
        changes.report(Self.unclosed, [:], firstOpen, of: passage)
        return
      }
      for mark in marks {
        let pair = mark.depth == 0 ? style.outer : style.inner
        changes.replace(mark.range, of: passage, with: mark.opens ? pair.open : pair.close)
      }
    }
  }

  /// A block's quotation marks, and the first of those that nothing closes.
  private func marks(of passage: Passage) -> ([Mark], Range<Int>?) {
    var marks: [Mark] = []
    var open: [(range: Range<Int>, isSingle: Bool)] = []
    flags.forEach(in: passage.bytes) { range in
      guard let mark = passage.bytes.scalar(at: range.lowerBound) else { return }
      let before = passage.bytes.scalar(before: range.lowerBound)
      let behind = passage.bytes.scalar(at: range.upperBound)
      let opens: Bool
      if mark == "‘" || mark == "’" {
        // An apostrophe has a letter behind it, or no quotation to close.
        guard passage.language == "en", let last = open.last, let behind else { return }
        opens = mark == "‘"
        guard opens ? !last.isSingle && isLetter(behind) : last.isSingle && !isLetter(behind) else { return }
      } else if open.isEmpty, mark == "\"" || mark == "”", before.map(isDigit) ?? false {
        return
      } else if let last = marks.last, last.range.upperBound == range.lowerBound, mark == "\"" {
        opens = last.opens || open.isEmpty && behind.map(isLetter) ?? false
      } else {
        opens = self.opens(mark, before: before, behind: behind)
      }
      if opens {
        marks.append(Mark(range: range, opens: true, depth: open.count))
        open.append((range, mark == "‘"))
      } else {
        _ = open.popLast()
        marks.append(Mark(range: range, opens: false, depth: open.count))
      }
    }
    return (marks, open.first?.range)
  }

  private func opens(_ mark: Unicode.Scalar, before: Unicode.Scalar?, behind: Unicode.Scalar?) -> Bool {
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
