import TextModel

/// What a text ends in, closing brackets and quotation marks aside.
struct FinalMark {
  private enum Kind { case stop, question, exclamation, colon, none, other }

  private var kind: Kind
  /// The mark; the last sign of the last word where there is none.
  var range: Range<Int>

  /// Words below which a text may be a title or an item.
  private static let fewestLetters = 15

  /// The final marks of a text and of its translation, where they say different things.
  static func difference(_ source: SideText, _ target: SideText) -> (FinalMark, FinalMark)? {
    guard let one = FinalMark(source), let other = FinalMark(target), one.kind != other.kind,
      one.kind != .other, other.kind != .other
    else { return nil }
    let kinds = [one.kind, other.kind]
    // Languages differ in what they exclaim.
    if kinds.contains(.exclamation), kinds.contains(.stop) { return nil }
    // A full stop too many is no fault of a reader's.
    if one.kind == .none, other.kind == .stop { return nil }
    if kinds.contains(.none) {
      let letters = [source, target].map { $0.scalars.count { $0.scalar.isLetter } }
      guard letters.allSatisfy({ $0 >= fewestLetters }) else { return nil }
    }
    return (one, other)
  }

  private init?(_ side: SideText) {
    let end = side.scalars.lastIndex { !$0.scalar.isSpace && !Self.closing.contains($0.scalar) }
    guard let end else { return nil }
    let mark = side.scalars[end]
    kind =
      switch mark.scalar {
      case ".", "。": end > 0 && side.scalars[end - 1].scalar == "." ? .other : .stop
      case "?", "？", "؟": .question
      case "!", "！": end > 0 && side.scalars[end - 1].scalar == "?" ? .question : .exclamation
      case ":", "：": .colon
      default: mark.scalar.isLetter || mark.scalar.isDigit ? .none : .other
      }
    range = mark.range
    // A bracket behind the last word may hold a whole sentence of its own.
    if kind == .none, side.scalars[(end + 1)...].contains(where: { [")", "]"].contains($0.scalar) }) { kind = .other }
  }

  private static let closing: Set<Unicode.Scalar> = [")", "]", "}", "»", "”", "“", "\"", "’", "'", "*"]

  func name(in side: SideText) -> String { kind == .none ? "no mark" : side.string(range) }
}
