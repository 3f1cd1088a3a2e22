import DocumentJSON
import Glibc
import JSONKit
import StageKit
import TextModel

/// Takes documents through a pipeline in a process of its own: one that crashes, hangs or eats up its memory costs its
/// document, not the run.
struct WorkerProcess: DocumentProcessor {
  private let launch: WorkerLaunch
  private let limits: WorkerLimits
  private var child: ChildProcess

  /// - Throws: where the process does not start, or cannot make the stages.
  init(_ launch: WorkerLaunch, limits: WorkerLimits) throws {
    self.launch = launch
    self.limits = limits
    child = try Self.started(launch, limits)
  }

  mutating func process(_ listing: Listing) -> (Outcome, [OwnOutput]) {
    var request = JSONWriter()
    request.document(ParallelDocument(key: listing.key, versions: listing.versions))
    let first = ask(request.bytes)
    if let answer = first.answer { return answer }
    // Once more, in a process that has done nothing before: what it had done may have been the matter.
    let second = ask(request.bytes)
    if let answer = second.answer { return answer }
    var outcome = Outcome(key: listing.key, status: .done, summary: DocumentSummary())
    outcome.fail(
      DocumentFailure(
        stage: "worker", file: listing.versions.map(\.file.name).joined(separator: ", "),
        error: second.error ?? StageError(Self.lost)))
    return (outcome, [])
  }

  private mutating func ask(_ request: [UInt8]) -> (answer: (Outcome, [OwnOutput])?, error: StageError?) {
    do throws(ChildProcess.Silence) {
      let line = try child.ask(request, deadline: limits.deadline)
      if let json = try? JSONValue(parsing: line), let answer = Outcome.answer(json) { return (answer, nil) }
      return (nil, StageError(Self.lost))
    } catch {
      let reason = describe(error)
      do { child = try Self.started(launch, limits) } catch { return (nil, StageError(Self.lost)) }
      return (nil, reason)
    }
  }

  private func describe(_ silence: ChildProcess.Silence) -> StageError {
    switch silence {
    case .late: return StageError(Self.late, ["seconds": String(limits.deadline)])
    case .ended(let status):
      let signal = status & 0x7F
      guard signal != 0 else { return StageError(Self.ended, ["code": String((status >> 8) & 0xFF)]) }
      return StageError(
        Self.crashed,
        ["signal": strsignal(signal).map { String(cString: $0) } ?? String(signal), "memory": String(limits.memory)])
    }
  }

  private static func started(_ launch: WorkerLaunch, _ limits: WorkerLimits) throws -> ChildProcess {
    let child: ChildProcess
    do { child = try ChildProcess(launch.program, launch.arguments) } catch {
      throw failure(
        StageError(cannotStart, ["program": launch.program, "reason": String(cString: strerror(error.code))]))
    }
    do {
      let line = try child.ask(WorkerGreeting(launch, limits).bytes, deadline: 30)
      guard let json = try? JSONValue(parsing: line), let problem = json["problem"] else { return child }
      throw DocumentFailure(json: problem)
    } catch let silence as ChildProcess.Silence {
      throw failure(StageError(cannotStart, ["program": launch.program, "reason": "\(silence)"]))
    }
  }

  private static func failure(_ error: StageError) -> DocumentFailure {
    DocumentFailure(stage: "worker", file: "", error: error)
  }

  static let late = Failure(
    "deadline", "it took longer than {seconds} seconds, twice", cure: "raise --deadline, or leave the document out")
  static let crashed = Failure(
    "crash", "the worker that had it in hand ended with the signal {signal}, twice, under a limit of {memory} MiB",
    cure: "raise --memory, or leave the document out and report it")
  static let ended = Failure(
    "worker-ended", "the worker that had it in hand ended with the code {code}, twice",
    cure: "leave the document out and report it")
  static let lost = Failure(
    "worker-lost", "the worker that had it in hand gave no answer that can be read", cure: "report it")
  static let cannotStart = Failure(
    "worker-start", "the worker {program} cannot be started: {reason}",
    cure: "run with --in-process, and report it")
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
    }
    bytes = json.bytes
  }
}
