import XMLKit

/// The local names that the reader knows, elements and attributes alike.
enum Tag: Int, CaseIterable {
  // The package.
  case relationship, relationshipID, relationshipType, target, targetMode
  // Stories and blocks.
  case document, body, p, r, t, tbl, tr, tc, sdt, sdtContent, sdtPr, sdtEndPr, customXml, smartTag, customXmlPr
  case smartTagPr, txbxContent, footnotes, endnotes, comments, footnote, endnote, comment, hdr, ftr, altChunk, subDoc
  case pPr, rPr, trPr, tcPr, tblPr, tblPrEx, tblGrid, sectPr, numPr, pPrChange, rPrChange, tblPrChange, trPrChange
  case tcPrChange, sectPrChange, tblGridChange, numberingChange, tblPrExChange
  // Inside paragraphs.
  case tab, ptab, br, cr, noBreakHyphen, softHyphen, sym, fldChar, fldSimple, instrText, delText, delInstrText,
    hyperlink
  case ins, del, moveFrom, moveTo, cellIns, cellDel, footnoteReference, endnoteReference, commentReference
  case footnoteRef, endnoteRef, ruby, rt, rubyBase, alternateContent, choice, fallback, requires, ffData
  case oMath, oMathPara, ctrlPr, d, dPr, begChr, endChr, sepChr, e, nary, chr, sup, `sub`, rad, f, den, acc
  case ddList, listEntry, result
  // Drawings.
  case txBody, relIds, dm, chart, v, numCache, numLit, textpath, string
  // Properties.
  case pStyle, rStyle, tblStyle, outlineLvl, ilvl, numId, b, i, u, strike, dstrike, bCs, iCs, cs, vanish, specVanish,
    vertAlign, lang
  case rFonts, rtl, gridSpan, gridBefore, vMerge, hidden, headerReference, footerReference, titlePg, framePr, dropCap
  case evenAndOddHeaders, lastRenderedPageBreak, footnotePr, endnotePr, numStart, numRestart
  // Styles and numbering.
  case styles, style, docDefaults, rPrDefault, basedOn, name, styleId, `default`, link
  case numbering, abstractNum, abstractNumId, num, lvl, lvlOverride, startOverride, start, numFmt, lvlText, lvlRestart
  case isLgl, numStyleLink, styleLink, suff
  // Attributes.
  case id, val, type, space, char, font, fldCharType, instr, anchor, customMarkFollows, eastAsia, bidi, ascii, hAnsi
  case format

  static let vocabulary = XMLVocabulary(
    names: Tag.allCases.map(\.localName), namespaces: Space.allCases.map(\.addresses))
}

extension Tag {
  /// The name in files.
  private var localName: String {
    switch self {
    case .relationship: "Relationship"
    case .relationshipID: "Id"
    case .relationshipType: "Type"
    case .target: "Target"
    case .targetMode: "TargetMode"
    case .alternateContent: "AlternateContent"
    case .choice: "Choice"
    case .fallback: "Fallback"
    case .requires: "Requires"
    default: String(describing: self)
    }
  }
}

/// The namespaces that the reader knows, each with its transitional and its strict address.
enum Space: Int, CaseIterable {
  case none, xml, word, relationships, packageRelationships, compatibility, math, drawing, diagram, chart, vml,
    understood

  var addresses: [String] {
    switch self {
    case .none: [""]
    case .xml: ["http://www.w3.org/XML/1998/namespace"]
    case .word:
      [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      ]
    case .relationships:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ]
    case .packageRelationships: ["http://schemas.openxmlformats.org/package/2006/relationships"]
    case .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    case .math:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
      ]
    case .drawing:
      ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"]
    case .diagram:
      ["http://schemas.openxmlformats.org/drawingml/2006/diagram", "http://purl.oclc.org/ooxml/drawingml/diagram"]
    case .chart:
      ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"]
    case .vml: ["urn:schemas-microsoft-com:vml"]
    case .understood:
      // What an mc:Choice may require and still be read: extensions whose text stands in elements known here.
      [
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.microsoft.com/office/drawing/2014/main",
      ]
    }
  }
}

extension XMLName {
  /// Nil where the local name is unknown.
  var tag: Tag? { Tag(rawValue: local) }
  var space: Space? { Space(rawValue: namespace) }
}

extension XMLAttributes {
  /// The attribute of a local name, in the namespace of its element or in none.
  subscript(tag: Tag) -> UnsafeBufferPointer<UInt8>? {
    self[tag.rawValue, Space.word.rawValue] ?? self[tag.rawValue, Space.none.rawValue]
  }

  subscript(tag: Tag, space: Space) -> UnsafeBufferPointer<UInt8>? { self[tag.rawValue, space.rawValue] }

  func string(_ tag: Tag) -> String? { self[tag].map { String(decoding: $0, as: UTF8.self) } }

  func integer(_ tag: Tag) -> Int? { self[tag].flatMap { $0.integer } }

  /// The value of a toggle: an element without `val` is on (ECMA-376 part 1, section 17.17.4).
  var isOn: Bool {
    guard let value = self[.val] else { return true }
    return !(value.isEqual("0") || value.isEqual("false") || value.isEqual("off"))
  }
}

extension UnsafeBufferPointer<UInt8> {
  func isEqual(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: count))
  }

  /// A decimal number of at most nine digits, with its sign; nil for anything else.
  var integer: Int? {
    var digits = self[...]
    let isNegative = digits.first == 0x2D
    if isNegative || digits.first == 0x2B { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var number = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return isNegative ? -number : number
  }
}
