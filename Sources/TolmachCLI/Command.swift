import StageKit

/// A command as help, completion and the man page know it.
struct Command {
  var name: String
  var about: String
  var usage: String
  var options: [Option]
  /// What the words that it prints mean.
  var words: [(word: String, about: String)] = []
  var examples: [(command: String, about: String)] = []
  /// Runs it; the exit code.
  var run: (Arguments) throws -> ExitCode
}

/// What the program's exit codes mean.
enum ExitCode: Int32 {
  case done = 0
  case someFailed = 1
  case badUsage = 2
  case gateFailed = 3
  case couldNotGoOn = 4
  case interrupted = 130
}

/// Options of every command.
let commonOptions = [Option("help", short: "h", "say what the command does, and end")]

/// Options of every command that runs a pipeline.
let runOptions = [
  Option("set", short: "s", placeholder: "NAME=VALUE", "set a parameter, or a step's setting as STEP.SETTING=VALUE"),
  Option("force", short: "f", "replace files that exist and hold something else"),
  Option("workers", short: "j", placeholder: "NUMBER", "documents in hand at once (as many as there are processors)"),
  Option("quiet", short: "q", "say nothing but what failed"),
  Option(
    "log", placeholder: "text|json", values: ["text", "json"],
    "how to report on standard error: for people, or a JSON record a line (text)"),
]

/// Options of commands that remember what they did.
let journalOptions = [
  Option(
    "journal", placeholder: "FILE|none", "where the run remembers what it did (in .tolmach/ beside the first output)"),
  Option("retry", "try documents again that failed before, though nothing changed"),
]

/// Options of commands that may take documents through some of the steps.
let spanOptions = [
  Option(
    "from", placeholder: "STEP", "begin with this step, its name or its number from 1, and the documents of --take"),
  Option("take", placeholder: "FILE", "documents as JSON Lines: docs/document-json.md"),
  Option("to", placeholder: "STEP", "end with this step, and write the documents to the file of --give"),
  Option("give", placeholder: "FILE", "where documents are handed over, as JSON Lines"),
]

/// Options of commands that may do a part of a run.
let shardOptions = [
  Option("shard", placeholder: "FILE", "make the documents of this list alone, which `tolmach split` wrote")
]

/// When a run ends before its last document.
let giveUpOptions = [
  Option("fail-fast", "begin no other document after one that failed"),
  Option("max-failures", placeholder: "NUMBER", "begin no other document after so many that failed"),
]

/// Options of commands that process documents in processes of their own.
let workerOptions = [
  Option("deadline", placeholder: "SECONDS", "how long one document may take (120)"),
  Option("memory", placeholder: "MIB", "how much memory a worker may take (4096)"),
  Option("in-process", "process documents in this process, without limits: for debugging"),
]
