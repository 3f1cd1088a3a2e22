/// The scalar at a position, which moves behind it. Ill-formed bytes are scalars of their own.
@inline(__always)
func decode(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) -> UInt32 {
  let first = UInt32(text[position])
  position += 1
  guard first >= 0xC2 else { return first }
  let count = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
  guard position + count <= end else { return first }
  var value = first & (0x3F >> UInt32(count))
  for _ in 0..<count {
    value = value << 6 | UInt32(text[position]) & 0x3F
    position += 1
  }
  return value
}

func appendUTF8(_ scalar: UInt32, to output: inout [UInt8]) {
  guard let encoded = Unicode.Scalar(scalar).flatMap({ UTF8.encode($0) }) else { return }
  output.append(contentsOf: encoded)
}
