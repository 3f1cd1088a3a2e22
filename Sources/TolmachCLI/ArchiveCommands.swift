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
      try looking(arguments) { path, _ in
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
      try looking(arguments) { path, plan in
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
        if let plan {
          var leftOvers: [LeftOver] = []
          try findLeftOvers(plan, journal: path) { leftOvers.append($0) }
          for leftOver in leftOvers { try print("\(leftOver.key)\tleft over \(leftOver.path)\n") }
          if !leftOvers.isEmpty { say(leftOverLine(leftOvers.count)) }
        }
        return broken > 0 ? .someFailed : .done
      }
    }
  }

  var pruneCommand: Command {
    Command(
      name: "prune",
      about: "Remove outputs of documents that the source does not list any more, and what is remembered of them",
      usage: "PIPELINE",
      options: lookOptions + [Option("force", "even where the source lists nothing that is remembered, or not all")]
    ) { arguments in
      try looking(arguments, needsPipeline: true) { path, plan in
        guard let plan else { return .badUsage }
        var removed = 0
        try removeLeftOvers(plan, journal: path, isForced: arguments.has("force")) { leftOver in
          if leftOver.isAltered { say("kept \(leftOver.path): it was altered\n") } else { removed += 1 }
        }
        say("removed \(counted(removed, "output"))\n")
        return .done
      }
    }
  }

  var purgeCommand: Command {
    Command(
      name: "purge", about: "Remove what a run remembers, which holds text of its documents; outputs stay",
      usage: "PIPELINE", options: lookOptions
    ) { arguments in
      try looking(arguments) { path, _ in
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
  private func looking(
    _ arguments: Arguments, needsPipeline: Bool = false, _ body: (String, PlannedPipeline?) throws -> ExitCode
  ) throws -> ExitCode {
    let named = arguments.value("journal")
    if let named, arguments.files.isEmpty, !needsPipeline { return try stoppedSaid { try body(named, nil) } }
    guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
    let plan = PlannedPipeline(definition, catalog: catalog)
    guard let path = named ?? plan.usualJournal else {
      throw UsageError.problem("runs of this pipeline keep no journal; name one with --journal")
    }
    return try stoppedSaid { try body(path, plan) }
  }
}
