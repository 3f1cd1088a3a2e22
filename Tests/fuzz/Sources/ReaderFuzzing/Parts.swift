/// Packs an archive of what stands after each byte 1: the name of a part, a line feed, and its bytes. So a fuzzer changes
/// what readers read, and not the checksums around it.
func archive(ofParts input: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var archive: [UInt8] = []
  var directory: [UInt8] = []
  var count = 0
  for part in input.split(separator: 1).prefix(64) {
    let name = part.prefix { $0 != 0x0A }
    let bytes = part.dropFirst(name.count + 1)
    let fields =
      little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 4) + little(Int(checksum(bytes)), 4)
      + little(bytes.count, 4) + little(bytes.count, 4) + little(name.count, 2) + little(0, 2)
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + fields + little(0, 10) + little(archive.count, 4) + name
    archive += [0x50, 0x4B, 3, 4] + fields + name
    archive += bytes
    count += 1
  }
  return archive + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(count, 2) + little(count, 2)
    + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
}

private func little(_ number: Int, _ size: Int) -> [UInt8] {
  (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
}

/// CRC-32 (ISO 3309).
private func checksum(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
  var checksum = UInt32.max
  for byte in bytes { checksum = checksum >> 8 ^ checksums[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)] }
  return ~checksum
}

private let checksums: [UInt32] = (0..<256).map { byte in
  (0..<8).reduce(UInt32(byte)) { checksum, _ in checksum & 1 == 1 ? checksum >> 1 ^ 0xEDB8_8320 : checksum >> 1 }
}
