import FileKit
import Foundation
import Testing

@Suite struct WritingTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  private var names: [String] {
    get throws { try FileSystem.list(folder.path).map { String(decoding: $0.name, as: UTF8.self) } }
  }

  @Test func aFileIsReplacedAndNothingElseIsLeft() throws {
    try FileSystem.writeAtomically([1, 2, 3], to: folder["a"])
    try FileSystem.writeAtomically([4], to: folder["a"], sync: true)
    #expect(try FileSystem.read(folder["a"]) == [4])
    #expect(try names == ["a"])
  }

  @Test func theNameAppearsOnlyWithTheCommit() throws {
    let file = try AtomicFile(to: folder["a"])
    try file.write([1])
    #expect(try FileSystem.kind(folder["a"]) == nil)
    try file.write([2])
    try file.commit()
    #expect(try FileSystem.read(folder["a"]) == [1, 2])
  }

  @Test func aFileThatIsDroppedLeavesNothing() throws {
    do {
      let file = try AtomicFile(to: folder["a"])
      try file.write([1])
    }
    #expect(try names == [])
  }

  @Test func twoFilesMayBeWrittenInOneFolderAtOnce() throws {
    let first = try AtomicFile(to: folder["a"])
    let second = try AtomicFile(to: folder["b"])
    try second.write([2])
    try first.write([1])
    try first.commit()
    try second.commit()
    #expect(try FileSystem.read(folder["a"]) == [1])
    #expect(try FileSystem.read(folder["b"]) == [2])
  }

  @Test func missingFoldersAreMadeOnRequestOnly() throws {
    let error = #expect(throws: FileError.self) { try FileSystem.writeAtomically([1], to: folder["x/y/a"]) }
    #expect(error?.reason == .missing)
    try FileSystem.writeAtomically([1], to: folder["x/y/a"], makesFolders: true)
    #expect(try FileSystem.kind(folder["x/y"]) == .folder)
    #expect(try FileSystem.read(folder["x/y/a"]) == [1])
  }

  @Test func aFileInTheWayOfAFolderIsSaid() throws {
    try FileSystem.writeAtomically([1], to: folder["x"])
    let error = #expect(throws: FileError.self) {
      try FileSystem.writeAtomically([1], to: folder["x/a"], makesFolders: true)
    }
    #expect(error?.reason == .notFolder)
  }

  @Test func aFolderIsNotOverwritten() throws {
    let error = #expect(throws: FileError.self) { try FileSystem.writeAtomically([1], to: folder.path) }
    #expect(error?.reason == .isFolder)
  }

  @Test func aReplacedFileKeepsItsPermissions() throws {
    try FileSystem.writeAtomically([1], to: folder["a"], mode: 0o600)
    try FileSystem.writeAtomically([2], to: folder["a"])
    let attributes = try FileManager.default.attributesOfItem(atPath: String(decoding: folder["a"], as: UTF8.self))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func aLinkStaysALink() throws {
    try FileSystem.writeAtomically([1], to: folder["real"])
    symlink("real", String(decoding: folder["link"], as: UTF8.self))
    try FileSystem.writeAtomically([2], to: folder["link"])
    #expect(try FileSystem.read(folder["real"]) == [2])
    #expect(try FileSystem.list(folder.path).map(\.isLink) == [true, false])
  }

  @Test func aDeviceIsWrittenInPlace() throws {
    try FileSystem.writeAtomically([1], to: Array("/dev/null".utf8))
    #expect(try FileSystem.kind(Array("/dev/null".utf8)) == .other)
  }

  @Test func aFullDiskIsSaid() throws {
    let error = #expect(throws: FileError.self) { try FileSystem.writeAtomically([1], to: Array("/dev/full".utf8)) }
    #expect(error?.reason == .noSpace)
    #expect(error?.message == "no space left on the disk")
  }

  @Test func removingWhatIsNotThereIsNoError() throws {
    try FileSystem.writeAtomically([1], to: folder["a"])
    try FileSystem.remove(folder["a"])
    try FileSystem.remove(folder["a"])
    #expect(try FileSystem.kind(folder["a"]) == nil)
  }
}
