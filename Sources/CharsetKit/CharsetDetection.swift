public import TextModel
import UnicodeKit

/// The charset of a file, by its byte order mark or its content.
///
/// - Returns: nil where the file is no text.
public func fileCharset(of bytes: UnsafeBufferPointer<UInt8>) -> Detected<String>? {
  byteOrderMark(of: bytes).map { Detected($0.charset, confidence: 1) } ?? detectCharset(of: bytes)
}

/// The charset of a file without a byte order mark.
///
/// UTF-16 and UTF-32 show by bytes that are no characters in other charsets, UTF-8 by its form; the charsets of Cyrillic
/// are told apart by letter statistics, those of Latin letters by the words that they make, all others by ICU's detector.
/// Complexity: linear.
///
/// - Returns: nil where the file is no text.
public func detectCharset(of bytes: UnsafeBufferPointer<UInt8>) -> Detected<String>? {
  detectContent(of: bytes)?.charset
}

/// What a file's content says of its charset.
struct DetectedContent {
  var charset: Detected<String>
  /// Whether every byte was looked at, and belongs to well-formed UTF-8.
  var isWellFormed = false
  /// For a file that is partly UTF-8.
  var mixed: MixedCharsets?

  fileprivate init(_ charset: Detected<String>, isWellFormed: Bool = false) {
    self.charset = charset
    self.isWellFormed = isWellFormed
  }

  fileprivate init(_ mixed: MixedCharsets) {
    charset = mixed.charset
    self.mixed = mixed
  }

  fileprivate init(_ charset: String, confidence: Double) { self.charset = Detected(charset, confidence: confidence) }
}

func detectContent(of bytes: UnsafeBufferPointer<UInt8>) -> DetectedContent? {
  if ["%PDF-", "{\\rtf", "PK\u{3}\u{4}"].contains(where: { bytes.starts(with: $0.utf8) }) { return nil }
  let survey = ByteSurvey(bytes)
  if survey.strays > 0, !isUTF8(bytes, withStrays: survey.strays) {
    if let wide = detectWideCharset(of: bytes) { return DetectedContent(wide) }
    // A stray control character is forgiven anywhere; NULs, and more of others, in what is text without doubt.
    if survey.zeros > 0 || survey.controls * 500 > bytes.count {
      guard survey.strays * 20 <= bytes.count, let cyrillic = cyrillicCharset(of: sample(of: bytes)) else { return nil }
      return DetectedContent(cyrillic)
    }
  }
  guard survey.hasUpper, let firstUpper = bytes.firstIndex(where: { $0 >= 0x80 }) else {
    let escaped = survey.hasEscapes ? escapedCharset(of: bytes) : nil
    return DetectedContent(escaped ?? Detected("US-ASCII", confidence: 1), isWellFormed: true)
  }
  guard let invalid = firstInvalidUTF8(in: bytes) else {
    return DetectedContent(Detected("UTF-8", confidence: 1), isWellFormed: true)
  }
  if let share = invalidShareAsUTF8(bytes, first: invalid), share < 0.1 {
    return DetectedContent("UTF-8", confidence: 1 - share * 2)
  }
  let sample = sample(of: bytes, firstUpper: firstUpper)
  if let cyrillic = cyrillicCharset(of: sample) { return DetectedContent(cyrillic) }
  if let mixed = MixedCharsets(bytes) { return DetectedContent(mixed) }
  return DetectedContent(otherCharset(of: sample))
}

/// The bytes to go by: those about the first one beyond ASCII.
private func sample(of bytes: UnsafeBufferPointer<UInt8>, firstUpper: Int? = nil) -> UnsafeBufferPointer<UInt8> {
  let start = max(0, (firstUpper ?? bytes.firstIndex { $0 >= 0x80 } ?? 0) - 1024)
  return UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 16384)])
}

/// The charset of bytes that are no UTF-8.
func detectSingleBytes(in sample: UnsafeBufferPointer<UInt8>) -> String {
  (cyrillicCharset(of: sample) ?? otherCharset(of: sample)).value
}

private func cyrillicCharset(of sample: UnsafeBufferPointer<UInt8>) -> Detected<String>? {
  guard let match = CyrillicModel.shared.match(sample), match.cost < 24, match.inWords > 0.4 else { return nil }
  return Detected(match.charset, confidence: 0.5 + 0.49 * min(1, Double(match.lead) / 200))
}

private func otherCharset(of sample: UnsafeBufferPointer<UInt8>) -> Detected<String> {
  // The detector also names charsets for which there is no converter.
  for guess in detectCharsets(sample)
  where !guess.name.hasPrefix("UTF-") && (try? CharsetConverter(guess.name)) != nil {
    let name = superset(of: guess.name, for: sample)
    if LatinCharsets.shared.contains(name), let likeliest = LatinCharsets.shared.likeliest(for: sample) {
      return Detected(likeliest, confidence: likeliest == name ? guess.confidence : 0.5)
    }
    return Detected(name, confidence: guess.confidence)
  }
  return Detected("windows-1252", confidence: 0.1)
}

