import ArchiveStreamKit
import FileKit
import Foundation
import Testing

@Suite final class ArchiveStreamTests {
  private let file = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString).tar").path

  deinit { try? FileManager.default.removeItem(atPath: file) }

  /// A tar of members, without the blocks of zeros at its end.
  private func write(_ members: KeyValuePairs<String, String>) throws {
    var bytes: [UInt8] = []
    for (name, text) in members {
      var header = [UInt8](repeating: 0, count: 512)
      header.replaceSubrange(0..<name.utf8.count, with: name.utf8)
      for (place, field) in [
        (100, "0000644"), (124, octal(text.utf8.count)), (136, octal(0)), (148, "        "), (156, "0"),
      ] {
        header.replaceSubrange(place..<(place + field.utf8.count), with: field.utf8)
      }
      let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
      header.replaceSubrange(
        148..<156, with: Array((String(repeating: "0", count: 6 - sum.count) + sum).utf8) + [0, 0x20])
      bytes += header + Array(text.utf8) + [UInt8](repeating: 0, count: (512 - text.utf8.count % 512) % 512)
    }
    try FileSystem.writeAtomically(bytes, to: Array(file.utf8))
  }

  private func octal(_ number: Int) -> String {
    let digits = String(number, radix: 8)
    return String(repeating: "0", count: 11 - digits.count) + digits
  }

  @Test func membersComeInOrder() throws {
    try write(["a.txt": "one", "b.txt": "", "a.txt": "again"])
    let stream = try ArchiveStream(Array(file.utf8))
    var lines: [String] = []
    while let member = try stream.next() {
      lines.append(
        "\(String(decoding: member.path, as: UTF8.self)) \(String(decoding: try stream.read(), as: UTF8.self))")
    }
    #expect(lines == ["a.txt one", "b.txt ", "a.txt again"])
    #expect(stream.isRandomAccess)
  }

  @Test func anyMemberCanBeHadInAnyOrder() throws {
    try write(["a": "one", "b": "two", "c": "three"])
    let members = try StreamedMembers(Array(file.utf8), limits: ArchiveStreamLimits())
    for (name, text) in ["c": "three", "a": "one", "b": "two", "c": "three"] as KeyValuePairs {
      #expect(try members.read(Array(name.utf8)) == Array(text.utf8))
    }
    #expect(try members.read([0x64]) == nil)
  }
}
