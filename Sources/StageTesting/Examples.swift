public import StageKit
import TextModel

/// What does not hold of a stage's examples: a line each, empty when all do.
public func falseExamples(of stage: StageFactory) -> [String] {
  stage.specification.examples.flatMap { example in
    let result: Outcome
    do {
      result = try run(example, of: stage)
    } catch let error as StageError {
      return ["\(example.about): \(error.line(file: nil))"]
    } catch {
      return ["\(example.about): \(error)"]
    }
    var problems: [String] = []
    if result.text != example.gives {
      problems.append("\(example.about): gives\n\(result.text)\ninstead of\n\(example.gives)")
    }
    if result.findings != example.finds {
      problems.append("\(example.about): finds \(result.findings) instead of \(example.finds)")
    }
    return problems
  }
}

private struct Outcome {
  var text: String
  var findings: [String]
}

private func run(_ example: StageExample, of stage: StageFactory) throws -> Outcome {
  var values = example.settings
  if stage.role == .writer, values["to"] == nil { values["to"] = "-" }
  let settings = try Settings(values, for: stage.specification)
  var context = StageContext(key: "example")
  switch try stage.make(settings) {
  case .source:
    throw StageError(Failure("no-example", "a source lists files: it can have no example", cure: "test it on a folder"))
  case .reader(var reader):
    var sink = BlockSink()
    try reader.read(Array((example.given.first?.text ?? "").utf8), into: &sink, context: &context)
    return Outcome(text: sink.document.marked, findings: (sink.document.findings + context.findings).map(\.message))
  case .parallelReader(var reader):
    var document = ParallelDocument(key: "example")
    try reader.read(Array((example.given.first?.text ?? "").utf8), into: &document, context: &context)
    let findings = document.versions.flatMap(\.document.findings) + document.findings + context.findings
    let texts = document.versions.map(\.marked)
    let beads = document.alignments.flatMap(\.beads).map(\.line)
    return Outcome(text: (texts + beads).joined(separator: "\n"), findings: findings.map(\.message))
  case .document(var changer):
    var document = parallelDocument(example, of: stage).versions.first?.document ?? Document()
    try changer.process(&document, context: &context)
    return Outcome(text: document.marked, findings: (document.findings + context.findings).map(\.message))
  case .parallel(var changer):
    var document = parallelDocument(example, of: stage)
    try changer.process(&document, context: &context)
    let texts = document.versions.count == example.given.count ? [] : document.versions.map(\.marked)
    let beads = document.alignments.flatMap(\.beads).map(\.line)
    return Outcome(
      text: (texts + beads).joined(separator: "\n"), findings: (document.findings + context.findings).map(\.message))
  case .writer(var writer):
    let document = parallelDocument(example, of: stage)
    var output: [UInt8] = []
    try writer.prologue(document.versions.compactMap(\.language), into: &output)
    try writer.fragment(document, into: &output, context: &context)
    try writer.epilogue(into: &output)
    return Outcome(text: String(decoding: output, as: UTF8.self), findings: context.findings.map(\.message))
  case .collector(var collector):
    try collector.fold(collector.summary(of: parallelDocument(example, of: stage), context: &context))
    return Outcome(text: String(decoding: try collector.artefact(), as: UTF8.self), findings: [])
  }
}

private func parallelDocument(_ example: StageExample, of stage: StageFactory) -> ParallelDocument {
  let needsSegments = stage.specification.needs.contains(.segments) || stage.specification.needs.contains(.alignment)
  var document = ParallelDocument(
    key: "example",
    versions: example.given.map { language, text in
      Version(
        file: SourceFile("example.\(language).txt"),
        document: Document(marked: text, segmented: needsSegments ? true : nil, language: language))
    })
  if let beads = example.beads {
    document.alignments = [Alignment(source: 0, target: 1, beads: beadsOf(lines: beads))]
  }
  return document
}

/// Reads lines as ``Bead/line`` writes them; numbers that are none are left out. Their confidence is 0.9.
private func beadsOf(lines: String) -> [Bead] {
  var (sourceEnd, targetEnd) = (0, 0)
  return lines.split(separator: "\n").map { line in
    let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
      side.split(separator: ",").compactMap { Int($0) }
    }
    func range(_ side: [Int]?, emptyAt end: Int) -> Range<Int> {
      guard let first = side?.first, let last = side?.last else { return end..<end }
      return first..<(max(first, last) + 1)
    }
    let bead = Bead(
      range(sides.first, emptyAt: sourceEnd), range(sides.dropFirst().first, emptyAt: targetEnd), confidence: 0.9)
    (sourceEnd, targetEnd) = (bead.source.upperBound, bead.target.upperBound)
    return bead
  }
}

extension Version {
  fileprivate var marked: String { "\(language?.identifier ?? ""): \(document.marked)" }
}
