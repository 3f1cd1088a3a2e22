/// The length in bytes of the well-formed UTF-8 sequence at an index; 0 where there is none.
///
/// Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
@inline(__always)
func wellFormedLength(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let lead = bytes[index]
  if lead < 0x80 { return 1 }
  let left = bytes.count - index
  if lead < 0xE0 {
    return lead >= 0xC2 && left > 1 && isTrail(bytes[index + 1]) ? 2 : 0
  }
  guard left > 2, isTrail(bytes[index + 2]) else { return 0 }
  let second = bytes[index + 1]
  if lead < 0xF0 {
    let lowest: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
    let highest: UInt8 = lead == 0xED ? 0x9F : 0xBF
    return second >= lowest && second <= highest ? 3 : 0
  }
  guard lead <= 0xF4, left > 3, isTrail(bytes[index + 3]) else { return 0 }
  let lowest: UInt8 = lead == 0xF0 ? 0x90 : 0x80
  let highest: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
  return second >= lowest && second <= highest ? 4 : 0
}

@inline(__always)
private func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
