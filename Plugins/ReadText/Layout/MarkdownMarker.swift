import TextModel

/// What a line of Markdown begins with: the hashes of a heading, the bullet or the number of a list item (CommonMark
/// 0.31, sections 4.2 and 5.2).
struct MarkdownMarker {
  var kind: BlockKind
  var level: Int
  /// "-", "1."; nil for headings.
  var label: String?
  /// Bytes of the marker and the blanks behind it.
  var length: Int

  /// Nil where the line begins with none.
  ///
  /// - Parameter indent: columns before the line; two more are a list within a list.
  init?(_ line: Bytes, indent: Int) {
    guard let first = line.first else { return nil }
    let marker: Int
    switch first {
    case 0x23:
      marker = line.prefix { $0 == 0x23 }.count
      guard marker <= 6 else { return nil }
    case 0x2A, 0x2B, 0x2D: marker = 1
    case 0x30...0x39:
      let digits = line.prefix { (0x30...0x39).contains($0) }.count
      guard digits <= 9, let closer = line.dropFirst(digits).first, closer == 0x2E || closer == 0x29 else { return nil }
      marker = digits + 1
    default: return nil
    }
    let blanks = line.dropFirst(marker).prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard blanks > 0 else { return nil }
    length = marker + blanks
    kind = first == 0x23 ? .heading : .listItem
    level = first == 0x23 ? marker : indent / 2 + 1
    label = first == 0x23 ? nil : String(decoding: line.prefix(marker), as: UTF8.self)
  }
}
