import Testing

@testable import ArchiveKit

/// The members of an archive with their text, or what is wrong with it.
private func contents(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) -> String {
  bytes.withUnsafeBytes { bytes in
    do throws(ArchiveError) {
      let archive = try ZipArchive(bytes, limits: limits)
      var lines: [String] = []
      for member in archive.members {
        lines.append("\(member.name)=\(String(decoding: try archive.read(member), as: UTF8.self))")
      }
      return lines.joined(separator: " ")
    } catch {
      return (error.member.map { "\($0): " } ?? "") + "\(error.kind)"
    }
  }
}

private let sample = ZipBuilder(["a.xml": "первый", "folder/b.xml": "second"])

@Suite struct ZipArchiveTests {
  @Test func membersAreReadInTheDirectorysOrder() {
    #expect(contents(sample.bytes) == "a.xml=первый folder/b.xml=second")
    #expect(contents(ZipBuilder([:]).bytes) == "")
  }

  @Test func deflatedMembersAreUnpacked() {
    // "hello hello hello" by zlib at level 9.
    let packed: [UInt8] = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x90, 0x00]
    let text = Array("hello hello hello".utf8)
    let zip = ZipBuilder([.init(name: "a", bytes: packed, method: 8, checksum: crc32(text), size: text.count)])
    #expect(contents(zip.bytes) == "a=hello hello hello")
  }

  @Test func junkBeforeAndAfterIsPassedOver() {
    let junk = Array("#!/bin/sh PK junk\n".utf8)
    #expect(contents(junk + sample.bytes) == "a.xml=первый folder/b.xml=second")
    #expect(contents(sample.bytes + junk) == "a.xml=первый folder/b.xml=second")
    var commented = sample
    commented.comment = Array("a comment".utf8)
    #expect(contents(commented.bytes) == "a.xml=первый folder/b.xml=second")
  }

  @Test func backslashesAndLeadingSlashesOfNamesAreMended() {
    #expect(contents(ZipBuilder(["word\\document.xml": "x", "/b": "y"]).bytes) == "word/document.xml=x b=y")
  }

  @Test func aZip64FieldGivesTheSizeThatItsOwnFieldIsTooShortFor() {
    let zip = ZipBuilder([
      .init(name: "a", bytes: Array("text".utf8), size: 0xFFFF_FFFF, extra: little(1, 2) + little(8, 2) + little(4, 8))
    ])
    #expect(contents(zip.bytes) == "a=text")
  }

  @Test func aUnicodePathTakesThePlaceOfTheNameThatItWasMadeFor() {
    func path(_ name: String, insteadOf old: String) -> [UInt8] {
      let field = [1] + little(Int(crc32(Array(old.utf8))), 4) + Array(name.utf8)
      return little(0x7075, 2) + little(field.count, 2) + field
    }
    let zip = ZipBuilder([
      .init(name: "?.xml", bytes: [0x31], extra: path("я.xml", insteadOf: "?.xml")),
      .init(name: "renamed.xml", bytes: [0x32], extra: path("я.xml", insteadOf: "?.xml")),
    ])
    #expect(contents(zip.bytes) == "я.xml=1 renamed.xml=2")
  }

  @Test func membersAreFoundWhateverTheCase() throws {
    try ZipBuilder(["Word/Document.XML": "x"]).bytes.withUnsafeBytes { bytes in
      let archive = try ZipArchive(bytes)
      let found = try archive.member("word/document.xml")
      let missing = try archive.member("word/other.xml")
      #expect(found?.name == "Word/Document.XML")
      #expect(missing == nil)
    }
  }

  @Test func membersMayBeReadPieceByPiece() throws {
    try sample.bytes.withUnsafeBytes { bytes in
      let archive = try ZipArchive(bytes)
      let reader = try archive.open(archive.members[0])
      var read: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 5)
      while true {
        let count = try piece.withUnsafeMutableBytes { try reader.read(into: $0) }
        if count == 0 { break }
        read += piece[..<count]
      }
      #expect(String(decoding: read, as: UTF8.self) == "первый")
    }
  }

  @Test func everyWayToBeUnreadableIsTold() {
    #expect(contents([]) == "notAnArchive")
    #expect(contents(Array("no zip at all".utf8)) == "notAnArchive")
    #expect(contents(sample.bytes.dropLast(30) + []) == "truncated")
    #expect(contents(ZipBuilder([.init(name: "a", bytes: [1], checksum: 7)]).bytes) == "a: checksum")
    #expect(contents(ZipBuilder([.init(name: "a", bytes: [1], flags: 1)]).bytes) == "a: encrypted")
    #expect(contents(ZipBuilder([.init(name: "a", bytes: [1], method: 97)]).bytes) == "a: unknownMethod(97)")
    #expect(contents(ZipBuilder([.init(name: "a", bytes: [7], method: 8)]).bytes) == "a: damaged")
  }

  @Test func aNameThatSeveralMembersHaveIsRefusedWhenAskedFor() {
    ZipBuilder(["a": "1", "A": "2"]).bytes.withUnsafeBytes { bytes -> Void in
      #expect(throws: ArchiveError(.duplicate, "several members have the name a", member: "a")) {
        _ = try ZipArchive(bytes).member("a")
      }
    }
  }

  @Test func limitsAreKept() {
    var limits = ArchiveLimits()
    limits.memberCount = 1
    #expect(contents(sample.bytes, limits: limits) == "limit(\"memberCount\")")
    limits = ArchiveLimits()
    limits.unpackedSize = 15
    #expect(contents(sample.bytes, limits: limits) == "folder/b.xml: limit(\"unpackedSize\")")
    limits = ArchiveLimits()
    limits.ratioStart = 10
    limits.ratio = 2
    #expect(
      contents(ZipBuilder([.init(name: "a", bytes: [1, 2], size: 100)]).bytes, limits: limits) == "a: limit(\"ratio\")")
  }

  @Test func noTruncationAndNoChangedByteCrashes() {
    let seed = sample.bytes
    for length in seed.indices { #expect(["notAnArchive", "truncated"].contains(contents(Array(seed[..<length])))) }
    for index in seed.indices {
      var changed = seed
      changed[index] ^= 0xFF
      _ = contents(changed)
    }
  }
}
