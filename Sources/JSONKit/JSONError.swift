/// Why bytes are no JSON, and where.
public struct JSONError: Error, Sendable, Equatable {
  /// In lower case, without a full stop: "a comma or ] is missing".
  public var message: String
  /// Counted from 0.
  public var byteOffset: Int
  /// Counted from 1.
  public var line: Int
  /// In Unicode scalars, counted from 1.
  public var column: Int

  init(_ message: String, at byteOffset: Int, of bytes: UnsafeBufferPointer<UInt8>) {
    self.message = message
    self.byteOffset = byteOffset
    line = 1
    column = 1
    for byte in bytes[..<min(byteOffset, bytes.count)] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
