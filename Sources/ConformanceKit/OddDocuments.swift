import StageTesting
import TextModel

/// Documents that a reader could give and that nobody would write: every table is well-formed, and odd.
struct OddDocuments {
  /// Whether blocks have segments, and versions alignments.
  var isSegmented: Bool
  var isAligned: Bool

  /// Documents of one version.
  var documents: [(name: String, document: Document)] {
    fixed + (0..<40).map { ("a document of the dice \($0)", random(seed: $0, language: Self.languages[$0 % 6])) }
  }

  /// Works of no version to three.
  var parallelDocuments: [(name: String, document: ParallelDocument)] {
    var works = [("a work without versions", ParallelDocument(key: "odd"))]
    works += fixed.map { ("\($0.name), in two languages", work([$0.document, $0.document])) }
    for seed in 0..<30 {
      let versions = (0..<(1 + seed % 3)).map { number in
        random(seed: seed * 3 + number, language: Self.languages[(seed / 3 + number) % 6])
      }
      works.append(("a work of the dice \(seed)", work(versions, seed: seed)))
    }
    return works
  }

  /// What a stage that gets what it needs must be able to process.
  var plain: ParallelDocument {
    plain([("ru", "Первое предложение.|Второе, из 3 слов."), ("en", "The first sentence.|The second, of 3 words.")])
  }

  /// Two editions in one language.
  var plainEditions: ParallelDocument {
    plain([("ru", "Первое предложение.|Второе, из 3 слов."), ("ru", "Первое предложение.|Второе, из двух слов.")])
  }

  private func plain(_ texts: [(language: String, text: String)]) -> ParallelDocument {
    let versions = texts.map { language, text in
      isSegmented
        ? Document(marked: text, segmented: true, language: language)
        : Document(marked: text.split(separator: "|").joined(separator: " "), segmented: false, language: language)
    }
    var work = ParallelDocument(
      key: "plain",
      versions: zip(texts, versions).map { Version(file: SourceFile("plain.\($0.0).txt"), document: $1) })
    if isAligned {
      work.alignments = [
        Alignment(
          source: 0, target: 1, beads: [Bead(0..<1, 0..<1, confidence: 1), Bead(1..<2, 1..<2, confidence: 0.7)])
      ]
    }
    return work
  }

  private static let languages: [String?] = ["ru", "en-GB", "zh-Hant", nil, "ar", "ru"]

  private var fixed: [(name: String, document: Document)] {
    [
      ("a document without blocks", Document()),
      ("a text that no block has", Document(text: Array("Ничей текст.".utf8))),
      ("a block of spaces", document(["   \u{A0}\t "])),
      ("a block of combining marks", document(["\u{301}\u{302}\u{20E3}"])),
      ("a block of NULs and controls", document(["\u{0}\u{1}\u{7F}\u{85}"])),
      ("noncharacters and private use", document([Self.noncharacters])),
      ("line ends in a block", document(["\n\n а\n\nб \n"])),
      ("a label without text", labelled()),
      ("one long word", document([String(repeating: "а", count: 60_000)])),
      ("one long block", document([String(repeating: "Слово, и ещё одно. ", count: 3_000)])),
      ("many short blocks", document((0..<500).map { "\($0)" })),
      ("brackets in brackets", document([String(repeating: "(«[", count: 5_000)])),
      ("digits", document([String(repeating: "1 000,5", count: 3_000)])),
      ("quotation marks and full stops", document([String(repeating: "\".» ", count: 3_000)])),
    ]
  }

  private func document(_ texts: [String]) -> Document {
    var sink = BlockSink()
    for (index, text) in texts.enumerated() {
      sink.beginBlock()
      let start = sink.document.text.count
      sink.append(text)
      let end = sink.document.text.count
      sink.endBlock(.paragraph, path: EmptyCollection(), line: index + 1)
      if isSegmented, let range = trimmed(start..<end, of: sink.document) { sink.addSegment(range) }
    }
    return sink.document
  }

  private func labelled() -> Document {
    var sink = BlockSink()
    sink.beginBlock()
    sink.endBlock(.heading, level: 1, label: "Статья 1.", path: Array("/a/b".utf8))
    return sink.document
  }

