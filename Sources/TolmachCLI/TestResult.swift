import PipelineFile
import PipelineRunner

/// What came out of a pipeline's test.
struct TestResult {
  struct TestedDocument {
    var key: String
    var text: [(language: String, text: String)]
    var rows: [String]
    var findings: [String]
    var failure: String?

    init(_ tried: TriedDocument) {
      key = tried.key
      text = tried.document.versions.map { ($0.language?.identifier ?? "und", $0.document.markedText) }
      rows = tried.document.rowLines()
      findings = tried.document.findingMessages
      failure = tried.failure?.error.failure.id
    }
  }

  var documents: [TestedDocument] = []
  /// Of the files that the test expects: those that are there.
  var outputs: [String: [UInt8]] = [:]

  /// Whether the outputs hold what the test says that they contain: that is the user's word, and never recorded.
  func containsAll(of test: PipelineTest) -> Bool {
    test.outputs.allSatisfy { path, expected in
      guard case .contains(let texts) = expected else { return true }
      let actual = String(decoding: outputs[path] ?? [], as: UTF8.self)
      return texts.allSatisfy { actual.contains($0) }
    }
  }

  /// What is not as the test expects, for people; empty where all is.
  func differences(from test: PipelineTest) -> String {
    var text = ""
    func compare(_ what: String, _ expected: String, _ actual: String) {
      // The last line feed makes no difference.
      let difference = LineDifference(expected.splitLines, actual.splitLines)
      if !difference.isEmpty { text += "  \(what): - expected, + came out\n" + difference.text() }
    }
    for (key, expected) in test.documents {
      guard let actual = documents.first(where: { $0.key == key }) else {
        text += "  there is no document \(key); there are: \(documents.map(\.key).joined(separator: ", "))\n"
        continue
      }
      for (language, wanted) in (expected.text ?? [:]).sorted(by: { $0.key < $1.key }) {
        compare("\(key), text of \(language)", wanted, actual.text.first { $0.language == language }?.text ?? "")
      }
      if let rows = expected.rows { compare("\(key), rows", rows.lines, actual.rows.lines) }
      if let findings = expected.findings { compare("\(key), findings", findings.lines, actual.findings.lines) }
      if expected.failure ?? "" != actual.failure ?? "" {
        text += "  \(key): expected \(expected.failure.map { "the failure \($0)" } ?? "no failure")"
        text += ", and got \(actual.failure ?? "none")\n"
      }
    }
    for (path, expected) in test.outputs {
      guard let bytes = outputs[path] else {
        text += "  the file \(path) was not written\n"
        continue
      }
      let actual = String(decoding: bytes, as: UTF8.self)
      switch expected {
      case .text(let wanted): compare(path, wanted, actual)
      case .contains(let texts):
        for wanted in texts where !actual.contains(wanted) {
          text += "  \(path) does not contain: \(wanted)\n"
        }
      }
    }
    return text
  }
}

extension String {
  fileprivate var splitLines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension [String] {
  fileprivate var lines: String { joined(separator: "\n") }
}
