import MarkupKit
import Testing
import TextModel

@Suite struct InlineTextTests {
  /// A document of one block written with marks: `|` parts segments, `<b>` begins bold, `<i>` italic and `<u>` underlined
  /// text, `<n>` is a note's reference.
  private func document(_ marked: String) -> Document {
    var sink = BlockSink()
    sink.beginBlock()
    var segmentStart = 0
    var segments: [Range<Int>] = []
    var marks: [InlineMark] = []
    var open: [Character: Int] = [:]
    var rest = marked[...]
    let kinds: [Character: MarkKind] = ["b": .bold, "i": .italic, "u": .underline, "n": .noteReference]
    while let character = rest.popFirst() {
      let place = sink.document.text.count
      guard character == "<" || character == "|" else {
        sink.append(String(character))
        continue
      }
      if character == "|" {
        segments.append(segmentStart..<place)
        let gap = rest.prefix { $0 == " " }
        rest = rest.dropFirst(gap.count)
        sink.append(String(gap))
        segmentStart = sink.document.text.count
        continue
      }
      let tag = rest.prefix { $0 != ">" }
      rest = rest.dropFirst(tag.count + 1)
      let letter = tag.last ?? " "
      if letter == "n" {
        marks.append(InlineMark(.noteReference, place..<place, value: "1"))
      } else if tag.hasPrefix("/") {
        marks[open[letter] ?? 0].range = marks[open[letter] ?? 0].range.lowerBound..<place
      } else {
        open[letter] = marks.count
        marks.append(InlineMark(kinds[letter] ?? .code, place..<place))
      }
    }
    segments.append(segmentStart..<sink.document.text.count)
    sink.endBlock(.paragraph, path: [])
    for segment in segments { sink.addSegment(segment) }
    var document = sink.document
    document.marks = marks
    return document
  }

  /// The pieces of each group of segments: `b[` ... `]b` for a nested code, `b(` ... `)b` for an overlapping one, `b>` and
  /// `<b` for halves, `n!` for a place, `+` for what parts segments.
  private func pieces(_ marked: String, _ groups: [Range<Int>]) -> [String] {
    let document = document(marked)
    var reader = InlineTextReader(document)
    return groups.map { group in
      let text = reader.read(group)
      func letter(_ code: Int) -> String {
        String(text.codes[code].kind.rawValue.prefix(1)) + (text.codes[code].holdsPartial ? "*" : "")
      }
      return text.pieces.map { piece in
        switch piece {
        case .text(let range): document.string(range)
        case .joiner: "+"
        case .point(let code): letter(code) + "!"
        case .begin(let code):
          letter(code) + (text.codes[code].form == .nested ? "[" : text.codes[code].form == .overlapping ? "(" : ">")
        case .end(let code):
          (text.codes[code].form == .nested ? "]" : text.codes[code].form == .overlapping ? ")" : "<") + letter(code)
        }
      }.joined()
    }
  }

  @Test func `a text without marks is one piece`() {
    #expect(pieces("Да.| Нет.", [0..<1, 1..<2]) == ["Да.", "Нет."])
  }

  @Test func `codes nest, the outer first`() {
    #expect(pieces("a <b>b <i>c</i></b> d", [0..<1]) == ["a b[b i[c]i]b d"])
    #expect(pieces("<b><i>c</i></b>", [0..<1]) == ["b[i[c]i]b"])
    #expect(pieces("<b>a</b><i>b</i>", [0..<1]) == ["b[a]bi[b]i"])
  }

  @Test func `of two that overlap, the later one is in halves`() {
    #expect(pieces("<b>a <i>b</b> c</i>", [0..<1]) == ["b*[a i(b]b* c)i"])
    #expect(pieces("<b>a <i>b</b> <u>c</i> d</u>", [0..<1]) == ["b*[a i(b]b* u*[c)i d]u*"])
  }

  @Test func `what goes on in later segments begins here and ends there`() {
    #expect(pieces("a <b>b.| C.| D</b> e.", [0..<1, 1..<2, 2..<3]) == ["a b>b.", "C.", "D<b e."])
    #expect(pieces("<i>x <b>b</i>.| C</b>.", [0..<1, 1..<2]) == ["i*[x b>b]i*.", "C<b."])
  }

