import MarkupKit
import TextModel

/// Writes one parallel document: its heading, its summary and the table of its rows.
struct SectionWriter {
  private(set) var output: [UInt8]

  private let document: ParallelDocument
  private let rows: [Row]
  private let doubtful: Double
  private var cells: [CellWriter]

  init(_ document: ParallelDocument, doubtful: Double, output: consuming [UInt8]) {
    self.output = output
    self.document = document
    self.doubtful = doubtful
    rows = TextModel.rows(of: document)
    cells = document.versions.map { CellWriter($0.document) }
  }

  /// What a row asks of its reader.
  private enum State: String {
    case sure
    case doubtful
    case unpaired
  }

  private func state(of row: Row) -> State {
    if document.versions.count > 1, !row.isPaired { return .unpaired }
    return row.confidence.map { $0 < doubtful } ?? false ? .doubtful : .sure
  }

  mutating func write() {
    let states = rows.map { state(of: $0) }
    output.append(markup: "<section>\n<header>\n<h1>")
    output.append(escaped: document.key)
    output.append(markup: "</h1>\n")
    writeSummary(states)
    output.append(
      markup:
        "</header>\n<table>\n<thead>\n<tr><th scope=\"col\" class=\"number\"><span class=\"spoken\">row</span></th>")
    for version in document.versions {
      output.append(markup: "<th scope=\"col\"")
      writeLanguage(version.language)
      output.append(markup: "><bdi>")
      output.append(escaped: version.language?.identifier ?? "?")
      output.append(markup: "</bdi> <bdi class=\"file\">")
      output.append(escaped: version.file.lastComponent)
      output.append(markup: "</bdi></th>")
    }
    output.append(
      markup:
        "<th scope=\"col\" class=\"state\"><span class=\"spoken\">confidence</span></th></tr>\n</thead>\n<tbody>\n")
    // For each row, the next one that asks to be looked at.
    var next: [Int?] = []
    var following: Int?
    for index in states.indices.reversed() {
      next.append(following)
      if states[index] != .sure { following = index }
    }
    for (index, row) in rows.enumerated() {
      write(row, index, states[index], next: next[rows.count - 1 - index])
    }
    output.append(markup: "</tbody>\n</table>\n</section>\n")
  }

  private mutating func writeSummary(_ states: [State]) {
    func count(_ state: State) -> Int { states.count { $0 == state } }
    output.append(markup: "<p class=\"summary\">")
    output.append(escaped: number(rows.count, "row", "rows"))
    if document.versions.count > 1 {
      output.append(markup: " · ")
      output.append(escaped: "\(rows.count - count(.unpaired)) paired")
    }
    for (state, text) in [(State.doubtful, "doubtful"), (.unpaired, "without a partner")] where count(state) > 0 {
      output.append(markup: " · <a href=\"#")
      writeIdentifier(states.firstIndex(of: state) ?? 0)
      output.append(markup: "\">")
      output.append(escaped: "\(count(state)) \(text)")
      output.append(markup: "</a>")
    }
    output.append(markup: "</p>\n")
    if count(.sure) < states.count {
      output.append(markup: "<label class=\"only\"><input type=\"checkbox\"> only rows to look at</label>\n")
    }
  }

