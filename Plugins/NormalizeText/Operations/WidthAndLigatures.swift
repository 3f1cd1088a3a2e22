import UnicodeKit

/// Writes full-width letters, digits and signs of ASCII as what they are. Full-width punctuation is right in Chinese,
/// Japanese and Korean, and stays in blocks that have letters of these.
struct FullWidth: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["\u{FF01}"..."\u{FF5E}"]
  let mayTriggerOthers = true
  private let flags: ScalarFlags
  private let eastAsian = ScalarFlags(["\u{3041}"..."\u{30FF}", "\u{3400}"..."\u{9FFF}", "\u{AC00}"..."\u{D7A3}"])

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let isEastAsian = eastAsian.first(of: 1, in: passage.bytes, from: 0) < passage.bytes.count
      flags.forEach(in: passage.bytes) { range in
        guard let wide = passage.bytes.scalar(at: range.lowerBound), let narrow = Unicode.Scalar(wide.value - 0xFEE0)
        else {
          return
        }
        guard !isEastAsian || isLatinLetter(narrow) || isDigit(narrow) else { return }
        changes.replace(range, of: passage, with: [UInt8(truncatingIfNeeded: narrow.value)])
      }
    }
  }
}

/// Writes ligatures that only print joins as their letters: ﬁ, ﬂ, ﬀ, those of Armenian. Letters that look like
/// ligatures (æ, œ, և) stay.
struct Ligatures: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["\u{FB00}"..."\u{FB06}", "\u{FB13}"..."\u{FB17}"]
  private let flags: ScalarFlags
  private let normalizer = Normalizer(.nfkc)

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      flags.forEach(in: passage.bytes) { range in
        changes.replace(range, of: passage, with: normalizer.normalize(Array(passage.bytes[range])))
      }
    }
  }
}
