import FileKit
import Foundation
import ListFiles
import StageKit
import TextModel

/// A folder with files in it, each holding its own path, there for one test.
final class Fixture {
  let root: String

  init(_ paths: [String] = []) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for path in paths { try add(Array(path.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func add(_ path: [UInt8]) throws {
    try FileSystem.writeAtomically(path, to: FileSystem.join(Array(root.utf8), path), makesFolders: true)
  }

  func source(_ settings: [String: SettingData] = [:]) throws -> FolderSource {
    let given = settings.merging(["root": .text(root), "incomplete": "take"]) { first, _ in first }
    return try FolderSource(Settings(given, for: FolderSource.specification))
  }

  /// What is left out, and why: each file below the fixture's own folder, or each document.
  func leftOut(_ settings: [String: SettingData] = [:]) throws -> [String] {
    var source = try source(settings)
    var lines: [String] = []
    while let listing = try source.next() {
      guard let reason = listing.skipReason else { continue }
      lines.append("\(listing.key): \(reason.failure.id)".replacingOccurrences(of: "\(root)/", with: ""))
    }
    return lines
  }

  /// Each document as `key: language path, language path`.
  func list(_ settings: [String: SettingData] = [:]) throws -> [String] {
    var source = try source(settings)
    var lines: [String] = []
    while let listing = try source.next() {
      if listing.skipReason != nil { continue }
      let versions = listing.versions.map { version in
        "\(version.language?.identifier ?? "?") \(version.file.name.dropFirst(root.count + 1))"
      }
      lines.append("\(listing.key): \(versions.joined(separator: ", "))")
    }
    return lines
  }

  /// The line that says why listing ends; the fixture's own folder is shown as `ROOT`.
  func failure(_ settings: [String: SettingData] = [:]) -> String? {
    do {
      _ = try list(settings)
      return nil
    } catch let error as StageError {
      return error.line(file: nil).replacingOccurrences(of: root, with: "ROOT")
    } catch {
      return "\(error)"
    }
  }
}
