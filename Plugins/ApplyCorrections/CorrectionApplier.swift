import StageKit
import TableWritingKit
import TextModel

/// Applies the rows of a returned table to a document.
struct CorrectionApplier {
  private var document: ParallelDocument
  private let rows: [Row]
  private let file: String
  private let review: Review
  /// For each version, what each row's text is in a table, and the rows that have it.
  private let lines: [[String]]
  private let rowsOfText: [[String: [Int]]]
  private var edits: [[(range: Range<Int>, text: [UInt8])]]
  private var (statuses, comments, texts) = (0, 0, 0)
  private var editedRows: [Int] = []
  private(set) var findings: [Finding] = []

  init(_ document: ParallelDocument, file: String, review: Review) {
    self.document = document
    self.file = file
    self.review = review
    rows = TextModel.rows(of: document)
    edits = document.versions.map { _ in [] }
    lines = document.versions.indices.map { [rows] version in
      rows.map { row in
        var line: [UInt8] = []
        document.versions[version].document.appendLine(ofSegments: row.segments[version], to: &line)
        return String(decoding: line, as: UTF8.self)
      }
    }
    rowsOfText = lines.map { texts in
      Dictionary(grouping: texts.indices) { texts[$0].onOneLine }
    }
  }

  /// Tells which columns are not as they were, and what stands beside them.
  mutating func tell(_ table: ReturnedTable, commentCount: Int) {
    for column in table.foreign { tell(CorrectionKinds.foreignColumn, ["column": column]) }
    for column in table.missing { tell(CorrectionKinds.missingColumn, ["column": column]) }
    if commentCount > 0 { tell(CorrectionKinds.commentsBeside, ["count": String(commentCount)]) }
  }

  /// How many of the rows have a text of this document, or one that was edited, each in its row; all where the table has no
  /// column of text.
  func likeness(of returned: [ReturnedRow]) -> (known: Int, total: Int) {
    let known = returned.count { one in
      if one.texts.allSatisfy({ $0 == nil }) { return true }
      guard let row = one.index, rows.indices.contains(row) else { return false }
      return one.texts.enumerated().contains { version, text in
        text.map { !$0.isEmpty && isLike($0.onOneLine, lines[version][row].onOneLine) } ?? false
      }
    }
    return (known, returned.count)
  }

  mutating func apply(_ returned: [ReturnedRow]) {
    var lineOfRow: [Int: Int] = [:]
    var isReordered = false
    var last = -1
    for one in returned {
      guard let row = one.index, rows.indices.contains(row) else {
        tell(CorrectionKinds.noSuchRow, one, ["row": one.number])
        continue
      }
      if let first = lineOfRow[row] {
        tell(CorrectionKinds.again, one, ["row": String(row + 1), "first": String(first)])
        continue
      }
      lineOfRow[row] = one.line
      isReordered = isReordered || row < last
      last = row
      for (version, text) in one.texts.enumerated() {
        if let text { apply(text, of: one, row, version) }
      }
      for (column, content) in one.untaken {
        tell(CorrectionKinds.noText, one, ["row": String(row + 1), "column": column, "content": content.rawValue])
      }
      judge(one, row)
    }
    if isReordered { tell(CorrectionKinds.reordered, [:]) }
    let missing = rows.indices.filter { lineOfRow[$0] == nil }
    if !missing.isEmpty { tell(CorrectionKinds.missing, ["rows": rangesText(missing.map { $0 + 1 })]) }
    if !editedRows.isEmpty {
      findings.insert(
        Finding(CorrectionKinds.edited, ["file": file, "rows": rangesText(editedRows.sorted())]), at: 0)
    }
    let counts = ["statuses": String(statuses), "comments": String(comments), "texts": String(texts)]
    findings.insert(Finding(CorrectionKinds.taken, counts.merging(["file": file]) { one, _ in one }), at: 0)
  }

