import DocumentJSON
import FileKit
import Glibc
import JSONKit
import PipelineFile
public import StageKit
import TextModel

/// Serves a runner as one of its worker processes, on standard input and output: first the pipeline, then a document a
/// line, each answered by one line in the same order. Ends with the input.
public func serveWorker(_ catalog: StageCatalog) {
  do {
    // A supervisor tells every process of a job to end: the runner decides when, once this document is finished.
    for number in [SIGINT, SIGTERM] { signal(number, SIG_IGN) }
    let lines = try LineReader(nil)
    guard let greeting = try lines.next(), let json = try? JSONValue(parsing: greeting) else { return }
    limitMemory(json["memory"]?.integer ?? 0)
    watchInput()
    var worker: Worker
    do {
      worker = try Worker(plan(json, catalog), givesDocument: json["document"]?.bool ?? false)
    } catch let failure as DocumentFailure {
      try answer(.object([JSONMember("problem", failure.json)]))
      return
    }
    try answer(.object([JSONMember("ready", .bool(true))]))
    while let line = try lines.next() {
      guard let json = try? JSONValue(parsing: line), let document = try? ParallelDocument(json: json) else {
        try answer(.object([JSONMember("ok", .bool(false))]))
        continue
      }
      var (outcome, files) = worker.process(Listing(document))
      try answer(outcome.answer(staging: &files))
    }
  } catch {
    // The runner has gone: nobody waits for an answer.
  }
}

private func plan(_ greeting: JSONValue, _ catalog: StageCatalog) throws -> PlannedPipeline {
  let set = (greeting["set"]?.array ?? []).compactMap { pair -> (name: String, value: SettingData)? in
    guard let fields = pair.array, fields.count == 2, let name = fields[0].string, let value = fields[1].string else {
      return nil
    }
    return (name: name, value: .text(value))
  }
  do throws(PipelineProblems) {
    var surroundings = PipelineSurroundings(greeting["fragments"])
    surroundings.environment = { name in getenv(name).map { String(cString: $0) } }
    var definition = try readPipeline(
      Array((greeting["pipeline"]?.string ?? "").utf8), set: set, catalog: catalog, surroundings: surroundings)
    if let span = greeting["span"] {
      definition = try definition.limited(to: PipelineSpan(json: span), catalog: catalog)
    }
    return PlannedPipeline(definition, catalog: catalog)
  } catch {
    let message = error.problems.first?.message ?? ""
    throw DocumentFailure(
      stage: "worker", file: "", error: StageError(Failure("pipeline", message, cure: "mend the pipeline")))
  }
}

extension PipelineSurroundings {
  /// Those of a greeting: a mapping of paths to files.
  fileprivate init(_ fragments: JSONValue?) {
    self = .none
    let files = (fragments?.members ?? []).map { ($0.name, Array(($0.value.string ?? "").utf8)) }
    fragment = { path throws(Refusal) in
      guard let file = files.first(where: { $0.0 == path }) else { throw Refusal("it is not there", cure: "report it") }
      return file.1
    }
  }
}

extension PipelineSpan {
  /// As a greeting has it.
  var json: JSONValue {
    .object(
      [
        ("first", first), ("input", input), ("last", last), ("output", output),
        ("handOver", String(decoding: handOver, as: UTF8.self)),
      ].compactMap { name, value in value.map { JSONMember(name, .string($0)) } })
  }

  fileprivate init(json: JSONValue) {
    self.init(
      first: json["first"]?.string, input: json["input"]?.string ?? "", last: json["last"]?.string,
      output: json["output"]?.string ?? "", handOver: Array((json["handOver"]?.string ?? "").utf8))
  }
}

private func answer(_ value: JSONValue) throws {
  var json = JSONWriter()
  json.value(value)
  json.endLine()
  try FileSystem.standardOutput.write(json.bytes)
}

private func limitMemory(_ mebibytes: Int) {
  guard mebibytes > 0 else { return }
  let bytes = rlim_t(mebibytes) << 20
  var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
  setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
}

/// Ends the process when the runner has gone, whatever it is doing: a hung stage would never look.
private func watchInput() {
  startThread {
    while true {
      var events = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
      if poll(&events, 1, 1000) > 0, events.revents & Int16(POLLHUP) != 0 {
        // What is left to read is nobody's any more once the writer has gone.
        usleep(200_000)
        _exit(0)
      }
    }
  }
}
