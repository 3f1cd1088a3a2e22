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

/// Finds tokens, and makes each distinct spelling into a form once.
private struct TokenReader {
  private(set) var forms = Interner()
  private(set) var kinds: [TokenKind] = []
  private(set) var isCommon: [Bool] = []
  private var spellings = Interner()
  private var formOfSpelling: [Int32] = []
  private let stemmer: Stemmer
  private let table = ScalarTable.shared
  private var scratch: [UInt8] = []
  private var stem: [UInt8] = []

  init(language: String) { stemmer = Stemmer(language: language) }

  func beginning(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> SegmentBeginning {
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = decode(text, &position, range.upperBound)
      switch table.scalarClass(scalar) {
      case .space, .mark: continue
      case .sign: return table.fold(scalar) == 0x22 ? .quotationMark : .other
      case .letter: return table.fold(scalar) == scalar ? .lowerCase : .upperCase
      case .other where scalar == 0x2018: return .quotationMark
      case .other: return scalar == 0x2D || 0x2012...0x2015 ~= scalar ? .dash : .other
      case .digit: return .digit
      case .ideograph: return .other
      }
    }
    return .other
  }

  /// One of 64 bits, by a form's bytes.
  func mark(_ form: Int) -> UInt64 {
    1 << (forms.range(form).reduce(UInt64(7)) { $0 &* 31 &+ UInt64(forms.bytes[$1]) } % 61)
  }

  func isQuestion(_ form: Int) -> Bool {
    let range = forms.range(form)
    return range.count == 1 && forms.bytes[range.lowerBound] == 0x3F
  }

  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into ids: inout [Int32]
  ) -> (length: Int, sign: UInt8, sentences: Int32) {
    var length = 0
    var sentences: Int32 = 1
    // Between the end of a sentence and what may be the beginning of another.
    var isBetween = false
    var sign: UInt8 = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      let scalar = decode(text, &position, range.upperBound)
      let scalarClass = table.scalarClass(scalar)
      if scalarClass != .space { length += 1 }
      switch scalarClass {
      case .letter:
        if isBetween, table.fold(scalar) != scalar { sentences += 1 }
        isBetween = false
        var end = position
        while position < range.upperBound {
          let next = table.scalarClass(decode(text, &position, range.upperBound))
          guard next == .letter || next == .mark else { break }
          length += 1
          end = position
        }
        position = end
        ids.append(form(of: text, start..<position, .word))
        sign = 0
      case .digit:
        position = endOfNumber(text, start..<range.upperBound)
        length += position - start - 1
        isBetween = false
        ids.append(form(of: text, start..<position, .number))
        sign = 0
      case .ideograph:
        if isBetween { sentences += 1 }
        isBetween = false
        ids.append(form(of: text, start..<position, .word))
        sign = 0
      case .sign:
        ids.append(form(of: text, start..<position, .sign))
        let folded = table.fold(scalar)
        if folded == 0x3F || folded == 0x21 || folded == 0x3A || folded == 0x3B { sign = UInt8(folded) }
      case .other:
        switch scalar {
        case 0x2E, 0x3002: sign = 0x2E
        case 0x2026: sign = 0x2C
        case 0x2C: sign = 0x2C
        default: break
        }
      case .space: isBetween = sign == 0x2E || sign == 0x21 || sign == 0x3F
      case .mark: break
      }
      if scalar == 0x3002 || scalar == 0xFF01 || scalar == 0xFF1F { isBetween = true }
    }
    return (length, sign, sentences)
  }

  /// Digits with single separators between them, `3.14`, `12:30`, and groups of three parted by spaces, `10 000`.
  private func endOfNumber(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    func isDigit(_ index: Int) -> Bool { index < range.upperBound && text[index] >= 0x30 && text[index] <= 0x39 }
    var end = range.lowerBound
    while true {
      while isDigit(end) { end += 1 }
      if end == range.lowerBound { return endOfForeignDigits(text, range) }
      let separator = separatorLength(text, end, range.upperBound)
      guard separator > 0, isDigit(end + separator) else { return end }
      let isSpace = !(text[end] == 0x2E || text[end] == 0x2C || text[end] == 0x3A)
      if isSpace {
        let next = end + separator
        guard isDigit(next + 1), isDigit(next + 2), !isDigit(next + 3),
          end - range.lowerBound <= 3 || separatedAlready(text, range.lowerBound..<end)
        else { return end }
      }
      end += separator
    }
  }

  /// Digits that are not ASCII.
  private func endOfForeignDigits(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    var position = end
    while position < range.upperBound, table.scalarClass(decode(text, &position, range.upperBound)) == .digit {
      end = position
    }
    return end
  }

  /// `.`, `,`, `:`, or a space of which a number can have one inside.
  private func separatorLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    guard index < end else { return 0 }
    switch text[index] {
    case 0x2E, 0x2C, 0x3A, 0x20: return 1
    case 0xC2 where index + 1 < end && text[index + 1] == 0xA0: return 2
    case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && (text[index + 2] == 0xAF || text[index + 2] == 0x89):
      return 3
    default: return 0
    }
  }

  private func separatedAlready(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { text[$0] < 0x30 || text[$0] > 0x39 }
  }

  private mutating func form(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: TokenKind) -> Int32 {
    let spelling = UnsafeBufferPointer(rebasing: text[range])
    let id = spellings.intern(spelling)
    if id < formOfSpelling.count { return formOfSpelling[id] }
    scratch.removeAll(keepingCapacity: true)
    stem.removeAll(keepingCapacity: true)
    var isLowerCase = true
    switch kind {
    case .number: appendNumber(spelling, to: &stem)
    case .sign, .word:
      var position = 0
      while position < spelling.count {
        let scalar = decode(spelling, &position, spelling.count)
        if table.scalarClass(scalar) == .mark { continue }
        let folded = table.fold(scalar)
        if scratch.isEmpty, folded != scalar { isLowerCase = false }
        appendUTF8(folded, to: &scratch)
      }
      if kind == .word {
        scratch.withUnsafeBufferPointer { stemmer.appendStem(of: $0, to: &stem) }
      } else {
        stem.append(contentsOf: scratch)
      }
    }
    let form = stem.withUnsafeBufferPointer { forms.intern($0) }
    if form == kinds.count {
      kinds.append(kind)
      isCommon.append(false)
    }
    if isLowerCase { isCommon[form] = true }
    formOfSpelling.append(Int32(form))
    return Int32(form)
  }
}

