import TextModel
import XMLKit

/// Names that mean much the same in XHTML, DocBook, TEI, Akoma Ntoso and what people make up.
enum Tag: Int, CaseIterable {
  // Headings, paragraphs, lines.
  case h1, h2, h3, h4, h5, h6, head, heading, title, subtitle, p, para, simpara, l, line, pre, programlisting
  // Lists, tables, notes.
  case li, item, listitem, td, th, cell, entry, tr, row, table, informaltable, footnote, note
  // Sections and what else holds blocks.
  case body, div, section, chapter, article, part, sect1, sect2, sect3, sect4, sect5, ul, ol, list, itemizedlist
  case orderedlist, blockquote, thead, tbody, text
  // Formatting.
  case b, strong, bold, i, em, emph, emphasis, italic, u, s, strike, sup, superscript, sub, `subscript`, a, link, ref,
    ulink
  case code, span, hi, phrase, br, lb, script, style
  // Attributes.
  case lang, space, href, target, url

  static let vocabulary = XMLVocabulary(
    names: Tag.allCases.map { String(describing: $0) },
    namespaces: [[""], ["http://www.w3.org/XML/1998/namespace"], ["http://www.w3.org/1999/xhtml"]])

  static let xmlNamespace = 1
  static let htmlNamespace = 2
}

/// What an element is by its name.
enum ElementRole {
  /// Nothing is known: it is a block if text stands directly in it.
  case unknown
  /// A block whatever text is in it.
  case block(BlockKind)
  /// A block if text stands directly in it, and blocks in it are of its kind.
  case holder(BlockKind)
  /// Holds blocks and no text of its own.
  case container
  /// A part of the text that it stands in.
  case inline(MarkKind?)
  case lineBreak
  case skipped
}

extension Tag {
  var role: ElementRole {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6, .head, .heading, .title, .subtitle: .block(.heading)
    case .p, .para, .simpara, .pre, .programlisting: .block(.paragraph)
    case .l, .line: .block(.line)
    case .li, .item, .listitem: .holder(.listItem)
    case .td, .th, .cell, .entry: .holder(.tableCell)
    case .footnote: .holder(.footnote)
    case .tr, .row, .table, .informaltable, .body, .div, .section, .chapter, .article, .part, .sect1, .sect2, .sect3,
      .sect4, .sect5, .ul, .ol, .list, .itemizedlist, .orderedlist, .blockquote, .thead, .tbody:
      .container
    case .b, .strong, .bold: .inline(.bold)
    case .i, .em, .emph, .emphasis, .italic: .inline(.italic)
    case .u: .inline(.underline)
    case .strike: .inline(.strikethrough)
    case .sup, .superscript: .inline(.superscript)
    case .sub, .subscript: .inline(.subscript)
    case .a, .link, .ref, .ulink: .inline(.link)
    case .code: .inline(.code)
    case .span, .hi, .phrase, .s: .inline(nil)
    case .br, .lb: .lineBreak
    case .script, .style: .skipped
    case .note, .text, .lang, .space, .href, .target, .url: .unknown
    }
  }

  /// Whether white space in it is as it is to be seen.
  var isVerbatim: Bool { self == .pre || self == .programlisting }

  /// Whether headings in it are one level deeper.
  var isSection: Bool {
    switch self {
    case .div, .section, .chapter, .article, .part, .sect1, .sect2, .sect3, .sect4, .sect5: true
    default: false
    }
  }

  /// The level of a heading whose name says it.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
