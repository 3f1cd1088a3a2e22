import FileKit
import Foundation
import Testing

@Suite struct LineReaderTests {
  private func lines(_ text: String, limit: Int = 1 << 20) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let reader = try LineReader(Array(file.path.utf8), limit: limit)
    var result: [String] = []
    while true {
      do {
        guard let line = try reader.next() else { return result }
        result.append("\(reader.lineNumber) " + String(decoding: line, as: UTF8.self))
      } catch {
        result.append("\(reader.lineNumber) \(error.message)")
      }
    }
  }

  @Test func `lines come without their line feeds, the last one with or without`() throws {
    #expect(try lines("") == [])
    #expect(try lines("\n") == ["1 "])
    #expect(try lines("a\n\nж") == ["1 a", "2 ", "3 ж"])
    #expect(try lines("a\r\nb\n") == ["1 a\r", "2 b"])
  }

  @Test func `a line longer than what is read at once is whole`() throws {
    let long = String(repeating: "ж", count: 200_000)
    #expect(try lines("\(long)\nshort\n\(long)") == ["1 \(long)", "2 short", "3 \(long)"])
  }

  @Test func `a line over the limit is refused, and the next one comes`() throws {
    let long = String(repeating: "x", count: 200_000)
    #expect(try lines("a\n\(long)\nb\n", limit: 1000) == ["1 a", "2 larger than the limit of 1000 bytes", "3 b"])
    #expect(try lines("a\n\(long)", limit: 1000) == ["1 a", "2 larger than the limit of 1000 bytes"])
  }

  @Test func `a folder and a missing file are told apart`() {
    #expect(throws: FileError(.isFolder, path: Array("/".utf8))) { try LineReader(Array("/".utf8)) }
    let missing = #expect(throws: FileError.self) { try LineReader(Array("/no/such/file".utf8)) }
    #expect(missing?.reason == .missing)
  }
}
