import FileKit
import PipelineFile
import PipelineRunner
import StageKit
import TextModel

extension Program {
  /// A verb as a command: its pipeline with the settings of the command line.
  func command(_ verb: Verb) -> Command {
    if let service = verb.service { return command(verb, serving: service) }
    if let pipeline = verb.pairing { return command(verb, pairing: pipeline) }
    let read = Result { try VerbOptions(verb, catalog) }
    return Command(
      name: verb.name, about: verb.about, usage: verb.usage, options: ((try? read.get())?.options ?? []) + runOptions,
      examples: verb.examples
    ) { arguments in
      let verbOptions = try read.get()
      guard
        let chosen = verb.pipelines.firstIndex(where: { pipeline in pipeline.option.map { arguments.has($0) } ?? true })
      else { throw UsageError.problem("\(verb.name) has no pipeline for these options") }
      let pipeline = verb.pipelines[chosen]
      if arguments.files.count < pipeline.fewest {
        throw UsageError.problem(
          "\(verb.name) needs \(counted(pipeline.fewest, "file")), and got \(arguments.files.count): tolmach \(verb.name) \(verb.usage)"
        )
      }
      var files = arguments.files.isEmpty ? ["-"] : arguments.files
      var set: [(name: String, value: SettingData)] = []
      if let second = pipeline.second, files.count == 2 { set.append((name: second, value: .text(files.removeLast()))) }
      set.append((name: pipeline.files, value: try verbOptions.files[chosen].value(of: files, verb: verb.name)))
      for (name, value) in arguments.options {
        if let verbSwitch = verb.switches.first(where: { $0.option.name == name }) {
          set += verbSwitch.sets.map { (name: $0.name, value: SettingData.text($0.value)) }
        } else if let target = verbOptions.targets[chosen][name] {
          // An unset variable of the shell: as a folder it would be the root.
          if value.isEmpty, !target.contains(".") { throw UsageError.problem("--\(name) is empty: give it a value") }
          set.append((name: target, value: .text(value)))
        } else if !runOptions.contains(where: { $0.name == name }) {
          throw UsageError.problem("--\(name) has no use with --\(pipeline.option ?? "")")
        }
      }
      set += try setOptions(arguments)
      let definition: PipelineDefinition
      do throws(PipelineProblems) {
        definition = try readPipeline(Array(pipeline.text.utf8), set: set, catalog: catalog)
      } catch {
        // One option may set several steps, each of which refuses it.
        var told: Set<String> = []
        for problem in error.problems {
          let line = "\(problem.message)\(problem.hint.map { "; " + $0 } ?? "")\n"
          if told.insert(line).inserted { say("tolmach \(verb.name): \(line)") }
        }
        return .badUsage
      }
      return try run(
        definition, arguments, reporter: Reporter(arguments, style: pipeline.isReported ? .documents : .problems))
    }
  }

  var runCommand: Command {
    Command(
      name: "run", about: "Run a pipeline file: what is as it was is not done again", usage: "PIPELINE",
      options: runOptions + journalOptions + (handOver == nil ? [] : spanOptions) + shardOptions + giveUpOptions
        + workerOptions,
      examples: [
        (
          command: "tolmach run Pipelines/align-folder.yaml --set input=archive --set output=out",
          about: "Align every pair of documents in the folder archive."
        ),
        (
          command: "tolmach run mine.yaml --to segment --give segmented.jsonl",
          about: "Then, with other settings of align: tolmach run mine.yaml --from align --take segmented.jsonl"
        ),
      ]
    ) { arguments in
      guard let (definition, bytes) = try pipeline(arguments) else { return .badUsage }
      return try run(
        definition, arguments, launch: launch(bytes, definition, arguments),
        reporter: Reporter(arguments, style: .progress))
    }
  }

  var retryCommand: Command {
    Command(
      name: "retry", about: "Run a pipeline for the documents that failed, and for no others", usage: "PIPELINE",
      options: runOptions + journalOptions.filter { $0.name != "retry" } + shardOptions + giveUpOptions + workerOptions
    ) { arguments in
      guard let (definition, bytes) = try pipeline(arguments) else { return .badUsage }
      return try run(
        definition, arguments, launch: launch(bytes, definition, arguments),
        reporter: Reporter(arguments, style: .progress))
    }
  }

