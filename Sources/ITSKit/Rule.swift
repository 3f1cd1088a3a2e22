import TextModel

/// What a global rule says of the nodes that it selects: a data category of ITS 2.0 (section 8) with its values, or a
/// rule of ours about blocks.
enum Effect {
  case translate(Bool)
  case withinText(WithinText)
  case preserveSpace(Bool)
  case localeFilter(LocaleFilter)
  /// The value is a language tag.
  case language
  case idValue
  /// What is passed on: its values by name.
  case remark(Remark.Category, [(name: String, value: String)])
  case kind(ElementKind, level: Int?)
  /// The value, if any, is a link's address.
  case mark(MarkKind)
}

/// How an element's text stands in that of its parent (ITS 2.0, section 8.8).
public enum WithinText: String, Sendable {
  case yes, no, nested
}

/// What an element is, for blocks.
enum ElementKind: String, CaseIterable {
  case heading, paragraph, line
  case listItem = "list-item"
  case tableCell = "table-cell"
  case footnote, endnote, comment, header, footer
  case textBox = "text-box"
  /// Its text is the label of the block that follows.
  case label
  /// Its text is what the document says of itself under the element's name.
  case metadata
  /// Holds blocks and no text of its own.
  case container
  /// A container whose headings are one level deeper.
  case section
  case table, row
  case lineBreak = "line-break"
  /// Not read at all.
  case skipped

  var blockKind: BlockKind? { BlockKind(rawValue: rawValue) }
}

/// A global rule of a rules file (ITS 2.0, section 5).
struct Rule {
  var selector: String
  var scope: SelectorScope
  var effect: Effect
  /// Expressions, relative to what is selected, for values that the document has: names and XPath.
  var pointers: [(name: String, expression: String)] = []
  /// Where it stands in its file, for what is wrong with it.
  var file: String?
  var line = 0
  var column = 0
}

/// Whether text is for a locale (ITS 2.0, section 8.12).
public struct LocaleFilter: Sendable, Hashable {
  /// Language ranges of RFC 4647, parted by commas.
  public var list: String
  public var isExclude: Bool

  static let everything = LocaleFilter(list: "*", isExclude: false)

  /// Whether text is for a locale; all text is for no particular one.
  func admits(_ locale: String) -> Bool {
    if locale.isEmpty { return true }
    let matches = list.split(separator: ",").contains { range in
      isLocale(locale, in: range.drop { $0 == " " }.prefix { $0 != " " })
    }
    return matches != isExclude
  }

  /// Extended filtering (RFC 4647, section 3.3.2).
  private func isLocale(_ locale: String, in range: Substring) -> Bool {
    let wanted = range.lowercased().split(separator: "-")
    let tags = locale.lowercased().split(separator: "-")
    guard let first = wanted.first, first == "*" || first == tags.first else { return false }
    var position = 1
    for subtag in wanted.dropFirst() where subtag != "*" {
      while position < tags.count, tags[position] != subtag {
        if tags[position].utf8.count == 1 { return false }
        position += 1
      }
      if position == tags.count { return false }
      position += 1
    }
    return true
  }
}

/// What a document says of a stretch of its text to those who work on it.
public struct Remark: Sendable, Equatable {
  public enum Category: String, Sendable, CaseIterable {
    case term, note, issue, resource
  }

  public var category: Category
  /// By the names of ITS 2.0, in order of names.
  public var values: [(name: String, value: String)]

  public subscript(name: String) -> String? { values.first { $0.name == name }?.value }

  public static func == (one: Remark, other: Remark) -> Bool {
    one.category == other.category && one.values.elementsEqual(other.values, by: ==)
  }
}
