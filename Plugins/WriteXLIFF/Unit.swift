import MarkupKit
import TextModel

/// One row, as both versions of XLIFF say it.
struct Unit {
  /// Counted from 1, through all rows of the document.
  var number: Int
  var source: Side
  var target: Side
  var confidence: Double?
  var status: BeadStatus
  /// The target is only a candidate.
  var isCandidate: Bool
  /// Whether there is a translation to write.
  var isTranslated: Bool { !target.isEmpty && !isCandidate }
  /// What to write for a target: the translation, or a copy of the source where that is wanted; nil for nothing.
  var written: Side?
  var notes: [Note]
  var review: Review?

  /// One language's part of it.
  struct Side {
    var document: Document?
    var text = InlineText()
    /// The numbers of the text's codes.
    var numbers: [Int] = []
    var isEmpty = true
    /// Where it came from: names and values.
    var place: [(name: String, value: String)] = []
  }
}

/// A finding, as a note to those who translate.
struct Note {
  /// Nil where it is about the whole.
  var isAboutTarget: Bool?
  var category: String
  var text: String

  init(_ finding: Finding, isAboutTarget: Bool?) {
    self.isAboutTarget = isAboutTarget
    category = finding.kind.id
    text = finding.message
  }

  /// What a person said of the pair.
  init(_ review: Review) {
    isAboutTarget = nil
    category = "review"
    text = review.comment
  }
}

struct UnitOptions {
  var keepsOneSided: Bool
  var copiesSource: Bool
  var hasCodes: Bool
  /// Below it, a proposed pair is a candidate.
  var leastConfidence: Double
}

/// Makes the units of a document, one after another.
struct UnitMaker {
  /// Rows with text on one side only.
  private(set) var oneSided = 0
  let generalNotes: [Note]

  private let rows: [Row]
  private let alignments: [Alignment]
  private let source: SideMaker
  private let target: SideMaker?
  private let options: UnitOptions
  private var number = 0

  init(_ document: ParallelDocument, source: Int, target: Int?, _ options: UnitOptions) {
    let rows = TextModel.rows(of: document)
    let versions = Set([source, target].compactMap { $0 })
    let sourceSide = SideMaker(document, version: source, of: versions, rows, hasCodes: options.hasCodes)
    let targetSide = target.map { SideMaker(document, version: $0, of: versions, rows, hasCodes: options.hasCodes) }
    generalNotes =
      document.findings.filter(\.places.isEmpty).map { Note($0, isAboutTarget: nil) }
      + sourceSide.notes(isAboutTarget: false) + (targetSide?.notes(isAboutTarget: true) ?? [])
    self.rows = rows
    alignments = document.alignments
    self.source = sourceSide
    self.target = targetSide
    self.options = options
  }

  /// The next unit; nil after the last.
  mutating func next() -> Unit? {
    while number < rows.count {
      let row = rows[number]
      number += 1
      var source = source.side(of: row)
      var target = target?.side(of: row) ?? Unit.Side()
      if source.isEmpty, target.isEmpty { continue }
      if source.isEmpty != target.isEmpty, self.target != nil {
        oneSided += 1
        if !options.keepsOneSided { continue }
      }
      (source.numbers, target.numbers) = codeNumbers(source: source.text, target: target.text)
      let isCandidate =
        row.status == .proposed && !source.isEmpty && !target.isEmpty
        && (row.confidence ?? 0) < options.leastConfidence
      let notes =
        self.source.notes(row: number - 1, isAboutTarget: false)
        + (self.target?.notes(row: number - 1, isAboutTarget: true) ?? [])
      var unit = Unit(
        number: number, source: source, target: target, confidence: row.confidence, status: row.status,
        isCandidate: isCandidate, notes: notes)
      unit.review = review(of: row)
      if let review = unit.review, !review.comment.isEmpty { unit.notes.append(Note(review)) }
      unit.written = unit.isTranslated ? target : options.copiesSource && !source.isEmpty ? source : nil
      return unit
    }
    return nil
  }
}

