import UnicodeKit

/// Removes zero-width spaces, word joiners, byte order marks, invisible operators; and the joiners and non-joiners that
/// stand behind letters of scripts that know none. In Arabic, Indic and emoji these decide what is seen, and in the
/// scripts of South-East Asia a zero-width space parts words: there they stay.
struct ZeroWidthScalars: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\u{180E}"..."\u{180E}", "\u{200B}"..."\u{200D}", "\u{2060}"..."\u{2064}", "\u{FEFF}"..."\u{FEFF}",
  ]
  private let flags: ScalarFlags

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      flags.forEach(in: passage.bytes) { range in
        let before = passage.bytes.scalar(before: range.lowerBound)?.value ?? 0
        let isNeeded =
          switch passage.bytes.scalar(at: range.lowerBound) {
          case "\u{200C}", "\u{200D}": !knowsNoJoiners(before)
          case "\u{200B}": (0x0E00..<0x1100).contains(before) || (0x1780..<0x1800).contains(before)
          case "\u{180E}": (0x1800..<0x18B0).contains(before)
          default: false
          }
        if !isNeeded { changes.remove(range, of: passage) }
      }
    }
  }

  /// Latin, Greek, Cyrillic, Armenian, Hebrew, Georgian; spaces and punctuation.
  private func knowsNoJoiners(_ scalar: UInt32) -> Bool {
    scalar < 0x0600 || (0x10A0..<0x1100).contains(scalar) || (0x1E00..<0x2070).contains(scalar) || scalar == 0xFEFF
  }
}

/// Removes soft hyphens; behind one that ends a line the word goes on.
struct SoftHyphens: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["\u{AD}"..."\u{AD}"]
  private let flags: ScalarFlags

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      flags.forEach(in: passage.bytes) { range in
        var end = range.upperBound
        while let scalar = passage.bytes.scalar(at: end), scalar != "\n", isWhiteSpace(scalar) {
          end += passage.bytes.utf8Length(ofScalarAt: end)
        }
        let next = passage.bytes.scalar(at: end) == "\n" ? passage.bytes.scalar(at: end + 1) : nil
        let endsLine = next.map { $0.properties.isLowercase } ?? false
        changes.remove(range.lowerBound..<(endsLine ? end + 1 : range.upperBound), of: passage)
      }
    }
  }
}

/// Removes marks of writing direction from blocks that have no letter written from right to left.
struct DirectionMarks: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\u{61C}"..."\u{61C}", "\u{200E}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
  ]
  private let flags: ScalarFlags
  private let rightToLeft = ScalarFlags([
    "\u{590}"..."\u{61B}", "\u{61D}"..."\u{8FF}", "\u{FB1D}"..."\u{FDFF}", "\u{FE70}"..."\u{FEFE}",
    "\u{10800}"..."\u{10FFF}", "\u{1E800}"..."\u{1EFFF}",
  ])

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      guard rightToLeft.first(of: .max, in: passage.bytes, from: 0) == passage.bytes.count else { return }
      flags.forEach(in: passage.bytes) { changes.remove($0, of: passage) }
    }
  }
}