/// Whether a file is UTF-8, ASCII included, in which NULs and other control characters went astray.
///
/// In UTF-16 every other byte is a NUL or another low one, but for the scripts whose text is hardly ever UTF-8 by chance.
private func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>, withStrays strays: Int) -> Bool {
  guard strays <= max(1, bytes.count / 10), bytes.count(where: { $0 < 0x20 }) * 4 <= bytes.count else { return false }
  guard let invalid = firstInvalidUTF8(in: bytes) else { return true }
  // The beginning of a file may end within a character.
  if invalid.upperBound == bytes.count, bytes[invalid.lowerBound] >= 0xC0 { return true }
  return invalidShareAsUTF8(bytes, first: invalid).map { $0 < 0.1 } ?? false
}

/// ISO 2022: ASCII with escape sequences.
private func escapedCharset(of bytes: UnsafeBufferPointer<UInt8>) -> Detected<String>? {
  guard let guess = detectCharsets(bytes).first, guess.name.hasPrefix("ISO-2022") else {
    return nil
  }
  return (try? CharsetConverter(guess.name)) == nil ? nil : Detected(guess.name, confidence: guess.confidence)
}

/// The charset of Windows that gives the same letters, and signs where an ISO charset has control characters.
private func superset(of name: String, for bytes: UnsafeBufferPointer<UInt8>) -> String {
  let hasControls = bytes.contains { (0x80...0x9F).contains($0) }
  switch name {
  case "ISO-8859-1": return "windows-1252"
  case "ISO-8859-8", "ISO-8859-8-I": return "windows-1255"
  case "ISO-8859-9": return "windows-1254"
  case "ISO-8859-2" where hasControls: return "windows-1250"
  case "ISO-8859-7":
    // The accented capital alpha, before a letter: 0xB6 in the one, 0xA2 in the other.
    let alphas = zip(bytes, bytes.dropFirst()).reduce(0) { sum, pair in
      pair.1 < 0xDC ? sum : sum + (pair.0 == 0xA2 ? 1 : pair.0 == 0xB6 ? -1 : 0)
    }
    return hasControls || alphas > 0 ? "windows-1253" : name
  default: return name
  }
}

/// The part of the sequences beyond ASCII that are ill-formed as UTF-8; nil where hardly any is well-formed. A sequence
/// cut off by the file's beginning or end does not count.
func invalidShareAsUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
  firstInvalidUTF8(in: bytes).map { invalidShareAsUTF8(bytes, first: $0) } ?? 0
}

private func invalidShareAsUTF8(_ bytes: UnsafeBufferPointer<UInt8>, first: Range<Int>) -> Double? {
  var invalid = first
  var leads = 0
  var count = 0
  var next = 0
  while true {
    for byte in bytes[next..<invalid.upperBound] where byte >= 0xC0 { leads += 1 }
    next = invalid.upperBound
    if next == bytes.count, bytes[invalid.lowerBound] >= 0xC0 {
      leads -= 1
    } else if next > 3 || bytes[invalid.lowerBound] >= 0xC0 {
      count += 1
    }
    if count > 16, count * 8 >= leads { return nil }
    guard let further = firstInvalidUTF8(in: bytes, from: next) else { break }
    invalid = further
  }
  for byte in bytes[next...] where byte >= 0xC0 { leads += 1 }
  return count * 8 >= leads ? nil : Double(count) / Double(leads)
}

/// UTF-16 or UTF-32, where control characters of other charsets stand among the bytes, and the characters are plausible.
private func detectWideCharset(of bytes: UnsafeBufferPointer<UInt8>) -> Detected<String>? {
  let sample = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count & ~3, 65536)])
  let short = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count & ~1, 65536)])
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
  let han = blocks[0x4E...0x9F].reduce(0, +) + blocks[0x30] + blocks[0xFF]
  let hangul = blocks[0xAC...0xD7].reduce(0, +)
  for (block, number) in blocks.enumerated() {
    switch block {
    case 0x00, 0x04, 0x20, 0x30, 0xFF: plausible += number
    case 0x4E...0x9F: if han * 4 > count { plausible += number }
    case 0xAC...0xD7: if hangul * 4 > count { plausible += number }
    default: if number * 4 > count { plausible += number }
    }
  }
  var controls = 0
  charset.forEachScalar(in: bytes) { value, _, _ in
    if value < 0x100, isControl(UInt8(value)) || (0x7F...0x9F).contains(value) { controls += 1 }
  }
  return Double(plausible - controls * 4) / Double(count)
}
