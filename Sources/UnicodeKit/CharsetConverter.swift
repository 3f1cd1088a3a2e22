import CICU

/// Decodes the bytes of one charset. It belongs to one worker, and may be used for any number of files.
public final class CharsetConverter {
  /// The name that MIME or IANA gives the charset: `windows-1251` of `cp1251`.
  public let name: String
  private let converter: OpaquePointer

  /// - Parameter name: a name or alias of a charset, in any letter case: `koi8-r`, `cp866`, `UTF-16`.
  public init(_ name: String) throws(UnknownCharset) {
    guard let standard = standardCharsetName(name) else { throw UnknownCharset(name: name) }
    var status: Int32 = 0
    guard let converter = icu_converter_open(name, &status) else { throw UnknownCharset(name: name) }
    self.name = standard
    self.converter = converter
  }

  deinit { icu_converter_close(converter) }

  /// Decodes a whole file. What cannot be decoded becomes U+FFFD; a byte order mark is text, except in the charsets
  /// that say they have one (UTF-16, UTF-32).
  ///
  /// - Complexity: linear in the bytes.
  public func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> DecodedText {
    var result = DecodedText(text: [], undecodable: [])
    guard let base = bytes.baseAddress else { return result }
    icu_converter_reset(converter)
    result.text.reserveCapacity(bytes.count + bytes.count / 2)
    var next: UnsafePointer<UInt8>? = base
    let limit = base + bytes.count
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 12 << 10) { chunk in
      while true {
        var invalid: Int32 = 0
        var status: Int32 = 0
        let written = icu_converter_decode(
          converter, &next, limit, chunk.baseAddress, Int32(chunk.count), &invalid, &status)
        result.text.append(contentsOf: chunk[..<Int(written)])
        let offset = next.map { $0 - base } ?? bytes.count
        if invalid > 0 {
          result.text.append(contentsOf: replacementCharacter)
          result.addUndecodable(max(0, offset - Int(invalid))..<offset)
        } else if status > 0 {
          // Nothing else is known to stop a converter; if it does, the rest is what it could not decode.
          result.text.append(contentsOf: replacementCharacter)
          result.addUndecodable(offset..<bytes.count)
          return
        } else if offset == bytes.count, written == 0 {
          return
        }
      }
    }
    return result
  }

  public func decode(_ bytes: [UInt8]) -> DecodedText { bytes.withUnsafeBufferPointer { decode($0) } }

  /// The standard names of all charsets that can be decoded, sorted.
  public static var names: [String] {
    var names: Set<String> = []
    for index in 0..<icu_charset_count() {
      if let name = icu_charset_name(index).flatMap({ standardCharsetName(String(cString: $0)) }) { names.insert(name) }
    }
    return names.sorted()
  }
}

/// No charset has this name.
public struct UnknownCharset: Error, Equatable {
  public let name: String
}

/// What became of the bytes of a file.
public struct DecodedText: Equatable, Sendable {
  /// UTF-8.
  public var text: [UInt8]
  /// Byte ranges of the file that gave U+FFFD, in order; those that touch are one.
  public var undecodable: [Range<Int>]

  fileprivate mutating func addUndecodable(_ range: Range<Int>) {
    if let last = undecodable.last, last.upperBound >= range.lowerBound {
      undecodable[undecodable.count - 1] = last.lowerBound..<range.upperBound
    } else {
      undecodable.append(range)
    }
  }
}

private let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

private func standardCharsetName(_ name: String) -> String? {
  icu_charset_standard_name(name).map { String(cString: $0) }
}
