import FileKit
import Foundation
import ListArchive
import StageKit
import StageTesting
import TextModel
import Testing

/// Archives are packed by the system's own tools, as people's are.
@Suite final class ArchiveSourceTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs a command in the fixture's folder.
  private func shell(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-ec", command]
    process.currentDirectoryURL = URL(filePath: folder)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func source(_ file: String, _ settings: [String: SettingData] = [:]) throws -> ArchiveSource {
    let given: [String: SettingData] = ["file": .text("\(folder)/\(file)")]
    return ArchiveSource(try Settings(given.merging(settings) { $1 }, for: ArchiveSource.specification))
  }

  /// Each document with the text of its files; what is left out or failed with its reason.
  private func listed(_ file: String, _ settings: [String: SettingData] = [:]) throws -> [String] {
    var source = try source(file, settings)
    var worker = try self.source(file, settings)
    var lines: [String] = []
    do throws(StageError) {
      while let listing = try source.next() {
        let key = listing.key.replacingOccurrences(of: "\(folder)/", with: "")
        if let error = listing.failure ?? listing.skipReason {
          lines.append("\(key): \(error.failure.id)")
          continue
        }
        var texts: [String] = []
        for version in listing.versions {
          do throws(StageError) {
            texts.append(String(decoding: try worker.bytes(of: version.file), as: UTF8.self))
          } catch {
            texts.append(error.failure.id)
          }
        }
        lines.append("\(key): \(texts.joined(separator: ", "))")
      }
    } catch {
      lines.append(error.failure.id)
    }
    return lines
  }

  private func makeFiles() throws {
    try shell(
      """
      mkdir -p t/ru t/en t/.git; for k in a b c; do for l in en ru; do printf "$k-$l" > t/$l/$k.txt; done; done
      printf x > t/.git/d.txt; printf x > t/ru/only.txt; printf n > t/note.txt; ln -s a.txt t/ru/l.txt
      """)
  }

  private let pattern: [String: SettingData] = ["name": "{lang}/{key}.{ext}", "languages": ["ru"]]
  private let expected = [
    "a: a-ru, a-en", "b: b-ru, b-en", "c: c-ru, c-en", "only: single-version", "l.txt: irregular",
    "note.txt: named-otherwise",
  ]

  @Test(arguments: [
    ("x.tar", "tar -cf x.tar -C t ."), ("x.tgz", "tar -czf x.tgz -C t ."),
    ("x.tbz", "tar -cjf x.tbz -C t en ru note.txt"),
    ("x.txz", "tar -cJf x.txz -C t ."), ("x.tar.zst", "tar --zstd -cf x.tar.zst -C t ."),
    ("x.pax", "tar --format=pax -cf x.pax -C t ."),
  ])
  func aTarIsReadInPlace(file: String, command: String) throws {
    try makeFiles()
    try shell(command)
    let lines = try listed(file, pattern).map { line in
      line.hasPrefix("\(file)!/") ? String(line.split(separator: "/").last ?? "") : line
    }
    #expect(lines.sorted() == expected.sorted())
  }

  @Test func `a folder is no archive`() throws {
    try shell("mkdir folder")
    #expect(try listed("folder") == ["is-folder"])
  }

  @Test func aZipIsReadInPlaceWhateverItsNamesAreWrittenIn() throws {
    // `акт` in CP866, of an archiver of earlier days, which has no flag for it.
    let old: [UInt8] = [0xA0, 0xAA, 0xE2]
    var zip = ZipBuilder([
      .init(name: "ru\\@@@.txt", bytes: Array("раз".utf8), flags: 0),
      .init(name: "en/акт.txt", bytes: Array("one".utf8)), .init(name: "__MACOSX/x", bytes: []),
      .init(name: "ru/", bytes: []),
    ]).bytes
    while let place = zip.firstRange(of: Array("@@@".utf8)) { zip.replaceSubrange(place, with: old) }
    try FileSystem.writeAtomically(zip, to: Array("\(folder)/x.zip".utf8))
    #expect(try listed("x.zip", pattern) == ["акт: раз, one"])
  }

  @Test func aMemberThatIsEncryptedFailsAlone() throws {
    let zip = ZipBuilder([
      .init(name: "a.ru.txt", bytes: Array("secret".utf8), flags: 0x0801), .init(name: "b.ru.txt", bytes: [0x62]),
    ])
    try FileSystem.writeAtomically(zip.bytes, to: Array("\(folder)/x.zip".utf8))
    #expect(try listed("x.zip", ["incomplete": "take"]) == ["a: encrypted", "b: b"])
    try FileSystem.writeAtomically(Array(zip.bytes.dropLast(60)), to: Array("\(folder)/cut.zip".utf8))
    #expect(try listed("cut.zip") == ["broken-archive"])
  }

  @Test func whatIsCutOffKeepsWhatStandsBefore() throws {
    try makeFiles()
    try shell("tar -cf x.tar --sort=name -C t en ru; head -c 5200 x.tar > cut.tar")
    let lines = try listed("cut.tar", pattern.merging(["incomplete": "take"]) { $1 })
    #expect(lines.contains("a: a-ru, a-en") && lines.contains("b: b-en") && lines.last == "cut.tar: broken-archive")
  }

  @Test(arguments: ["", "no archive at all", "%PDF-1.7 and so on, and more of it so that it is long enough"])
  func whatIsNoArchiveIsSaid(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/x"))
    #expect([["unknown-archive"], ["no-members"], ["broken-archive"]].contains(try listed("x")))
    #expect(try listed("none") == ["unreadable"])
  }

  @Test func limitsHold() throws {
    try makeFiles()
    try shell("tar -cf x.tar -C t ru en; head -c 40000000 /dev/zero > big.ru.txt; tar -czf big.tgz big.ru.txt")
    #expect(try listed("x.tar", ["max-members": 3]).last == "archive-limit")
    #expect(try listed("big.tgz", ["incomplete": "take"]) == ["big: archive-limit"])
    #expect(
      try listed("big.tgz", ["incomplete": "take", "max-ratio": 5000, "max-member-size": 1]) == ["big: archive-limit"])
  }

  @Test func mutatedArchivesNeverCrash() throws {
    try makeFiles()
    try shell("tar -czf x.tgz -C t ru en; tar -cf x.tar -C t ru en")
    for file in ["x.tgz", "x.tar"] {
      let whole = try Data(contentsOf: URL(filePath: "\(folder)/\(file)"))
      for step in 0..<60 {
        var bytes = whole
        if step % 2 == 0 {
          bytes = bytes.prefix(whole.count * step / 60)
        } else {
          bytes[whole.count * step / 60] ^= 0x5A
        }
        try bytes.write(to: URL(filePath: "\(folder)/y"))
        _ = try listed("y", pattern)
      }
    }
  }

  @Test func theSpecificationHolds() {
    #expect(falseExamples(of: StageFactory(ArchiveSource.self)) == [])
  }
}
