import XMLKit

/// The path of each element in hand, in XPath, with its identifier where it has one: `TEI/text[1]/p[3]#intro`.
struct ElementPath {
  private var siblings = SiblingCounts()
  private var steps: [(name: XMLName, position: SiblingCounts.Position)] = []
  private var bytes: [UInt8] = []
  /// Where the steps end, as far as they have been asked for.
  private var ends: [Int] = []

  mutating func begin(_ name: XMLName) { steps.append((name, siblings.begin(name))) }

  mutating func end() {
    siblings.end()
    steps.removeLast()
    if ends.count > steps.count {
      ends.removeLast()
      bytes.removeLast(bytes.count - (ends.last ?? 0))
    }
  }

  /// Adds the path of an element in hand.
  ///
  /// - Parameter depth: 0 is the document's root.
  mutating func append(_ depth: Int, _ annotator: Annotator, to path: inout [UInt8]) {
    while ends.count <= depth {
      if !ends.isEmpty { bytes.append(0x2F) }
      let step = steps[ends.count]
      step.position.append(step.name, to: &bytes)
      ends.append(bytes.count)
    }
    let end = ends[depth]
    bytes.withUnsafeBufferPointer { path.append(contentsOf: UnsafeBufferPointer(rebasing: $0[..<end])) }
    let identifier = annotator.frames[depth].data.idValue
    if !identifier.isEmpty {
      path.append(0x23)
      annotator.identifiers.withUnsafeBufferPointer {
        path.append(contentsOf: UnsafeBufferPointer(rebasing: $0[identifier]))
      }
    }
  }
}
