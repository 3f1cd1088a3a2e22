import CXXHash
import TextModel

/// XXH3, 128 bits, as hexadecimal digits: tells contents apart, does not protect against forgery.
func fingerprint(_ bytes: [UInt8]) -> String {
  let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
  return hexadecimal(hash.high64) + hexadecimal(hash.low64)
}

/// FNV-1a, 64 bits: the same in every process, unlike `Hasher`.
func stableHash(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01b3 }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
