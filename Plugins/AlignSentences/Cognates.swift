/// Calls `body` with each pair of words that sound alike, found among those with the same first consonants, and how
/// alike they are: 1 less the edit distance of their skeletons by the longer one's length.
func forEachCognate(
  _ source: Tokens, _ target: Tokens, _ body: (_ form: Int, _ other: Int, _ similarity: Float) -> Void
) {
  let left = Skeletons(of: source)
  let right = Skeletons(of: target)
  let leftLetters = left.letters.span
  let rightLetters = right.letters.span
  var distance = EditDistance()
  var buckets = [[Candidate]](repeating: [], count: 256)
  for form in 0..<target.forms.count {
    if let key = right.key(form) {
      buckets[key].append(
        Candidate(form: Int32(form), count: Int32(right.range(form).count), consonants: right.consonants(form)))
    }
  }
  for form in 0..<source.forms.count {
    guard let key = left.key(form) else { continue }
    let count = left.range(form).count
    let letters = leftLetters.extracting(left.range(form))
    let consonants = left.consonants(form)
    for other in buckets[key].prefix(mostCandidates) {
      let longer = max(count, Int(other.count))
      guard min(count, Int(other.count)) * 5 >= longer * 3 else { continue }
      let bothCommon = source.isCommon[form] && target.isCommon[Int(other.form)]
      let least: Float = bothCommon ? 0.75 : 0.65
      let limit = (1.001 - least) * Float(longer) * 10
      let unlike = max(
        (consonants & ~other.consonants).nonzeroBitCount, (other.consonants & ~consonants).nonzeroBitCount)
      guard Float(10 * unlike) <= limit else { continue }
      let similarity =
        1 - Float(distance(letters, rightLetters.extracting(right.range(Int(other.form))), atMost: Int32(limit)))
        / Float(10 * longer)
      if similarity >= least { body(form, Int(other.form), similarity) }
    }
  }
}

/// Only a text of hundreds of thousands of words has more words of the same first consonants.
private let mostCandidates = 1_000

private struct Candidate {
  var form: Int32
  var count: Int32
  var consonants: UInt64
}
