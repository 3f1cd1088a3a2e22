// Tests/ApplyCorrectionsTests, ReadDocxTests, ReadODTTests and TableReadingKitTests have links to this file.
/// Packs members into a zip archive, stored as they are, with every freedom to get it wrong.
struct ZipBuilder {
  struct Member {
    var name: String
    var bytes: [UInt8]
    var method: UInt16 = 0
    var flags: UInt16 = 0x0800
    var checksum: UInt32?
    /// What the headers claim.
    var size: Int?
    /// Extra fields of the directory.
    var extra: [UInt8] = []
  }

  var members: [Member] = []
  var comment: [UInt8] = []

  init(_ members: [Member] = []) { self.members = members }

  init(_ members: KeyValuePairs<String, String>) {
    self.members = members.map { Member(name: $0.key, bytes: Array($0.value.utf8)) }
  }

  var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let name = Array(member.name.utf8)
      let common =
        little(20, 2) + little(Int(member.flags), 2) + little(Int(member.method), 2) + little(0, 4)
        + little(Int(member.checksum ?? crc32(member.bytes)), 4) + little(member.bytes.count, 4)
        + little(member.size ?? member.bytes.count, 4) + little(name.count, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(member.extra.count, 2) + little(0, 2)
      directory += little(0, 2) + little(0, 2) + little(0, 4) + little(archive.count, 4) + name + member.extra
      archive += [0x50, 0x4B, 3, 4] + common + little(0, 2) + name + member.bytes
    }
    let end =
      [0x50, 0x4B, 5, 6] + little(0, 4) + little(members.count, 2) + little(members.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(comment.count, 2) + comment
    return archive + directory + end
  }
}

func little(_ number: Int, _ size: Int) -> [UInt8] { (0..<size).map { UInt8(number >> (8 * $0) & 0xFF) } }

/// The checksum of ISO 3309, as in RFC 1952, section 8.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc = UInt32.max
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}
