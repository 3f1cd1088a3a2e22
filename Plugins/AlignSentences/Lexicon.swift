/// Translations of stems, as sorted lines `stem<TAB>translation<weight>( translation<weight>)*`, weights being digits
/// from 1 to 9: nothing is parsed before it is looked up.
struct Lexicon: Sendable {
  /// What the package brings along.
  static let shipped = [
    russianEnglish, russianChinese, russianFrench, russianGerman, russianSpanish, russianUkrainian, englishChinese,
    germanFrench,
  ]

  /// Primary languages of the two sides.
  let source: String
  let target: String
  private let lines: Lines

  private enum Lines: Sendable {
    case made([UInt8])
    /// Part of the program: nothing is copied.
    case compiled(StaticString)
  }

  init(source: String, target: String, lines: [UInt8]) {
    self.source = source
    self.target = target
    self.lines = .made(lines)
  }

  init(source: String, target: String, compiled: StaticString) {
    self.source = source
    self.target = target
    lines = .compiled(compiled)
  }

  /// Bytes of its lines: a measure of how much it knows.
  var size: Int {
    switch lines {
    case .made(let bytes): bytes.count
    case .compiled(let text): text.utf8CodeUnitCount
    }
  }

  private func withLines(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    switch lines {
    case .made(let bytes): bytes.withUnsafeBufferPointer(body)
    case .compiled(let text): text.withUTF8Buffer(body)
    }
  }

  /// Calls `body` with each translation of a stem and its weight, 0 to 1. Complexity: logarithmic.
  func forEachTranslation(
    of stem: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Float) -> Void
  ) {
    withLines { lines in
      guard var position = find(stem, in: lines) else { return }
      while position < lines.count, lines[position] != 0x0A {
        let start = position
        while position < lines.count, lines[position] != 0x20, lines[position] != 0x0A { position += 1 }
        if position - start > 1 {
          let weight = Float(lines[position - 1] &- 0x30) / 9
          body(UnsafeBufferPointer(rebasing: lines[start..<(position - 1)]), weight)
        }
        if position < lines.count, lines[position] == 0x20 { position += 1 }
      }
    }
  }

  /// Where the translations of a stem begin.
  private func find(_ stem: UnsafeBufferPointer<UInt8>, in lines: UnsafeBufferPointer<UInt8>) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != 0x0A { start -= 1 }
      var end = start
      while end < high, lines[end] != 0x0A { end += 1 }
      // Compare the stem with the line up to its tab.
      var order = 0
      var index = 0
      while order == 0 {
        let byte: UInt8 = start + index < end ? lines[start + index] : 0x09
        if index == stem.count {
          if byte == 0x09 { return start + index + 1 }
          order = -1
        } else if byte == 0x09 {
          order = 1
        } else if stem[index] != byte {
          order = stem[index] < byte ? -1 : 1
        }
        index += 1
      }
      if order < 0 { high = start } else { low = min(high, end + 1) }
    }
    return nil
  }
}
