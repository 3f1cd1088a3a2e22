import PipelineFile

/// A pipeline file into which what tests expect is written anew; all else stays as it is.
struct Recording {
  private var lines: [String]
  /// How many lines the file has grown by, before which line: tests come in order.
  private var growth = 0
  private(set) var isChanged = false

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

  /// Replaces the lines of a test's `expect`, or adds some to its end.
  ///
  /// - Returns: false where the test is written in braces.
  mutating func accept(_ result: TestResult, for test: PipelineTest) -> Bool {
    let column = test.position.column - 1
    let first = test.position.line - 1 + growth
    guard lines.indices.contains(first), !lines[first].dropFirst(column).hasPrefix("{") else { return false }
    let range: Range<Int>
    if let position = test.expectPosition {
      let start = position.line - 1 + growth
      guard lines.indices.contains(start), position.column == test.position.column,
        lines[start].dropFirst(position.column - 1).hasPrefix("expect:")
      else { return false }
      range = start..<end(after: start, deeperThan: column)
    } else {
      let end = end(after: first, deeperThan: column - 1)
      range = end..<end
    }
    let indent = String(repeating: " ", count: column)
    // The first key stands behind the hyphen of its item.
    let start = range.isEmpty ? indent : String(lines[range.lowerBound].prefix(column))
    var new = [start + "expect:"] + result.expectation(for: test).map { indent + "  " + $0 }
    new = new.map { $0.allSatisfy { $0 == " " } ? "" : $0 }
    lines.replaceSubrange(range, with: new)
    growth += new.count - range.count
    isChanged = true
    return true
  }

  /// Where what is indented deeper than a number of spaces ends, without the blank lines behind it.
  private func end(after line: Int, deeperThan indent: Int) -> Int {
    var end = line + 1
    for index in lines.indices.dropFirst(line + 1) {
      let spaces = lines[index].prefix { $0 == " " }.count
      if spaces == lines[index].count { continue }
      if spaces <= indent { break }
      end = index + 1
    }
    return end
  }
}

extension TestResult {
  /// The lines below `expect:`; of what the test expects, what came out. All documents where it expects nothing yet.
  fileprivate func expectation(for test: PipelineTest) -> [String] {
    let isNew = test.documents.isEmpty && test.outputs.isEmpty
    var lines: [String] = []
    let shown = isNew ? documents : documents.filter { document in test.documents.contains { $0.key == document.key } }
    if !shown.isEmpty { lines.append("documents:") }
    for document in shown {
      let expected = test.documents.first { $0.key == document.key }?.expected ?? ExpectedDocument()
      let isOpen = isNew || expected == ExpectedDocument()
      lines.append("  \(yamlKey(document.key)):")
      if let failure = document.failure {
        lines.append("    failure: \(failure)")
        continue
      }
      if isOpen || expected.text != nil {
        lines.append("    text:")
        for (language, text) in document.text where isOpen || expected.text?[language] != nil {
          lines += yamlText("\(yamlKey(language)): ", text).map { "      " + $0 }
        }
      }
      if expected.rows != nil || isOpen && !document.rows.isEmpty { lines += yamlList("rows", document.rows) }
      if expected.findings != nil || isOpen && !document.findings.isEmpty {
        lines += yamlList("findings", document.findings)
      }
    }
    if !test.outputs.isEmpty { lines.append("outputs:") }
    for (path, expected) in test.outputs {
      switch expected {
      case .contains(let texts):
        lines.append("  \(yamlKey(path)):")
        lines += yamlList("contains", texts)
      case .text:
        let text = String(decoding: outputs[path] ?? [], as: UTF8.self)
        lines += yamlText("\(yamlKey(path)): ", text).map { "  " + $0 }
      }
    }
    return lines
  }

  private func yamlList(_ key: String, _ items: [String]) -> [String] {
    items.isEmpty ? ["    \(key): []"] : ["    \(key):"] + items.map { "      - \(yamlQuoted($0))" }
  }
}

/// A key and its text: as a block of lines where that can say it.
private func yamlText(_ key: String, _ text: String) -> [String] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let isPlain = text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isEscapedInYAML }
  guard lines.count > 1, isPlain, lines[0].first != " ", lines[0] != "", !text.hasSuffix("\n\n") else {
    return [key + yamlQuoted(text)]
  }
  let body = text.hasSuffix("\n") ? lines.dropLast() : lines[...]
  return [key + (text.hasSuffix("\n") ? "|" : "|-")] + body.map { $0.isEmpty ? "" : "  " + $0 }
}

func yamlQuoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": result += "\\" + String(scalar)
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case _ where scalar.isEscapedInYAML:
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

extension Unicode.Scalar {
  /// Controls, and what YAML 1.1 takes for the end of a line or a byte order mark.
  fileprivate var isEscapedInYAML: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || [0x2028, 0x2029, 0xFEFF].contains(value)
  }
}

private func yamlKey(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy {
    ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
      || "./-_".unicodeScalars.contains($0)
  }
  return isPlain && text.first?.isLetter == true ? text : yamlQuoted(text)
}