  var planCommand: Command {
    Command(
      name: "plan", about: "Say what a run would do, and why", usage: "PIPELINE",
      options: runOptions.filter { $0.name == "set" } + journalOptions
    ) { arguments in
      guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
      let plan = PlannedPipeline(definition, catalog: catalog)
      var total = 0
      var changed = 0
      var failing = 0
      var skipped = 0
      var leftOvers = 0
      return try stoppedSaid {
        try planRun(plan, try options(arguments, plan)) { document in
          if document.isLeftOver {
            leftOvers += 1
            return try print("\(document.key)\tleft over: \(document.reason ?? "")\n")
          }
          if document.isSkipped { skipped += 1 } else { total += 1 }
          guard let reason = document.reason else { return }
          if document.isFailing { failing += 1 } else if !document.isSkipped { changed += 1 }
          let what = document.isSkipped ? "skipped: " : document.isFailing ? "would fail: " : ""
          try print("\(document.key)\t\(what)\(reason)\n")
        }
        say("\(changed) of \(counted(total, "document")) would be made")
        if failing > 0 { say(", \(failing) would fail") }
        say(skipped > 0 ? ", \(skipped) skipped\n" : "\n")
        if leftOvers > 0 { say(leftOverLine(leftOvers)) }
        return .done
      }
    }
  }

  var checkCommand: Command {
    Command(
      name: "check", about: "Say all that is wrong with a pipeline file, without running it", usage: "PIPELINE",
      options: runOptions.filter { $0.name == "set" }
    ) { arguments in
      guard let (definition, _) = try pipeline(arguments) else { return .badUsage }
      say("\(arguments.files.joined()): no problem in \(counted(definition.steps.count, "step"))\n")
      let catalog = catalog.adding(definition.found)
      if !definition.steps.contains(where: { catalog[$0.id]?.role == .writer }) {
        say("note: no step writes anything; `tolmach stages` lists the writers\n")
      }
      return .done
    }
  }

  /// Reads the pipeline file of the command line; nil where it has problems, which are said.
  func pipeline(_ arguments: Arguments) throws -> (definition: PipelineDefinition, bytes: [UInt8])? {
    guard let file = arguments.files.first else {
      throw UsageError.problem("name a pipeline file, or - for standard input")
    }
    if arguments.files.count > 1 {
      throw UsageError.problem("one pipeline file at a time, not \(arguments.files.count)")
    }
    return try pipeline(file, set: try setOptions(arguments), span: try span(arguments))
  }

  /// - Parameter span: which of its steps are wanted; nil: all.
  func pipeline(
    _ file: String, set: [(name: String, value: SettingData)], span: PipelineSpan? = nil
  ) throws -> (definition: PipelineDefinition, bytes: [UInt8])? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes =
        file == "-"
        ? try FileSystem.readStandardInput() : try FileSystem.read(EscapedPath.bytes(file), acceptsPipes: true)
    } catch {
      throw UsageError.problem("\(file): \(error.message); \(error.cure)")
    }
    do throws(PipelineProblems) {
      let folder = folder(of: file)
      let catalog = stages(beside: folder)
      let definition = try readPipeline(
        bytes, set: set, catalog: catalog, surroundings: surroundings(ofPipelineIn: folder))
      guard let span else { return (definition, bytes) }
      return (try definition.limited(to: span, catalog: catalog), bytes)
    } catch {
      for problem in error.problems { say(problem.line(file: file == "-" ? "standard input" : file) + "\n") }
      let count = error.problems.count
      say("\(count) \(count == 1 ? "problem" : "problems"); nothing was run\n")
      return nil
    }
  }

  /// The folder of a pipeline file: that of one on standard input is the current one.
  func folder(of file: String) -> [UInt8] { file == "-" ? [] : FileSystem.folder(of: EscapedPath.bytes(file)) }

  private func run(
    _ definition: PipelineDefinition, _ arguments: Arguments, launch: WorkerLaunch? = nil, reporter: Reporter
  ) throws -> ExitCode {
    let plan = PlannedPipeline(definition, catalog: catalog)
    var options = try options(arguments, plan)
    options.workerLaunch = launch
    // Nothing failed where nothing was run.
    if options.isRetryOnly, let journal = options.journal {
      do { _ = try RunHistory(journal: journal) } catch {
        say("stopped: \(error.line)\n")
        return .couldNotGoOn
      }
    }
    // A verb that is interrupted simply ends.
    if arguments.command == "run" || arguments.command == "retry" { Interruption.watch() }
    do {
      let report = try PipelineRunner.run(
        plan, options, shouldStop: { Interruption.isAsked }, observe: { reporter.note($0) })
      reporter.finish(report)
      if report.isInterrupted { return .interrupted }
      return report.count(.failed) > 0 ? .someFailed : .done
    } catch let failure as DocumentFailure {
      reporter.stop(failure)
      return .couldNotGoOn
    }
  }
}
