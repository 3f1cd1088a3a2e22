import UnicodeKit

/// Removes control characters, annotation marks and noncharacters. One that stands between two words becomes a space.
struct Controls: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = [
    "\0"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFF9}"..."\u{FFFC}", "\u{FFFE}"..."\u{FFFF}",
    "\u{E0000}"..."\u{E001F}",
  ]
  let mayTriggerOthers = true
  private let flags: ScalarFlags

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      var end = 0
      flags.forEach(in: passage.bytes) { range in
        // A run of them has been dealt with as a whole.
        guard range.lowerBound >= end else { return }
        end = range.upperBound
        while end < passage.bytes.count, flags.flags(at: end, in: passage.bytes) != 0 {
          end += passage.bytes.utf8Length(ofScalarAt: end)
        }
        if isWordPart(passage.bytes.scalar(before: range.lowerBound)), isWordPart(passage.bytes.scalar(at: end)) {
          changes.replace(range.lowerBound..<end, of: passage, with: " ")
        } else {
          changes.remove(range.lowerBound..<end, of: passage)
        }
      }
    }
  }

  private func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return !isWhiteSpace(scalar)
  }
}
