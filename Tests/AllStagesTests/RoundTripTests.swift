import AllStages
import Foundation
import StageKit
import Testing
import TextModel

/// What a writer writes its reader reads again: read(write(x)) equals x in what the format holds.
@Suite struct RoundTripTests {
  /// A row, as files hold it.
  private struct Fact: Equatable {
    var texts: [String]
    var confidence = ""
    var status: BeadStatus?
    var review: Review?
    var comments = ""

    /// Without who said it, and when.
    var withCommentsOnly: Fact {
      var fact = self
      fact.review = nil
      return fact
    }
  }

  /// - Parameter languages: in which order to give the texts; nil for the document's.
  private func facts(_ document: ParallelDocument, by languages: [LanguageTag?]? = nil) -> [Fact] {
    let order: [Int?] =
      languages?.map { language in document.versions.firstIndex { $0.language == language } }
      ?? document.versions.indices.map { $0 }
    return rows(of: document).map { row in
      let texts = order.map { version in
        var line: [UInt8] = []
        if let version { document.versions[version].document.appendLine(ofSegments: row.segments[version], to: &line) }
        return String(decoding: line, as: UTF8.self)
      }
      let reviews = zip(document.alignments, row.beads).flatMap { alignment, beads in
        beads.compactMap { alignment.beads[$0].review }
      }
      return Fact(
        texts: texts, confidence: row.confidence.map { confidenceText($0) } ?? "", status: row.status,
        review: reviews.last, comments: reviews.map(\.comment).joined(separator: "; "))
    }
  }

  private func marks(_ document: ParallelDocument) -> [String] {
    document.versions.flatMap { version in
      version.document.marks.map { "\($0.kind.rawValue) \($0.value ?? "") \(version.document.string($0.range))" }
        .sorted()
    }
  }

  private func blocks(_ document: ParallelDocument) -> [String] {
    document.versions.flatMap { version in
      version.document.blocks.map { "\($0.place ?? "") \(version.document.string(of: $0))" }
    }
  }

  /// A unit has one place: what it joins of several blocks is in one.
  private func hasBeadsAcrossBlocks(_ document: ParallelDocument) -> Bool {
    rows(of: document).contains { row in
      zip(document.versions, row.segments).contains { version, segments in
        Set(segments.map { version.document.segments[$0].block }).count > 1
      }
    }
  }

  private func write(
    _ document: ParallelDocument, _ stage: String, _ settings: [String: SettingData] = [:], version: Int? = nil
  ) throws -> [UInt8] {
    let factory = try #require(allStages[stage])
    let made = try factory.make(Settings(settings.merging(["to": "-"]) { $1 }, for: factory.specification))
    guard case .writer(var writer) = made else { return [] }
    var context = StageContext(key: document.key, version: version)
    var bytes: [UInt8] = []
    try writer.prologue(document.alone(version).versions.compactMap(\.language), into: &bytes)
    try writer.fragment(document, into: &bytes, context: &context)
    try writer.epilogue(into: &bytes)
    return bytes
  }

  private func read(_ bytes: [UInt8], _ stage: String) throws -> ParallelDocument {
    let factory = try #require(allStages[stage])
    var document = ParallelDocument(key: "a")
    var context = StageContext(key: "a")
    switch try factory.make(Settings(for: factory.specification)) {
    case .parallelReader(var reader): try reader.read(bytes, into: &document, context: &context)
    case .reader(var reader):
      var sink = BlockSink()
      try reader.read(bytes, into: &sink, context: &context)
      document.versions = [Version(file: SourceFile(""), document: sink.document)]
    default: break
    }
    return document
  }

  /// Reads two files and their links.
  private func read(_ files: [[UInt8]], _ stage: String, links: [String: SettingData]) throws -> ParallelDocument {
    var document = ParallelDocument(key: "a")
    for file in files { document.versions += try read(file, stage).versions }
    let factory = try #require(allStages["read-links"])
    guard case .parallel(var reader) = try factory.make(Settings(links, for: factory.specification)) else {
      return document
    }
    var context = StageContext(key: "a")
    try reader.process(&document, context: &context)
    return document
  }

  @Test(arguments: 0..<40)
  func `a table keeps texts, confidence, status and comment`(seed: Int) throws {
    let document = sample(seed, languages: seed % 3 == 0 ? 3 : 2)
    let expected = facts(document).map(\.withCommentsOnly)
    for (writer, reader) in [("write-tsv", "read-table"), ("write-csv", "read-table"), ("write-xlsx", "read-xlsx")] {
      let again = try read(write(document, writer), reader)
      #expect(facts(again).map(\.withCommentsOnly) == expected, "\(writer)")
      #expect(again.versions.map(\.language) == document.versions.map(\.language))
    }
  }

