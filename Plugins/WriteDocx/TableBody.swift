import MarkupKit
import TextModel

/// Writes the main part: a title, and a table whose first row is repeated on each page.
struct TableBody {
  private(set) var bytes: [UInt8] = []
  /// Characters that XML has no place for.
  private(set) var illegal = 0

  private let document: ParallelDocument
  private let columns: [Cell]
  private let isLandscape: Bool
  private let findings: FindingsBySegment
  private var readers: [InlineTextReader]
  /// Twentieths of a point.
  private let widths: [Int]

  /// A column of the table: of text and place there is one for each version.
  private enum Cell {
    case text(Int)
    case place(Int)
    case other(ReviewTableWriter.Column)
  }

  init(_ document: ParallelDocument, columns: [ReviewTableWriter.Column], isLandscape: Bool) {
    self.document = document
    self.isLandscape = isLandscape
    findings = FindingsBySegment(document)
    readers = document.versions.map { InlineTextReader($0.document) }
    let versions = document.versions.indices
    let cells: [Cell] = columns.flatMap { column in
      switch column {
      case .text: versions.map { Cell.text($0) }
      case .place: versions.map { Cell.place($0) }
      default: [Cell.other(column)]
      }
    }
    self.columns = cells
    let shares = cells.map { cell in
      switch cell {
      case .text: 60
      case .place: 16
      case .other(.comment), .other(.findings): 30
      case .other(.row): 7
      case .other: 13
      }
    }
    let total = max(1, shares.reduce(0, +))
    widths = shares.map { $0 * ((isLandscape ? 16_838 : 11_906) - 2 * margin) / total }
  }