  /// The document with its texts changed.
  consuming func finished() -> ParallelDocument {
    for version in document.versions.indices {
      var changes = TextEdits()
      for edit in edits[version].sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        changes.replace(edit.range, with: edit.text)
      }
      document.versions[version].document.apply(changes)
    }
    return document
  }

  private mutating func apply(_ text: String, of one: ReturnedRow, _ row: Int, _ version: Int) {
    let old = lines[version][row]
    let new = text.onOneLine
    if new == old.onOneLine { return }
    let known = ["row": String(row + 1), "language": document.versions[version].language?.identifier ?? ""]
    func tellAlso(_ kind: FindingKind, _ more: [String: String] = [:]) -> (FindingKind, [String: String]) {
      (kind, known.merging(more) { one, _ in one })
    }
    let problem: (FindingKind, [String: String])
    if new.isEmpty {
      problem = tellAlso(CorrectionKinds.textGone)
    } else if let other = rowOfOtherText(new, row, version) {
      problem = tellAlso(CorrectionKinds.textOfAnother, ["other": String(other + 1)])
    } else if old.isEmpty {
      problem = tellAlso(CorrectionKinds.textAdded, ["text": new])
    } else if old.utf16.count > greatestCellLength {
      if old.hasPrefix(text) { return }
      problem = tellAlso(CorrectionKinds.cutOff)
    } else {
      switch SegmentEdit(document.versions[version].document, rows[row].segments[version], to: Array(new.utf8)) {
      case .none: return
      case .replace(let range, let replacement):
        edits[version].append((range, replacement))
        texts += 1
        if editedRows.last != row + 1 { editedRows.append(row + 1) }
        return
      case .acrossSegments: problem = tellAlso(CorrectionKinds.acrossSegments)
      }
    }
    tell(problem.0, one, problem.1)
  }

  /// A row whose text stands in another now: none where the two rows are the same on their other sides, as where a phrase is
  /// to be translated alike.
  private func rowOfOtherText(_ text: String, _ row: Int, _ version: Int) -> Int? {
    guard let others = rowsOfText[version][text] else { return nil }
    let isAlike = others.contains { other in
      lines.indices.allSatisfy { $0 == version || lines[$0][other].onOneLine == lines[$0][row].onOneLine }
    }
    return isAlike ? nil : others.first
  }

  /// Takes a row's status and comment.
  private mutating func judge(_ one: ReturnedRow, _ row: Int) {
    let old = rows[row].status
    var status = old
    if let word = one.status, word != old.rawValue, !word.isEmpty {
      if let known = BeadStatus(rawValue: word.lowercased()) {
        status = known
      } else {
        let near = suggestion(for: word, among: BeadStatus.allCases.map(\.rawValue))
        let hint = near.map { "; did you mean \($0)?" } ?? "; they are \(allStatuses)"
        tell(
          CorrectionKinds.noStatus, one,
          ["row": String(row + 1), "old": old.rawValue, "status": word, "hint": hint])
      }
    }
    let said = document.comments(of: rows[row]).joined(separator: "; ")
    let comment = one.comment.map { $0.onOneLine } ?? said.onOneLine
    let isCommented = comment != said.onOneLine
    guard status != old || isCommented else { return }
    guard rows[row].beads.contains(where: { !$0.isEmpty }) else {
      return tell(CorrectionKinds.noBead, one, ["row": String(row + 1)])
    }
    if status != old { statuses += 1 }
    if isCommented { comments += 1 }
    var isFirst = true
    for (alignment, beads) in rows[row].beads.enumerated() {
      for bead in beads {
        let earlier = document.alignments[alignment].beads[bead].review ?? Review()
        let now = isCommented ? (isFirst ? comment : "") : earlier.comment
        isFirst = false
        if status != old { document.alignments[alignment].beads[bead].status = status }
        document.alignments[alignment].beads[bead].review = Review(
          comment: now, reviewer: review.reviewer.isEmpty ? earlier.reviewer : review.reviewer,
          date: review.date.isEmpty ? earlier.date : review.date)
      }
    }
  }

  private mutating func tell(_ kind: FindingKind, _ one: ReturnedRow, _ arguments: [String: String]) {
    tell(kind, arguments.merging(["line": String(one.line)]) { first, _ in first })
  }

  private mutating func tell(_ kind: FindingKind, _ arguments: [String: String]) {
    findings.append(Finding(kind, arguments.merging(["file": file]) { first, _ in first }))
  }
}

/// UTF-16 code units that a cell of a workbook holds, as Excel limits it: longer texts were cut.
private let greatestCellLength = 32_767

/// Whether one text may be an edit of the other: they share half of their pairs of neighbouring scalars (Dice 1945).
private func isLike(_ one: String, _ other: String) -> Bool {
  if one == other { return true }
  func pairs(_ text: String) -> Set<UInt64> {
    Set(zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
  }
  let (first, second) = (pairs(one), pairs(other))
  return !first.isEmpty && 4 * first.intersection(second).count >= first.count + second.count
}

private let allStatuses = BeadStatus.allCases.map(\.rawValue).joined(separator: ", ")

/// `5, 7–9`.
private func rangesText(_ numbers: [Int]) -> String {
  var ranges: [ClosedRange<Int>] = []
  for number in numbers {
    if let last = ranges.last, last.upperBound + 1 == number {
      ranges[ranges.count - 1] = last.lowerBound...number
    } else {
      ranges.append(number...number)
    }
  }
  return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
}
