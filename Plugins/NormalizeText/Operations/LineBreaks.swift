import UnicodeKit

/// Writes every way to end a line as "\n": carriage returns, alone or before a line feed, vertical tabs, form feeds,
/// next line, line and paragraph separators.
struct LineBreaks: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>] = ["\u{B}"..."\r", "\u{85}"..."\u{85}", "\u{2028}"..."\u{2029}"]
  let mayTriggerOthers = true
  private let flags: ScalarFlags

  init() { flags = ScalarFlags(triggers) }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      flags.forEach(in: passage.bytes) { range in
        if passage.bytes[range.lowerBound] == 0x0D, passage.bytes.scalar(at: range.upperBound) == "\n" {
          changes.remove(range, of: passage)
        } else {
          changes.replace(range, of: passage, with: "\n")
        }
      }
    }
  }
}
