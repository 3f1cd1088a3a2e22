public import TextModel

/// What is wrong with the tables of a document, a line each: ranges that do not ascend, lie outside the text or divide a
/// character. Complexity: linear in the text and the tables.
public func problems(of document: Document) -> [String] {
  var problems: [String] = []
  let text = document.text
  if let invalid = text.withUnsafeBufferPointer({ firstInvalidUTF8(in: $0) }) {
    problems.append("the text is no UTF-8 at byte \(invalid.lowerBound)")
  }
  func check(_ range: Range<Int>, _ what: String) {
    for offset in [range.lowerBound, range.upperBound] {
      if offset < 0 || offset > text.count {
        problems.append("\(what) reaches byte \(offset) of a text of \(text.count)")
      } else if offset < text.count, text[offset] & 0xC0 == 0x80 {
        problems.append("\(what) divides a character at byte \(offset)")
      }
    }
  }
  var end = 0
  for (index, block) in document.blocks.enumerated() {
    check(block.range, "block \(index)")
    if block.range.lowerBound < end { problems.append("block \(index) begins before the one above it ends") }
    end = block.range.upperBound
    if block.level < 0 { problems.append("block \(index) has the level \(block.level)") }
    let origin = block.origin
    if origin.path.lowerBound < 0 || origin.path.upperBound > document.pathText.count {
      problems.append("the path of block \(index) lies outside the paths")
    }
    if let part = origin.part, !document.parts.indices.contains(part) {
      problems.append("block \(index) is of part \(part), which is none")
    }
    if let line = origin.line, line < 1 { problems.append("block \(index) is of line \(line)") }
  }
  problems += problemsOfMarks(in: document, check)
  problems += problemsOfSegments(in: document, check)
  for (index, finding) in document.findings.enumerated() {
    for place in finding.places { check(place.range, "finding \(index)") }
  }
  end = 0
  for edit in document.offsetMap.edits {
    check(edit.range, "an edit")
    if edit.range.lowerBound < end { problems.append("edits do not ascend") }
    end = edit.range.upperBound
  }
  return problems
}

private func problemsOfMarks(in document: Document, _ check: (Range<Int>, String) -> Void) -> [String] {
  var problems: [String] = []
  var block = 0
  var start = 0
  for (index, mark) in document.marks.enumerated() {
    check(mark.range, "mark \(index)")
    if mark.range.lowerBound < start { problems.append("mark \(index) begins before the one above it") }
    start = mark.range.lowerBound
    while block < document.blocks.count, document.blocks[block].range.upperBound < mark.range.lowerBound { block += 1 }
    // Where two blocks touch, a mark may be of the second.
    let isWithin = document.blocks[min(block, document.blocks.count)...].prefix(3).contains { block in
      block.range.lowerBound <= mark.range.lowerBound && mark.range.upperBound <= block.range.upperBound
    }
    if !isWithin { problems.append("mark \(index) is within no block") }
  }
  return problems
}

private func problemsOfSegments(in document: Document, _ check: (Range<Int>, String) -> Void) -> [String] {
  var problems: [String] = []
  var block = 0
  var end = 0
  for (index, segment) in document.segments.enumerated() {
    check(segment.range, "segment \(index)")
    if segment.block < block { problems.append("segment \(index) is of a block before that of the one above it") }
    block = segment.block
    guard document.blocks.indices.contains(segment.block) else {
      problems.append("segment \(index) is of block \(segment.block), which is none")
      continue
    }
    let range = document.blocks[segment.block].range
    if segment.range.lowerBound < range.lowerBound || segment.range.upperBound > range.upperBound {
      problems.append("segment \(index) is not within its block")
    }
    if segment.range.lowerBound < end { problems.append("segment \(index) begins before the one above it ends") }
    end = segment.range.upperBound
  }
  return problems
}

/// What is wrong with the tables of a work: those of its versions, and beads that have no segments.
public func problems(of work: ParallelDocument) -> [String] {
  var problems = work.versions.enumerated().flatMap { number, version in
    ConformanceKit.problems(of: version.document).map { "version \(number): \($0)" }
  }
  for (number, alignment) in work.alignments.enumerated() {
    let what = "alignment \(number)"
    guard work.versions.indices.contains(alignment.source), work.versions.indices.contains(alignment.target),
      alignment.source != alignment.target
    else {
      problems.append("\(what) is of versions \(alignment.source) and \(alignment.target)")
      continue
    }
    let counts = [alignment.source, alignment.target].map { work.versions[$0].document.segments.count }
    var taken: [Set<Int>] = [[], []]
    for (index, bead) in alignment.beads.enumerated() {
      for (side, range) in [bead.source, bead.target].enumerated() {
        if range.lowerBound < 0 || range.upperBound > counts[side] {
          problems.append("\(what): bead \(index) has segments \(range) of \(counts[side])")
        }
        for segment in range where !taken[side].insert(segment).inserted {
          problems.append("\(what): segment \(segment) is in two beads")
        }
      }
      if !(0...1).contains(bead.confidence) {
        problems.append("\(what): bead \(index) has the confidence \(bead.confidence)")
      }
    }
  }
  for (index, finding) in work.findings.enumerated() {
    for place in finding.places {
      guard let version = place.version, work.versions.indices.contains(version) else {
        problems.append("finding \(index) has a place in no version")
        continue
      }
      if place.range.upperBound > work.versions[version].document.text.count {
        problems.append("finding \(index) has a place outside its text")
      }
    }
  }
  return problems
}
