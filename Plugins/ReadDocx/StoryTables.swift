import StageKit
import XMLKit

// What holds blocks: tables, text boxes, other documents.
extension Story {
  func startTable() throws(XMLStop) {
    try flushJoined()
    tables.append(Table(index: reading.tableCount))
    reading.tableCount += 1
  }

  func startRow() {
    guard let table = tables.indices.last else { return }
    tables[table].row += 1
    tables[table].column = 0
  }

  /// Passes over the rest of a row, which then does not count.
  func dropRow() {
    guard let table = tables.indices.last else { return }
    tables[table].row -= 1
    contexts.removeLast()
    skippedDepth = depth - 2
  }

  func startCell() {
    if let table = tables.indices.last { tables[table].span = 1 }
    fieldBases.append(fields.count)
  }

  func dropCell() {
    contexts.removeLast()
    skippedDepth = depth - 2
    _ = fieldBases.popLast()
  }

  func endCell() throws(XMLStop) {
    try flushJoined()
    fields.close(downTo: fieldBases.popLast() ?? 0)
    if let table = tables.indices.last { tables[table].column += tables[table].span }
  }

  /// A part of another format, or a document within this one.
  func startChunk(_ attributes: XMLAttributes) throws(XMLStop) {
    guard let id = attributes[.id, .relationships].map({ String(decoding: $0, as: UTF8.self) }),
      let target = relationships[id]
    else { return reading.report(unread: "") }
    try flushJoined()
    try call { () throws(StageError) in try reading.readChunk(target) }
  }

  func startTextBox() {
    guard reading.options.parts.contains(.textBoxes) else { return skip() }
    joined.append(nil)
    outerRuns.append(run)
    fieldBases.append(fields.count)
    tables.append(Table(index: -1))
  }

  func endTextBox() throws(XMLStop) {
    try flushJoined()
    if joined.count > 1 { joined.removeLast() }
    fields.close(downTo: fieldBases.popLast() ?? 0)
    _ = tables.popLast()
    run = outerRuns.popLast() ?? RunProperties()
    isSpanKnown = false
  }
}
