import StageKit
import TextModel

/// Where a writer writes: a path in which places stand for each document's key, languages and folder.
struct Destination: Sendable, Equatable {
  let pattern: String

  /// Whether all documents share one file.
  var isJoined: Bool { !pattern.contains("{key}") && !pattern.contains("{lang}") }

  /// Whether each language version has a file of its own.
  var isPerVersion: Bool { pattern.contains("{lang}") }

  var isStandardOutput: Bool { pattern == "-" }

  /// The path for a document.
  ///
  /// `{folder}` is that of the first version's file, `.` where there is none; `{languages}` are those of the versions,
  /// parted by hyphens, `und` where one is not known.
  /// - Throws: where the key would lead out of the folder: keys come from outside.
  func path(for document: ParallelDocument) throws(StageError) -> String {
    let steps = document.key.split(separator: "/", omittingEmptySubsequences: false)
    if pattern.contains("{key}"), steps.contains(where: { ["", ".", ".."].contains($0) || $0.utf8.contains(0) }) {
      throw StageError(Self.unsafeKey, ["key": document.key])
    }
    let path = filled(
      pattern,
      with: [
        "key": EscapedPath.text(document.key.utf8),
        "lang": tag(document.versions.first),
        "languages": document.versions.map { tag($0) }.joined(separator: "-"),
        "folder": folder(of: document.versions.first.map { EscapedPath.text($0.file.path) } ?? ""),
      ])
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }

  static let unsafeKey = Failure(
    "unsafe-key", "the key {key} would lead out of the folder for outputs", cure: "give the document another key")

  private func tag(_ version: Version?) -> String { version?.language?.identifier ?? "und" }

  private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
