import ArchiveKit
import Testing

@Suite struct GzipTests {
  /// `дом` and a line feed, as `gzip -n` packs it.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xBB, 0xB0, 0xE5, 0xC2, 0xBE, 0x0B, 0x7B, 0xB8, 0x00,
    0x32, 0xF6, 0x80, 0xE6, 0x07, 0x00, 0x00, 0x00,
  ]

  @Test func `what was packed comes out`() throws {
    #expect(try gunzipped(packed) == Array("дом\n".utf8))
  }

  @Test func `all members come out, one behind the other`() throws {
    #expect(try gunzipped(packed + packed + packed) == Array("дом\nдом\nдом\n".utf8))
    #expect(throws: GzipError.self) { try gunzipped(packed + packed.dropLast()) }
  }

  @Test func `a file that is cut off is refused`() {
    for count in 0..<packed.count { #expect(throws: GzipError.self) { try gunzipped(Array(packed[..<count])) } }
  }

  @Test func `what holds more than it may is refused`() {
    #expect(throws: GzipError.tooLong(limit: 3)) { try gunzipped(packed, limit: 3) }
  }
}
