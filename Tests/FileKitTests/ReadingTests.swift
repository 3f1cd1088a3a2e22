import FileKit
import Foundation
import Testing

@Suite struct ReadingTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  @Test func `a device that never ends is read as far as the limit`() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.read(Array("/dev/zero".utf8), limit: 1 << 20, acceptsPipes: true)
    }
    #expect(error?.reason == .tooLarge(limit: 1 << 20))
  }

  @Test func whatWasWrittenIsRead() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileSystem.writeAtomically(bytes, to: folder["a"])
    #expect(try FileSystem.read(folder["a"]) == bytes)
  }

  @Test func anEmptyFileHasNoBytes() throws {
    try FileSystem.writeAtomically([], to: folder["empty"])
    #expect(try FileSystem.read(folder["empty"]) == [])
  }

  @Test func aFileOfTheLimitIsReadAndALongerOneIsNot() throws {
    try FileSystem.writeAtomically(Array("12345".utf8), to: folder["five"])
    #expect(try FileSystem.read(folder["five"], limit: 5).count == 5)
    let error = #expect(throws: FileError.self) { try FileSystem.read(folder["five"], limit: 4) }
    #expect(error?.reason == .tooLarge(limit: 4))
    #expect(error?.message == "larger than the limit of 4 bytes")
  }

  @Test func namesNeedNotBeUTF8() throws {
    let path = FileSystem.join(folder.path, [0xCF, 0xF0, 0xE8])  // "При" in windows-1251
    try FileSystem.writeAtomically([1], to: path)
    #expect(try FileSystem.read(path) == [1])
    #expect(try FileSystem.list(folder.path).map(\.name) == [[0xCF, 0xF0, 0xE8]])
  }

  @Test func eachFailureSaysWhatIsTheMatter() throws {
    try FileSystem.writeAtomically([1], to: folder["file"])
    mkfifo(String(decoding: folder["pipe"], as: UTF8.self), 0o600)
    func reason(_ path: [UInt8]) -> FileError.Reason? {
      do throws(FileError) {
        _ = try FileSystem.read(path)
        return nil
      } catch {
        return error.reason
      }
    }
    #expect(reason(folder["none"]) == .missing)
    #expect(reason(folder.path) == .isFolder)
    #expect(reason(folder["file/inside"]) == .notFolder)
    #expect(reason(folder["pipe"]) == .notRegular)
    #expect(reason(folder[String(repeating: "n", count: 300)]) == .badName)
    #expect(reason(folder["file"] + [0]) == .badName)
  }

  @Test func anErrorNamesThePathAndTheSystemsNumber() throws {
    let error = #expect(throws: FileError.self) { try FileSystem.read(folder["none"]) }
    #expect(error == FileError(.missing, errno: ENOENT, path: folder["none"]))
    #expect(error?.name == "\(folder.string)/none")
    #expect(error?.message == "no such file or folder")
  }

  @Test func aPipeIsReadToItsEndWhereItIsAccepted() throws {
    let name = String(decoding: folder["pipe"], as: UTF8.self)
    mkfifo(name, 0o600)
    let text = String(repeating: "строка\n", count: 20_000)
    Thread.detachNewThread { feed(text, to: name) }
    #expect(try FileSystem.read(folder["pipe"], acceptsPipes: true) == Array(text.utf8))
  }
}

private func feed(_ text: String, to pipe: String) {
  guard let handle = FileHandle(forWritingAtPath: pipe) else { return }
  try? handle.write(contentsOf: Data(text.utf8))
  try? handle.close()
}
