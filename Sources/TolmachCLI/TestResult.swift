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
      let lines = differingLines(expected, actual)
      if !lines.isEmpty { text += "  \(what): - expected, + came out\n" + lines }
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

/// Lines that differ, with `-` and `+`, and those around them; the last line feed makes no difference.
private func differingLines(_ expected: String, _ actual: String, limit: Int = 60) -> String {
  let (old, new) = (expected.splitLines, actual.splitLines)
  if old == new { return "" }
  let difference = new.difference(from: old)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [(sign: String, line: String)] = []
  var (i, j) = (0, 0)
  while i < old.count || j < new.count {
    if removed.contains(i), i < old.count {
      lines.append(("-", old[i]))
      i += 1
    } else if inserted.contains(j), j < new.count {
      lines.append(("+", new[j]))
      j += 1
    } else {
      lines.append((" ", i < old.count ? old[i] : ""))
      i += 1
      j += 1
    }
  }
  let shown = lines.indices.filter { index in
    lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains { $0.sign != " " }
  }
  return shown.prefix(limit).map { "    \(lines[$0].sign) \(lines[$0].line)\n" }.joined()
    + (shown.count > limit ? "    ... and \(shown.count - limit) lines more\n" : "")
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
