import SplitLanguages
import StageKit
import Testing
import TextModel

/// What the stage makes of a document.
struct Split {
  let document: ParallelDocument

  init(_ document: Document, _ settings: [String: SettingData] = [:]) throws {
    var stage = LanguageSplitter(try Settings(settings, for: LanguageSplitter.specification))
    var parallel = ParallelDocument(
      key: "agreement", versions: [Version(file: SourceFile("agreement.docx"), document: document)])
    var context = StageContext(key: "agreement")
    try stage.process(&parallel, context: &context)
    self.document = parallel
  }

  var languages: [String] { document.versions.map { $0.language?.identifier ?? "" } }
  var findings: [String] { document.findings.map(\.kind.id) }

  func blocks(_ language: String) -> [String] {
    document.versions.first { $0.language?.identifier == language }
      .map { version in version.document.blocks.map { version.document.string(of: $0) } } ?? []
  }

  func cells(_ version: Int) -> [String] {
    document.versions[version].document.blocks.map { block in
      block.cell.map { "\($0.table).\($0.row).\($0.column)" } ?? "-"
    }
  }
}

/// A document of tables: lines `left | right`, `# ` before a paragraph outside, `=` alone for the next table.
func table(_ text: String) -> Document {
  var sink = BlockSink()
  var (table, row) = (0, 0)
  for (number, line) in text.split(separator: "\n").enumerated() {
    if line == "=" {
      (table, row) = (table + 1, 0)
    } else if line.hasPrefix("# ") {
      sink.add(line.dropFirst(2), .paragraph, nil, line: number)
    } else {
      for (column, cell) in line.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        let text = String(cell).replacing(#/^ +| +$/#, with: "")
        sink.add(text[...], .tableCell, TableCell(table: table, row: row, column: column), line: number)
      }
      row += 1
    }
  }
  return sink.document
}

extension BlockSink {
  mutating func add(_ text: Substring, _ kind: BlockKind, _ cell: TableCell?, line: Int) {
    beginBlock()
    append(String(text).replacing("¶", with: "\n"))
    endBlock(kind, cell: cell, part: part("word/document.xml"), path: "body/p[\(line)]".utf8, line: line + 1)
  }
}