  @Test func `white space between segments is nobody's`() {
    #expect(pieces("<b>a.| </b>c.", [0..<1, 1..<2]) == ["b[a.]b", "c."])
    #expect(pieces("a.| <b>c.</b>", [0..<1, 1..<2]) == ["a.", "b[c.]b"])
    #expect(pieces("<b>a.| c.</b>", [0..<2]) == ["b[a.+c.]b"])
  }

  @Test func `a reference without a sign is a place, and belongs to what stands before it`() {
    #expect(pieces("a.<n>| c<n>.", [0..<1, 1..<2]) == ["a.n!", "cn!."])
    #expect(pieces("<n>a.", [0..<1]) == ["n!a."])
  }

  @Test func `segments that were passed over take their marks with them`() {
    #expect(pieces("<b>a</b>.<n>| c.", [1..<2]) == ["c."])
  }

  @Test func `segments may come in any order`() {
    let marked = "<b>a</b>.<n>| c <i>d</i>.| <b>e.| f</b>."
    let all = pieces(marked, [0..<1, 1..<2, 2..<3, 3..<4])
    #expect(all == ["b[a]b.n!", "c i[d]i.", "b>e.", "f<b."])
    #expect(pieces(marked, [3..<4, 2..<3, 0..<1, 1..<2]) == [all[3], all[2], all[0], all[1]])
    #expect(pieces(marked, [1..<2, 0..<1, 3..<4, 2..<3]) == [all[1], all[0], all[3], all[2]])
  }

  @Test func `codes that correspond have one number`() {
    func text(_ marked: String) -> InlineText {
      var reader = InlineTextReader(document(marked))
      return reader.read(0..<1)
    }
    let numbers = codeNumbers(source: text("<b>a</b> <i>b</i> <b>c</b>"), target: text("<i>b</i> <u>x</u> <b>a</b>"))
    #expect(numbers.source == [1, 2, 3])
    #expect(numbers.target == [2, 4, 1])
  }
}

/// SplitMix64: the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64 = 7

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct InlineTextPropertyTests {
  /// A document of three segments with a space between them, and marks anywhere in it.
  private func document(_ random: inout SeededGenerator) -> Document {
    var sink = BlockSink()
    sink.beginBlock()
    sink.append("aбc de. fgh. ijё k.")
    sink.endBlock(.paragraph, path: [])
    // The bounds of characters: б and ё have two bytes.
    let bounds = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21]
    for range in [0..<8, 9..<13, 14..<21] { sink.addSegment(range) }
    var document = sink.document
    document.marks = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let ends = [bounds.randomElement(using: &random) ?? 0, bounds.randomElement(using: &random) ?? 0].sorted()
      let kind = MarkKind.allCases.randomElement(using: &random) ?? .bold
      return InlineMark(kind, ends[0]..<ends[1], value: ends[0] == ends[1] ? "v" : nil)
    }.sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
    return document
  }

  @Test func `whatever the marks, the text is all there, nested codes nest, and halves pair`() {
    var random = SeededGenerator()
    for _ in 0..<2000 {
      let document = document(&random)
      let groups = [[0..<3], [0..<1, 1..<3], [0..<1, 1..<2, 2..<3]][Int.random(in: 0...2, using: &random)]
      var reader = InlineTextReader(document)
      for group in groups {
        let text = reader.read(group)
        var read = ""
        var open: [Int] = []
        var begun: Set<Int> = []
        for piece in text.pieces {
          switch piece {
          case .text(let range): read += document.string(range)
          case .joiner: read += " "
          case .point(let code): #expect(text.codes[code].form == .point)
          case .begin(let code):
            begun.insert(code)
            if text.codes[code].form == .nested { open.append(code) }
          case .end(let code):
            if text.codes[code].form == .nested { #expect(open.popLast() == code) }
            #expect(begun.contains(code) == (text.codes[code].form != .ended))
          }
        }
        #expect(read == document.segments[group].map { document.string(of: $0) }.joined(separator: " "))
        #expect(open.isEmpty, "\(document.marks)")
      }
    }
  }
}