  private func random(seed: Int, language: String?) -> Document {
    var random = RandomNumbers(seed: seed + 1)
    var sink = BlockSink()
    for number in 0..<random.below(7) {
      if random.isOnce(in: 6) { _ = sink.adopt(Array("между ".utf8)) }
      sink.beginBlock()
      var segments: [Range<Int>] = []
      for _ in 0...random.below(3) {
        let start = sink.document.text.count
        if random.isOnce(in: 3) {
          sink.beginMark(random.one(of: MarkKind.allCases), value: random.isOnce(in: 2) ? "v&<" : nil)
        }
        for _ in 0...random.below(4) { sink.append(random.one(of: Self.pieces)) }
        if random.isOnce(in: 2) { sink.endMark() }
        segments.append(start..<sink.document.text.count)
        if random.isOnce(in: 2) { sink.append(" ") }
      }
      let kind = random.one(of: BlockKind.allCases)
      sink.endBlock(
        kind, level: random.below(4), label: random.isOnce(in: 4) ? "\(number))" : nil,
        language: random.isOnce(in: 6) ? LanguageTag("de") : nil,
        cell: kind == .tableCell ? TableCell(table: 0, row: number, column: 0) : nil, path: Array("/p[\(number)]".utf8),
        line: random.isOnce(in: 2) ? number + 1 : nil, bytes: random.isOnce(in: 2) ? number..<(number + 9) : nil)
      if isSegmented {
        for range in segments { if let range = trimmed(range, of: sink.document) { sink.addSegment(range) } }
      }
    }
    var document = sink.document
    if let language, let tag = LanguageTag(language) { document.detection.language = Detected(tag, confidence: 0.5) }
    for index in document.blocks.indices where random.isOnce(in: 4) { document.blocks[index].place = "ст. \(index)" }
    if random.isOnce(in: 3), let block = document.blocks.first {
      document.findings = [Finding(FindingKind("odd", "odd {what}"), ["what": "thing"], at: block.range)]
    }
    if random.isOnce(in: 2) { document.apply(edits(of: document)) }
    return document
  }

  /// A text that a step has changed already.
  private func edits(of document: Document) -> TextEdits {
    var edits = TextEdits()
    for block in document.blocks {
      for index in block.range where document.text[index] == 0x2E { edits.replace(index..<(index + 1), with: "…".utf8) }
    }
    return edits
  }

  private func work(_ documents: [Document], seed: Int = 0) -> ParallelDocument {
    var random = RandomNumbers(seed: seed + 1000)
    var work = ParallelDocument(
      key: seed % 2 == 0 ? "odd" : "folder/odd",
      versions: documents.enumerated().map { Version(file: SourceFile("odd.\($0).txt"), document: $1) })
    guard isAligned else { return work }
    for target in work.versions.indices.dropFirst() {
      let counts = [0, target].map { work.versions[$0].document.segments.count }
      work.alignments.append(Alignment(source: 0, target: target, beads: beads(counts[0], counts[1], &random)))
    }
    return work
  }

  private func beads(_ sourceCount: Int, _ targetCount: Int, _ random: inout RandomNumbers) -> [Bead] {
    var beads: [Bead] = []
    var (source, target) = (0, 0)
    while source < sourceCount || target < targetCount {
      let (m, n) = random.one(of: [(1, 1), (1, 1), (2, 1), (1, 2), (3, 3), (1, 0), (0, 1)])
      let ends = (min(source + m, sourceCount), min(target + n, targetCount))
      if ends == (source, target) { continue }
      beads.append(
        Bead(
          source..<ends.0, target..<ends.1, confidence: Double(random.below(11)) / 10,
          status: random.one(of: BeadStatus.allCases),
          review: random.isOnce(in: 3) ? Review(comment: "так ли? <&>", reviewer: "И. О.", date: "2022-11-23") : nil))
      (source, target) = ends
    }
    return beads
  }

  /// Without white space at its ends; nil where nothing is left.
  private func trimmed(_ range: Range<Int>, of document: Document) -> Range<Int>? {
    let bytes = document.text[range.clamped(to: 0..<document.text.count)]
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return nil
    }
    return first..<(last + 1)
  }

  /// Literals cannot have them.
  private static let noncharacters = String(decoding: [0xFFFE, 0xFDD0, 0xE000] as [UInt16], as: UTF16.self)

  private static let pieces = [
    "Договор вступает в силу 1 мая 2022 г.", "The Parties agree, inter alia, on Art. 5.", "«Ёлка»", "№ 1 000,5",
    "и\u{306}",
    "👩‍👩‍👧", "שלום", "مرحبا ١٢٣", "中文句子。", "\u{AD}", "\u{FEFF}", "\u{2028}", "\n", "\t", "\u{A0}", "<b>&amp;]]>", "=1+1",
    "|", "\"quoted, text\"", "ǅﬁ", "т. е.", "…", "!?..", "а)", "Статья 7.", "http://a.b/c?d=e&f", "ООН", "-", "—", "'",
    "\\",
    "1.2.3.4", "NATO", "не", "not", "\u{0}", "\u{10FFFF}", "%", "100 %", "Иванов И. И.",
  ]
}