/// A number's value as digits: without separators of thousands, with `.` before decimals.
private func appendNumber(_ spelling: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  let start = output.count
  var group = 0
  var groupsOfThree = true
  var separators = 0
  for byte in spelling {
    if byte >= 0x30, byte <= 0x39 {
      output.append(byte)
      group += 1
    } else if byte == 0x2E || byte == 0x2C || byte == 0x3A {
      if separators == 0 ? group > 3 : group != 3 { groupsOfThree = false }
      if byte == 0x3A { groupsOfThree = false }
      separators += 1
      group = 0
      output.append(byte == 0x3A ? 0x3A : 0x2E)
    } else if byte >= 0x80, byte != 0xC2, byte != 0xA0, byte != 0xE2, byte != 0xAF, byte != 0x89 {
      output.append(byte)
    }
  }
  if separators > 0, groupsOfThree, group == 3, output[start] != 0x30 {
    output[start...].removeAll { $0 == 0x2E }
  }
}

/// The scalar at a position, which moves behind it. Ill-formed bytes are scalars of their own.
@inline(__always)
func decode(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) -> UInt32 {
  let first = UInt32(text[position])
  position += 1
  guard first >= 0xC2 else { return first }
  let count = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
  guard position + count <= end else { return first }
  var value = first & (0x3F >> UInt32(count))
  for _ in 0..<count {
    value = value << 6 | UInt32(text[position]) & 0x3F
    position += 1
  }
  return value
}

func appendUTF8(_ scalar: UInt32, to output: inout [UInt8]) {
  guard let encoded = Unicode.Scalar(scalar).flatMap({ UTF8.encode($0) }) else { return }
  output.append(contentsOf: encoded)
}
