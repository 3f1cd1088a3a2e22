import TextModel
import UnicodeKit

/// The charset of a file without a byte order mark.
///
/// UTF-16 and UTF-32 show by bytes that are no characters in other charsets, UTF-8 by its form; the charsets of Cyrillic
/// are told apart by letter statistics, all others by ICU's detector. Complexity: linear.
func detectCharset(of bytes: UnsafeBufferPointer<UInt8>) -> Detected<String> {
  if let wide = detectWideCharset(of: bytes) { return wide }
  guard let firstUpper = bytes.firstIndex(where: { $0 >= 0x80 }) else {
    return Detected("US-ASCII", confidence: bytes.contains(0x1B) ? 0.5 : 1)
  }
  if let share = invalidShareAsUTF8(bytes), share < 0.05 { return Detected("UTF-8", confidence: 1 - share * 4) }
  let start = max(0, firstUpper - 1024)
  let sample = UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 65536)])
  let cyrillic = CyrillicModel().match(sample)
  if let cyrillic, cyrillic.cost < 24 {
    let confidence = 0.5 + 0.49 * min(1, Double(cyrillic.lead) / 200)
    return Detected(cyrillic.charset, confidence: confidence)
  }
  for guess in detectCharsets(sample) where !guess.name.hasPrefix("UTF-") {
    return Detected(guess.name, confidence: guess.confidence)
  }
  return Detected("windows-1252", confidence: 0.1)
}

/// The part of the sequences beyond ASCII that are ill-formed as UTF-8; nil where hardly any is well-formed.
private func invalidShareAsUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
  guard var invalid = firstInvalidUTF8(in: bytes) else { return 0 }
  var leads = 0
  for byte in bytes where byte >= 0xC0 { leads += 1 }
  var count = 0
  while true {
    count += 1
    if count * 8 > leads { return nil }
    guard let next = firstInvalidUTF8(in: bytes, from: invalid.upperBound) else { break }
    invalid = next
  }
  return Double(count) / Double(max(1, leads))
}

/// UTF-16 or UTF-32, where control characters of other charsets stand among the bytes, and the characters are plausible.
private func detectWideCharset(of bytes: UnsafeBufferPointer<UInt8>) -> Detected<String>? {
  let sample = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count & ~3, 65536)])
  let short = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count & ~1, 65536)])
  guard short.contains(where: isControl) else { return nil }
  var best: (charset: WideCharset, share: Double)?
  for charset in WideCharset.all {
    let share = plausibleShare(charset.unit == 2 ? short : sample, as: charset)
    if share > 0.9, best.map({ share > $0.share }) ?? true { best = (charset, share) }
  }
  return best.map { Detected($0.charset.name, confidence: $0.share) }
}

/// The part of the characters that text mostly has: letters, digits, common punctuation, each mostly of the block of the
/// one before it.
private func plausibleShare(_ bytes: UnsafeBufferPointer<UInt8>, as charset: WideCharset) -> Double {
  var plausible = 0
  var count = 0
  var blocks = [Int](repeating: 0, count: 256)
  charset.forEachScalar(in: bytes) { value, _, isBad in
    count += 1
    // A low byte of 0 is rare, but for the Chinese "one", and for text of the other byte order.
    if isBad || value > 0xFFFF || (value & 0xFF == 0 && value != 0x4E00 && value != 0x3000) { return }
    blocks[Int(value >> 8)] += 1
  }
  guard count > 0 else { return 0 }
  // Han takes 0x4E to 0x9F, Hangul 0xAC to 0xD7: many blocks, each rare; other scripts one or two.
  let han = blocks[0x4E...0x9F].reduce(0, +)
  let hangul = blocks[0xAC...0xD7].reduce(0, +)
  for (block, number) in blocks.enumerated() {
    switch block {
    case 0x00, 0x04, 0x20, 0x30, 0xFF: plausible += number
    case 0x4E...0x9F: if han * 2 > count { plausible += number }
    case 0xAC...0xD7: if hangul * 2 > count { plausible += number }
    default: if number * 4 > count { plausible += number }
    }
  }
  var controls = 0
  charset.forEachScalar(in: bytes) { value, _, _ in
    if value < 0x100, isControl(UInt8(value)) || (0x7F...0x9F).contains(value) { controls += 1 }
  }
  return Double(plausible - controls * 4) / Double(count)
}

/// Whether bytes may be a text's: without control characters but those of lines, or of UTF-16 or UTF-32.
func looksLikeText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  if bytes.starts(with: Array("%PDF-".utf8)) || bytes.starts(with: Array("{\\rtf".utf8)) { return false }
  if byteOrderMark(of: bytes) != nil { return true }
  var controls = 0
  for byte in bytes where isControl(byte) { controls += byte == 0 ? 1000 : 1 }
  return controls * 500 <= bytes.count || detectWideCharset(of: bytes) != nil
}

private func isControl(_ byte: UInt8) -> Bool {
  byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B && byte != 0x1A
}
