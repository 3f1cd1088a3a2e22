import FileKit
import JSONKit
import PipelineRunner
import StageKit
import Synchronization
import TextModel

/// What is said of files of documents that the source does not list any more.
func leftOverLine(_ count: Int) -> String {
  "left over: \(counted(count, "output")) of documents that the source does not list; `tolmach prune` removes them\n"
}

/// Tells people on standard error how a run goes.
final class Reporter: Sendable {
  enum Style {
    /// Only what failed and what was found: for commands whose product is what they print.
    case problems
    /// Three lines a document.
    case documents
    /// How far it is, and a closing line.
    case progress
  }

  private struct State {
    var done = 0
    var failed = 0
    var findings: [String: Int] = [:]
    /// What the source left out, by its reason: how many, and the first of them.
    var skipped: [String: (count: Int, examples: [String])] = [:]
    var lastShown: ContinuousClock.Instant
    var isLineOpen = false
  }

  private let style: Style
  private let isQuiet: Bool
  private let isJSON: Bool
  private let isTerminal = FileSystem.standardError.isTerminal
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  init(_ arguments: Arguments, style: Style) throws(UsageError) {
    self.style = style
    isQuiet = arguments.has("quiet")
    let log = arguments.value("log") ?? "text"
    guard log == "text" || log == "json" else { throw .problem("--log needs text or json, not \(log)") }
    isJSON = log == "json"
    state = Mutex(State(lastShown: start))
  }

  /// Called for each document, in source order, never twice at once.
  func note(_ outcome: Outcome) {
    if isJSON {
      say(outcome.record + "\n")
      return
    }
    state.withLock { state in
      state.done += 1
      for finding in outcome.summary.findings { state.findings[finding.kind.id, default: 0] += 1 }
      if outcome.status == .failed { state.failed += 1 }
      if outcome.status == .skipped, let failure = outcome.failure {
        let message = failure.error.failure.message
        state.skipped[message, default: (0, [])].count += 1
        if let count = state.skipped[message]?.examples.count, count < RunStatistics.shownExamples {
          state.skipped[message]?.examples.append(outcome.key)
        }
      } else if let failure = outcome.failure {
        closeLine(&state)
        let name = failure.file.isEmpty && failure.error.place.file == nil ? outcome.key + ": " : ""
        say("failed: \(name)\(failure.line)\n")
      }
      guard !isQuiet else { return }
      switch style {
      case .progress: showProgress(&state)
      case .documents where outcome.status == .done || outcome.status == .unchanged: say(outcome.lines)
      case .problems, .documents: say(outcome.findingLines)
      }
    }
  }

  func finish(_ report: RunReport) {
    if isJSON {
      say(report.record + "\n")
      return
    }
    state.withLock { state in
      closeLine(&state)
      if report.isInterrupted { say("interrupted: what was in hand is finished, the rest is not done\n") }
      if report.isGivenUp { say("given up after so many failures: the rest is not done; run again to go on\n") }
      guard style == .progress, !isQuiet else { return }
      let counts = Outcome.Status.allCases.filter { report.count($0) > 0 }.map { "\(report.count($0)) \($0.rawValue)" }
      say((counts.isEmpty ? "no documents" : counts.joined(separator: ", ")) + " in \(seconds) s")
      say("\n")
      for (message, skipped) in state.skipped.sorted(by: { $0.key < $1.key }) {
        let more = skipped.count > skipped.examples.count ? ", ..." : ""
        say("skipped \(skipped.count): \(message): \(skipped.examples.joined(separator: ", "))\(more)\n")
      }
      if !state.findings.isEmpty {
        let kinds = state.findings.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        say("found in the texts: \(kinds.joined(separator: ", ")); --log json shows each\n")
      }
      for path in report.joinedOutputs { say("wrote \(path)\n") }
      if report.leftOvers > 0 { say(leftOverLine(report.leftOvers)) }
      for path in report.keptOutputs { say("not written: \(path): it would lack documents\n") }
    }
  }

  /// The run could not go on.
  func stop(_ failure: DocumentFailure) {
    if isJSON {
      say(failure.record + "\n")
      return
    }
    state.withLock { state in
      closeLine(&state)
      say("stopped: \(failure.line)\n")
    }
  }

  /// On a terminal one line that changes; elsewhere a plain line every ten seconds.
  private func showProgress(_ state: inout State) {
    let now = ContinuousClock.now
    let interval: Duration = isTerminal ? .milliseconds(100) : .seconds(10)
    guard state.lastShown.duration(to: now) >= interval else { return }
    state.lastShown = now
    let rate = Double(state.done) / max(0.001, start.duration(to: now) / .seconds(1))
    let line = "\(counted(state.done, "document")), \(Int(rate)) a second, \(state.failed) failed"
    say(isTerminal ? "\r\u{1B}[K" + line : line + "\n")
    state.isLineOpen = isTerminal
  }

  private func closeLine(_ state: inout State) {
    if state.isLineOpen { say("\r\u{1B}[K") }
    state.isLineOpen = false
  }

  private var seconds: String {
    let tenths = Int((start.duration(to: .now) / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
