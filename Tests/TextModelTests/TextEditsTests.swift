import Testing
import TextModel

/// Edits are written inside the text: `{old>new}`. Ranges to follow are written `[...]`.
private struct Marked {
  var document: Document
  var edits = TextEdits()
  var range: Range<Int>?

  init(_ marked: String) {
    var text: [UInt8] = []
    var opened: Int?
    var rest = Array(marked.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "["): opened = text.count
      case UInt8(ascii: "]"): range = (opened ?? 0)..<text.count
      case UInt8(ascii: "{"):
        let old = rest.prefix { $0 != UInt8(ascii: ">") }
        rest = rest.dropFirst(old.count + 1)
        let new = rest.prefix { $0 != UInt8(ascii: "}") }
        rest = rest.dropFirst(new.count + 1)
        edits.replace(text.count..<(text.count + old.count), with: new)
        text += old
      default: text.append(byte)
      }
    }
    var sink = BlockSink()
    _ = sink.adopt(text)
    sink.addBlock(.paragraph, range: 0..<text.count)
    document = sink.document
    if let range { document.segments = [Segment(block: 0, range: range)] }
  }
}

@Suite struct TextEditsTests {
  @Test(arguments: [
    ("один{  > }[два] три", "один два три", "два"),
    ("[один{  > }два] три", "один два три", "один два"),
    ("[один]{  > }два", "один два", "один"),
    ("один {>«}[два]", "один «два", "«два"),
    ("[два{>!}]", "два!", "два!"),
    ("{шум>}[дело]", "дело", "дело"),
    ("[дело]{шум>}", "дело", "дело"),
    ("[дело{шум>}]", "дело", "дело"),
  ])
  func `segments follow the text`(marked: String, text: String, segment: String) {
    var marked = Marked(marked)
    marked.document.apply(marked.edits)
    #expect(marked.document.blocks.map { marked.document.string(of: $0) } == [text])
    #expect(marked.document.segments.map { marked.document.string(of: $0) } == [segment])
  }

  @Test func `positions lead back to the text as read, in scalars`() {
    var marked = Marked("До{шум>} «{ёлки>ели}» и после")
    marked.document.apply(marked.edits)
    let document = marked.document
    #expect(document.string(of: document.blocks[0]) == "До «ели» и после")
    func asRead(_ word: String) -> Int? {
      let text = document.string(of: document.blocks[0])
      guard let range = text.firstRange(of: word) else { return nil }
      let byteOffset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return document.scalarOffsetAsRead(of: byteOffset, in: document.blocks[0])
    }
    #expect(asRead("До") == 0)
    #expect(asRead("»") == "Дошум «ёлки".unicodeScalars.count)
    #expect(asRead("после") == "Дошум «ёлки» и ".unicodeScalars.count)
  }

  @Test func `changes one after the other lead back to the first text`() throws {
    var generator = Steps(state: 7)
    for _ in 0..<300 {
      let first = (0..<40).map { _ in UInt8(ascii: "a") + UInt8(generator.next(26)) }
      var sink = BlockSink()
      _ = sink.adopt(first)
      sink.addBlock(.paragraph, range: 0..<first.count)
      var document = sink.document
      // Capital letters stand for what was inserted: every small letter that is left must lead to itself.
      for _ in 0..<3 {
        var edits = TextEdits()
        var position = generator.next(5)
        while position < document.text.count {
          let end = min(document.text.count, position + generator.next(4))
          edits.replace(position..<end, with: Array("XYZ".utf8.prefix(generator.next(4))))
          position = end + 1 + generator.next(6)
        }
        document.apply(edits)
      }
      let inEdits = document.offsetMap.edits.map(\.range)
      for (offset, byte) in document.text.enumerated() where !inEdits.contains(where: { $0.contains(offset) }) {
        let earlier = document.offsetMap.earlierOffset(of: offset)
        try #require(first.indices.contains(earlier))
        #expect(first[earlier] == byte)
      }
      let total = document.offsetMap.scalarDifference(within: 0..<document.text.count)
      #expect(document.text.count + total == first.count)
    }
  }

  @Test func `what is inserted between two segments that touch belongs to the first`() {
    var marked = Marked("一。{>」}二。")
    let cut = "一。".utf8.count
    marked.document.segments = [
      Segment(block: 0, range: 0..<cut), Segment(block: 0, range: cut..<marked.document.text.count),
    ]
    marked.document.apply(marked.edits)
    #expect(marked.document.segments.map { marked.document.string(of: $0) } == ["一。」", "二。"])
  }

  @Test func `no change leaves no map`() {
    var marked = Marked("ничего")
    marked.document.apply(TextEdits())
    #expect(marked.document.offsetMap.isIdentity)
  }
}

/// A small generator, the same on every machine.
private struct Steps {
  var state: UInt64
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