extension UnitMaker {
  /// What a person said of a row last.
  private func review(of row: Row) -> Review? {
    zip(alignments, row.beads).flatMap { alignment, beads in beads.compactMap { alignment.beads[$0].review } }.last
  }
}

/// Makes one version's sides of units.
private final class SideMaker {
  private let version: Int
  private let document: Document
  private let file: String
  private let hasCodes: Bool
  private var reader: InlineTextReader
  private var offsets = BlockOffsets()
  /// By the row in which they begin; under -1 those that are about the whole.
  private let findings: [Int: [Finding]]

  /// - Parameter versions: those of the file: findings about others are not for it.
  init(_ document: ParallelDocument, version: Int, of versions: Set<Int>, _ rows: [Row], hasCodes: Bool) {
    self.version = version
    self.document = document.versions[version].document
    file = document.versions[version].file.lastComponent
    self.hasCodes = hasCodes
    var plain = self.document
    if !hasCodes { plain.marks = [] }
    reader = InlineTextReader(plain)
    let shared = document.findings.filter { finding in
      finding.places.first?.version == version
        && finding.places.allSatisfy { $0.version.map(versions.contains) ?? false }
    }
    var rowOfSegment = self.document.segments.map { _ in -1 }
    for (index, row) in rows.enumerated() { for segment in row.segments[version] { rowOfSegment[segment] = index } }
    findings = Dictionary(grouping: self.document.findings + shared) { [document = self.document] finding in
      finding.places.first.flatMap { document.segment(at: $0.range.lowerBound) }.map { rowOfSegment[$0] } ?? -1
    }
  }

  func side(of row: Row) -> Unit.Side {
    let segments = row.segments[version]
    guard let first = segments.first else { return Unit.Side() }
    var side = Unit.Side(document: document, text: reader.read(segments))
    side.isEmpty = !side.text.pieces.contains { piece in
      guard case .text(let range) = piece else { return false }
      return document.text[range].contains { $0 > 0x20 }
    }
    let segment = document.segments[first]
    let block = document.blocks[segment.block]
    side.place.append(("file", file))
    if let place = block.place { side.place.append(("place", place)) }
    if let part = block.origin.part, document.parts.indices.contains(part) {
      side.place.append(("part", document.parts[part]))
    }
    if !block.origin.path.isEmpty { side.place.append(("path", document.path(of: block.origin))) }
    if let line = block.origin.line { side.place.append(("line", String(line))) }
    side.place.append(("block", String(segment.block)))
    let offset = offsets.scalarOffsetAsRead(of: segment.range.lowerBound, block: segment.block, in: document)
    side.place.append(("offset", String(offset)))
    return side
  }

  func notes(row: Int = -1, isAboutTarget: Bool) -> [Note] {
    (findings[row] ?? []).map { Note($0, isAboutTarget: row < 0 ? nil : isAboutTarget) }
  }
}

extension Document {
  /// The segment that holds a place, or the first one behind it. Complexity: logarithmic.
  fileprivate func segment(at place: Int) -> Int? {
    var (low, high) = (0, segments.count)
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].range.upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low < segments.count ? low : nil
  }
}

/// A key as an NMTOKEN that no other key has: what may stand neither in one nor in a fragment identifier is its code
/// point between underscores, and an underscore is doubled. (XML 1.0, section 2.3, production 4a.)
func nameToken(_ key: String) -> String {
  if key.isEmpty { return "_0_" }
  var token = ""
  for scalar in key.unicodeScalars {
    switch scalar.value {
    case 0x5F: token += "__"
    case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x37D, 0x37F...0x1FFF,
      0x3001...0xD7FF:
      token.unicodeScalars.append(scalar)
    default: token += "_" + String(scalar.value, radix: 16, uppercase: true) + "_"
    }
  }
  return token
}
