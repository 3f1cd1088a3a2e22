import FileKit
import ForeignStages
@preconcurrency import Glibc
import PipelineRunner
public import StageKit
import TextModel

/// The command line of Tolmach over given stages and verbs.
public struct Program: Sendable {
  let version: String
  let catalog: StageCatalog
  let verbs: [Verb]
  let parts: PipelineParts?
  let handOver: String?
  let libraries: @Sendable () -> [Library]
  private let programs = StagePrograms()

  /// - Parameters:
  ///   - parts: what `new pipeline` puts together.
  ///   - handOver: a pipeline of a source and a writer, with the parameter `file`: how `run --from` and `--to` hand
  ///     documents over.
  ///   - libraries: what it is linked with; asked for only where somebody wants to know.
  public init(
    version: String, catalog: StageCatalog, verbs: [Verb], parts: PipelineParts? = nil, handOver: String? = nil,
    libraries: @escaping @Sendable () -> [Library] = { [] }
  ) {
    self.version = version
    self.libraries = libraries
    self.catalog = catalog
    self.verbs = verbs
    self.parts = parts
    self.handOver = handOver
  }

  /// Runs the command line that this process was started with, and ends it.
  public func main() -> Never {
    // Arguments are bytes: names of files need not be UTF-8.
    let words = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        EscapedPath.text(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      }
    }
    exit(run(words))
  }

  /// Runs one command line, without the program's name.
  ///
  /// - Returns: the exit code: 0 all done, 1 some documents failed, 2 bad usage or pipeline, 3 a quality gate failed,
  ///   4 the run could not go on, 130 interrupted.
  public func run(_ words: [String]) -> Int32 {
    FileSystem.ignoreBrokenPipeSignal()
    do {
      return try execute(words).rawValue
    } catch let error as UsageError {
      say("tolmach: \(error.line)\n")
      say("`tolmach \(commandName(words).map { $0 + " " } ?? "")--help` says what there is.\n")
      return ExitCode.badUsage.rawValue
    } catch let error as FileError {
      // A reader such as `head` that has seen enough is no failure.
      if error.reason == .brokenPipe { return ExitCode.done.rawValue }
      say("tolmach: \(error.name): \(error.message); \(error.cure)\n")
      return ExitCode.couldNotGoOn.rawValue
    } catch {
      say("tolmach: \(error)\n")
      return ExitCode.couldNotGoOn.rawValue
    }
  }

  /// The stages of this program, and those that programs beside it are.
  ///
  /// - Parameter folder: that of the pipeline file; empty for the current one.
  func stages(beside folder: [UInt8]) -> StageCatalog {
    catalog.finding { [programs] name throws(StageError) in try programs.stage(name, beside: folder) }
  }

  /// The names of stages that programs are.
  var programNames: [String] { programs.names(beside: []).filter { catalog[$0] == nil } }

  /// All commands, verbs first, in the order in which help shows them.
  var commands: [Command] { verbs.map(command) + ownCommands }

  /// Those that are no verbs.
  private var ownCommands: [Command] {
    [
      runCommand, planCommand, retryCommand, reportCommand, verifyCommand, pruneCommand, purgeCommand, splitCommand,
      mergeCommand, workerCommand, checkCommand, testCommand, diffCommand, graphCommand, tapCommand, newCommand,
      scoreCommand, lexiconCommand, stagesCommand, describeCommand, conformanceCommand, referenceCommand,
      schemaCommand, completionsCommand, manCommand, doctorCommand,
    ]
  }

  private func commandName(_ words: [String]) -> String? {
    words.first.flatMap { command(named: $0)?.name }
  }

  /// One command: the pipelines of other verbs are not read for it.
  private func command(named name: String) -> Command? {
    verbs.first { $0.name == name }.map { command($0) } ?? ownCommands.first { $0.name == name }
  }

  private func execute(_ words: [String]) throws -> ExitCode {
    guard let name = words.first else {
      try print(help)
      return .badUsage
    }
    switch name {
    case "--help", "-h", "help":
      if let topic = words.dropFirst().first { return try execute([topic, "--help"]) }
      try print(help)
      return .done
    case "worker-process":
      // What `run` starts, over and over: no command for people. It is told where the pipeline file is.
      serveWorker(stages(beside: EscapedPath.bytes(words.dropFirst().first ?? "")))
      return .done
    case Self.conformanceProcess:
      try serveConformance(Array(words.dropFirst()))
      return .done
    case "--version", "version":
      let libraries = libraries().map { "\($0.name) \($0.version)" }.joined(separator: ", ")
      try print("tolmach \(version)\n" + (libraries.isEmpty ? "" : "with \(libraries)\n"))
      return .done
    default: break
    }
    guard let command = command(named: name) else {
      let names = commands.map(\.name)
      if name.hasPrefix("-") { throw UsageError.unknownOption(name, suggestion: nil) }
      throw UsageError.problem(
        "there is no command \(name)" + (suggestion(for: name, among: names).map { "; did you mean \($0)?" } ?? ""))
    }
    let arguments = try parse(Array(words.dropFirst()), of: name, options: command.options + commonOptions)
    if arguments.has("help") {
      try print(help(of: command))
      return .done
    }
    return try command.run(arguments)
  }
}

/// Writes data: to standard output.
func print(_ text: String) throws(FileError) { try FileSystem.standardOutput.write(text) }

/// Speaks to people: on standard error. That nobody hears it is no failure.
func say(_ text: String) { try? FileSystem.standardError.write(text) }