  @Test(arguments: 0..<40)
  func `XLIFF keeps texts in their blocks, marks, places, and all that was said of a bead`(seed: Int) throws {
    let document = sample(seed, languages: 2)
    for version in ["2.1", "1.2"] {
      for untranslated in ["keep", "copy"] {
        let settings: [String: SettingData] = [
          "version": .text(version), "untranslated": .text(untranslated), "candidates-below": 0.3,
        ]
        let again = try read(write(document, "write-xliff", settings), "read-xliff")
        #expect(facts(again) == facts(document), "\(version) \(untranslated)")
        #expect(marks(again) == marks(document), "\(version)")
        if !hasBeadsAcrossBlocks(document) { #expect(blocks(again) == blocks(document), "\(version)") }
        #expect(again.versions.flatMap { $0.document.findings.map(\.message) } == ["odd {word}"])
      }
    }
  }

  @Test(arguments: 0..<40)
  func `TMX keeps rows of several languages that are not rejected, with marks and reviews`(seed: Int) throws {
    let document = sample(seed, languages: seed % 3 == 0 ? 3 : 2)
    let again = try read(write(document, "write-tmx", ["codes": "bpt"]), "read-tmx")
    let expected = facts(document).filter { fact in
      fact.status != .rejected && fact.texts.count { !$0.isEmpty } > 1
    }
    // Of several reviews of a row, TMX holds the last.
    #expect(
      facts(again, by: document.versions.map(\.language)).map {
        Fact(texts: $0.texts, confidence: $0.confidence, status: $0.status, review: $0.review)
      }
        == expected.map { Fact(texts: $0.texts, confidence: $0.confidence, status: $0.status, review: $0.review) })
    let held = Set(marks(document))
    #expect(marks(again).allSatisfy { held.contains($0) })
  }

  @Test(arguments: 0..<40)
  func `parallel lines keep the texts of rows that both languages have`(seed: Int) throws {
    let document = sample(seed, languages: 2)
    let files = try (0...1).map { try write(document, "write-moses", version: $0) }
    let again = try read(files, "read-segments", links: ["format": "lines"])
    let expected = facts(document).filter { $0.status != .rejected && !$0.texts.contains("") }.map(\.texts)
    #expect(facts(again).map(\.texts) == expected)
  }

  @Test(arguments: 0..<40)
  func `OPUS' texts and links keep segments, beads and confidence`(seed: Int) throws {
    var document = sample(seed, languages: 2)
    for index in document.alignments[0].beads.indices { document.alignments[0].beads[index].status = .proposed }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(write(document, "write-opus")).write(to: file)
    let files = try (0...1).map { try write(document, "write-opus", ["part": "text"], version: $0) }
    let again = try read(files, "read-opus", links: ["file": .text(file.path)])
    #expect(again.alignments[0].beads.map(\.line) == document.alignments[0].beads.map(\.line))
    #expect(facts(again).map(\.texts) == facts(document).map(\.texts))
    #expect(facts(again).map(\.confidence) == facts(document).map(\.confidence))
  }

  @Test(arguments: 0..<10)
  func `a DOCX table has the texts and bold words of its rows in its cells`(seed: Int) throws {
    let document = sample(seed, languages: 3)
    let again = try read(write(document, "write-docx", ["columns": ["text"]]), "read-docx").versions[0].document
    var cells = rows(of: document).map { _ in ["", "", ""] }
    for block in again.blocks {
      guard let cell = block.cell, cell.row > 0 else { continue }
      cells[cell.row - 1][cell.column] = again.string(of: block)
    }
    #expect(cells == facts(document).map(\.texts))
    let bold = Set(again.marks.filter { $0.kind == .bold }.map { again.string($0.range) })
    for version in document.versions {
      for mark in version.document.marks where mark.kind == .bold {
        #expect(bold.contains(version.document.string(mark.range)))
      }
    }
  }

