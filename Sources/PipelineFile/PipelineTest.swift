/// A test that stands in a pipeline file: what is given to the pipeline, and what is expected of it.
public struct PipelineTest: Sendable, Equatable {
  public var name: String
  /// Where the test's mapping begins.
  public var position: Position
  /// Values of parameters and settings, as `--set` gives them.
  public var set: [(name: String, value: String)]
  /// Files that are there when the pipeline runs, by paths relative to where it runs.
  public var inputs: [(path: String, content: Content)]
  /// Expectations of documents, by key.
  public var documents: [(key: String, expected: ExpectedDocument)]
  /// Expectations of the files that are written, by path.
  public var outputs: [(path: String, expected: ExpectedOutput)]
  /// Where the key `expect` stands; nil where there is none.
  public var expectPosition: Position?

  public enum Content: Sendable, Equatable {
    case text(String)
    /// Relative to the pipeline file.
    case file(String)
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.position == right.position && left.expectPosition == right.expectPosition
      && left.set.elementsEqual(right.set, by: ==) && left.inputs.elementsEqual(right.inputs, by: ==)
      && left.documents.elementsEqual(right.documents, by: ==) && left.outputs.elementsEqual(right.outputs, by: ==)
  }
}

/// What a document is expected to be after the last step. Nothing is expected of what is nil.
public struct ExpectedDocument: Sendable, Equatable {
  /// The text of each version by its language tag: a blank line between blocks, `|` between segments.
  public var text: [String: String]?
  /// The rows, a line each: the texts of the versions, `=` between them.
  public var rows: [String]?
  /// The messages of the findings.
  public var findings: [String]?
  /// The failure for which the document fails or is skipped.
  public var failure: String?

  public init() {}
}

public enum ExpectedOutput: Sendable, Equatable {
  /// All of the file.
  case text(String)
  /// What stands somewhere in it.
  case contains([String])
}

/// Reads the tests of a pipeline file, whatever else is in it.
///
/// - Throws: all that is wrong with the tests, and nothing else; where the file is no YAML, the first place.
public func readTests(_ bytes: [UInt8]) throws(PipelineProblems) -> [PipelineTest] {
  var reader = TestReader()
  do throws(PipelineProblem) {
    let (root, problems) = try parseYAML(bytes)
    reader.problems = problems
    if case .mapping(let entries)? = root?.content { reader.read(entries["tests"]) }
  } catch {
    reader.problems.append(error)
  }
  if !reader.problems.isEmpty { throw PipelineProblems(reader.problems) }
  return reader.tests
}

struct TestReader {
  private(set) var tests: [PipelineTest] = []
  var problems: [PipelineProblem] = []

  mutating func read(_ entry: YAMLEntry?) {
    guard let entry, !entry.value.isNull else { return }
    guard case .sequence(let items) = entry.value.content else {
      return report(entry.value.position, "`tests` must be a list of tests")
    }
    for item in items {
      guard case .mapping(let keys) = item.content else {
        report(item.position, "a test must be a mapping that has a `name`")
        continue
      }
      read(keys, at: item.position)
    }
  }

  private mutating func read(_ keys: [YAMLEntry], at position: Position) {
    check(keys, ["name", "set", "inputs", "expect"], of: "a test")
    // A key that is only misspelt is not reported as missing as well.
    if keys["name"] == nil, !keys.contains(where: { nearest($0.key, ["name"]) != nil }) {
      report(position, "this test has no `name`")
    }
    var test = PipelineTest(
      name: keys["name"].flatMap { text($0.value) } ?? "", position: position, set: [], inputs: [], documents: [],
      outputs: [])
    for entry in mapping(keys["set"]) {
      if let value = text(entry.value) { test.set.append((entry.key, value)) }
    }
    for entry in mapping(keys["inputs"]) where checkPath(entry) {
      if case .mapping(let content) = entry.value.content {
        check(content, ["path"], of: "an input")
        if let path = content["path"].flatMap({ text($0.value) }) { test.inputs.append((entry.key, .file(path))) }
      } else if let content = text(entry.value) {
        test.inputs.append((entry.key, .text(content)))
      }
    }
    let expect = mapping(keys["expect"])
    test.expectPosition = keys["expect"]?.keyPosition
    check(expect, ["documents", "outputs"], of: "`expect`")
    for entry in mapping(expect["documents"]) { test.documents.append((entry.key, document(entry))) }
    for entry in mapping(expect["outputs"]) where checkPath(entry) {
      if case .mapping(let keys) = entry.value.content {
        check(keys, ["contains"], of: "an expected output")
        if let texts = keys["contains"].map({ list($0.value) }) { test.outputs.append((entry.key, .contains(texts))) }
      } else if let content = text(entry.value) {
        test.outputs.append((entry.key, .text(content)))
      }
    }
    tests.append(test)
  }

  private mutating func document(_ entry: YAMLEntry) -> ExpectedDocument {
    let keys = mapping(entry)
    check(keys, ["text", "rows", "findings", "failure"], of: "an expected document")
    var document = ExpectedDocument()
    if let versions = keys["text"] {
      document.text = [:]
      for version in mapping(versions) { document.text?[version.key] = text(version.value) }
    }
    document.rows = keys["rows"].map { list($0.value) }
    document.findings = keys["findings"].map { list($0.value) }
    document.failure = keys["failure"].flatMap { text($0.value) }
    return document
  }

  private mutating func mapping(_ entry: YAMLEntry?) -> [YAMLEntry] {
    guard let entry, !entry.value.isNull, entry.value.content != .refused else { return [] }
    guard case .mapping(let entries) = entry.value.content else {
      report(entry.value.position, "\(quoted(entry.key)) must be a mapping, not \(entry.value.phrase)")
      return []
    }
    return entries
  }

  private mutating func list(_ node: YAMLNode) -> [String] {
    if node.isNull { return [] }
    guard case .sequence(let items) = node.content else { return text(node).map { [$0] } ?? [] }
    return items.compactMap { text($0) }
  }

  private mutating func text(_ node: YAMLNode) -> String? {
    if case .scalar(let scalar) = node.content { return scalar.text }
    if node.content != .refused { report(node.position, "this must be text, not \(node.phrase)") }
    return nil
  }

  /// Files of a test stay where it runs.
  private mutating func checkPath(_ entry: YAMLEntry) -> Bool {
    let steps = entry.key.split(separator: "/", omittingEmptySubsequences: false)
    if !steps.contains(where: { ["", ".", ".."].contains($0) }) { return true }
    report(entry.keyPosition, "\(quoted(entry.key)) must be a path below the folder that the test runs in")
    return false
  }

  private mutating func check(_ entries: [YAMLEntry], _ known: [String], of what: String) {
    for entry in entries where !known.contains(entry.key) {
      report(
        entry.keyPosition, "\(what) has no key \(quoted(entry.key))",
        hint: didYouMean(entry.key, known) ?? "its keys are \(known.joined(separator: ", "))")
    }
  }

  private mutating func report(_ position: Position, _ message: String, hint: String? = nil) {
    problems.append(PipelineProblem(position: position, message: message, hint: hint))
  }
}
