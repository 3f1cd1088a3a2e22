import UnicodeKit

/// Brings text into a normalization form.
struct CanonicalForm: Operation {
  let triggers: [ClosedRange<Unicode.Scalar>]
  let mayTriggerOthers: Bool
  private let normalizer: Normalizer

  init(_ form: NormalizationForm) {
    normalizer = Normalizer(form)
    triggers = Normalizer.reactiveScalars(form)
    mayTriggerOthers = form == .nfkc || form == .nfkd
  }

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      normalizer.changes(in: passage.bytes) { range, replacement in
        changes.replace(range, of: passage, with: replacement)
      }
    }
  }
}
