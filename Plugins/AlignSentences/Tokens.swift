import LexiconKit

/// What a token is, and so how it may match one of the other language.
enum TokenKind: UInt8 {
  case word
  case number
  case sign
}

/// What a segment begins with.
enum SegmentBeginning: UInt8, CaseIterable {
  case other
  case dash
  case quotationMark
  case lowerCase
  case upperCase
  case digit
}

/// A text's tokens, segment by segment. Equal forms have equal numbers, so that no string is compared twice.
struct Tokens {
  /// Numbers of forms, in text order.
  private(set) var ids: [Int32] = []
  /// Where each segment's tokens begin in `ids`, and where the last one's end.
  private(set) var starts: [Int32] = [0]
  /// For each segment its scalars that are no white space, at least 1.
  private(set) var lengths: [Float] = []
  /// For each segment the sign that ends it (closing quotation marks and brackets aside), 0 where none does.
  private(set) var endSigns: [UInt8] = []
  /// For each segment what it begins with.
  private(set) var beginnings: [SegmentBeginning] = []
  /// For each segment how many sentences it seems to hold.
  private(set) var sentenceCounts: [Int32] = []
  /// For each segment a set of bits of its numbers: segments with the same numbers have the same.
  private(set) var numberMarks: [UInt64] = []
  /// For each segment how many question marks it has.
  private(set) var questionCounts: [Int32] = []
  /// Whether a segment is the first of its block.
  private(set) var beginsBlock: [Bool] = []

  /// Forms: stems of lower-case words, values of numbers, signs.
  private(set) var forms = Interner()
  private(set) var kinds: [TokenKind] = []
  /// How often each form occurs, and in how many segments.
  private(set) var frequencies: [Int32] = []
  private(set) var segmentFrequencies: [Int32] = []
  /// Whether a form was met in lower case.
  private(set) var isCommon: [Bool] = []

  var segmentCount: Int { lengths.count }

  /// The tokens of a segment, as a range of `ids`.
  func range(_ segment: Int) -> Range<Int> { Int(starts[segment])..<Int(starts[segment + 1]) }

  /// - Parameters:
  ///   - text: UTF-8.
  ///   - segments: ranges of bytes of `text` with the number of the block that each is in.
  ///   - language: a primary language, for its stems.
  init(_ text: [UInt8], segments: [(range: Range<Int>, block: Int)], language: String) {
    var reader = TokenReader(language: language)
    text.withUnsafeBufferPointer { buffer in
      var block = -1
      var lastSegment: [Int32] = []
      for (number, segment) in segments.enumerated() {
        let first = ids.count
        let end = reader.read(buffer, segment.range.clamped(to: 0..<buffer.count), into: &ids)
        starts.append(Int32(ids.count))
        lengths.append(Float(max(1, end.length)))
        endSigns.append(end.sign)
        sentenceCounts.append(end.sentences)
        beginnings.append(reader.beginning(of: buffer, segment.range.clamped(to: 0..<buffer.count)))
        numberMarks.append(0)
        questionCounts.append(0)
        beginsBlock.append(segment.block != block)
        block = segment.block
        while frequencies.count < reader.forms.count {
          frequencies.append(0)
          segmentFrequencies.append(0)
          lastSegment.append(-1)
        }
        for index in first..<ids.count {
          let id = Int(ids[index])
          frequencies[id] += 1
          if reader.kinds[id] == .number { numberMarks[number] |= reader.mark(id) }
          if reader.isQuestion(id) { questionCounts[number] += 1 }
          if lastSegment[id] != Int32(number) {
            lastSegment[id] = Int32(number)
            segmentFrequencies[id] += 1
          }
        }
      }
    }
    forms = reader.forms
    kinds = reader.kinds
    isCommon = reader.isCommon
  }
}