  @Test(arguments: 0..<20)
  func `a table that a reviewer returns unchanged changes nothing`(seed: Int) throws {
    var document = sample(seed, languages: seed % 3 == 0 ? 3 : 2)
    let end = document.versions[0].document.segments[0].range.upperBound
    document.versions[0].document.marks.append(InlineMark(.noteReference, end..<end, value: "7"))
    document.versions[0].document.marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    let all: SettingData = ["row", "text", "place", "confidence", "status", "comment", "findings"]
    let tables: [(String, [String: SettingData])] = [
      ("write-xlsx", [:]), ("write-tsv", [:]), ("write-csv", [:]), ("write-docx", ["columns": all]),
    ]
    for (writer, settings) in tables {
      let (again, told) = try apply(write(document, writer, settings), to: document)
      #expect(again == document, "\(writer)")
      #expect(told == ["back: 0 statuses, 0 comments and 0 texts are changed"], "\(writer)")
    }
  }

  private func apply(
    _ corrections: [UInt8], to document: ParallelDocument
  ) throws -> (document: ParallelDocument, told: [String]) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("back")
    try Data(corrections).write(to: file)
    let factory = try #require(allStages["apply-corrections"])
    let settings = try Settings(["corrections": .text(file.path)], for: factory.specification)
    var document = document
    var context = StageContext(key: document.key)
    if case .parallel(var stage) = try factory.make(settings) { try stage.process(&document, context: &context) }
    return (document, context.findings.map(\.message))
  }

  /// A document whose texts have what formats stumble over.
  private func sample(_ seed: Int, languages: Int) -> ParallelDocument {
    var random = Numbers(seed: seed)
    let words = [
      "Да", "нет", "\"кавычки\"", "«ёлка»", "a,b;c", "<i>&amp;</i>", "=1+1", "_x0041_", "]]>", "😀", "1 000", "ст. 7",
      "'", "\\", "|", "---", "+7", "true",
    ]
    var document = ParallelDocument(key: "a")
    let tags = ["ru", "en-GB", "zh-Hant"]
    var counts: [Int] = []
    for language in tags.prefix(languages) {
      var sink = BlockSink()
      let start = counts.count
      var count = 0
      for block in 0..<(2 + random.below(3)) {
        var segments: [Range<Int>] = []
        sink.beginBlock()
        for segment in 0..<(1 + random.below(3)) {
          if segment > 0 { sink.append(" ") }
          let first = sink.document.text.count
          let isBold = random.below(3) == 0
          if isBold { sink.beginMark(.bold) }
          sink.append("\(words[random.below(words.count)])\(start)\(block)\(segment)")
          if isBold { sink.endMark() }
          sink.append(" ")
          if random.below(4) == 0 {
            sink.beginMark(.link, value: "http://a.b/?c,d\\&e")
            sink.append("link")
            sink.endMark()
          }
          sink.append(words[random.below(words.count)])
          segments.append(first..<sink.document.text.count)
          count += 1
        }
        sink.endBlock(.paragraph, path: EmptyCollection(), line: block + 1)
        for segment in segments { sink.addSegment(segment) }
      }
      var text = sink.document
      text.detection.language = LanguageTag(language).map { Detected($0, confidence: 1) }
      for block in text.blocks.indices where random.below(2) == 0 {
        text.blocks[block].place = "ст. \(block + 1), п. 2"
      }
      document.versions.append(Version(file: SourceFile("a.\(language).txt"), document: text))
      counts.append(count)
    }
    document.versions[0].document.findings = [
      Finding(FindingKind("odd", "odd {word}"), at: document.versions[0].document.segments[0].range)
    ]
    for target in 1..<languages {
      document.alignments.append(
        Alignment(source: 0, target: target, beads: beads(counts[0], counts[target], &random)))
    }
    return document
  }

  private func beads(_ sourceCount: Int, _ targetCount: Int, _ random: inout Numbers) -> [Bead] {
    var beads: [Bead] = []
    var (source, target) = (0, 0)
    while source < sourceCount || target < targetCount {
      let (m, n) = [(1, 1), (1, 1), (1, 1), (2, 1), (1, 2), (1, 0), (0, 1)][random.below(7)]
      let ends = (min(source + m, sourceCount), min(target + n, targetCount))
      if ends == (source, target) { continue }
      let status = BeadStatus.allCases[random.below(5)]
      let isSaid = random.below(3) == 0
      let review =
        isSaid
        ? Review(comment: "Так ли? & \(beads.count)", reviewer: "И. О.", date: "2022-11-23T10:00:00Z") : nil
      beads.append(
        Bead(
          source..<ends.0, target..<ends.1, confidence: Double(random.below(10_001)) / 10_000, status: status,
          review: review))
      (source, target) = ends
    }
    return beads
  }
}

/// A linear congruential generator (D. Knuth, The Art of Computer Programming, volume 2, section 3.3.4, MMIX).
private struct Numbers {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
