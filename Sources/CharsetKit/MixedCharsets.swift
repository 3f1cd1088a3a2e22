import TextModel
import UnicodeKit

/// A file that is UTF-8 in some stretches and in a charset of single bytes in the others: what two programs wrote, one
/// behind the other. UTF-8 is told by its form, so that each stretch can be read as what it is.
struct MixedCharsets {
  /// Characters in a row that are well-formed UTF-8 beyond ASCII: elsewhere one or two are by chance.
  private static let leastRun = 4
  /// Characters beyond ASCII that each of both must have.
  private static let least = 16

  let other: SingleByteCharset
  /// What is in the other charset, in order; all else is UTF-8.
  private let stretches: [Range<Int>]
  private let isMostlyUTF8: Bool

  /// Nil where the file is not of this kind. Complexity: linear.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var stretches: [Range<Int>] = []
    var (next, foreign, own) = (0, 0, 0)
    while let invalid = firstInvalidUTF8(in: bytes, from: next) {
      let leads = bytes[next..<invalid.lowerBound].count(where: isLead)
      if let last = stretches.last, leads < Self.leastRun {
        stretches[stretches.count - 1] = last.lowerBound..<invalid.upperBound
      } else {
        stretches.append(invalid)
        own += leads
      }
      foreign += invalid.count
      next = invalid.upperBound
    }
    own += bytes[next...].count(where: isLead)
    guard own >= Self.least, foreign >= Self.least else { return nil }
    var sample: [UInt8] = []
    for stretch in stretches where sample.count < 16_384 {
      sample.append(contentsOf: bytes[stretch].prefix(16_384))
      sample.append(0x20)
    }
    let charset = sample.withUnsafeBufferPointer { detectSingleBytes(in: $0) }
    guard
      let other = cyrillicCharsets.first(where: { $0.name == charset })
        ?? (try? CharsetConverter(charset)).flatMap({ SingleByteCharset($0) })
    else { return nil }
    self.other = other
    self.stretches = stretches.enumerated().map { index, stretch in
      let lower = index > 0 ? stretches[index - 1].upperBound : 0
      let upper = index + 1 < stretches.count ? stretches[index + 1].lowerBound : bytes.count
      return widened(stretch, within: lower..<upper, in: bytes)
    }
    isMostlyUTF8 = own >= foreign
  }

  /// The charset of most of the file.
  var charset: Detected<String> { Detected(isMostlyUTF8 ? "UTF-8" : other.name, confidence: 0.5) }

  /// The stretches in the charset that less of the file is in.
  private func foreignStretches(byteCount: Int) -> [Range<Int>] {
    if isMostlyUTF8 { return stretches }
    let ends = stretches.map(\.upperBound)
    return zip([0] + ends, stretches.map(\.lowerBound) + [byteCount]).map { $0..<$1 }.filter { !$0.isEmpty }
  }

  /// The whole text, each stretch of it read as what it is.
  func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedFile {
    var file = DecodedFile(text: [], charset: charset, widths: .unknown, byteCount: bytes.count)
    file.text.reserveCapacity(bytes.count * 3 / 2)
    var next = 0
    for stretch in stretches {
      file.text.append(contentsOf: bytes[next..<stretch.lowerBound])
      file.text.append(contentsOf: other.decode(UnsafeBufferPointer(rebasing: bytes[stretch])))
      next = stretch.upperBound
    }
    file.text.append(contentsOf: bytes[next...])
    let foreign = isMostlyUTF8 ? other.name : "UTF-8"
    file.passages = foreignStretches(byteCount: bytes.count)
      .filter { isMostlyUTF8 || bytes[$0].contains { $0 >= 0x80 } }
      .map { ForeignPassage(range: $0, charset: foreign, isRead: true) }
    return file
  }
}

/// Whether a byte begins a character of two bytes in UTF-8: in charsets of Cyrillic, letters that mostly are not followed
/// by what goes on with one. The longer ones are words of IBM866: `так`, `рек`.
private func isLead(_ byte: UInt8) -> Bool { (0xC2...0xDF).contains(byte) }

/// A stretch with the words before and behind it that are well-formed UTF-8 by chance.
private func widened(
  _ stretch: Range<Int>, within bounds: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
) -> Range<Int> {
  var (lower, upper) = (stretch.lowerBound, stretch.upperBound)
  var index = upper
  while index < bounds.upperBound, !isLead(bytes[index]), !isDash(bytes, at: index) {
    if bytes[index] >= 0x80 { upper = index + 1 }
    index += 1
  }
  index = lower - 1
  while index >= bounds.lowerBound, index == 0 || !isLead(bytes[index - 1]), !isDash(bytes, at: index) {
    if bytes[index] >= 0x80 { lower = index }
    index -= 1
  }
  return lower..<upper
}

/// Whether punctuation of UTF-8 stands at a place: dashes, quotation marks, the ellipsis.
private func isDash(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let start = max(0, index - 2)
  return (start...index).contains { $0 + 2 < bytes.count && bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 }
}

/// Whether there are words in UTF-8 of Cyrillic letters somewhere. Complexity: linear; 16 bytes at a step.
func holdsUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
  let (one, none) = (SIMD16<UInt8>(repeating: 1), SIMD16<UInt8>(repeating: 0))
  var index = 0
  while index + 17 <= bytes.count {
    let step = (base + index).loadUnaligned(as: SIMD16<UInt8>.self)
    let next = (base + index + 1).loadUnaligned(as: SIMD16<UInt8>.self)
    let isLetter = ((step & 0xFE) .== 0xD0) .& ((next & 0xC0) .== 0x80)
    if none.replacing(with: one, where: isLetter).wrappedSum() >= 5 { return true }
    index += 16
  }
  return false
}
