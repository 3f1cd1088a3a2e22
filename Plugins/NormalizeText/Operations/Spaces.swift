import TextModel
import UnicodeKit

/// Writes every space as a plain one, a run of them as one, and none at the ends of lines and blocks. Line breaks stay.
/// In a block that is a line (of a poem, of a program) runs and indents are meant, and stay.
struct Spaces: Operation {
  // Where spaces stand together shows in no scalar alone.
  let triggers: [ClosedRange<Unicode.Scalar>] = []
  private let oddSpaces = ScalarFlags([
    "\t"..."\t", "\u{A0}"..."\u{A0}", "\u{1680}"..."\u{1680}", "\u{2000}"..."\u{200A}", "\u{202F}"..."\u{202F}",
    "\u{205F}"..."\u{205F}", "\u{3000}"..."\u{3000}",
  ])

  func look(at text: TextInHand, _ changes: inout Changes) {
    text.forEachPassage { passage in
      let bytes = passage.bytes
      guard !bytes.isEmpty else { return }
      var end = 0
      // A run at either end of the block may be a single plain space.
      if let first = bytes.first, first == 0x20 || first == 0x0A { end = mend(0, passage, &changes) }
      var odd = oddSpaces.first(of: 1, in: bytes, from: end)
      var pair = adjacentSpaces(in: bytes, from: end)
      while odd < bytes.count || pair < bytes.count {
        end = mend(min(odd, pair), passage, &changes)
        if odd < end { odd = oddSpaces.first(of: 1, in: bytes, from: end) }
        if pair < end { pair = adjacentSpaces(in: bytes, from: end) }
      }
      if end < bytes.count, let last = bytes.last, last == 0x20 || last == 0x0A {
        _ = mend(bytes.count - 1, passage, &changes)
      }
    }
  }

  /// Mends the run of white space around a place, and returns its end.
  private func mend(_ place: Int, _ passage: Passage, _ changes: inout Changes) -> Int {
    let bytes = passage.bytes
    var start = place
    while start > 0, isSpace(at: bytes.startOfScalar(before: start), bytes) {
      start = bytes.startOfScalar(before: start)
    }
    var end = place
    var lines = 0
    while end < bytes.count, isSpace(at: end, bytes) {
      if bytes[end] == 0x0A { lines += 1 }
      end += bytes.utf8Length(ofScalarAt: end)
    }
    if passage.kind == .line, lines == 0, end < bytes.count {
      mendLine(start..<end, passage, &changes)
      return end
    }
    let length = start == 0 || end == bytes.count ? 0 : max(1, lines)
    let byte: UInt8 = lines > 0 ? 0x0A : 0x20
    if length != end - start || !bytes[start..<end].allSatisfy({ $0 == byte }) {
      changes.replace(start..<end, of: passage, with: [UInt8](repeating: byte, count: length))
    }
    return end
  }

  /// Each space of a run for itself.
  private func mendLine(_ run: Range<Int>, _ passage: Passage, _ changes: inout Changes) {
    var next = run.lowerBound
    while next < run.upperBound {
      let end = next + passage.bytes.utf8Length(ofScalarAt: next)
      if passage.bytes[next] >= 0x80 { changes.replace(next..<end, of: passage, with: " ") }
      next = end
    }
  }

  private func isSpace(at offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[offset] == 0x20 || bytes[offset] == 0x0A || oddSpaces.flags(at: offset, in: bytes) != 0
  }
}

/// The first place at or after an offset where two of space and line feed stand together; the end where there is none.
private func adjacentSpaces(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  var next = start
  while next + 1 < bytes.count {
    // Eight bytes at a time, as far as none of U+0000 to U+0020 stands beside another. The top bit of each byte says
    // that it is one of them; `last` whether that before the eight was.
    var last: UInt64 = 0
    while next + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: next, as: UInt64.self))
      let low = ~((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F | word) & 0x8080_8080_8080_8080
      if low & (low << 8 | last) != 0 { break }
      last = low >> 56
      next += 8
    }
    let from = max(start, next - 1)
    next = min(next + 8, bytes.count - 1)
    for index in from..<max(from, next) where isPlainSpace(bytes[index]) && isPlainSpace(bytes[index + 1]) {
      return index
    }
  }
  return bytes.count
}

private func isPlainSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
