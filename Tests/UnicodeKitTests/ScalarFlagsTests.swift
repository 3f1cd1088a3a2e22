import Testing
import UnicodeKit

@Suite struct ScalarFlagsTests {
  let flags: ScalarFlags = {
    var flags = ScalarFlags()
    flags.insert(1, for: "\u{A0}")
    flags.insert(2, for: "\u{2000}"..."\u{200A}")
    flags.insert(4, for: ["😀", "b"])
    return flags
  }()

  func offset(of mask: UInt32, in text: String, from start: Int = 0) -> Int? {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      let found = flags.first(of: mask, in: bytes, from: start)
      return found < bytes.count ? found : nil
    }
  }

  @Test func firstFlaggedScalarIsFound() {
    #expect(offset(of: 1, in: "Раздел\u{A0}1") == 12)
    #expect(offset(of: 2, in: "«Раздел» — \u{2009}1\u{2003}") == 21)
    #expect(offset(of: 4, in: "Ура 😁😀") == 11)
    #expect(offset(of: 7, in: "Ура 😁, a ещё …") == nil)
    #expect(offset(of: 4, in: "bab", from: 1) == 2)
  }

  @Test func everyPlaceInALongTextIsSeen() {
    for length in 0..<40 { #expect(offset(of: 1, in: String(repeating: "ж", count: length) + "\u{A0}") == 2 * length) }
  }

  @Test func unionSaysWhatOccurs() {
    let text = Array("\u{2003}— b ".utf8)
    #expect(text.withUnsafeBufferPointer { flags.union(of: $0, among: 7) } == 6)
    #expect(text.withUnsafeBufferPointer { flags.union(of: $0, among: 3) } == 2)
  }

  @Test func brokenTextStopsNothing() {
    for byte in UInt8.min...UInt8.max where byte != 0x62 {
      let text: [UInt8] = [0x61, byte]
      #expect(text.withUnsafeBufferPointer { flags.first(of: 7, in: $0, from: 0) } == 2)
    }
  }
}
