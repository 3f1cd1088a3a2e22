import ArchiveKit
import Testing

@Suite struct ZipWriterTests {
  private let members: [(name: String, bytes: [UInt8])] = [
    ("[Content_Types].xml", Array("<Types/>".utf8)), ("папка/файл", Array(repeating: 7, count: 100_000)), ("empty", []),
  ]

  private func written() throws -> [UInt8] {
    var writer = ZipWriter()
    for (name, bytes) in members { try writer.add(name, bytes) }
    return writer.finish()
  }

  @Test func `what is packed is unpacked again, in its order`() throws {
    let archived = try written()
    #expect(archived.count < 2_000)
    try archived.withUnsafeBytes { bytes in
      let archive = try ZipArchive(bytes)
      #expect(archive.members.map(\.name) == members.map(\.name))
      for (member, original) in zip(archive.members, members) {
        #expect(try archive.read(member) == original.bytes)
      }
    }
  }

  @Test func `the same members give the same bytes`() throws {
    #expect(try written() == written())
  }
}
