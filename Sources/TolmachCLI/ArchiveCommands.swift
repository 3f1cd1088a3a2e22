import FileKit
import PipelineRunner

extension Program {
  var reportCommand: Command {
    Command(
      name: "report", about: "Say what a run did: failures by their causes, findings, times", usage: "PIPELINE",
      options: lookOptions + [
        Option("as", placeholder: "text|json|html", values: ["text", "json", "html"], "the form of the report (text)")
      ],
      examples: [
        (
          command:
            "tolmach report Pipelines/align-folder.yaml --set input=archive --set output=out --as html > report.html",
          about: "Make a page of it."
        )
      ]
    ) { arguments in
      try looking(arguments) { path in
        var statistics = RunStatistics()
        if arguments.value("as") == "json" { statistics.exampleLimit = .max }
        try RunHistory(journal: path).forEachDocument { statistics.add($0) }
        switch arguments.value("as") ?? "text" {
        case "text": try print(statistics.text)
        case "json": try print(statistics.record)
        case "html": try print(String(decoding: statistics.page(title: arguments.files.first ?? path), as: UTF8.self))
        case let form: throw UsageError.problem("--as needs text, json or html, not \(form)")
        }
        return .done
      }
    }
  }

  var verifyCommand: Command {
    Command(
      name: "verify", about: "Read a run's outputs again: say which are missing or altered, and what was done twice",
      usage: "PIPELINE", options: lookOptions
    ) { arguments in
      try looking(arguments) { path in
        var problems: [OutputProblem] = []
        let (documents, outputs) = try RunHistory(journal: path).verify { problems.append($0) }
        for problem in problems {
          let what =
            problem.reason == .duplicate ? "same input as \(problem.path)" : "\(problem.reason) \(problem.path)"
          try print("\(problem.key.isEmpty ? "all documents" : problem.key)\t\(what)\n")
        }
        let broken = problems.count { $0.reason != .duplicate }
        say("\(broken) of \(counted(outputs, "output")) of \(counted(documents, "document")) missing or altered")
        say(broken > 0 ? "; run the pipeline again to make them anew (--force replaces altered ones)\n" : "\n")
        return broken > 0 ? .someFailed : .done
      }
    }
  }

  var purgeCommand: Command {
    Command(
      name: "purge", about: "Remove what a run remembers, which holds text of its documents; outputs stay",
      usage: "PIPELINE", options: lookOptions
    ) { arguments in
      try looking(arguments) { path in
        try purge(journal: path)
        say("removed \(path)\n")
        return .done
      }
    }
  }

  private var lookOptions: [Option] {
    runOptions.filter { $0.name == "set" } + journalOptions.filter { $0.name == "journal" }
  }

  /// Does something with the journal that the command line names, or that the pipeline's runs have.
  private func looking(_ arguments: Arguments, _ body: (String) throws -> ExitCode) throws -> ExitCode {
    let path: String
    if let named = arguments.value("journal") {
      path = named
    } else {
      guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
      guard let usual = PlannedPipeline(definition, catalog: catalog).usualJournal else {
        throw UsageError.problem("runs of this pipeline keep no journal; name one with --journal")
      }
      path = usual
    }
    return try stoppedSaid { try body(path) }
  }
}