  private func number(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

  /// A row's address within the page: of the document's key and its number, so that documents can share a page.
  private mutating func writeIdentifier(_ index: Int) {
    for byte in document.key.utf8 {
      // An identifier holds no white space, and an address has signs of its own.
      let isPlain = byte >= 0x80 || byte.isLetterOrDigit || [0x2D, 0x2E, 0x5F, 0x2F].contains(byte)
      output.append(isPlain ? byte : 0x5F)
    }
    output.append(contentsOf: ":\(index + 1)".utf8)
  }

  private mutating func writeLanguage(_ language: LanguageTag?) {
    guard let language else { return }
    output.append(markup: " lang=\"")
    output.append(escaped: language.identifier, in: .attribute)
    output.append(markup: language.isRightToLeft ? "\" dir=\"rtl\"" : "\" dir=\"ltr\"")
  }

  private mutating func write(_ row: Row, _ index: Int, _ state: State, next: Int?) {
    output.append(markup: "<tr id=\"")
    writeIdentifier(index)
    output.append(markup: "\" class=\"")
    output.append(contentsOf: state.rawValue.utf8)
    if zip(cells, row.segments).contains(where: { $0.beginsBlock($1) }) { output.append(markup: " begins") }
    if row.status == .rejected { output.append(markup: " rejected") }
    output.append(markup: "\"><th scope=\"row\" class=\"number\"><a href=\"#")
    writeIdentifier(index)
    output.append(markup: "\">")
    output.append(contentsOf: String(index + 1).utf8)
    output.append(markup: "</a></th>")
    for (version, segments) in row.segments.enumerated() {
      output.append(markup: segments.isEmpty ? "<td class=\"none\"" : "<td")
      writeLanguage(document.versions[version].language)
      if segments.isEmpty {
        output.append(markup: "><span class=\"spoken\">nothing</span></td>")
      } else {
        cells[version].write(segments, into: &output)
      }
    }
    output.append(markup: "<td class=\"state\">")
    writeState(row, state)
    if state != .sure, let next {
      output.append(markup: " <a class=\"next\" href=\"#")
      writeIdentifier(next)
      output.append(markup: "\" title=\"the next row to look at\">↓</a>")
    }
    output.append(markup: "</td></tr>\n")
  }

  private mutating func writeState(_ row: Row, _ state: State) {
    if state == .unpaired {
      output.append(markup: "<span class=\"mark\">no partner</span>")
    } else if let confidence = row.confidence {
      output.append(
        markup: confidence < doubtful
          ? "<span class=\"low\">" : confidence < 0.9 ? "<span class=\"middle\">" : "<span class=\"high\">")
      output.append(contentsOf: "\(Int(min(max(confidence, 0), 1) * 100 + 0.5))%".utf8)
      output.append(markup: "</span>")
      if state == .doubtful { output.append(markup: " <span class=\"mark\">doubtful</span>") }
    }
    if row.isPaired, row.segments.contains(where: { $0.count != 1 }) {
      output.append(markup: " <span class=\"type\" title=\"segments of each version\">")
      output.append(escaped: row.type)
      output.append(markup: "</span>")
    }
    if row.status != .proposed {
      output.append(markup: " <span class=\"status\">")
      output.append(escaped: row.status.rawValue)
      output.append(markup: "</span>")
    }
  }
}

/// Writes the cells of one version.
private struct CellWriter {
  private let document: Document
  private let segmentRanges: [Range<Int>]
  private var line: [UInt8] = []

  init(_ document: Document) {
    self.document = document
    segmentRanges = document.segmentRanges()
  }

  /// Whether the first of the segments is the first of its block.
  func beginsBlock(_ segments: Range<Int>) -> Bool {
    guard let first = segments.first else { return false }
    return segmentRanges[document.segments[first].block].lowerBound == first
  }

  /// Writes the end of a cell's tag, and its text: a paragraph for each block.
  mutating func write(_ segments: Range<Int>, into output: inout [UInt8]) {
    let place = document.placeText(of: document.blocks[document.segments[segments.lowerBound].block])
    if !place.isEmpty {
      output.append(markup: " title=\"")
      output.append(escaped: place, in: .attribute)
      output.append(markup: "\"")
    }
    output.append(markup: ">")
    var start = segments.lowerBound
    while start < segments.upperBound {
      let block = document.segments[start].block
      let end = min(segments.upperBound, segmentRanges[block].upperBound)
      write(start..<max(end, start + 1), of: document.blocks[block], into: &output)
      start = max(end, start + 1)
    }
    output.append(markup: "</td>")
  }

  private mutating func write(_ segments: Range<Int>, of block: Block, into output: inout [UInt8]) {
    output.append(markup: "<p class=\"")
    output.append(contentsOf: block.kind.rawValue.utf8)
    if block.kind == .heading { output.append(contentsOf: " level-\(min(max(block.level, 1), 4))".utf8) }
    output.append(markup: "\">")
    if beginsBlock(segments), let label = block.label, !label.isEmpty {
      output.append(markup: "<span class=\"label\">")
      output.append(escaped: label)
      output.append(markup: "</span> ")
    }
    line.removeAll(keepingCapacity: true)
    document.appendLine(ofSegments: segments, to: &line)
    output.append(escaped: line[...])
    output.append(markup: "</p>")
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A || self >= 0x30 && self <= 0x39
  }
}
