import TextModel
import UnicodeKit

/// One kind of change, under a setting of its own. Operations run one after another, each over the whole text.
protocol Operation {
  /// A text without any of these scalars leaves the operation nothing to do; empty where only looking can tell.
  var triggers: [ClosedRange<Unicode.Scalar>] { get }
  /// Whether what it writes may hold what later operations wait for.
  var mayTriggerOthers: Bool { get }
  mutating func look(at text: TextInHand, _ changes: inout Changes)
}

extension Operation {
  var mayTriggerOthers: Bool { false }
}

/// A document's text, block by block.
struct TextInHand {
  let bytes: UnsafeBufferPointer<UInt8>
  let blocks: [Block]
  let language: Detected<LanguageTag>?

  func forEachPassage(_ body: (Passage) -> Void) {
    for block in blocks {
      let range = block.range.clamped(to: 0..<bytes.count)
      body(
        Passage(
          bytes: UnsafeBufferPointer(rebasing: bytes[range]), start: range.lowerBound, kind: block.kind,
          language: (block.language ?? language?.value)?.language,
          isLanguageTold: block.language != nil || language?.confidence == 1))
    }
  }
}

/// The text of a block.
struct Passage {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where it begins in the document's text.
  let start: Int
  let kind: BlockKind
  /// The primary language, nil where it is not known.
  let language: String?
  /// Whether the language is known from what somebody said, and not from the text's looks.
  let isLanguageTold: Bool

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// What an operation wants done; ranges are bytes of a passage.
struct Changes {
  var edits = TextEdits()
  private var findings: [Finding] = []
  private var counts: [FindingKind: Int] = [:]

  mutating func replace(_ range: Range<Int>, of passage: Passage, with replacement: UnsafeBufferPointer<UInt8>) {
    edits.replace((passage.start + range.lowerBound)..<(passage.start + range.upperBound), with: replacement)
  }

  mutating func replace(_ range: Range<Int>, of passage: Passage, with replacement: StaticString) {
    replace(
      range, of: passage, with: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
  }

  mutating func replace(_ range: Range<Int>, of passage: Passage, with replacement: [UInt8]) {
    replacement.withUnsafeBufferPointer { replace(range, of: passage, with: $0) }
  }

  mutating func remove(_ range: Range<Int>, of passage: Passage) {
    replace(range, of: passage, with: UnsafeBufferPointer(start: nil, count: 0))
  }

  /// Of a kind, the first ``BlockSink/maximumFindings`` are kept.
  mutating func report(
    _ kind: FindingKind, _ arguments: @autoclosure () -> [String: String], _ range: Range<Int>, of passage: Passage
  ) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= BlockSink.maximumFindings else { return }
    findings.append(
      Finding(kind, arguments(), at: (passage.start + range.lowerBound)..<(passage.start + range.upperBound)))
  }

  /// The findings, and behind them for each kind how many more there are than are kept.
  var limitedFindings: [Finding] {
    let more = counts.filter { $0.value > BlockSink.maximumFindings }.sorted { $0.key.id < $1.key.id }
    return findings
      + more.map { kind, count in
        Finding(BlockSink.more, ["kind": kind.id, "count": String(count - BlockSink.maximumFindings)])
      }
  }
}

extension ScalarFlags {
  /// One flag for all of the scalars.
  init(_ scalars: [ClosedRange<Unicode.Scalar>]) {
    self.init()
    for range in scalars { insert(1, for: range) }
  }

  /// Calls `body` with the range of each scalar that has a flag.
  @inline(__always)
  func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var next = first(of: .max, in: bytes, from: 0)
    while next < bytes.count {
      let end = next + bytes.utf8Length(ofScalarAt: next)
      body(next..<end)
      next = first(of: .max, in: bytes, from: end)
    }
  }
}
