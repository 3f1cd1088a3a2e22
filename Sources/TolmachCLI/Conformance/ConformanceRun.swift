import ConformanceKit
import DocumentJSON
import FileKit
import JSONKit
import ProcessKit
import StageKit
import TextModel

/// Has a stage examined in two processes, of which the second has another environment: what crashes there is a line in
/// the report.
struct ConformanceRun {
  private let conformance: Conformance
  private let words: [String]
  /// Nil until they are needed, and after one has ended.
  private var processes: [Dialogue?] = [nil, nil]
  private var crashes = 0

  /// - Parameter words: what this program is started with, to examine the same stage.
  init(_ conformance: Conformance, words: [String]) {
    self.conformance = conformance
    self.words = words
  }

  private static let maximumCrashes = 20
  private static let environments = [
    ["SWIFT_BACKTRACE=enable=no"],
    [
      "SWIFT_BACKTRACE=enable=no", "TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8", "LANG=tr_TR.UTF-8",
      "HOME=/nonexistent",
    ],
  ]

  /// - Parameters:
  ///   - most: how many odd inputs are tried, about.
  ///   - folder: where inputs are kept with which a rule is broken.
  mutating func report(most: Int, saving folder: String?) throws -> ConformanceReport {
    var report = ConformanceReport(conformance.stage)
    if case .success(let answer) = ask("{\"obstacle\":true}", of: 0) { report.obstacle = answer["obstacle"]?.string }
    let step = max(1, conformance.probes.count / most)
    for (number, probe) in conformance.probes.enumerated() where probe.isUsual || number < 2 || number % step == 0 {
      let isOnPaper = [.specification, .examples].contains(probe.rule)
      if !isOnPaper, report.obstacle != nil || crashes >= Self.maximumCrashes { continue }
      let problems = examine(number, probe)
      report.add(problems, of: probe)
      if let folder, !isOnPaper, let problem = problems.first {
        report.saved.append(try save(probe, as: "\(problem.rule.rawValue).\(number)", in: folder))
      }
    }
    return report
  }

  private mutating func examine(_ number: Int, _ probe: Probe) -> [RuleProblem] {
    let answer: JSONValue
    switch ask("{\"probe\":\(number)}", of: 0) {
    case .failure(let reason): return [RuleProblem(probe.rule, reason.text)]
    case .success(let value): answer = value
    }
    var problems = (answer["problems"]?.array ?? []).compactMap { problem -> RuleProblem? in
      guard let rule = StageRule(rawValue: problem["rule"]?.string ?? "") else { return nil }
      return RuleProblem(rule, problem["message"]?.string ?? "")
    }
    guard probe.rules(for: conformance.stage.role).contains(.purity) else { return problems }
    switch ask("{\"probe\":\(number),\"quick\":true}", of: 1) {
    case .failure(let reason): problems.append(RuleProblem(.purity, "in another process \(reason.text)"))
    case .success(let other):
      if other["fingerprint"] != answer["fingerprint"] {
        problems.append(RuleProblem(.purity, "another process gives something else"))
      }
    }
    return problems
  }

  private struct Crash: Error { var text: String }

  /// Asks one of the processes, which is started where there is none.
  private mutating func ask(_ question: String, of index: Int) -> Result<JSONValue, Crash> {
    do throws(ProcessKit.Program.Failure) {
      let process: Dialogue
      if let running = processes[index] {
        process = running
      } else {
        process = try Dialogue("/proc/self/exe", words, environment: Self.environments[index])
      }
      processes[index] = process
      let line = try process.ask(Array(question.utf8), deadline: Double(ConformanceServer.deadline))
      guard let answer = try? JSONValue(parsing: line) else { return .failure(Crash(text: "gives no answer")) }
      return .success(answer)
    } catch {
      processes[index] = nil
      crashes += 1
      return .failure(Crash(text: text(of: error)))
    }
  }

  private func text(of failure: ProcessKit.Program.Failure) -> String {
    switch failure {
    case .late: "it takes longer than \(ConformanceServer.deadline) seconds"
    case .tooMuch: "it prints without end"
    case .notStarted: "the process does not start"
    case .failed(let code, let said):
      (code < 0 ? "it ends with the signal \(-code)" : "it ends with the code \(code)")
        + (said.isEmpty ? "" : " (\(said))")
    }
  }

  private func save(_ probe: Probe, as name: String, in folder: String) throws(FileError) -> String {
    var bytes: [UInt8]
    let ending: String
    switch probe.input {
    case .bytes(let file): (bytes, ending) = (file, "bin")
    case .work(let work):
      var json = JSONWriter()
      json.document(work)
      json.endLine()
      (bytes, ending) = (json.bytes, "jsonl")
    case .none, .specification, .examples: (bytes, ending) = ([], "txt")
    }
    if probe.triesSettings { bytes = Array((probe.name + "\n").utf8) }
    let path = "\(folder)/\(conformance.stage.specification.id).\(name).\(probe.triesSettings ? "txt" : ending)"
    try FileSystem.makeFolders(EscapedPath.bytes(folder))
    try FileSystem.writeAtomically(bytes, to: EscapedPath.bytes(path))
    return path
  }
}
