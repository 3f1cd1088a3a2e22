/// What stands after a possible end of a sentence: the first word, and what stands before it.
struct FollowingWord {
  /// Of the first scalar that is no dash, bracket, quote or leading ellipsis.
  var kind: ScalarKind
  /// The first scalar of all.
  var first: Unicode.Scalar
  /// Where the word begins.
  var offset: Int
  /// Whether a dash stands before it.
  var isDashed = false
  /// Whether a bracket or a quote opens before it.
  var isOpened = false
  /// Whether an ellipsis stands before it.
  var isElided = false

  /// - Parameter offset: of a scalar that is no white space.
  init(in text: UTF8Text, at offset: Int) {
    var offset = offset
    first = text.scalar(at: offset).value
    while true {
      let (value, length) = text.scalar(at: offset)
      let after = offset + length
      kind = ScalarKind(value)
      switch kind {
      case .dash where !isDashed && (text.kind(at: after) != .digit || value > "–"):
        isDashed = true
        offset = text.skippingDashes(from: after)
      case .opening, .quote:
        isOpened = true
        offset = value == "«" || value == "(" ? text.skippingSpaces(from: after) : after
      // »deutsch«, ’tis.
      case .closing where value != ")" && text.kind(at: after).isWord:
        isOpened = true
        offset = after
      // (…) stands for words left out.
      case .closing where isElided && isOpened && (value == ")" || value == "]"):
        offset = text.skippingSpaces(from: after)
      case .punctuation where value == "¿" || value == "¡":
        offset = after
      case .punctuation where !isElided && (value == "…" || value == "." && text.has(".", at: after)):
        isElided = true
        offset = after
        while text.has(".", at: offset) { offset += 1 }
        offset = text.skippingSpaces(from: offset)
      default:
        self.offset = offset
        return
      }
    }
  }
}
