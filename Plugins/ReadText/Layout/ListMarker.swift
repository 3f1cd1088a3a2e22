import UnicodeKit
/// What a line of a list begins with: "1.", "2.1)", "(a)", "б)", "IV.", "•", "–", "Статья 7".
struct ListMarker: Equatable {
  enum Kind: Equatable {
    case bullet
    case dash
    case number
    case letter
    /// A named part of a document: an article, a chapter.
    case part
  }
  var kind: Kind
  /// Columns of the marker with the blanks behind it: where the item's further lines may be indented to.
  var width: Int
  /// Whether the line is nothing but the marker.
  var isWholeLine: Bool
  /// Of a number, 2 for "2." and for "1.2."; of a letter, its scalar.
  var ordinal: Int?
  /// What the marker is but for its ordinal: how many numbers it has, and its last sign.
  var form = 0

  /// Nil where the line begins with none.
  init?(_ line: Bytes) {
    guard let marker = Self.bullet(line) ?? Self.enumerator(line) ?? Self.part(line) else {
      return nil
    }
    self = marker
  }

  /// Whether a line may begin with a marker: not where it begins with a word, as most lines do, that neither is the
  /// name of a part with its number.
  ///
  /// - Parameter firstWord: the bytes before the first blank.
  @inline(__always)
  static func mayBegin(_ line: Bytes, firstWord: Int) -> Bool {
    guard let (value, length) = scalar(in: line), line.count > length else { return true }
    let next = line[line.startIndex + length]
    switch CharacterKind(value) {
    case .lowerCase:
      // "а)", "iv."
      return next == 0x29 || next == 0x2E || value == 0x69 || value == 0x76 || value == 0x78
    case .upperCase:
      // "А)", "IV."
      if next == 0x29 || isRoman(UInt8(truncatingIfNeeded: value)) && value < 0x80 { return true }
      if firstWord > longestPartName { return line.prefix(longestPartName + 1).contains(0xC2) }
      let behind = line.startIndex + firstWord + 1
      guard behind < line.endIndex else { return line.contains(0xC2) }
      return (0x30...0x39).contains(line[behind]) || line[behind] == 0x2E || isRoman(line[behind])
        || line.prefix(firstWord).contains(0xC2)
    case .uncased, .digit, .other: return true
    }
  }

  @inline(__always)
  private static func isRoman(_ byte: UInt8) -> Bool {
    // I, V, X and their small letters.
    byte & 0xDF == 0x49 || byte & 0xDF == 0x56 || byte & 0xDF == 0x58
  }

  private init?(_ kind: Kind, length: Int, of line: Bytes) {
    let rest = line.dropFirst(length)
    let blanks = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard rest.isEmpty || blanks > 0 || rest.starts(with: [0xC2, 0xA0]) else { return nil }
    self.kind = kind
    width = scalarCount(line.prefix(length)) + max(1, blanks)
    isWholeLine = rest.isEmpty
  }

  private static func bullet(_ line: Bytes) -> ListMarker? {
    guard let (value, length) = scalar(in: line) else { return nil }
    switch value {
    case 0x2A, 0x2022, 0x2023, 0x2043, 0xB7, 0x25A0, 0x25AA, 0x25AB, 0x25B6, 0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x27A2,
      0xF0B7:
      return ListMarker(.bullet, length: length, of: line)
    case _ where isDash(value): return ListMarker(.dash, length: length, of: line)
    default: return nil
    }
  }

  /// "1.", "1)", "(1)", "1.2.3", "а)", "(a)", "iv)", "IV.".
  private static func enumerator(_ line: Bytes) -> ListMarker? {
    let isBracketed = line.first == 0x28
    var rest = line.dropFirst(isBracketed ? 1 : 0)
    let digits = rest.prefix { (0x30...0x39).contains($0) }.count
    var kind = Kind.number
    var levels = 1
    var ordinal: Int?
    if (1...3).contains(digits) {
      ordinal = number(rest.prefix(digits))
      rest = rest.dropFirst(digits)
      while rest.first == 0x2E {
        let more = rest.dropFirst().prefix { (0x30...0x39).contains($0) }.count
        guard (1...2).contains(more) else { break }
        levels += 1
        ordinal = number(rest.dropFirst().prefix(more))
        rest = rest.dropFirst(1 + more)
      }
    } else if let roman = romanLength(rest) {
      rest = rest.dropFirst(roman)
    } else if let (value, length) = scalar(in: rest), CharacterKind(value).isLetter {
      kind = .letter
      ordinal = Int(value)
      rest = rest.dropFirst(length)
      // "А." is more often an initial.
      guard isBracketed || rest.first == 0x29 || CharacterKind(value) == .lowerCase else { return nil }
    } else {
      return nil
    }
    let closer = rest.first
    if closer == 0x29 || (closer == 0x2E && !isBracketed) {
      rest = rest.dropFirst()
    } else if isBracketed || levels < 2 {
      return nil
    }
    var marker = ListMarker(kind, length: line.count - rest.count, of: line)
    marker?.ordinal = ordinal
    marker?.form = levels << 9 | (isBracketed ? 0x100 : 0) | Int(closer ?? 0)
    return marker
  }

  private static func number(_ digits: Bytes) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }

  /// "I" to "XXXIX", in one letter case.
  private static func romanLength(_ line: Bytes) -> Int? {
    let length = line.prefix { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }.count
    let lower = line.prefix { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }.count
    return (1...6).contains(max(length, lower)) ? max(length, lower) : nil
  }

  /// "Статья 7", "Article 7.", "ГЛАВА II", "§ 3".
  private static func part(_ line: Bytes) -> ListMarker? {
    if line.starts(with: [0xC2, 0xA7]) { return ListMarker(.part, length: 2, of: line) }
    guard let first = scalar(in: line), CharacterKind(first.value) == .upperCase else { return nil }
    let word = line.prefix { $0 != 0x20 && $0 != 0xC2 }
    guard word.count <= longestPartName, word.count < line.count else { return nil }
    var rest = line.dropFirst(word.count)
    rest = rest.dropFirst(rest.first == 0x20 ? 1 : 2)
    let digits = rest.prefix { (0x30...0x39).contains($0) || $0 == 0x2E }.count
    guard let length = digits > 0 ? digits : romanLength(rest), partNames.contains(word) else { return nil }
    return ListMarker(.part, length: line.count - rest.count + length, of: line)
  }
}

/// Bytes.
private let longestPartName = 24

private let partNames = WordSet(
  """
  статья глава раздел часть пункт приложение протокол article chapter section part annex appendix rule title clause
  artikel kapitel abschnitt chapitre titre annexe artículo capítulo стаття розділ артыкул раздзел бап тарау моддаи
  боби
  """)
