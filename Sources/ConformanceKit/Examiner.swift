import StageKit
import StageTesting
import TextModel

/// Tries a stage with its probes, in this process: a stage that crashes takes it along.
public struct Examiner {
  private let conformance: Conformance
  /// One that has processed every probe before: what it gives must be what a new one gives.
  private var used: StageInstance?

  public init(_ conformance: Conformance) { self.conformance = conformance }

  /// What was found with a probe.
  public struct Result: Sendable {
    public var problems: [RuleProblem] = []
    /// Of all that came out: the same in every process.
    public var fingerprint: UInt64 = 0
  }

  /// - Parameter isQuick: whether only the fingerprint is wanted.
  public mutating func examine(_ probe: Probe, isQuick: Bool = false) -> Result {
    let stage = conformance.stage
    var result = Result()
    switch probe.input {
    case .specification:
      result.problems = ConformanceKit.problems(of: stage.specification).map { RuleProblem(.specification, $0) }
      for setting in stage.specification.settings {
        for value in setting.misfits where setting.refusal(of: value) == nil {
          result.problems.append(
            RuleProblem(.settings, "\(setting.name) takes `\(value.text)`, which is not of its kind"))
        }
      }
      return result
    case .examples:
      if stage.role != .source {
        result.problems = falseExamples(of: stage).map { RuleProblem(.examples, $0) }
      }
      return result
    case .none, .bytes, .work: break
    }
    let versions: [Int?] =
      stage.role == .writer && stage.specification.allowsFilePerVersion ? [nil] + versionIndices(of: probe) : [nil]
    for version in versions { examine(probe, version, isQuick: isQuick, into: &result) }
    return result
  }

  private func versionIndices(of probe: Probe) -> [Int?] {
    if case .work(let work) = probe.input { Array(work.versions.indices) } else { [] }
  }

  private mutating func examine(_ probe: Probe, _ version: Int?, isQuick: Bool, into result: inout Result) {
    var new: StageInstance
    do throws(StageError) { new = try conformance.made(probe.settings) } catch {
      result.problems += problems(of: error, probe)
      if probe.isUsual { result.problems.append(RuleProblem(.needs, "it cannot be made: \(error.line(file: nil))")) }
      return
    }
    let output = StageOutput(of: &new, on: probe, versionOfFile: version)
    for byte in output.bytes { result.fingerprint = (result.fingerprint ^ UInt64(byte)) &* 0x100_0000_01B3 }
    if isQuick { return }
    result.problems += problems(of: output, probe)
    if probe.triesSettings { return }
    if var stage = used ?? (try? conformance.made(probe.settings)) {
      // A source that has listed, a collector that has folded, is at its end.
      if ["source", "collector"].contains(conformance.stage.role.rawValue) {
        stage = (try? conformance.made(probe.settings)) ?? stage
      }
      let again = StageOutput(of: &stage, on: probe, versionOfFile: version)
      used = stage
      if again.bytes != output.bytes {
        result.problems.append(
          RuleProblem(
            .determinism,
            "a stage that has processed others gives something else: \(difference(output.bytes, again.bytes))"))
      }
    }
  }

  private func problems(of output: StageOutput, _ probe: Probe) -> [RuleProblem] {
    var problems = output.error.map { self.problems(of: $0, probe) } ?? []
    problems += problemsOfFindings(output, probe)
    if probe.triesSettings { return problems }
    if let work = output.work, output.error == nil {
      problems += ConformanceKit.problems(of: work).map { RuleProblem(.offsets, $0) }
      problems += undeclared(work, probe)
    }
    if probe.isUsual { problems += usualProblems(output, probe) }
    return problems
  }

  /// A failure must be declared, and have what its message names.
  private func problems(of error: StageError, _ probe: Probe) -> [RuleProblem] {
    let failure = error.failure
    // With a deadline of no time every program is late.
    if conformance.breakdowns.contains(failure.id), !probe.triesSettings {
      return [RuleProblem(.hostileInput, error.line(file: nil))]
    }
    guard conformance.stage.specification.failures.contains(where: { $0.id == failure.id }) else {
      return [RuleProblem(.failures, "the failure \(failure.id) is not declared: \(error.line(file: nil))")]
    }
    return missingArguments(of: failure.message + failure.cure, error.arguments).map {
      RuleProblem(.failures, "the failure \(failure.id) lacks its argument \($0)")
    }
  }

