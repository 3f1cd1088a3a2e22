import FileKit
import Glibc
import PipelineFile
import PipelineRunner
import StageKit
import TextModel

extension Program {
  func setOptions(
    _ arguments: Arguments, _ name: String = "set"
  ) throws(UsageError) -> [(name: String, value: SettingData)] {
    var result: [(name: String, value: SettingData)] = []
    for option in arguments.options where option.name == name {
      let pieces = option.value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2, let name = pieces.first else {
        throw .problem("--\(option.name) needs NAME=VALUE, not \(option.value)")
      }
      result.append((name: String(name), value: .text(String(pieces[1]))))
    }
    return result
  }

  func options(_ arguments: Arguments, _ plan: PlannedPipeline) throws(UsageError) -> RunOptions {
    var workers = processorCount
    if let text = arguments.value("workers") {
      guard let number = Int(text), (1...1024).contains(number) else {
        throw .problem("--workers needs a number from 1 to 1024, not \(text)")
      }
      workers = number
    }
    // Verbs remember nothing: they are for a person who looks on.
    var journal: String?
    let shard = arguments.value("shard")
    if ["run", "plan", "retry", "split", "merge"].contains(arguments.command) {
      journal = arguments.value("journal") ?? shard.map { journalOfShard($0) } ?? plan.usualJournal
      if journal == "none" { journal = nil }
    }
    var options = RunOptions(
      workers: workers, replacing: arguments.has("force"), journal: journal, retrying: arguments.has("retry"))
    options.shard = shard
    if arguments.command == "retry" {
      options.retrying = true
      options.isRetryOnly = true
      guard journal != nil else { throw .problem("without a journal nobody knows what failed; name it with --journal") }
    }
    if arguments.has("fail-fast") { options.maximumFailures = 1 }
    if let text = arguments.value("max-failures") {
      guard let number = Int(text), number > 0 else {
        throw .problem("--max-failures needs a number from 1 up, not \(text)")
      }
      options.maximumFailures = number
    }
    if let text = arguments.value("deadline") {
      guard let seconds = Double(text), seconds > 0, seconds.isFinite else {
        throw .problem("--deadline needs a number of seconds, not \(text)")
      }
      options.limits.deadline = seconds
    }
    if let text = arguments.value("memory") {
      guard let mebibytes = Int(text), (128...1_048_576).contains(mebibytes) else {
        throw .problem("--memory needs a number of MiB from 128 up, not \(text)")
      }
      options.limits.memory = mebibytes
    }
    return options
  }

  /// How worker processes are started: this very program. Nil where the documents are to be processed in this one.
  func launch(
    _ pipeline: [UInt8], _ definition: PipelineDefinition, _ arguments: Arguments
  ) throws(UsageError) -> WorkerLaunch? {
    if arguments.has("in-process") { return nil }
    return WorkerLaunch(
      program: "/proc/self/exe",
      arguments: ["worker-process", EscapedPath.text(folder(of: arguments.files.first ?? "-"))], pipeline: pipeline,
      set: try setOptions(arguments).map { (name: $0.name, value: $0.value.text) }, fragments: definition.fragments,
      span: try span(arguments))
  }

  /// Which steps are wanted, by `--from` and `--to`; nil: all.
  func span(_ arguments: Arguments) throws(UsageError) -> PipelineSpan? {
    guard let handOver, arguments.command == "run" else { return nil }
    let (first, last) = (arguments.value("from"), arguments.value("to"))
    let (input, output) = (arguments.value("take"), arguments.value("give"))
    for (step, file, options) in [(first, input, ("from", "take")), (last, output, ("to", "give"))] {
      if step != nil, file == nil { throw .problem("--\(options.0) needs --\(options.1) FILE: the documents there") }
      if step == nil, file != nil { throw .problem("--\(options.1) needs --\(options.0) STEP") }
    }
    if first == nil, last == nil { return nil }
    return PipelineSpan(
      first: first, input: input ?? "", last: last, output: output ?? "", handOver: Array(handOver.utf8))
  }

  /// Where the files stand that a pipeline includes, and the environment of this process.
  func surroundings(ofPipelineIn folder: [UInt8]) -> PipelineSurroundings {
    PipelineSurroundings(
      fragment: { path throws(PipelineSurroundings.Refusal) in
        let bytes = EscapedPath.bytes(path)
        do throws(FileError) {
          return try FileSystem.read(bytes.first == 0x2F ? bytes : FileSystem.join(folder, bytes))
        } catch {
          throw PipelineSurroundings.Refusal(error.message, cure: error.cure)
        }
      },
      environment: { name in getenv(name).map { String(cString: $0) } })
  }
}

extension PipelineProblems {
  /// All problems, for a command line that they are about.
  var lines: String { problems.map { $0.message + ($0.hint.map { "; " + $0 } ?? "") }.joined(separator: "\n") }
}
