/// Replacements in a document's text, in order, that are then made all at once.
public struct TextEdits: Sendable {
  struct Edit: Sendable {
    var range: Range<Int>
    var replacement: Range<Int>
  }

  private(set) var edits: [Edit] = []
  private(set) var replacements: [UInt8] = []

  public init() {}

  public var isEmpty: Bool { edits.isEmpty }

  /// Replaces a range of UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - range: within one block, on scalar boundaries, after every range added before.
  ///   - replacement: valid UTF-8.
  public mutating func replace(_ range: Range<Int>, with replacement: some Collection<UInt8>) {
    let wasContiguous: Void? = replacement.withContiguousStorageIfAvailable { replace(range, with: $0) }
    if wasContiguous == nil { Array(replacement).withUnsafeBufferPointer { replace(range, with: $0) } }
  }

  public mutating func replace(_ range: Range<Int>, with replacement: UnsafeBufferPointer<UInt8>) {
    let start = replacements.count
    replacements.append(contentsOf: replacement)
    edits.append(Edit(range: range, replacement: start..<replacements.count))
  }

  public mutating func remove(_ range: Range<Int>) { replace(range, with: UnsafeBufferPointer(start: nil, count: 0)) }
}

extension Document {
  /// Changes the text; blocks, marks, segments and findings follow, and the offset map remembers.
  ///
  /// A boundary inside a replaced range moves to the replacement's beginning if it begins something, else to its end.
  /// Complexity: linear in the text and the tables.
  public mutating func apply(_ changes: TextEdits) {
    guard !changes.isEmpty else { return }
    var map: [OffsetMap.Edit] = []
    map.reserveCapacity(changes.edits.count)
    var next = 0
    var growth = 0
    for edit in changes.edits {
      precondition(edit.range.lowerBound >= next && edit.range.upperBound <= text.count, "edits must ascend")
      let start = edit.range.lowerBound + growth
      growth += edit.replacement.count - edit.range.count
      map.append(
        OffsetMap.Edit(
          range: start..<(start + edit.replacement.count), earlier: edit.range,
          scalarDifference: text.scalarCount(edit.range) - changes.replacements.scalarCount(edit.replacement)))
      next = edit.range.upperBound
    }
    text = text.replacing(changes, count: text.count + growth)

    var mover = RangeMover(edits: map)
    for index in blocks.indices { blocks[index].range = mover.moved(blocks[index].range) }
    keepApart(&blocks, \.range)
    mover.restart()
    for index in marks.indices { marks[index].range = mover.moved(marks[index].range) }
    mover.restart()
    for index in segments.indices { segments[index].range = mover.moved(segments[index].range) }
    keepApart(&segments, \.range)
    mover.restart()
    for index in findings.indices {
      for place in findings[index].places.indices {
        findings[index].places[place].range = mover.moved(findings[index].places[place].range)
      }
    }
    offsetMap = offsetMap.followed(by: OffsetMap(edits: map))
  }
}

extension Array<UInt8> {
  fileprivate func scalarCount(_ range: Range<Int>) -> Int {
    withUnsafeBufferPointer { unicodeScalarCount(of: $0[range]) }
  }

  /// - Parameter count: how many bytes there are then.
  fileprivate func replacing(_ changes: TextEdits, count: Int) -> [UInt8] {
    withUnsafeBufferPointer { old in
      changes.replacements.withUnsafeBufferPointer { replacements in
        [UInt8](unsafeUninitializedCapacity: count) { new, written in
          var next = 0
          for edit in changes.edits {
            written = new[written...].initialize(fromContentsOf: old[next..<edit.range.lowerBound])
            written = new[written...].initialize(fromContentsOf: replacements[edit.replacement])
            next = edit.range.upperBound
          }
          written = new[written...].initialize(fromContentsOf: old[next...])
        }
      }
    }
  }
}

/// What is inserted just between two ranges that touch belongs to the first of them.
private func keepApart<Element>(_ elements: inout [Element], _ range: WritableKeyPath<Element, Range<Int>>) {
  for index in elements.indices.dropFirst() {
    let end = elements[index - 1][keyPath: range].upperBound
    let own = elements[index][keyPath: range]
    if own.lowerBound < end { elements[index][keyPath: range] = end..<max(end, own.upperBound) }
  }
}

/// Moves ranges of the earlier text to the changed one; quickest where they come in order.
private struct RangeMover {
  let edits: [OffsetMap.Edit]
  private var next = 0

  init(edits: [OffsetMap.Edit]) { self.edits = edits }

  mutating func restart() { next = 0 }

  mutating func moved(_ range: Range<Int>) -> Range<Int> {
    while next > 0, edits[next - 1].earlier.upperBound > range.lowerBound { next -= 1 }
    let lower = moved(range.lowerBound, beginning: true)
    let save = next
    let upper = moved(range.upperBound, beginning: false)
    next = save
    return lower..<max(lower, upper)
  }

  /// Edits before `next` end at or before the offset.
  private mutating func moved(_ offset: Int, beginning: Bool) -> Int {
    while next < edits.count {
      let edit = edits[next]
      // An insertion at the very offset belongs to what begins there and to what ends there.
      if edit.earlier.isEmpty
        ? edit.earlier.lowerBound < offset || (!beginning && edit.earlier.lowerBound == offset)
        : edit.earlier.upperBound <= offset
      {
        next += 1
      } else {
        break
      }
    }
    if next < edits.count, edits[next].earlier.lowerBound < offset, offset < edits[next].earlier.upperBound {
      return beginning ? edits[next].range.lowerBound : edits[next].range.upperBound
    }
    guard next > 0 else { return offset }
    return edits[next - 1].range.upperBound + (offset - edits[next - 1].earlier.upperBound)
  }
}
