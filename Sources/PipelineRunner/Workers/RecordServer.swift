import DocumentJSON
import FileKit
import Glibc
import JSONKit
import StageKit
import TextModel

/// Serves an engine such as Spark or GNU parallel: takes a record a line from standard input through a pipeline's
/// steps, and answers each with one line, in the same order, written at once. What cannot be processed is answered
/// `"ok": false`. The pipeline's source lists nothing; it reads the files that records name.
///
/// A record is a document (docs/document-json.md), whose versions may be files that are yet to be read, or a text with
/// its id. The answer is the document as the steps left it; where the pipeline has writers, it says what they wrote.
///
/// - Returns: how many records could not be processed. At the end of the input, or where nobody reads the answers.
/// - Throws: ``DocumentFailure`` where no document could be processed.
public func serveRecords(_ plan: PlannedPipeline, _ options: RunOptions) throws -> Int {
  let givesDocument = plan.destinations.isEmpty
  var processor: any DocumentProcessor
  if var launch = options.workerLaunch {
    launch.givesDocument = givesDocument
    processor = try WorkerProcess(launch, limits: options.limits, limit: 1)
  } else {
    processor = try Worker(plan, givesDocument: givesDocument)
  }
  watchEngine()
  var failures = 0
  do {
    let lines = try LineReader(nil)
    while let record = try Record(lines) {
      let answer: [UInt8]
      switch record.content {
      case .failure(let error):
        failures += 1
        answer = DocumentFailure(stage: Record.stage, file: "", error: error).answer(id: record.id)
      case .success(let document):
        guard var delivery = try processor.processed(Listing(document)).first else { continue }
        try delivery.place(replacing: options.replacing, journal: nil)
        if delivery.outcome.status == .failed { failures += 1 }
        answer = delivery.outcome.answer(plan, id: record.id)
      }
      try FileSystem.standardOutput.write(answer + [0x0A])
    }
  } catch let error as FileError where error.reason == .brokenPipe {
    // Who asked has gone: nobody waits for an answer.
  }
  return failures
}

/// One line of the input.
private struct Record {
  /// As the line says it; null where it does not.
  var id = JSONValue.null
  var content: Result<ParallelDocument, StageError>

  /// - Returns: nil after the last.
  /// - Throws: where the input cannot be read.
  init?(_ lines: LineReader) throws(FileError) {
    let line: [UInt8]
    do throws(FileError) {
      guard let next = try lines.next() else { return nil }
      line = next
    } catch {
      guard case .tooLarge = error.reason else { throw error }
      content = .failure(Self.bad(error.message, lines, column: nil))
      return
    }
    do throws(JSONError) {
      let json = try JSONValue(parsing: line)
      if json["id"]?.string != nil || json["id"]?.double != nil { id = json["id"] ?? .null }
      do throws(SchemaError) {
        let isDocument = json["schema"] != nil
        content = .success(
          try isDocument
            ? ParallelDocument(json: json)
            : ParallelDocument(textRecord: json, file: .standardInput, line: lines.lineNumber))
      } catch {
        content = .failure(Self.bad(error.message, lines, column: nil))
      }
    } catch {
      content = .failure(Self.bad(error.message, lines, column: error.column))
    }
  }

  /// What stands for a stage in failures of records.
  static let stage = "worker"

  private static func bad(_ reason: String, _ lines: LineReader, column: Int?) -> StageError {
    StageError(badRecord, ["reason": reason], at: Place(line: lines.lineNumber, column: column))
  }

  static let badRecord = Failure(
    "bad-record", "this line is no record: {reason}",
    cure: "write one JSON object a line, a text with its id or a document; docs/document-json.md says what that is")
}

extension Outcome {
  /// The answer to a record, without its line end.
  fileprivate func answer(_ plan: PlannedPipeline, id: JSONValue) -> [UInt8] {
    if let failure { return failure.answer(id: id) }
    if let document = fragments[plan.documentFragment] { return document }
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("ok", true)
      json.member("outputs", .array(outputs.map { .string($0) }))
      json.key("fragments")
      json.object { json in
        for (step, bytes) in fragments.sorted(by: { $0.key < $1.key }) {
          json.key(plan.destinations[step]?.pattern ?? "")
          json.string(bytes[...])
        }
      }
    }
    return json.bytes
  }
}

extension DocumentFailure {
  fileprivate func answer(id: JSONValue) -> [UInt8] {
    func text(_ template: String) -> String { filled(template, with: error.arguments) }
    var record = FailureRecord(
      stage: stage, code: error.failure.id, message: text(error.failure.message), cure: text(error.failure.cure))
    record.file = error.place.file ?? (file.isEmpty ? nil : file)
    record.part = error.place.part
    record.line = error.place.line
    record.column = error.place.column
    record.byteOffset = error.place.byteOffset
    var json = JSONWriter()
    json.failure(record, id: id)
    return json.bytes
  }
}

/// Ends this process when the engine has gone, whatever is in hand: when nobody reads the answers, or its parent has
/// ended.
private func watchEngine() {
  let parent = getppid()
  startThread {
    while getppid() == parent {
      var events = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
      if poll(&events, 1, 500) > 0 {
        if events.revents & Int16(POLLERR) != 0 { break }
        usleep(500_000)
      }
    }
    _exit(0)
  }
}
