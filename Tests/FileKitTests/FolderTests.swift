import FileKit
import Foundation
import Testing

@Suite struct FolderTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  @Test func entriesComeInTheOrderOfTheirBytes() throws {
    for name in ["б", "B", "a", "10", "9"] { try FileSystem.writeAtomically([], to: folder[name]) }
    try FileSystem.makeFolders(folder["Folder"])
    let entries = try FileSystem.list(folder.path)
    #expect(entries.map { String(decoding: $0.name, as: UTF8.self) } == ["10", "9", "B", "Folder", "a", "б"])
    #expect(entries.filter { $0.kind == .folder }.count == 1)
  }

  @Test func aLinkIsOfTheKindThatItLeadsTo() throws {
    try FileSystem.makeFolders(folder["real"])
    symlink("real", String(decoding: folder["to-folder"], as: UTF8.self))
    symlink("nowhere", String(decoding: folder["to-nothing"], as: UTF8.self))
    #expect(
      try FileSystem.list(folder.path) == [
        FolderEntry(name: Array("real".utf8), kind: .folder),
        FolderEntry(name: Array("to-folder".utf8), kind: .folder, isLink: true),
        FolderEntry(name: Array("to-nothing".utf8), kind: .other, isLink: true),
      ])
  }

  @Test func whatIsNoFolderCannotBeListed() throws {
    try FileSystem.writeAtomically([], to: folder["file"])
    let file = #expect(throws: FileError.self) { try FileSystem.list(folder["file"]) }
    #expect(file?.reason == .notFolder)
    let missing = #expect(throws: FileError.self) { try FileSystem.list(folder["none"]) }
    #expect(missing?.reason == .missing)
  }

  @Test func nothingIsOfNoKind() throws {
    #expect(try FileSystem.kind(folder["none"]) == nil)
    #expect(try FileSystem.kind(folder.path) == .folder)
  }

  @Test func `a temporary folder is removed with all that is in it, and links are not followed`() throws {
    let path: [UInt8]
    do {
      let temporary = try TemporaryFolder()
      path = Array(temporary.path.utf8)
      try FileSystem.writeAtomically([], to: FileSystem.join(path, Array("a/b/c".utf8)), makesFolders: true)
      symlink(folder.string, temporary.path + "/link")
      try FileSystem.writeAtomically([], to: folder["kept"])
    }
    #expect(throws: FileError.self) { try FileSystem.list(path) }
    #expect(try FileSystem.kind(folder["kept"]) == .file)
  }
}
