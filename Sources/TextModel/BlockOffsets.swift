/// Counts Unicode scalars from a block's beginning to places in it; quick where the places ascend, as segments do.
public struct BlockOffsets: Sendable {
  private var block = -1
  private var position = 0
  private var count = 0

  public init() {}

  /// The scalars between the beginning of a block's text and a byte offset.
  ///
  /// - Parameters:
  ///   - byteOffset: a UTF-8 byte offset of `document.text`, within the block.
  ///   - block: an index of `document.blocks`.
  public mutating func scalarOffset(of byteOffset: Int, block: Int, in document: Document) -> Int {
    if block != self.block || byteOffset < position {
      self.block = block
      position = document.blocks[block].range.lowerBound
      count = 0
    }
    let next = max(position, byteOffset)
    count += document.scalarCount(position..<next)
    position = next
    return count
  }

  /// The same place in the block's text as it was read.
  public mutating func scalarOffsetAsRead(of byteOffset: Int, block: Int, in document: Document) -> Int {
    let start = document.blocks[block].range.lowerBound
    return scalarOffset(of: byteOffset, block: block, in: document)
      + document.offsetMap.scalarDifference(within: start..<max(start, byteOffset))
  }
}
