import UnicodeKit

/// Writes a dash between spaces, or at the beginning of a line before a space, in the style of the house: a hyphen or two
/// that stand for one as well. Hyphens in words and dashes between numbers stay.
struct Dashes: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["-"..."-", "\u{2012}"..."\u{2015}"]
  let dash: StaticString
  private let flags: ScalarFlags

  init(_ dash: StaticString) {
    self.dash = dash
    flags = ScalarFlags(triggers)
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let bytes = passage.bytes
      var done = 0
      flags.forEach(in: bytes) { range in
        guard range.lowerBound >= done else { return }
        done = bytes.end(from: range.lowerBound) { $0 == "-" || (0x2012...0x2015).contains($0.value) }
        guard bytes.scalar(at: done).map(isWhiteSpace) ?? false, done - range.lowerBound <= 3 else { return }
        guard bytes.scalar(before: range.lowerBound).map(isWhiteSpace) ?? true else { return }
        changes.replace(range.lowerBound..<done, of: passage, with: dash)
      }
    }
  }
}

/// Writes three full stops as one sign, or the sign as three. Four and more stay.
struct Ellipses: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>]
  private let asSign: Bool
  private let flags: ScalarFlags

  init(asSign: Bool) {
    self.asSign = asSign
    triggers = asSign ? ["."..."."] : ["…"..."…"]
    flags = ScalarFlags(triggers)
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      var done = 0
      flags.forEach(in: passage.bytes) { range in
        guard asSign else { return changes.replace(range, of: passage, with: "...") }
        guard range.lowerBound >= done else { return }
        done = passage.bytes.end(from: range.lowerBound) { $0 == "." }
        if done - range.lowerBound == 3 { changes.replace(range.lowerBound..<done, of: passage, with: "…") }
      }
    }
  }
}

/// Writes the sign before a number as №, with a space behind it or none: also for N and N° before a number in a block
/// that has Cyrillic letters.
struct NumberSigns: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["№"..."№", "N"..."N"]
  let isSpaced: Bool
  private let flags: ScalarFlags
  private let cyrillic = ScalarFlags(["\u{410}"..."\u{451}"])

  init(isSpaced: Bool) {
    self.isSpaced = isSpaced
    flags = ScalarFlags(triggers)
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let bytes = passage.bytes
      guard cyrillic.first(of: 1, in: bytes, from: 0) < bytes.count else { return }
      flags.forEach(in: bytes) { range in
        var end = range.upperBound
        if bytes[range.lowerBound] == UInt8(ascii: "N") {
          if let before = bytes.scalar(before: range.lowerBound), isLetter(before) || isDigit(before) || before == "-" {
            return
          }
          end = bytes.end(from: end) { $0 == "°" || $0 == "º" }
        }
        end = bytes.end(from: end) { $0 == " " || $0 == "\u{A0}" }
        guard bytes.scalar(at: end).map(isDigit) ?? false else { return }
        changes.replace(range.lowerBound..<end, of: passage, with: isSpaced ? "№ " : "№")
      }
    }
  }
}
