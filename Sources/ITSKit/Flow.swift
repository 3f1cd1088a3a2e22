import TextModel

/// A stretch of text that is read on its own, the document's or that of an element nested in other text: what of it is
/// yet to be written.
struct Flow {
  /// A block that may yet turn out to be part of its parent's text.
  struct Waiting {
    var range: Range<Int>
    var kind: BlockKind
    var level: Int
    var label: String?
    var language: Int
    var cell: TableCell?
    /// Bytes of `paths`.
    var path: Range<Int>
    var line: Int
  }

  var gathered = GatheredText()
  var waiting: [Waiting] = []
  /// How many of those that wait are blocks whatever comes.
  var settledCount = 0
  var paths: [UInt8] = []
  /// How many have ever been taken out of `waiting` from its front: what elements count from.
  var writtenCount = 0
  /// The outermost element in hand that has text of its own, by its depth.
  var owner: Int?
  /// Flows that were nested in this one, each behind so many blocks that ever waited.
  var nested: [(flow: Flow, after: Int)] = []
  /// A label, and the depth of the element that it stands in: the next block in that has it.
  var label: (text: String, depth: Int)?
  /// The depth of the element whose text this is.
  var depth = 0

  /// Takes back the blocks that waited since a count of all that ever did: they are part of their parent's text.
  ///
  /// - Returns: the first label of one.
  mutating func merge(from count: Int) -> String? {
    let first = max(settledCount, min(waiting.count, count - writtenCount))
    let label = waiting[first...].lazy.compactMap(\.label).first
    waiting.removeSubrange(first...)
    for index in nested.indices { nested[index].after = min(nested[index].after, writtenCount + first) }
    return label
  }

  var waitedCount: Int { writtenCount + waiting.count }

  /// What blocks have in common.
  struct Place {
    var part: Int?
    var languages: [LanguageTag]
    var documentLanguage: Int
  }

  /// Writes all blocks that wait, each with the flows nested in it behind it.
  mutating func write(into sink: inout BlockSink, _ place: Place) {
    var next = 0
    func writeNested(before end: Int) {
      while next < nested.count, nested[next].after < end {
        nested[next].flow.write(into: &sink, place)
        next += 1
      }
    }
    for (index, block) in waiting.enumerated() {
      sink.beginBlock()
      gathered.write(block.range, into: &sink)
      let isOther = block.language >= 0 && block.language != place.documentLanguage
      paths.withUnsafeBufferPointer { paths in
        _ = sink.endBlock(
          block.kind, level: block.level, label: block.label, language: isOther ? place.languages[block.language] : nil,
          cell: block.cell, part: place.part, path: UnsafeBufferPointer(rebasing: paths[block.path]), line: block.line)
      }
      writeNested(before: writtenCount + index + 1)
    }
    writeNested(before: Int.max)
    nested.removeAll()
    paths.removeAll(keepingCapacity: true)
    writtenCount += waiting.count
    waiting.removeAll(keepingCapacity: true)
    settledCount = 0
    gathered.forget()
  }
}
