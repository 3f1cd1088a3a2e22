import XMLKit

/// The local names that the reader knows, elements and attributes alike. In files words are parted by hyphens.
enum Tag: Int, CaseIterable {
  // Blocks.
  case body, text, document, p, h, list, listItem, listHeader, section, table, tableRow, tableCell, coveredTableCell
  case tableHeaderRows, note, noteCitation, noteBody, annotation, textBox, header, footer, headerLeft, footerLeft
  case headerFirst, footerFirst, masterPage
  // Inside paragraphs.
  case s, tab, lineBreak, span, a, softPageBreak, rubyBase, rubyText, title, desc, object
  case trackedChanges, changedRegion, insertion, deletion, changeInfo, change, changeStart, changeEnd
  case hiddenText, hiddenParagraph
  // Styles.
  case style, defaultStyle, textProperties, listStyle, outlineStyle, listLevelStyleNumber, listLevelStyleBullet
  case listLevelStyleImage, outlineLevelStyle
  // Attributes.
  case c, id, name, styleName, parentStyleName, family, outlineLevel, isListHeader, startValue, continueNumbering
  case continueList, numberColumnsSpanned, numberColumnsRepeated, href, noteClass, changeID, display, level
  case numFormat, numPrefix, numSuffix, displayLevels, bulletChar, listStyleName, fontWeight, fontStyle
  case textUnderlineStyle, textLineThroughStyle, textPosition, language, country, label
  // The package.
  case encryptionData, meta, creator, date, subject, description, keyword, initialCreator, creationDate

  static let vocabulary = XMLVocabulary(
    names: Tag.allCases.map(\.localName), namespaces: Space.allCases.map(\.addresses))

  private var localName: String {
    String(describing: self).flatMap { $0.isUppercase ? "-\($0.lowercased())" : String($0) }
      .reduce(into: "") { $0.append($1) }.replacingIdentifier
  }
}

extension String {
  /// `change-i-d` is what the rule makes of `changeID`.
  fileprivate var replacingIdentifier: String { hasSuffix("-i-d") ? dropLast(4) + "-id" : self }
}

/// The namespaces that the reader knows (OpenDocument 1.3, part 3, section 2).
enum Space: Int, CaseIterable {
  case none, xml, office, text, table, style, drawing, formatting, link, core, meta, picture, manifest

  var addresses: [String] {
    switch self {
    case .none: [""]
    case .xml: ["http://www.w3.org/XML/1998/namespace"]
    case .link: ["http://www.w3.org/1999/xlink"]
    case .core: ["http://purl.org/dc/elements/1.1/"]
    case .office: [Self.openDocument("office")]
    case .text: [Self.openDocument("text")]
    case .table: [Self.openDocument("table")]
    case .style: [Self.openDocument("style")]
    case .drawing: [Self.openDocument("drawing")]
    case .formatting: [Self.openDocument("xsl-fo-compatible")]
    case .meta: [Self.openDocument("meta")]
    case .picture: [Self.openDocument("svg-compatible")]
    case .manifest: [Self.openDocument("manifest")]
    }
  }

  private static func openDocument(_ name: String) -> String { "urn:oasis:names:tc:opendocument:xmlns:\(name):1.0" }
}

extension XMLName {
  /// Nil where the local name is unknown.
  var tag: Tag? { Tag(rawValue: local) }
  var space: Space? { Space(rawValue: namespace) }
}

extension XMLAttributes {
  subscript(tag: Tag, space: Space) -> String? {
    self[tag.rawValue, space.rawValue].map { String(decoding: $0, as: UTF8.self) }
  }

  /// A decimal number of at most nine digits; nil for anything else.
  func count(_ tag: Tag, _ space: Space) -> Int? {
    guard let value = self[tag, space], value.utf8.count <= 9, let count = Int(value), count >= 0 else { return nil }
    return count
  }
}
