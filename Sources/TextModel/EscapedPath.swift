/// Paths as text. The system's paths are bytes, which need not be UTF-8; settings, JSON and journals hold text.
///
/// A byte that is no part of UTF-8 is written as `%` and two capital hexadecimal digits, 80 to FF. So that text leads
/// back to the same bytes, a `%` that such digits, or 25, follow is written `%25`. All other text is itself.
public enum EscapedPath {
  /// A path's text: ``bytes(_:)`` gives the path back, whatever its bytes are.
  public static func text(_ path: some Sequence<UInt8>) -> String {
    let path = Array(path)
    if !path.contains(percent), let text = String(validating: path, as: UTF8.self) { return text }
    var result: [UInt8] = []
    var rest = path[...]
    while let byte = rest.first {
      if byte == percent {
        result.append(percent)
        if escapedByte(rest) != nil { result += [0x32, 0x35] }
        rest = rest.dropFirst()
      } else if byte < 0x80 {
        result.append(byte)
        rest = rest.dropFirst()
      } else if let length = (2...4).first(where: { String(validating: rest.prefix($0), as: UTF8.self) != nil }) {
        result += rest.prefix(length)
        rest = rest.dropFirst(length)
      } else {
        result += [percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The path that a text stands for.
  public static func bytes(_ text: String) -> [UInt8] {
    let text = Array(text.utf8)
    guard text.contains(percent) else { return text }
    var result: [UInt8] = []
    var rest = text[...]
    while let byte = rest.first {
      let escaped = escapedByte(rest)
      result.append(escaped ?? byte)
      rest = rest.dropFirst(escaped == nil ? 1 : 3)
    }
    return result
  }

  /// The byte that the beginning of a text is the escape of.
  private static func escapedByte(_ text: ArraySlice<UInt8>) -> UInt8? {
    let escape = Array(text.prefix(3))
    guard escape.count == 3, escape[0] == percent, let high = digits.firstIndex(of: escape[1]),
      let low = digits.firstIndex(of: escape[2])
    else { return nil }
    let byte = UInt8(high << 4 | low)
    return byte >= 0x80 || byte == percent ? byte : nil
  }

  private static let percent = UInt8(ascii: "%")
  private static let digits = Array("0123456789ABCDEF".utf8)
}
