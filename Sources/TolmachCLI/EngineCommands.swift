import PipelineRunner
import StageKit

/// Commands by which engines such as GNU parallel, Slurm and Spark make the documents of a pipeline.
extension Program {
  var splitCommand: Command {
    Command(
      name: "split", about: "Divide what a run would make into lists, to be run each on its own", usage: "PIPELINE",
      options: runOptions.filter { $0.name == "set" } + journalOptions + [
        Option("to", placeholder: "FOLDER", "a new folder for the lists: 1.jsonl, 2.jsonl and so on"),
        Option("shards", placeholder: "NUMBER", "how many lists"),
      ],
      examples: [
        (
          command: "tolmach split p.yaml --shards 8 --to shards",
          about: "Then, on any machine, `tolmach run p.yaml --shard shards/1.jsonl`, and `tolmach merge` at the end."
        )
      ]
    ) { arguments in
      guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
      guard let folder = arguments.value("to"), !folder.isEmpty else {
        throw UsageError.problem("name a new folder for the lists with --to")
      }
      guard let text = arguments.value("shards"), let count = Int(text), (1...10_000).contains(count) else {
        throw UsageError.problem("--shards needs a number from 1 to 10000")
      }
      let plan = PlannedPipeline(definition, catalog: catalog)
      return try stoppedSaid {
        let report = try splitRun(plan, try options(arguments, plan), into: folder, count: count)
        say("\(report.documents) of \(counted(report.total, "document")) are to be made")
        say(report.documents > 0 ? ": divided into \(folder)/1.jsonl to \(count).jsonl\n" : "\n")
        return .done
      }
    }
  }

  var mergeCommand: Command {
    Command(
      name: "merge", about: "Put together what runs over the lists of `split` made", usage: "PIPELINE",
      options: runOptions.filter { $0.name != "workers" } + journalOptions.filter { $0.name == "journal" } + [
        Option("from", placeholder: "FOLDER", "the folder of the lists")
      ]
    ) { arguments in
      guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
      guard let folder = arguments.value("from") else {
        throw UsageError.problem("name the folder of the lists with --from")
      }
      let plan = PlannedPipeline(definition, catalog: catalog)
      let reporter = try Reporter(arguments, style: .progress)
      Interruption.watch()
      return try stoppedSaid {
        let report = try mergeRun(
          plan, try options(arguments, plan), shards: folder, shouldStop: { Interruption.isAsked },
          observe: { reporter.note($0) })
        reporter.finish(report)
        if report.isInterrupted { return .interrupted }
        if report.unmade > 0 {
          say("\(counted(report.unmade, "document")) still to be made: run the shards again, or `tolmach run`\n")
        }
        return report.unmade > 0 || report.count(.failed) > 0 ? .someFailed : .done
      }
    }
  }

  var workerCommand: Command {
    Command(
      name: "worker", about: "Answer records on standard input, one a line: for engines such as Spark",
      usage: "PIPELINE",
      options: runOptions.filter { ["set", "force"].contains($0.name) } + workerOptions + [
        Option("fail-on-record-error", "end with 1 where a record could not be processed")
      ],
      examples: [
        (
          command: "tolmach worker p.yaml < records.jsonl > answers.jsonl",
          about: "One answer for each record, in the same order; \"ok\" is false where there was none to give."
        )
      ]
    ) { arguments in
      guard arguments.files != ["-"] else { throw UsageError.problem("standard input is for the records") }
      guard let (definition, bytes) = try pipeline(arguments) else { return .badUsage }
      let plan = PlannedPipeline(definition, catalog: catalog)
      var options = try options(arguments, plan)
      options.workerLaunch = try launch(bytes, definition, arguments)
      return try stoppedSaid {
        let failures = try serveRecords(plan, options)
        return failures > 0 && arguments.has("fail-on-record-error") ? .someFailed : .done
      }
    }
  }

  /// Says why something could not go on, where it could not.
  func stoppedSaid(_ body: () throws -> ExitCode) throws -> ExitCode {
    do { return try body() } catch let failure as DocumentFailure {
      say("stopped: \(failure.line)\n")
      return .couldNotGoOn
    }
  }
}
