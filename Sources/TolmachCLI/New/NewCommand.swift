import PipelineFile
import StageKit

/// What `tolmach new pipeline` puts a pipeline together from. The command line knows no stage: the program gives these.
public struct PipelineParts: Sendable {
  /// A choice of the user, and what it adds to the pipeline.
  public struct Part: Sendable {
    /// The value of `--from` or `--to`, or the option itself.
    public var name: String
    public var about: String
    /// Lines below `parameters:`.
    public var parameters: [String]
    /// Lines below `source:`, or of one step each, with their comments.
    public var lines: [String]
    /// Options that it cannot do without.
    public var implies: [String]

    public init(
      _ name: String, about: String, parameters: [String] = [], lines: [String], implies: [String] = []
    ) {
      self.name = name
      self.about = about
      self.parameters = parameters
      self.lines = lines
      self.implies = implies
    }
  }

  public var sources: [Part]
  /// In the order in which they stand in the pipeline; one without a name is always there.
  public var steps: [Part]
  public var outputs: [Part]

  public init(sources: [Part], steps: [Part], outputs: [Part]) {
    self.sources = sources
    self.steps = steps
    self.outputs = outputs
  }

  /// The pipeline of some choices, commented.
  func pipeline(from source: Part, options: Set<String>, to outputs: [Part]) -> String {
    var wanted = options.union(outputs.flatMap(\.implies))
    // What an option implies may imply more; a few rounds reach all.
    for _ in steps { for step in steps where wanted.contains(step.name) { wanted.formUnion(step.implies) } }
    let steps = steps.filter { $0.name.isEmpty || wanted.contains($0.name) }
    let parts = [source] + steps + outputs
    var parameters: [String] = []
    for line in parts.flatMap(\.parameters) where !parameters.contains(line) { parameters.append(line) }
    let about = ([source] + steps + outputs).map(\.about).filter { !$0.isEmpty }.joined(separator: ", ")
    return """
      # \(about.prefix(1).uppercased() + about.dropFirst()).
      #
      #   tolmach check FILE                       what is wrong with it
      #   tolmach tap FILE --after STEP            a document as it is after a step
      #   tolmach run FILE --set input=PATH
      tolmach: 1
      about: \(yamlQuoted(about.prefix(1).uppercased() + about.dropFirst() + "."))

      # What may be decided from outside, with --set NAME=VALUE; a setting names it as "${NAME}".
      parameters:
      \(parameters.indented)

      # Where the documents come from.
      source:
      \(source.lines.indented)

      # What every document goes through. `tolmach stages` lists all that there is, `tolmach describe STEP` explains one.
      steps:
      \((steps + outputs).flatMap(\.lines).indented)

      """
  }
}

extension [String] {
  fileprivate var indented: String { map { "  " + $0 }.joined(separator: "\n") }
}

extension Program {
  var newCommand: Command {
    let sources = parts?.sources.map(\.name) ?? []
    let outputs = parts?.outputs.map(\.name) ?? []
    return Command(
      name: "new", about: "Print a new, commented pipeline file, or write a new stage", usage: "pipeline | stage NAME",
      options: [
        Option(
          "from", placeholder: sources.joined(separator: "|"), values: sources,
          "where documents come from (\(sources.first ?? ""))"),
        Option(
          "to", placeholder: "FORMAT,...", values: outputs,
          "what is written: \(outputs.joined(separator: ", ")) (\(outputs.first ?? ""))"),
        Option(
          "role", placeholder: "ROLE", values: StageRole.allCases.map(\.rawValue),
          "what a new stage does: \(StageRole.allCases.map(\.rawValue).joined(separator: ", ")) (document)"),
        Option("python", "write a program in Python, into the folder stages, and no package"),
        Option("builtin", "put a new stage into Tolmach's own package, in this folder, and not into one of its own"),
      ] + (parts?.steps ?? []).filter { !$0.name.isEmpty }.map { Option($0.name, $0.about) },
      examples: [
        (
          command: "tolmach new pipeline --from folder --align --to tmx > mine.yaml",
          about: "Then: tolmach check mine.yaml"
        ),
        (
          command: "tolmach new stage read-srt --role reader",
          about: "Write the package read-srt: a stage, its test, and a program that has it."
        ),
      ]
    ) { arguments in
      if arguments.files.first == "stage" { return try newStage(arguments) }
      guard arguments.files == ["pipeline"], let parts else {
        throw UsageError.problem("say what is to be new: tolmach new pipeline, or tolmach new stage NAME")
      }
      func part(_ name: String, among parts: [PipelineParts.Part], _ option: String) throws(UsageError)
        -> PipelineParts.Part
      {
        if let part = parts.first(where: { $0.name == name }) { return part }
        let names = parts.map(\.name)
        throw .problem(
          "--\(option) knows no \(name); "
            + (suggestion(for: name, among: names).map { "did you mean \($0)?" }
              ?? "there are \(names.joined(separator: ", "))"))
      }
      let source = try part(arguments.value("from") ?? sources.first ?? "", among: parts.sources, "from")
      var written: [PipelineParts.Part] = []
      for name in (arguments.value("to") ?? outputs.first ?? "").split(separator: ",") {
        written.append(try part(String(name), among: parts.outputs, "to"))
      }
      let text = parts.pipeline(
        from: source, options: Set(parts.steps.map(\.name).filter { arguments.has($0) }), to: written)
      do throws(PipelineProblems) { _ = try readPipeline(Array(text.utf8), set: [], catalog: catalog) } catch {
        for problem in error.problems {
          say("tolmach new: \(problem.message)\(problem.hint.map { "; " + $0 } ?? "")\n")
        }
        return .badUsage
      }
      try print(text)
      return .done
    }
  }
}
