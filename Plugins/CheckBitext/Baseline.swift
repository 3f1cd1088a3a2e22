import StageKit
import TextModel

/// Findings that people accepted, by document, kind and words.
struct Baseline {
  private struct Entry: Hashable {
    /// Empty: of any document.
    var key: String
    var kind: String
    var message: String
  }

  static let malformed = Failure(
    "baseline-malformed", "the baseline: {reason}",
    cure: "give a TSV file with the columns key, kind and message, as write-findings writes it")

  private var entries: Set<Entry> = []

  init() {}

  /// - Parameters:
  ///   - bytes: of a TSV file in UTF-8, columns named in its first line: `kind`, `message`, and perhaps `key`.
  ///   - name: the file's, for failures.
  init(_ bytes: [UInt8], name: String) throws(StageError) {
    let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(omittingEmptySubsequences: false) { $0 == "\n" }
      .map { ($0.last == "\r" ? $0.dropLast() : $0).split(separator: "\t", omittingEmptySubsequences: false) }
    let columns = (lines.first ?? []).map { String($0) }
    guard let kind = columns.firstIndex(of: "kind"), let message = columns.firstIndex(of: "message") else {
      throw StageError(
        Self.malformed, ["reason": "its first line has no columns kind and message"], at: Place(file: name, line: 1))
    }
    let key = columns.firstIndex(of: "key")
    for (index, fields) in lines.enumerated().dropFirst() where fields.contains(where: { !$0.isEmpty }) {
      guard fields.indices.contains(kind), fields.indices.contains(message) else {
        throw StageError(
          Self.malformed, ["reason": "a line has too few columns"], at: Place(file: name, line: index + 1))
      }
      let document = key.flatMap { fields.indices.contains($0) ? String(fields[$0]) : nil } ?? ""
      entries.insert(Entry(key: document, kind: String(fields[kind]), message: String(fields[message])))
    }
  }

  func accepts(_ finding: Finding, of key: String) -> Bool {
    guard !entries.isEmpty else { return false }
    let message = finding.lineMessage
    return [key, ""].contains { entries.contains(Entry(key: $0, kind: finding.kind.id, message: message)) }
  }
}

extension Finding {
  /// The message as a field of a table: tabs and line breaks become spaces.
  fileprivate var lineMessage: String {
    String(String.UnicodeScalarView(message.unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }))
  }
}
