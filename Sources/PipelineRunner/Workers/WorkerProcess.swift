import DocumentJSON
import Glibc
import JSONKit
import ProcessKit
import StageKit
import TextModel

/// Takes documents through a pipeline in a process of its own: one that crashes, hangs or eats up its memory costs its
/// document, not the run.
struct WorkerProcess: DocumentProcessor {
  private let launch: WorkerLaunch
  private let limits: WorkerLimits
  /// Nil after it has ended, until it is needed again.
  private var child: Dialogue?

  /// - Throws: where the process does not start, or cannot make the stages.
  init(_ launch: WorkerLaunch, limits: WorkerLimits) throws {
    self.launch = launch
    self.limits = limits
    child = try started()
  }

  mutating func process(_ listing: Listing) throws -> (Outcome, [OwnOutput]) {
    var request = JSONWriter()
    request.document(listing.document)
    var reason = StageError(Self.lost)
    // Once more, in a process that has done nothing before: what it had done may have been the matter.
    for _ in 0..<2 {
      let child = try started()
      do throws(StageError) { return try answer(to: request.bytes, key: listing.key, from: child) } catch {
        reason = error
        self.child = nil
        // What takes too long would take as long again.
        if error.failure.id == Self.late.id { break }
      }
    }
    var outcome = Outcome(key: listing.key, status: .done, summary: DocumentSummary())
    outcome.fail(
      DocumentFailure(stage: "worker", file: listing.versions.map(\.file.name).joined(separator: ", "), error: reason))
    return (outcome, [])
  }

  /// - Throws: why no answer came that is this document's.
  private func answer(
    to request: [UInt8], key: String, from child: Dialogue
  ) throws(StageError) -> (Outcome, [OwnOutput]) {
    let line: [UInt8]
    do throws(Program.Failure) {
      line = try child.ask(request, deadline: limits.deadline)
    } catch {
      throw describe(error)
    }
    guard let json = try? JSONValue(parsing: line), let answer = Outcome.answer(json), answer.0.key == key else {
      throw StageError(Self.lost)
    }
    return answer
  }

  private func describe(_ failure: Program.Failure) -> StageError {
    switch failure {
    case .late: StageError(Self.late, ["seconds": String(limits.deadline)])
    case .notStarted(let code): StageError(Self.notStarted, ["reason": String(cString: strerror(code))])
    case .failed(let code, let said) where code >= 0:
      StageError(Self.ended, ["code": String(code), "said": told(said)])
    case .failed(let code, let said):
      StageError(
        Self.crashed,
        [
          "signal": strsignal(-code).map { String(cString: $0) } ?? String(-code), "memory": String(limits.memory),
          "said": told(said),
        ])
    case .tooMuch: StageError(Self.lost)
    }
  }

  private func told(_ said: String) -> String { said.isEmpty ? "" : " (\(said))" }

  /// - Throws: where it does not start: then no document can be processed.
  private mutating func started() throws -> Dialogue {
    if let child { return child }
    let new: Dialogue
    let line: [UInt8]
    do throws(Program.Failure) {
      // A crash is told by its signal and its first line: a backtrace takes seconds and helps nobody.
      new = try Dialogue(launch.program, launch.arguments, environment: ["SWIFT_BACKTRACE=enable=no"])
      line = try new.ask(WorkerGreeting(launch, limits).bytes, deadline: 30)
    } catch {
      throw DocumentFailure(
        stage: "worker", file: "", error: StageError(Self.cannotStart, ["reason": describe(error).line(file: nil)]))
    }
    if let json = try? JSONValue(parsing: line), let problem = json["problem"] { throw DocumentFailure(json: problem) }
    child = new
    return new
  }

  static let late = Failure(
    "deadline", "it took longer than {seconds} seconds, twice", cure: "raise --deadline, or leave the document out")
  static let crashed = Failure(
    "crash",
    "the worker that had it in hand ended with the signal {signal}{said}, twice, under a limit of {memory} MiB",
    cure: "raise --memory, or leave the document out and report it")
  static let ended = Failure(
    "worker-ended", "the worker that had it in hand ended with the code {code}{said}, twice",
    cure: "leave the document out and report it")
  static let lost = Failure(
    "worker-lost", "the worker that had it in hand gave no answer that can be read", cure: "report it")
  static let notStarted = Failure("worker-not-started", "{reason}", cure: "")
  static let cannotStart = Failure(
    "worker-start", "a worker process cannot be started: {reason}",
    cure: "free processes or memory, or run with --in-process")
}

/// The first line that a worker process is told: the pipeline, and its limits.
struct WorkerGreeting {
  var bytes: [UInt8]

  init(_ launch: WorkerLaunch, _ limits: WorkerLimits) {
    var json = JSONWriter()
    json.object { json in
      json.key("pipeline")
      json.string(launch.pipeline[...])
      json.key("set")
      json.array { json in
        for value in launch.set {
          json.array { json in
            json.string(value.name)
            json.string(value.value)
          }
        }
      }
      json.member("memory", limits.memory)
      json.member("document", launch.givesDocument)
    }
    bytes = json.bytes
  }
}
