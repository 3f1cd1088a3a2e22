import TextModel

/// Text, marks and remarks that are yet to be written, white space made one where it is not preserved. Offsets count all
/// bytes that were ever gathered.
struct GatheredText {
  private struct Stretch {
    var meaning: Meaning
    var start: Int
    var end: Int
  }

  private enum Meaning {
    case mark(MarkKind, value: String?)
    case remark(Remark)
  }

  /// The offset of the first byte that is still here.
  private(set) var base = 0
  private var bytes: [UInt8] = []
  private var stretches: [Stretch] = []
  /// How many stretches were there before the first that is still here.
  private var stretchBase = 0

  var end: Int { base + bytes.count }
  var count: Int { bytes.count }

  /// - Returns: whether there is more than white space in it.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, isPreserved: Bool) -> Bool {
    if isPreserved {
      bytes.append(contentsOf: text)
      return !isWhite(text)
    }
    var index = 0
    var isAfterSpace = bytes.last.map { isWhite($0) } ?? true
    if !isAfterSpace || text.first.map({ !isWhite($0) }) == true, isCollapsed(text) {
      bytes.append(contentsOf: text)
      return text.count > 1 || text.first.map { !isWhite($0) } == true
    }
    var hasText = false
    // What is copied at once: words with one space between them.
    while index < text.count {
      if isAfterSpace {
        while index < text.count, isWhite(text[index]) { index += 1 }
      }
      let start = index
      while index < text.count {
        let byte = text[index]
        if byte > 0x20 {
          isAfterSpace = false
        } else if isWhite(byte) {
          if byte != 0x20 || isAfterSpace { break }
          isAfterSpace = true
        } else {
          isAfterSpace = false
        }
        index += 1
      }
      if index > start {
        hasText = hasText || index - start > 1 || text[start] != 0x20
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      }
      if index < text.count, !isAfterSpace {
        bytes.append(0x20)
        isAfterSpace = true
      }
    }
    return hasText
  }

  mutating func appendLineBreak() {
    if bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  /// - Returns: what ends the mark.
  mutating func beginMark(_ kind: MarkKind, value: String?) -> Int { begin(.mark(kind, value: value)) }

  mutating func beginRemark(_ remark: Remark) -> Int { begin(.remark(remark)) }

  private mutating func begin(_ meaning: Meaning) -> Int {
    stretches.append(Stretch(meaning: meaning, start: end, end: Int.max))
    return stretchBase + stretches.count - 1
  }

  /// Ends a mark or a remark, unless its text has been written without its end.
  mutating func end(_ stretch: Int) {
    if stretch >= stretchBase { stretches[stretch - stretchBase].end = end }
  }

  /// The text of a range of offsets, without the white space at its ends.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[trimmed(range)], as: UTF8.self) }

  /// Writes a range of offsets into the open block, without the white space at its ends.
  func write(_ range: Range<Int>, into sink: inout BlockSink) {
    let trimmed = trimmed(range)
    let textStart = sink.document.text.count
    bytes.withUnsafeBufferPointer { bytes in
      guard !stretches.isEmpty else { return sink.append(UnsafeBufferPointer(rebasing: bytes[trimmed])) }
      var position = trimmed.lowerBound
      func advance(to end: Int) {
        let end = min(max(end, position), trimmed.upperBound)
        sink.append(UnsafeBufferPointer(rebasing: bytes[position..<end]))
        position = end
      }
      var ends: [Int] = []
      for stretch in stretches(beginningIn: range) {
        let end = stretch.end == Int.max ? trimmed.upperBound : stretch.end - base
        guard case .mark(let kind, let value) = stretch.meaning else { continue }
        while let end = ends.last, end <= stretch.start - base {
          advance(to: end)
          sink.endMark()
          ends.removeLast()
        }
        advance(to: stretch.start - base)
        sink.beginMark(kind, value: value)
        ends.append(end)
      }
      for end in ends.reversed() {
        advance(to: end)
        sink.endMark()
      }
      advance(to: trimmed.upperBound)
    }
    report(range, trimmed, textStart, into: &sink)
  }

  /// They stand in the order of their beginnings. Complexity: logarithmic.
  private func stretches(beginningIn range: Range<Int>) -> ArraySlice<Stretch> {
    let start = firstStretch(from: range.lowerBound)
    return stretches[start..<max(start, firstStretch(from: range.upperBound))]
  }

  private func firstStretch(from offset: Int) -> Int {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func report(_ range: Range<Int>, _ trimmed: Range<Int>, _ textStart: Int, into sink: inout BlockSink) {
    for stretch in stretches(beginningIn: range) {
      guard case .remark(let remark) = stretch.meaning else { continue }
      let end = stretch.end == Int.max ? trimmed.upperBound : stretch.end - base
      let inText = self.trimmed(stretch.start..<(end + base)).clamped(to: trimmed)
      let start = textStart + inText.lowerBound - trimmed.lowerBound
      remark.report(at: start..<(start + inText.count), in: &sink)
    }
  }

  /// The bytes of a range of offsets, without the white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    bytes.withUnsafeBufferPointer { bytes in
      var lower = range.lowerBound - base
      var upper = range.upperBound - base
      while lower < upper, isWhite(bytes[lower]) { lower += 1 }
      while upper > lower, isWhite(bytes[upper - 1]) { upper -= 1 }
      return lower..<upper
    }
  }

  /// Lets go of all that has been written.
  mutating func forget() {
    base += bytes.count
    bytes.removeAll(keepingCapacity: true)
    stretchBase += stretches.count
    stretches.removeAll(keepingCapacity: true)
  }
}

/// White space as XML 1.0 has it, section 2.3.
private func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

func isWhite(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  for byte in text where !isWhite(byte) { return false }
  return true
}

/// Whether all white space in it, as most text has it, is one space between words. Complexity: linear, 16 bytes at a step.
private func isCollapsed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = UnsafeRawPointer(text.baseAddress) else { return true }
  let space = SIMD16<UInt8>(repeating: 0x20)
  if text[0] < 0x20 { return false }
  var index = 1
  while index + 16 <= text.count {
    let bytes = (base + index).loadUnaligned(as: SIMD16<UInt8>.self)
    let before = (base + index - 1).loadUnaligned(as: SIMD16<UInt8>.self)
    let isBroken = (bytes .< space) .| ((bytes .== space) .& (before .== space))
    if any(isBroken) { return false }
    index += 16
  }
  while index < text.count {
    if text[index] < 0x20 || (text[index] == 0x20 && text[index - 1] == 0x20) { return false }
    index += 1
  }
  return true
}
