import CICU

/// A charset that bytes may be in.
public struct CharsetGuess: Equatable, Sendable {
  /// As ``CharsetConverter`` takes it.
  public var name: String
  /// 0 to 1.
  public var confidence: Double
}

/// The charsets that bytes may be in, the likeliest first; none where nothing speaks for any. It judges by byte
/// patterns and letter statistics of some languages, and is not to be trusted with less than a few hundred bytes.
///
/// - Complexity: linear in the bytes; a few ten thousand of them are enough.
public func detectCharsets(_ bytes: UnsafeBufferPointer<UInt8>) -> [CharsetGuess] {
  var status: Int32 = 0
  guard let detector = icu_detector_open(&status) else { return [] }
  defer { icu_detector_close(detector) }
  let count = icu_detector_match(detector, bytes.baseAddress, Int32(clamping: bytes.count), &status)
  var guesses: [CharsetGuess] = []
  for index in 0..<count {
    var confidence: Int32 = 0
    guard let name = icu_detector_result(detector, index, &confidence, &status), status <= 0 else { continue }
    guesses.append(CharsetGuess(name: String(cString: name), confidence: Double(confidence) / 100))
  }
  return guesses
}

public func detectCharsets(_ bytes: [UInt8]) -> [CharsetGuess] { bytes.withUnsafeBufferPointer { detectCharsets($0) } }
