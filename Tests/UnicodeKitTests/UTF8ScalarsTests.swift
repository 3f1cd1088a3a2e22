import Testing
import UnicodeKit

@Suite struct UTF8ScalarsTests {
  @Test func scalarsAreReadInBothDirections() {
    let text = "aё–😀"
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var forwards: [Unicode.Scalar] = []
      var next = 0
      while let scalar = bytes.scalar(at: next) {
        forwards.append(scalar)
        next += bytes.utf8Length(ofScalarAt: next)
      }
      var backwards: [Unicode.Scalar] = []
      while let scalar = bytes.scalar(before: next) {
        backwards.append(scalar)
        next = bytes.startOfScalar(before: next)
      }
      #expect(forwards == Array(text.unicodeScalars))
      #expect(backwards.reversed() == forwards)
    }
  }

  @Test func brokenTextStopsNothing() {
    for first in UInt8.min...UInt8.max {
      let bytes: [UInt8] = [first, 0x80, 0xF0]
      bytes.withUnsafeBufferPointer { bytes in
        for offset in 0..<3 {
          #expect(bytes.scalar(at: offset) != nil)
          #expect(offset + bytes.utf8Length(ofScalarAt: offset) <= 3)
        }
        #expect(bytes.scalar(at: 3) == nil)
      }
    }
  }
}