  private func problemsOfFindings(_ output: StageOutput, _ probe: Probe) -> [RuleProblem] {
    var given: Set<String> = [BlockSink.more.id]
    if case .work(let work) = probe.input {
      for finding in work.versions.flatMap(\.document.findings) + work.findings { given.insert(finding.kind.id) }
    }
    let declared = Set(conformance.stage.specification.findings.map(\.id))
    var told: Set<String> = []
    var problems: [RuleProblem] = []
    for finding in output.findings where !given.contains(finding.kind.id) && told.insert(finding.kind.id).inserted {
      if !declared.contains(finding.kind.id), !output.keepsFindings {
        problems.append(RuleProblem(.failures, "the finding \(finding.kind.id) is not declared: \(finding.message)"))
      }
      for name in missingArguments(of: finding.kind.message, finding.arguments) {
        problems.append(RuleProblem(.failures, "the finding \(finding.kind.id) lacks its argument \(name)"))
      }
    }
    return problems
  }

  /// What a stage gives and does not say.
  private func undeclared(_ work: ParallelDocument, _ probe: Probe) -> [RuleProblem] {
    var before = ParallelDocument(key: "")
    if case .work(let input) = probe.input { before = input }
    let gives = conformance.stage.specification.gives
    var problems: [RuleProblem] = []
    let hadSegments = before.versions.contains { !$0.document.segments.isEmpty }
    if !gives.contains(.segments), !hadSegments, work.versions.contains(where: { !$0.document.segments.isEmpty }) {
      problems.append(RuleProblem(.gives, "it gives segments, and does not say so"))
    }
    if !gives.contains(.alignment), before.alignments.isEmpty, !work.alignments.isEmpty {
      problems.append(RuleProblem(.gives, "it gives an alignment, and does not say so"))
    }
    return problems
  }

  /// Whether a stage that fails with a usual input does with one that is as usual: editions in one language, or one
  /// version's file.
  private func doesOtherwise(_ probe: Probe) -> Bool {
    let allowsFilePerVersion = conformance.stage.specification.allowsFilePerVersion
    guard let work = probe.otherwise, var stage = try? conformance.made(probe.settings) else { return false }
    let other = allowsFilePerVersion ? probe : Probe(name: "", settings: probe.settings, input: .work(work))
    return StageOutput(of: &stage, on: other, versionOfFile: allowsFilePerVersion ? 0 : nil).error == nil
  }

  private func usualProblems(_ output: StageOutput, _ probe: Probe) -> [RuleProblem] {
    let role = conformance.stage.role
    if let error = output.error {
      // A reader may refuse a file, and a source a place; a file of an example is read by the rule of examples.
      if role == .reader || role == .source || doesOtherwise(probe) { return [] }
      return [
        RuleProblem(.needs, "it fails with all that it says it needs: \(error.line(file: nil))")
      ]
    }
    let gives = conformance.stage.specification.gives
    var problems: [String] = []
    if role == .source, Set(output.keys).count < output.keys.count { problems.append("it lists a key twice") }
    guard let work = output.work else { return problems.map { RuleProblem(.gives, $0) } }
    // One that reads no kind of document only checks files.
    let isReader = role == .reader && !conformance.stage.specification.mediaTypes.isEmpty
    if isReader, gives.contains(.blocks), output.findings.isEmpty,
      !work.versions.contains(where: { !$0.document.blocks.isEmpty })
    {
      problems.append("it says that it gives blocks, and there are none")
    }
    if gives.contains(.segments), role != .reader, work.versions.contains(where: \.document.lacksSegments) {
      problems.append("it says that it gives segments, and a text has none")
    }
    if gives.contains(.alignment), role == .parallel, work.versions.count > 1, work.alignments.isEmpty {
      problems.append("it says that it gives an alignment, and there is none")
    }
    return problems.map { RuleProblem(.gives, $0) }
  }

  private func difference(_ first: [UInt8], _ second: [UInt8]) -> String {
    let place = zip(first, second).prefix { $0 == $1 }.count
    func part(_ bytes: [UInt8]) -> String {
      "`" + String(decoding: bytes[max(0, place - 20)..<min(bytes.count, place + 20)], as: UTF8.self) + "`"
    }
    return "\(part(first)) and \(part(second))"
  }
}

/// The names that a template has and its arguments lack.
private func missingArguments(of template: String, _ arguments: [String: String]) -> [String] {
  template.split(separator: "{").dropFirst().compactMap { piece in
    guard let end = piece.firstIndex(of: "}") else { return nil }
    let name = String(piece[..<end])
    // What a file's name may have is meant as it is written.
    let isMeant = ["key", "lang", "languages", "folder", "ext"].contains(name) || name.contains(" ")
    return arguments.isEmpty || arguments[name] != nil || isMeant ? nil : name
  }
}
