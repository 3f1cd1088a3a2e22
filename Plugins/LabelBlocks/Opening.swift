/// The beginning of a text, as far as labels reach, by scalars.
struct Opening {
  /// Scalars that are looked at: two labels and the word that follows.
  private static let limit = 64

  private(set) var scalars: [Unicode.Scalar] = []
  /// Byte offsets at which the scalars begin, and at which the last of them ends.
  private(set) var offsets: [Int] = []
  /// Whether the text ends with the last of the scalars.
  private(set) var isWhole = false

  /// - Parameter bytes: valid UTF-8.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var position = range.lowerBound
    while position < range.upperBound, scalars.count < Self.limit {
      let lead = bytes[position]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard position + length <= range.upperBound else { break }
      var value = UInt32(lead) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
      for index in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[position + index] & 0x3F) }
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      offsets.append(position)
      position += length
    }
    offsets.append(position)
    isWhole = position >= range.upperBound
  }

  /// Nil beyond what was read.
  subscript(index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
  }

  /// The first scalar from an index on that is no space within a line.
  func skippingSpaces(from index: Int) -> Int {
    var index = index
    while let scalar = self[index], scalar.isLabelSpace { index += 1 }
    return index
  }

  /// The end of the letters that begin at an index.
  func endOfLetters(from index: Int) -> Int {
    var index = index
    while let scalar = self[index], scalar.properties.isAlphabetic { index += 1 }
    return index
  }

  /// Whether nothing but white space stands from an index on.
  func ends(at index: Int) -> Bool {
    isWhole && scalars[min(index, scalars.count)...].allSatisfy { $0.properties.isWhitespace }
  }
}

extension Unicode.Scalar {
  var isLabelSpace: Bool {
    self == " " || self == "\t" || self == "\u{3000}" || (value >= 0x80 && properties.isWhitespace)
  }
  var isLineEnd: Bool { self == "\n" || self == "\u{2028}" }
}
