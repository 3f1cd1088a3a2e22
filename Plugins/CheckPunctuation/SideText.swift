import CheckKit
import TextModel

/// A row's text in one version as scalars with their places.
struct SideText {
  struct Mark {
    var scalar: Unicode.Scalar
    /// UTF-8 bytes of the document's text.
    var range: Range<Int>
  }

  var language: String
  var version: Int
  var scalars: [Mark]

  init(_ side: CheckedSide, _ document: ParallelDocument) {
    language = side.language?.language ?? ""
    version = side.version
    var offset = side.range.lowerBound
    scalars = []
    for scalar in document.string(of: side).unicodeScalars {
      let next = offset + UTF8.width(scalar)
      scalars.append(Mark(scalar: scalar, range: offset..<next))
      offset = next
    }
  }

  func string(_ range: Range<Int>) -> String {
    var text = ""
    for mark in scalars where range.contains(mark.range.lowerBound) { text.unicodeScalars.append(mark.scalar) }
    return text
  }

  /// A range with the words at its sides.
  func around(_ range: Range<Int>) -> String {
    guard let first = scalars.firstIndex(where: { $0.range.upperBound > range.lowerBound }),
      let last = scalars.lastIndex(where: { $0.range.lowerBound < range.upperBound })
    else { return "" }
    let words = scalars[..<first].reversed().drop { $0.scalar.isSpace }.prefix { !$0.scalar.isSpace }
    let start = words.last?.range.lowerBound ?? range.lowerBound
    var rest = scalars[(last + 1)...].drop { $0.scalar.isSpace }
    rest = rest.prefix { !$0.scalar.isSpace }
    return string(start..<(rest.last?.range.upperBound ?? range.upperBound))
  }
}

extension Unicode.Scalar {
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: true
    default: false
    }
  }

  var isLetter: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }

  var isDigit: Bool { (0x30...0x39).contains(value) }
}
