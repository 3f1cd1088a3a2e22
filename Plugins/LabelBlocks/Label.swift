/// A label as it is typed: "Статья 7.", "(a)", "1.2.3".
struct Label {
  /// What stands about the number.
  enum Frame: Hashable {
    /// `1.2`
    case bare
    /// `1.`
    case stop
    /// `1)`
    case bracket
    /// `(1)`
    case brackets
    /// `1°`
    case degree
    /// `一、`
    case comma
    /// A bullet or a dash, without any number.
    case bullet(Unicode.Scalar)
  }

  var unit: Unit?
  /// As it is typed: `7`, `а`, `iv`.
  var number: String
  var frame: Frame
  /// Empty where there is no number.
  var readings: [Reading]
  /// Indices of scalars of the opening: those of the label itself, and the first of what follows it.
  var range: Range<Int>
  var next: Int
  /// Nothing follows it in its block.
  var isAlone: Bool
  /// No sentence begins so: it needs no other label as evidence.
  var isEvident = false
}
