import PipelineFile
import StageKit

extension Program {
  var graphCommand: Command {
    Command(
      name: "graph", about: "Picture a pipeline: what each step needs, gives, is set to and writes", usage: "PIPELINE",
      options: runOptions.filter { $0.name == "set" } + [
        Option(
          "as", placeholder: "text|dot|mermaid", values: ["text", "dot", "mermaid"],
          "for people, for Graphviz (`dot -Tsvg` draws it), or for Markdown (text)")
      ],
      examples: [
        (
          command: "tolmach graph p.yaml --as dot | dot -Tsvg > p.svg",
          about: "Draw the pipeline with Graphviz."
        )
      ]
    ) { arguments in
      guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
      let graph = PipelineGraph(definition, catalog.adding(definition.found))
      switch arguments.value("as") ?? "text" {
      case "text": try print(graph.text)
      case "dot": try print(graph.dot)
      case "mermaid": try print(graph.mermaid)
      case let other: throw UsageError.problem("--as takes text, dot or mermaid, not \(other)")
      }
      return .done
    }
  }
}

/// A pipeline as its pictures show it.
struct PipelineGraph {
  struct Node {
    var title: String
    var summary: String
    var needs: [Facet]
    var gives: [Facet]
    /// What was set, as `name: value`; where a writer writes is not among them.
    var settings: [String]
    var output: String?
  }

  let about: String
  let parameters: [PipelineParameter]
  /// The source, then the steps.
  let nodes: [Node]

  init(_ definition: PipelineDefinition, _ catalog: StageCatalog) {
    about = definition.about
    parameters = definition.parameters
    nodes = ([definition.source] + definition.steps).map { Node($0, catalog) }
  }

  var text: String {
    var text = about.isEmpty ? "" : about + "\n\n"
    let width = parameters.map(\.name.count).max() ?? 0
    if !parameters.isEmpty { text += "parameters\n" }
    for parameter in parameters {
      text += "  \(parameter.name.padded(to: width))  \(parameter.value.isEmpty ? "(empty)" : parameter.value)"
      text += (parameter.about.isEmpty ? "" : "  # \(parameter.about)") + "\n"
    }
    if !parameters.isEmpty { text += "\n" }
    for (number, node) in nodes.enumerated() {
      text += number == 0 ? "source  " : "   |\n" + "\(number)".padded(to: 8)
      text += "\(node.title): \(node.summary)\n"
      for line in node.details { text += "   \(number + 1 < nodes.count ? "|" : " ")      \(line)\n" }
    }
    return text
  }

  var dot: String {
    var text = "digraph pipeline {\n  rankdir=TB;\n  node [shape=box, fontname=\"sans-serif\"];\n"
    if !about.isEmpty { text += "  label=\(quoted(about));\n  labelloc=t;\n" }
    for (number, node) in nodes.enumerated() {
      text += "  s\(number) [label=\(quoted(([node.title] + node.settings).joined(separator: "\n")))];\n"
      if let output = node.output {
        text += "  o\(number) [shape=note, label=\(quoted(output))];\n  s\(number) -> o\(number);\n"
      }
    }
    for number in nodes.indices.dropFirst() {
      text += "  s\(number - 1) -> s\(number) [label=\(quoted(nodes[number].needs.listed))];\n"
    }
    return text + "}\n"
  }

  var mermaid: String {
    var text = "flowchart TD\n"
    for (number, node) in nodes.enumerated() {
      let label = ([node.title] + node.settings).map(\.escapedForMermaid).joined(separator: "<br>")
      text += "  s\(number)[\"\(label)\"]\n"
      if let output = node.output {
        text += "  o\(number)[/\"\(output.escapedForMermaid)\"/]\n  s\(number) --> o\(number)\n"
      }
    }
    for number in nodes.indices.dropFirst() {
      let label = nodes[number].needs.listed
      text += "  s\(number - 1) -->" + (label.isEmpty ? "" : "|\(label)|") + " s\(number)\n"
    }
    return text
  }

  /// As DOT writes a text: `\n` stands for the end of a line.
  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension PipelineGraph.Node {
  fileprivate init(_ step: StepDefinition, _ catalog: StageCatalog) {
    let specification = catalog.specification(step.id)
    var gives = specification?.gives ?? []
    if step.id == StageCatalog.readStep, case .text(let reader)? = step.given[catalog.reader.declaration.name] {
      gives = catalog[reader]?.specification.gives ?? gives
    }
    let added = specification?.needsBySetting.filter { step.settings[$0.setting] == $0.value }.map(\.need) ?? []
    self.init(
      title: step.id, summary: specification?.summary ?? "", needs: (specification?.needs ?? []) + added, gives: gives,
      settings: step.given.sorted { $0.key < $1.key }.filter { $0.key != "to" || catalog[step.id]?.role != .writer }
        .map { "\($0.key): \($0.value.text)" },
      output: catalog[step.id]?.role == .writer ? step.settings["to"]?.text : nil)
  }

  fileprivate var details: [String] {
    var lines = settings
    if !needs.isEmpty { lines.append("needs \(needs.listed)") }
    if !gives.isEmpty { lines.append("gives \(gives.listed)") }
    if let output { lines.append("writes \(output == "-" ? "standard output" : output)") }
    return lines
  }
}

extension [Facet] {
  fileprivate var listed: String { map(\.rawValue).joined(separator: ", ") }
}

extension String {
  fileprivate var escapedForMermaid: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "#quot;"
      case "<": result += "#lt;"
      case ">": result += "#gt;"
      case "#": result += "#35;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
