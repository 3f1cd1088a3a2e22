import TextModel
import XMLKit

/// The links between two texts, as a file has them.
struct LinkGroup {
  struct Link {
    /// For each side, what the file calls its segments.
    var sides: [[Substring]]
    var confidence = 1.0
    var status = BeadStatus.proposed
    /// Counted from 1.
    var line: Int
  }

  /// What the file calls the first text; empty where it says nothing.
  var from = ""
  var to = ""
  var links: [Link] = []

  /// With the sides of its links exchanged.
  var reversed: LinkGroup {
    LinkGroup(
      from: to, to: from,
      links: links.map { Link(sides: $0.sides.reversed(), confidence: $0.confidence, status: $0.status, line: $0.line) }
    )
  }

  /// The links as beads.
  ///
  /// - Parameter sides: which segments their names stand for.
  func beads(_ sides: [SegmentNumbers]) throws(LinkProblem) -> [Bead] {
    var ends = [0, 0]
    var used: [Set<Int>] = [[], []]
    var beads: [Bead] = []
    for link in links {
      var ranges: [Range<Int>] = []
      for side in 0...1 {
        var numbers: [Int] = []
        for name in link.sides[side] {
          if let number = try sides[side].number(of: name, line: link.line) { numbers.append(number) }
        }
        guard let first = numbers.first else {
          ranges.append(ends[side]..<ends[side])
          continue
        }
        guard numbers == Array(first..<(first + numbers.count)) else {
          throw LinkProblem("the segments of a link do not follow each other", line: link.line)
        }
        for number in numbers where !used[side].insert(number).inserted {
          throw LinkProblem("segment \(number) stands in two links", line: link.line)
        }
        ranges.append(first..<(first + numbers.count))
        ends[side] = first + numbers.count
      }
      if ranges.allSatisfy(\.isEmpty) { continue }
      beads.append(Bead(ranges[0], ranges[1], confidence: link.confidence, status: link.status))
    }
    return beads
  }
}

/// Why links cannot be understood.
struct LinkProblem: Error {
  var reason: String
  var line: Int?
  /// The file has links of other documents only.
  var isMissing = false

  init(_ reason: String, line: Int?, isMissing: Bool = false) {
    self.reason = reason
    self.line = line
    self.isMissing = isMissing
  }
}

/// Which segment of a text a name of a link stands for.
struct SegmentNumbers {
  private var numbers: [Substring: Int] = [:]
  private let count: Int
  /// For lines of the file that was aligned: the segment of each, -1 for one that is none.
  private var ofLine: [Int]?
  private let isCounted: Bool

  /// - Parameters:
  ///   - names: all that links use.
  ///   - isCounted: whether names are numbers of segments from 0, and not what the text calls them.
  ///   - maySkipLines: whether they may be numbers of lines instead, blank ones among them.
  init(
    _ document: Document, names: some Sequence<Substring>, isCounted: Bool, maySkipLines: Bool
  ) throws(LinkProblem) {
    self.isCounted = isCounted
    count = document.segments.count
    if !isCounted {
      let ids = document.metadata.first { $0.name == "sentence-ids" }?.value.split(separator: " ")
      if let ids, ids.count == count {
        numbers = Dictionary(zip(ids, 0...), uniquingKeysWith: { first, _ in first })
      } else {
        numbers = Dictionary(uniqueKeysWithValues: (0..<count).map { (Substring(String($0 + 1)), $0) })
      }
      return
    }
    let needed = (names.compactMap { Int($0) }.max() ?? -1) + 1
    guard maySkipLines, needed > count else { return }
    // One segment a line: that of a block's first stands in the block's line.
    var lines: [Int] = []
    for (block, segments) in zip(document.blocks, document.segmentRanges()) {
      guard let first = block.origin.line else { continue }
      for (index, segment) in segments.enumerated() {
        let line = first - 1 + index
        guard line < needed, line >= lines.count else {
          throw LinkProblem("they count \(needed) lines, and the text has more", line: nil)
        }
        lines += repeatElement(-1, count: line - lines.count)
        lines.append(segment)
      }
    }
    ofLine = lines
  }

  /// - Returns: nil for a line that is no segment.
  func number(of name: Substring, line: Int) throws(LinkProblem) -> Int? {
    if !isCounted {
      guard let number = numbers[name] else { throw LinkProblem("the text has no segment \(name)", line: line) }
      return number
    }
    guard let number = Int(name), number >= 0 else { throw LinkProblem("\(name) is no number", line: line) }
    if let ofLine { return ofLine.indices.contains(number) && ofLine[number] >= 0 ? ofLine[number] : nil }
    guard number < count else {
      throw LinkProblem("they name segment \(number), and the text has \(count), counted from 0", line: line)
    }
    return number
  }
}
