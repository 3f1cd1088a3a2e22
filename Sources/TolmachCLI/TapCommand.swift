import DocumentJSON
import JSONKit
import PipelineFile
import PipelineRunner
import StageKit
import TextModel

extension Program {
  var tapCommand: Command {
    Command(
      name: "tap", about: "Show a document as it is after a step of a pipeline; nothing is written", usage: "PIPELINE",
      options: runOptions.filter { $0.name == "set" } + [
        Option("after", placeholder: "STEP", "the step: its name, or its number from 1; without it, the last"),
        Option("key", placeholder: "KEY", "which document; without it, the first"),
        Option("json", "print the document as JSON: docs/document-json.md"),
      ],
      examples: [
        (
          command: "tolmach tap Pipelines/align-folder.yaml --set input=archive --after segment --key statement",
          about: "See where sentences end: | stands between them."
        )
      ]
    ) { arguments in
      guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
      let count = try arguments.value("after").map { try number(ofStep: $0, in: definition) }
      let key = arguments.value("key")
      return try stoppedSaid {
        var keys: [String] = []
        var trial = try Trial(definition, catalog: catalog, steps: count)
        let tried = try trial.next { candidate in
          if keys.count < 1000 { keys.append(candidate) }
          return key == nil || candidate == key
        }
        guard let tried else {
          throw UsageError.problem(
            key.map { key in
              "there is no document \(key)"
                + (suggestion(for: key, among: keys).map { "; did you mean \($0)?" } ?? "")
            } ?? "the source lists no document")
        }
        if arguments.has("json") {
          var json = JSONWriter()
          json.document(tried.document)
          try print(String(decoding: json.bytes, as: UTF8.self) + "\n")
        } else {
          try print(tried.document.readable)
        }
        guard let failure = tried.failure else { return .done }
        say("failed: \(failure.line)\n")
        return .someFailed
      }
    }
  }

  /// How many steps lead to and through the one of a name or number.
  private func number(ofStep text: String, in definition: PipelineDefinition) throws(UsageError) -> Int {
    do throws(PipelineProblems) { return try definition.index(ofStep: text) + 1 } catch { throw .problem(error.lines) }
  }
}

extension ParallelDocument {
  /// For people: each version's blocks with their marks, then what is aligned, then what was found.
  fileprivate var readable: String {
    var text = key + "\n"
    for version in versions {
      let document = version.document
      text += "\n\(version.language?.identifier ?? "language not known"): \(version.file.name)"
      text += " (\(counted(document.blocks.count, "block")), \(counted(document.segments.count, "segment")))\n"
      for (block, segments) in zip(document.blocks, document.segmentRanges()) {
        let kind = block.kind.rawValue + (block.level > 0 ? " \(block.level)" : "")
        text += "  \((kind + "  ").padded(to: 14))"
        if let label = block.label { text += "[\(label)] " }
        text += document.markedText(of: block, segments: segments).onOneLine + "\n"
      }
    }
    let rows = rowLines(withConfidence: true)
    if !rows.isEmpty { text += "\nrows:\n" + rows.map { "  \($0)\n" }.joined() }
    let findings = findingMessages
    if !findings.isEmpty { text += "\nfindings:\n" + findings.map { "  \($0)\n" }.joined() }
    return text
  }
}