  mutating func write() {
    bytes.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>
        """)
    run(document.key)
    bytes.append(
      markup: """
        </w:p>
        <w:tbl><w:tblPr><w:tblStyle w:val="Rows"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr>\
        <w:tblGrid>
        """)
    for width in widths { add("<w:gridCol w:w=\"\(width)\"/>") }
    add("</w:tblGrid>\n<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for (index, column) in columns.enumerated() {
      startCell(index, shade: "E7E6E6")
      add("<w:p>")
      run(name(column), "<w:b/>")
      add("</w:p></w:tc>")
    }
    add("</w:tr>\n")
    for (index, row) in rows(of: document).enumerated() { write(row, number: index + 1) }
    let (width, height) = isLandscape ? (16_838, 11_906) : (11_906, 16_838)
    add("</w:tbl>\n<w:p/><w:sectPr><w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"")
    add(isLandscape ? " w:orient=\"landscape\"/>" : "/>")
    add("<w:pgMar w:top=\"\(margin)\" w:right=\"\(margin)\" w:bottom=\"\(margin)\" w:left=\"\(margin)\"")
    add(" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n")
  }

  private func name(_ column: Cell) -> String {
    func language(_ version: Int) -> String { document.versions[version].language?.identifier ?? "" }
    return switch column {
    case .text(let version): language(version)
    case .place(let version): "place " + language(version)
    case .other(let column): column.rawValue
    }
  }

  private mutating func write(_ row: Row, number: Int) {
    add("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    let isDoubtful =
      row.status == .query
      || row.status == .proposed && row.isPaired && (row.confidence ?? 0) < Bead.doubtful
    for (index, column) in columns.enumerated() {
      startCell(index, shade: isDoubtful ? "FFF2CC" : row.isPaired ? nil : "F2F2F2")
      switch column {
      case .text(let version): writeText(row.segments[version], of: version)
      case .place(let version): writeSmall(row.segments[version].first.map { place($0, of: version) } ?? "")
      case .other(.row): writeSmall(String(number))
      case .other(.confidence): writeSmall(row.confidence.map { confidenceText($0) } ?? "")
      case .other(.status): writeSmall(row.status.rawValue)
      case .other(.comment): writeSmall(comments(of: row).joined(separator: "; "))
      case .other: writeSmall(findings.of(row).map(\.message).joined(separator: "; "))
      }
      add("</w:tc>")
    }
    add("</w:tr>\n")
  }

  private mutating func startCell(_ column: Int, shade: String?) {
    add("<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>")
    if let shade { add("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(shade)\"/>") }
    add("</w:tcPr>")
  }

  private mutating func writeSmall(_ text: String) {
    add("<w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr>")
    if !text.isEmpty { run(text) }
    add("</w:p>")
  }

  /// A run for each stretch of text that has the same marks.
  private mutating func writeText(_ segments: Range<Int>, of version: Int) {
    let language = document.versions[version].language
    let isRightToLeft = language?.isRightToLeft ?? false
    add(isRightToLeft ? "<w:p><w:pPr><w:bidi/></w:pPr>" : "<w:p>")
    let text = document.versions[version].document
    let inline = readers[version].read(segments)
    var active: [MarkKind] = inline.codes.filter { $0.form == .ended }.map(\.kind)
    for piece in inline.pieces {
      switch piece {
      case .text(let range):
        var line: [UInt8] = []
        text.appendLine(range, to: &line)
        run(String(decoding: line, as: UTF8.self), properties(active, language, isRightToLeft))
      case .joiner: run(" ", properties(active, language, isRightToLeft))
      case .begin(let code): active.append(inline.codes[code].kind)
      case .end(let code):
        if let index = active.lastIndex(of: inline.codes[code].kind) { active.remove(at: index) }
      case .point(let code):
        if let value = inline.codes[code].value {
          // By its style the reader of returned tables knows that it is no text.
          run(value, "<w:rStyle w:val=\"NoteSign\"/>" + properties(active, language, isRightToLeft))
        }
      }
    }
    add("</w:p>")
  }

  /// In the order of the schema (section 17.3.2.28).
  private func properties(_ marks: [MarkKind], _ language: LanguageTag?, _ isRightToLeft: Bool) -> String {
    var properties = ""
    if marks.contains(.code) { properties += "<w:rFonts w:ascii=\"Liberation Mono\" w:hAnsi=\"Liberation Mono\"/>" }
    if marks.contains(.bold) { properties += "<w:b/><w:bCs/>" }
    if marks.contains(.italic) { properties += "<w:i/><w:iCs/>" }
    if marks.contains(.strikethrough) { properties += "<w:strike/>" }
    if marks.contains(.underline) { properties += "<w:u w:val=\"single\"/>" }
    if marks.contains(.superscript) {
      properties += "<w:vertAlign w:val=\"superscript\"/>"
    } else if marks.contains(.subscript) {
      properties += "<w:vertAlign w:val=\"subscript\"/>"
    }
    if isRightToLeft { properties += "<w:rtl/>" }
    if let language {
      let isEastAsian = ["zh", "ja", "ko"].contains(language.language)
      let attribute = isRightToLeft ? "bidi" : isEastAsian ? "eastAsia" : "val"
      properties += "<w:lang w:\(attribute)=\"\(language.identifier)\"/>"
    }
    return properties
  }

  private mutating func run(_ text: String, _ properties: String = "") {
    add(properties.isEmpty ? "<w:r>" : "<w:r><w:rPr>\(properties)</w:rPr>")
    bytes.append(markup: "<w:t xml:space=\"preserve\">")
    illegal += bytes.append(escaped: text)
    bytes.append(markup: "</w:t></w:r>")
  }

  private func place(_ segment: Int, of version: Int) -> String {
    let text = document.versions[version].document
    return text.placeText(of: text.blocks[text.segments[segment].block])
  }

  private func comments(of row: Row) -> [String] {
    zip(document.alignments, row.beads).flatMap { alignment, beads in
      beads.compactMap { alignment.beads[$0].review?.comment }.filter { !$0.isEmpty }
    }
  }

  private mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}

/// Two centimetres on each side, in twentieths of a point.
private let margin = 1134
