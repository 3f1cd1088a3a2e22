import CICU

/// UTF-16 text that grows as needed and keeps its memory: what ICU works on, never seen outside this module.
struct UTF16Buffer {
  private(set) var units: [UInt16] = []
  /// How many of the units are text.
  private(set) var count = 0

  /// Takes over UTF-8 text, of at most the bytes that ``wholeScalars(_:)`` allows. Ill-formed sequences become U+FFFD.
  ///
  /// - Parameter spare: units to keep free behind the text.
  mutating func assign(_ bytes: UnsafeBufferPointer<UInt8>, spare: Int = 0) {
    // No more units than bytes are needed.
    reserve(bytes.count + spare)
    var status: Int32 = 0
    count = units.withUnsafeMutableBufferPointer { target in
      Int(icu_utf16_from_utf8(bytes.baseAddress, Int32(bytes.count), target.baseAddress, Int32(target.count), &status))
    }
  }

  mutating func reserve(_ capacity: Int) {
    guard units.count < capacity else { return }
    units = [UInt16](repeating: 0, count: max(capacity, units.count * 2, 64))
    count = 0
  }

  /// Lets a function of ICU change the units and say how many are text then.
  mutating func update<Failure: Error>(
    _ body: (UnsafeMutableBufferPointer<UInt16>, Int) throws(Failure) -> Int
  ) throws(Failure) {
    let before = count
    count = try units.withUnsafeMutableBufferPointer { units throws(Failure) in try body(units, before) }
  }

  func withUnits<Result>(_ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
    units.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Adds the text to `target` as UTF-8.
  func append(to target: inout [UInt8]) {
    let start = target.count
    // A unit needs at most three bytes.
    target.append(contentsOf: repeatElement(0, count: count * 3))
    var status: Int32 = 0
    let written = target.withUnsafeMutableBufferPointer { target in
      units.withUnsafeBufferPointer { units in
        Int(
          icu_utf8_from_utf16(
            units.baseAddress, Int32(count), target.baseAddress.map { $0 + start }, Int32(count * 3), &status))
      }
    }
    target.removeLast(target.count - start - written)
  }
}

/// How many bytes of a text ICU is given at once: all, or as many whole scalars as its 32-bit lengths leave room to grow.
func wholeScalars(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let most = 1 << 26
  guard bytes.count > most else { return bytes.count }
  var count = most
  while count > most - 3, bytes[bytes.startIndex + count] & 0xC0 == 0x80 { count -= 1 }
  return count
}

extension Array<UInt16> {
  init(_ string: String) { self = Array(string.utf16) }
}
