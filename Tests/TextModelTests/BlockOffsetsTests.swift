import Testing
import TextModel

@Suite struct BlockOffsetsTests {
  @Test func `offsets count scalars from the block, in any order`() {
    var document = Document(text: Array("аб вгдe😀ж".utf8))
    document.blocks = [Block(kind: .paragraph, range: 0..<4), Block(kind: .paragraph, range: 5..<18)]
    var offsets = BlockOffsets()
    let places = [(0, 0), (2, 0), (4, 0), (7, 1), (12, 1), (16, 1), (5, 1), (2, 0)]
    #expect(places.map { offsets.scalarOffset(of: $0.0, block: $0.1, in: document) } == [0, 1, 2, 1, 4, 5, 0, 1])
  }

  @Test func `offsets as read are those of the document`() {
    var document = Document(text: Array("a  b\u{AD}c. d".utf8))
    document.blocks = [Block(kind: .paragraph, range: 0..<document.text.count)]
    var edits = TextEdits()
    edits.replace(1..<3, with: [0x20])
    edits.remove(4..<6)
    document.apply(edits)
    var offsets = BlockOffsets()
    for byteOffset in 0...document.text.count {
      #expect(
        offsets.scalarOffsetAsRead(of: byteOffset, block: 0, in: document)
          == document.scalarOffsetAsRead(of: byteOffset, in: document.blocks[0]))
    }
    #expect(offsets.scalarOffsetAsRead(of: document.text.count, block: 0, in: document) == 9)
  }
}
