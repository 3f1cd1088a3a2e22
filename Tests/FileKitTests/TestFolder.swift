import FileKit
import Foundation

/// A folder that is there for one test.
final class TestFolder {
  let path: [UInt8]

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = Array(url.path.utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: string) }

  var string: String { String(decoding: path, as: UTF8.self) }

  subscript(_ name: String) -> [UInt8] { FileSystem.join(path, Array(name.utf8)) }
}
