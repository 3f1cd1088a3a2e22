import LexiconKit

/// Finds tokens, and makes each distinct spelling into a form once.
struct TokenReader {
  private(set) var forms = Interner()
  private(set) var kinds: [TokenKind] = []
  private(set) var isCommon: [Bool] = []
  private var spellings = Interner()
  private var formOfSpelling: [Int32] = []
  private let stemmer: Stemmer
  let table = ScalarTable.shared
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
