import TextModel

/// SplitMix64: the same documents in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &self) == 0 }

  mutating func confidence() -> Double { Double(Int.random(in: 0...10_000, using: &self)) / 10_000 }

  mutating func text(_ lengths: ClosedRange<Int>) -> String {
    let scalars: [Unicode.Scalar] = ["a", "b", "ж", "я", " ", "«", "—", "😀", "\u{301}", "\n", "\"", "中"]
    var text = ""
    for _ in 0..<Int.random(in: lengths, using: &self) {
      text.unicodeScalars.append(scalars.randomElement(using: &self) ?? "a")
    }
    return text
  }
}

extension Document {
  /// What readers, normalizers and segmenters may make.
  static func random(using generator: inout SeededGenerator) -> Document {
    var sink = BlockSink()
    for _ in 0..<Int.random(in: 0...6, using: &generator) { sink.addRandomBlock(using: &generator) }
    var document = sink.document
    document.changeRandomly(using: &generator)
    document.changeRandomly(using: &generator)
    document.segmentRandomly(using: &generator)
    for index in document.blocks.indices where generator.chance(3) { document.blocks[index].place = "ст. 7, п. 2" }
    if generator.chance(2) { document.detection.mediaType = Detected("text/plain", confidence: generator.confidence()) }
    if generator.chance(2) { document.detection.charset = Detected("windows-1251", confidence: generator.confidence()) }
    if generator.chance(2), let tag = LanguageTag("sr-Latn-RS") {
      document.detection.language = Detected(tag, confidence: 1)
    }
    if generator.chance(2) { document.metadata = [MetadataEntry(name: "title", value: generator.text(0...5))] }
    if generator.chance(2) {
      let kind = FindingKind("odd-word", "the word {word} is odd")
      let end = document.text.isEmpty ? nil : document.boundary(using: &generator)
      document.findings = [
        Finding(
          kind, ["word": generator.text(1...4)], at: end.map { document.boundary(upTo: $0, using: &generator)..<$0 }),
        Finding(FindingKind("plain", "nothing to say")),
      ]
    }
    return document
  }

  func boundary(upTo limit: Int = Int.max, using generator: inout SeededGenerator) -> Int {
    var offset = Int.random(in: 0...min(limit, text.count), using: &generator)
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private mutating func changeRandomly(using generator: inout SeededGenerator) {
    var edits = TextEdits()
    for block in blocks where generator.chance(2) && !block.range.isEmpty {
      var next = block.range.lowerBound
      for _ in 0..<3 {
        let end = boundary(upTo: block.range.upperBound, using: &generator)
        let start = boundary(upTo: end, using: &generator)
        // An insertion between two blocks that touch would belong to both.
        let isInside = start > block.range.lowerBound && end < block.range.upperBound
        guard start >= next, start < end || isInside else { continue }
        edits.replace(start..<end, with: Array(generator.text(0...3).utf8))
        next = end
      }
    }
    apply(edits)
  }

  private mutating func segmentRandomly(using generator: inout SeededGenerator) {
    for (index, block) in blocks.enumerated() where !block.range.isEmpty {
      var next = block.range.lowerBound
      for _ in 0..<4 {
        let end = boundary(upTo: block.range.upperBound, using: &generator)
        guard end > next else { continue }
        segments.append(Segment(block: index, range: next..<end))
        next = end
      }
    }
  }
}

extension BlockSink {
  fileprivate mutating func addRandomBlock(using generator: inout SeededGenerator) {
    if generator.chance(3) {
      let start = adopt(Array((generator.text(0...3) + "|" + generator.text(1...9)).utf8))
      let gap = document.text[start...].firstIndex(of: UInt8(ascii: "|")) ?? start
      let bytes = generator.chance(2) ? 7..<9 : nil
      addBlock(.paragraph, range: (gap + 1)..<document.text.count, line: 3, bytes: bytes)
      return
    }
    beginBlock()
    append(generator.text(0...10))
    beginMark(.bold)
    append(generator.text(0...3))
    beginMark(.link, value: "https://example.org/")
    append(generator.text(1...3))
    endMark()
    endMark()
    append(generator.text(0...3))
    let part = generator.chance(2) ? self.part(generator.chance(2) ? "word/document.xml" : "word/footnotes.xml") : nil
    endBlock(
      BlockKind.allCases.randomElement(using: &generator) ?? .paragraph, level: generator.chance(2) ? 2 : 0,
      label: generator.chance(2) ? "Статья 7." : nil,
      language: generator.chance(3) ? LanguageTag("fr") : nil,
      cell: generator.chance(3) ? TableCell(table: 0, row: 1, column: 2) : nil, part: part,
      path: Array((generator.chance(2) ? "/w:body/w:p[\(document.blocks.count / 2)]" : "").utf8))
  }
}

extension ParallelDocument {
  static func random(using generator: inout SeededGenerator) -> ParallelDocument {
    var document = ParallelDocument(key: "2022/" + generator.text(0...4))
    document.versions = (0..<Int.random(in: 0...3, using: &generator)).map {
      Version(
        file: generator.chance(3) ? SourceFile(path: [0x61, 0xFF]) : SourceFile("a.\($0).txt"),
        document: .random(using: &generator))
    }
    for target in document.versions.indices.dropFirst() {
      document.alignments.append(document.randomAlignment(to: target, using: &generator))
      document.findings.append(
        Finding(
          FindingKind("lost", "{what} is lost"), ["what": "7"],
          places: [FindingPlace(0..<0, version: 0), FindingPlace(0..<0, version: target)]))
    }
    if generator.chance(2) { document.findings.append(Finding(FindingKind("plain", "nothing to say"))) }
    return document
  }

  private func randomAlignment(to target: Int, using generator: inout SeededGenerator) -> Alignment {
    var alignment = Alignment(source: 0, target: target)
    var source = 0
    var end = 0
    while source < versions[0].document.segments.count {
      let nextSource = min(source + Int.random(in: 0...2, using: &generator), versions[0].document.segments.count)
      let nextEnd = min(end + Int.random(in: 0...2, using: &generator), versions[target].document.segments.count)
      let place = generator.chance(4) ? 0 : end
      alignment.beads.append(
        Bead(
          source..<nextSource, end == nextEnd ? place..<place : end..<nextEnd, confidence: generator.confidence(),
          status: BeadStatus.allCases.randomElement(using: &generator) ?? .proposed,
          review: generator.chance(3) ? Review(comment: generator.text(0...5), reviewer: "И. О.") : nil))
      source = nextSource
      end = nextEnd
    }
    return alignment
  }
}
