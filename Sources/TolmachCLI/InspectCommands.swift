import JSONKit
import StageKit
import StageProgram

extension Program {
  var stagesCommand: Command {
    Command(name: "stages", about: "List the stages that a pipeline can have", usage: "", options: []) { _ in
      let catalog = catalogWithPrograms
      let width = catalog.names.map(\.count).max() ?? 0
      for role in StageRole.allCases {
        let rows = specifications(role, of: catalog)
        guard !rows.isEmpty else { continue }
        try print("\(role.heading)\n" + rows.map { "  \($0.id.padded(to: width))  \($0.summary)\n" }.joined())
      }
      return .done
    }
  }

  /// Of the stages of a role, the step `read` before those of one document.
  func specifications(_ role: StageRole, of catalog: StageCatalog) -> [StageSpecification] {
    (role == .document ? [catalog.readSpecification] : [])
      + catalog.stages.filter { $0.role == role }.map(\.specification)
  }

  var describeCommand: Command {
    Command(
      name: "describe", about: "Say all about a stage: settings, needs, examples", usage: "STAGE",
      options: [Option("json", "print its specification as JSON: docs/foreign-stages.md")]
    ) { arguments in
      guard let name = arguments.files.first else {
        throw UsageError.problem("name a stage: `tolmach stages` lists them")
      }
      let stage: StageFactory?
      do throws(StageError) { stage = try stages(beside: []).found(name) } catch {
        throw UsageError.problem(error.line(file: nil))
      }
      guard let specification = stage?.specification ?? catalog.specification(name) else {
        // A format's name is half that of its reader and its writer.
        let names = catalog.names + programNames
        let ofFormat = names.filter { $0 == "read-\(name)" || $0 == "write-\(name)" }
        let meant = ofFormat.isEmpty ? suggestion(for: name, among: names).map { [$0] } ?? [] : ofFormat
        throw UsageError.problem(
          "there is no stage \(name)" + (meant.isEmpty ? "" : "; did you mean \(meant.joined(separator: " or "))?"))
      }
      let role = stage?.role ?? .document
      if arguments.has("json") {
        var json = JSONWriter()
        json.specification(specification, role: role)
        json.endLine()
        try print(String(decoding: json.bytes, as: UTF8.self))
      } else {
        try print(specification.description(role: role))
      }
      return .done
    }
  }

  /// With the stages that programs are; of one that cannot be used is said why.
  var catalogWithPrograms: StageCatalog {
    let catalog = stages(beside: [])
    return catalog.adding(
      programNames.compactMap { name in
        do throws(StageError) { return try catalog.found(name) } catch {
          say("note: \(error.line(file: nil))\n")
          return nil
        }
      })
  }
}

extension StageRole {
  fileprivate var heading: String {
    switch self {
    case .source: "Sources, which list documents:"
    case .reader: "Readers, which the step read chooses among:"
    case .document: "Stages of one document:"
    case .parallel: "Stages of all versions at once:"
    case .writer: "Writers:"
    case .collector: "Collectors, which learn from an archive:"
    }
  }
}

extension StageSpecification {
  fileprivate func description(role: StageRole) -> String {
    var text = "\(id): \(summary).\n\nRole \(role.rawValue), version \(version)."
    if !needs.isEmpty { text += " Needs \(list(needs))." }
    if !gives.isEmpty { text += " Gives \(list(gives))." }
    text += "\n"
    for program in programs {
      text += "Runs \(program.name) (Debian's \(program.package)), which \(program.purpose).\n"
    }
    if !mediaTypes.isEmpty { text += "Reads \(mediaTypes.joined(separator: ", ")).\n" }
    if !settings.isEmpty {
      text += "\nSettings:\n"
      for setting in settings {
        text += "  \(setting.name): \(setting.kind.phrase)"
        text +=
          setting.defaultValue.map { ", \($0.text.isEmpty ? "empty" : $0.text) where not given\n" }
          ?? ", must be given\n"
        text += setting.summary.wrapped(width: 76, indent: 6) + "\n"
      }
    }
    if !findings.isEmpty {
      text += "\nFindings:\n" + findings.map { "  \($0.id): \($0.message)\n" }.joined()
    }
    if !failures.isEmpty {
      text += "\nFailures:\n" + failures.map { "  \($0.id): \($0.message); \($0.cure)\n" }.joined()
    }
    for example in examples {
      text += "\nExample: \(example.about).\n"
      if !example.settings.isEmpty {
        let pairs = example.settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
        text += "  with {\(pairs.joined(separator: ", "))}\n"
      }
      for version in example.given {
        text += "  given\(version.language.isEmpty ? "" : " (\(version.language))"):\n" + indented(version.text)
      }
      if let beads = example.beads { text += "  with beads:\n" + indented(beads) }
      text += "  gives:\n" + indented(example.gives)
      for finding in example.finds { text += "  finds: \(finding)\n" }
    }
    return text
  }

  private func list(_ facets: [Facet]) -> String { facets.map(\.rawValue).joined(separator: ", ") }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "\n" : "      \($0)\n" }.joined()
  }
}
