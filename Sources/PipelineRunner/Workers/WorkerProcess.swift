import DocumentJSON
import Glibc
import JSONKit
import ProcessKit
import StageKit
import TextModel

/// Takes documents through a pipeline in a process of its own: one that crashes, hangs or eats up its memory costs its
/// document, not the run.
///
/// Small documents are sent several at a time, so that the process never waits for its next one; it answers each when it
/// is done. So the first without an answer is the one that it had in hand when it ended: those behind it were not begun.
struct WorkerProcess: DocumentProcessor {
  private let launch: WorkerLaunch
  private let limits: WorkerLimits
  /// Nil after it has ended, until it is needed again.
  private var child: Dialogue?
  /// The documents in hand, and how many of them, the first, the process has been told.
  private var inHand: [Request] = []
  private var sent = 0
  /// How many documents may be in hand: as many as take a moment, by how long the last ones took.
  private var most = 1
  private let limit: Int

  private struct Request {
    var job: Job
    var bytes: [UInt8]
    /// How many processes have ended over it.
    var losses = 0
  }

  /// Microseconds.
  private static let moment = 4000

  /// - Parameter limit: of documents that it has in hand.
  /// - Throws: where the process does not start, or cannot make the stages.
  init(_ launch: WorkerLaunch, limits: WorkerLimits, limit: Int) throws {
    self.launch = launch
    self.limits = limits
    self.limit = limit
    child = try started()
  }

  var isIdle: Bool { inHand.isEmpty }

  var room: Int { max(0, most - inHand.count) }

  mutating func begin(_ job: Job) throws {
    var request = JSONWriter()
    request.document(job.listing.document)
    inHand.append(Request(job: job, bytes: request.bytes))
    // What is more is sent when the answers are waited for: all at once.
    if inHand.count == 1 { send(to: try started()) }
  }

  mutating func finished() throws -> [Delivery] {
    while let first = inHand.first {
      let child = try started()
      send(to: child)
      do throws(StageError) {
        let deliveries = try answers(from: child)
        let time = deliveries.reduce(1) { $0 + $1.outcome.stageMicroseconds.values.reduce(0, +) }
        // Twice as many at most: the next ones may take longer.
        most = max(1, min(limit, 2 * most, Self.moment * deliveries.count / time))
        return deliveries
      } catch {
        end()
        inHand[0].losses += 1
        // Once more, in a process that has done nothing before: what it had done may have been the matter. What takes
        // too long would take as long again.
        guard first.losses > 0 || error.failure.id == Self.late.id else { continue }
        inHand.removeFirst()
        var outcome = Outcome(key: first.job.listing.key, status: .done, summary: DocumentSummary())
        let files = first.job.listing.versions.map(\.file.name)
        outcome.fail(DocumentFailure(stage: "worker", file: files.joined(separator: ", "), error: error))
        return [Delivery(job: first.job, outcome: outcome, files: [])]
      }
    }
    return []
  }

  /// Sends what is not sent yet; one that a process has ended over goes alone.
  private mutating func send(to child: Dialogue) {
    let end = inHand.first.map { $0.losses > 0 ? 1 : inHand.count } ?? 0
    while sent < end {
      child.send(inHand[sent].bytes)
      sent += 1
    }
  }

  /// Ends the process: another will be told what it has not answered.
  private mutating func end() {
    child = nil
    sent = 0
    most = 1
  }

  /// Waits for an answer, and takes those that have come as well.
  ///
  /// - Throws: why no answer came that is the first document's.
  private mutating func answers(from child: Dialogue) throws(StageError) -> [Delivery] {
    let first: [UInt8]
    do throws(Program.Failure) { first = try child.receive(deadline: limits.deadline) } catch { throw describe(error) }
    var deliveries = [try answer(first)]
    while !isIdle, let line = child.received() {
      guard let delivery = try? answer(line) else {
        end()
        break
      }
      deliveries.append(delivery)
    }
    return deliveries
  }

  private mutating func answer(_ line: [UInt8]) throws(StageError) -> Delivery {
    guard let job = inHand.first?.job, let json = try? JSONValue(parsing: line), let answer = Outcome.answer(json),
      answer.0.key == job.listing.key
    else {
      throw StageError(Self.lost)
    }
    inHand.removeFirst()
    sent -= 1
    return Delivery(job: job, outcome: answer.0, files: answer.1)
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
      json.key("fragments")
      json.object { json in
        for (path, bytes) in launch.fragments.sorted(by: { $0.key < $1.key }) {
          json.key(path)
          json.string(bytes[...])
        }
      }
      if let span = launch.span { json.member("span", span.json) }
      json.member("memory", limits.memory)
      json.member("document", launch.givesDocument)
    }
    bytes = json.bytes
  }
}
