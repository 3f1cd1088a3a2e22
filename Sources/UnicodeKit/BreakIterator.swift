import CICU

/// Finds the boundaries of sentences, words or characters as readers see them (UAX #29), by ICU's rules. It belongs to
/// one worker, and is made once for many texts: making it costs more than using it on a paragraph.
public final class BreakIterator {
  public enum Kind: Int32, Sendable {
    case grapheme = 0
    case word
    case line
    case sentence
  }

  /// What a piece between two word boundaries is.
  public enum WordKind: Sendable, Equatable {
    /// White space, punctuation, symbols.
    case none
    case number
    case letters
    case kana
    case ideographs
  }

  private let breaks: OpaquePointer
  private var buffer = UTF16Buffer()

  /// - Parameter locale: ICU's identifier, `ru`; with `@ss=standard`, the sentence rules leave out the breaks that the
  ///   locale's data suppress, those behind abbreviations. The empty one is the root of all.
  public init(_ kind: Kind, locale: String = "root") throws(ICUError) {
    var status: Int32 = 0
    guard let breaks = icu_breaks_open(kind.rawValue, locale, &status), status <= 0 else { throw ICUError(status) }
    self.breaks = breaks
  }

  deinit { icu_breaks_close(breaks) }

  /// Replaces `boundaries` by the byte offsets at which pieces end, ascending; the last one is the end of the text, and
  /// none is 0.
  ///
  /// - Parameter bytes: UTF-8.
  public func boundaries(of bytes: UnsafeBufferPointer<UInt8>, into boundaries: inout [Int]) {
    boundaries.removeAll(keepingCapacity: true)
    pieces(of: bytes) { range, _ in boundaries.append(range.upperBound) }
  }

  public func boundaries(of text: String) -> [Int] {
    var boundaries: [Int] = []
    Array(text.utf8).withUnsafeBufferPointer { self.boundaries(of: $0, into: &boundaries) }
    return boundaries
  }

  /// Calls `body` for each piece between two word boundaries, with its range in bytes. For iterators of words.
  public func words(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, WordKind) -> Void) {
    pieces(of: bytes) { range, rule in
      let kind: WordKind =
        switch rule {
        case ..<100: .none
        case ..<200: .number
        case ..<300: .letters
        case ..<400: .kana
        default: .ideographs
        }
      body(range, kind)
    }
  }

  @inline(__always)
  private func pieces(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, Int32) -> Void) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(wholeScalars(rest)))
      buffer.assign(piece)
      buffer.withUnits { units in
        var status: Int32 = 0
        icu_breaks_set(breaks, units.baseAddress, Int32(units.count), &status)
        var unit = 0
        var byte = rest.startIndex
        while true {
          var rule: Int32 = 0
          let next = Int(icu_breaks_next(breaks, &rule))
          guard next >= 0 else { break }
          let start = byte
          while unit < next {
            byte += utf8Length(units[unit])
            unit += 1
          }
          body(start..<byte, rule)
        }
      }
      rest = rest.dropFirst(piece.count)
    }
  }
}

/// How many bytes of UTF-8 a UTF-16 unit stands for; each half of a surrogate pair stands for two of its four.
private func utf8Length(_ unit: UInt16) -> Int {
  unit < 0x80 ? 1 : unit < 0x800 || unit & 0xF800 == 0xD800 ? 2 : 3
}
