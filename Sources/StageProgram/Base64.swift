/// Bytes as text of 64 ASCII signs (RFC 4648, section 4).
public enum Base64 {
  private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Complexity: linear in the bytes.
  public static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var start = 0
    while start < bytes.count {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      bits <<= 8 * (3 - UInt32(group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? signs[Int(bits >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "="))
      }
      start += 3
    }
    return text
  }

  /// Nil where a text is no Base64, padding included; line breaks are none.
  public static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    var padding = 0
    for sign in text {
      if sign == UInt8(ascii: "=") {
        padding += 1
        bits <<= 6
      } else {
        guard padding == 0, let value = value(of: sign) else { return nil }
        bits = bits << 6 | value
      }
      count += 1
      if count % 4 == 0 {
        for shift in [16, 8, 0] as [UInt32] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        bits = 0
      }
    }
    guard padding <= 2 else { return nil }
    return bytes.dropLast(padding)
  }

  private static func value(of sign: UInt8) -> UInt32? {
    switch sign {
    case 0x41...0x5A: UInt32(sign) - 0x41
    case 0x61...0x7A: UInt32(sign) - 0x61 + 26
    case 0x30...0x39: UInt32(sign) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
