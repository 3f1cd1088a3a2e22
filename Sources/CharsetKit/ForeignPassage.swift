/// A stretch of a file that is in another charset than the rest: a letter pasted into an archive's file.
public struct ForeignPassage: Equatable, Sendable {
  /// Bytes of the file; the ends are right to some hundred bytes.
  public var range: Range<Int>
  public var charset: String
  /// Whether it was read in its own charset; else in that of the file.
  public var isRead = false
}

extension DecodedFile {
  /// The passages that are in another charset than the file; those of files in UTF-16 and the like are not looked for.
  func foreignPassages(in bytes: UnsafeBufferPointer<UInt8>) -> [ForeignPassage] {
    if let own = cyrillicCharsets.first(where: { $0.name == charset.value }) {
      return CharsetKit.foreignPassages(in: bytes, besides: own)
    }
    guard charset.value == "UTF-8" else { return [] }
    return CharsetKit.foreignPassages(in: bytes, invalid: replaced.map(\.byteOffset))
  }
}

extension DecodedFile {
  /// Whether some stretches of it are perhaps UTF-8, and others are not.
  func mayBeMixed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if charset.value == "UTF-8" { return !passages.isEmpty }
    return cyrillicCharsets.contains { $0.name == charset.value } && holdsUTF8(bytes)
  }
}

/// The passages of a file in a charset of Cyrillic that are in another, or in UTF-8.
///
/// Text is mostly small letters, and in the wrong charset is not: only where a sample says so is a passage looked at
/// closely. Complexity: linear.
private func foreignPassages(in bytes: UnsafeBufferPointer<UInt8>, besides charset: SingleByteCharset)
  -> [ForeignPassage]
{
  // For each byte, 1 where it is beyond ASCII, and 256 more where it is a small letter.
  let weights =
    [Int](repeating: 0, count: 0x80)
    + charset.upperHalf.map { Unicode.Scalar($0)?.properties.isLowercase == true ? 0x101 : 1 }
  var passages: [ForeignPassage] = []
  for start in stride(from: 0, to: bytes.count, by: 512) {
    var sum = 0
    for index in start..<min(start + 128, bytes.count) { sum &+= weights[Int(bytes[index])] }
    let (upper, small) = (sum & 0xFF, sum >> 8)
    guard upper >= 24, small * 2 < upper else { continue }
    let range = start..<min(start + 512, bytes.count)
    if let other = otherCharset(UnsafeBufferPointer(rebasing: bytes[range]), than: charset.name) {
      passages.add(range, other)
    }
  }
  return passages
}

/// The passages of a UTF-8 file that are in a charset of Cyrillic.
///
/// - Parameter invalid: where there is what is no UTF-8, in ascending order.
private func foreignPassages(in bytes: UnsafeBufferPointer<UInt8>, invalid: [Int]) -> [ForeignPassage] {
  var passages: [ForeignPassage] = []
  var first = 0
  for index in invalid.indices where index + 1 == invalid.count || invalid[index + 1] - invalid[index] > 48 {
    defer { first = index + 1 }
    guard index - first >= 8 else { continue }
    let range = invalid[first]..<min(invalid[index] + 1, bytes.count)
    if let other = otherCharset(UnsafeBufferPointer(rebasing: bytes[range]), than: "UTF-8") {
      passages.add(range, other)
    }
  }
  return passages
}

private func otherCharset(_ bytes: UnsafeBufferPointer<UInt8>, than charset: String) -> String? {
  if charset != "UTF-8", let share = invalidShareAsUTF8(bytes), share < 0.05 { return "UTF-8" }
  guard let match = CyrillicModel.shared.match(bytes), match.charset != charset else { return nil }
  return match.cost < 22 && match.inWords > 0.5 && match.lead >= 150 ? match.charset : nil
}

extension Array<ForeignPassage> {
  /// Adds a passage, to the one before it where they are one.
  fileprivate mutating func add(_ range: Range<Int>, _ charset: String) {
    if let last, last.charset == charset, range.lowerBound - last.range.upperBound <= 512 {
      self[count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      append(ForeignPassage(range: range, charset: charset))
    }
  }
}
