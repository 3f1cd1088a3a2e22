import FileKit
import Testing

@Suite struct MappedFileTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test func `its bytes are those of the file`() throws {
    let file = try AtomicFile(to: folder["words"])
    try file.write(Array("дом".utf8))
    try file.commit()
    let mapped = try MappedFile(folder["words"])
    withExtendedLifetime(mapped) { #expect(Array(mapped.bytes) == Array("дом".utf8)) }
  }

  @Test func `an empty file has none`() throws {
    try AtomicFile(to: folder["empty"]).commit()
    #expect(try MappedFile(folder["empty"]).bytes.isEmpty)
  }

  @Test func `a folder, a device and nothing are no files`() {
    #expect(throws: FileError(.isFolder, path: folder.path)) { try MappedFile(folder.path) }
    #expect(throws: FileError(.notRegular, path: Array("/dev/null".utf8))) { try MappedFile(Array("/dev/null".utf8)) }
    #expect(throws: FileError.self) { try MappedFile(folder["missing"]) }
  }
}
