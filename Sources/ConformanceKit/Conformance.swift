public import StageKit
import StageTesting
import TextModel

/// A stage, and everything that it is tried with. Probes may crash it: whoever runs them does so in another process.
public struct Conformance: Sendable {
  public let stage: StageFactory
  public let probes: [Probe]
  /// Ids of the failures by which a stage says that it crashed or hung: those of one that is a program of its own.
  let breakdowns: Set<String>
  private let settings: [String: SettingData]

  /// - Parameters:
  ///   - settings: those that the stage cannot do without, or that it is to be tried with. What must be given and is not
  ///     is taken from its examples; a writer writes to standard output.
  ///   - files: files that a reader is to know, beside those of its examples.
  ///   - breakdowns: failures that stand for a crash, or for a program that does not answer as it must.
  public init(
    of stage: StageFactory, settings given: [String: SettingData] = [:], files: [(name: String, bytes: [UInt8])] = [],
    breakdowns: [Failure] = []
  ) {
    self.stage = stage
    self.breakdowns = Set(breakdowns.map(\.id))
    var settings = given
    let specification = stage.specification
    for setting in specification.settings where setting.defaultValue == nil && settings[setting.name] == nil {
      let examples = specification.examples.compactMap { $0.settings[setting.name] }
      if let value = examples.first { settings[setting.name] = value }
      if setting.name == WriterSetting.to.declaration.name {
        settings[setting.name] = (["-", "{key}"] as [SettingData]).first { setting.refusal(of: $0) == nil }
      }
    }
    self.settings = settings
    probes = ProbeMaker(stage: stage, settings: settings, files: files).probes
  }

  /// Why the stage cannot be made with its settings; nil where it can.
  public func obstacle() -> String? {
    do throws(SettingProblem) { _ = try Settings(settings, for: stage.specification) } catch {
      return switch error.reason {
      case .missing: "it needs the setting \(error.setting)"
      case .unknown: "it has no setting \(error.setting)"
      case .refused(let reason): "its setting \(error.setting) \(reason)"
      }
    }
    do throws(StageError) { _ = try made(settings) } catch { return error.line(file: nil) }
    return nil
  }

  func made(_ values: [String: SettingData]) throws(StageError) -> StageInstance {
    let settings: Settings
    do throws(SettingProblem) { settings = try Settings(values, for: stage.specification) } catch {
      // Not the stage's word, and so none that is looked at: probes have no values that are refused.
      throw StageError(Failure("refused", error.setting, cure: "give another value"))
    }
    return try stage.make(settings)
  }
}

/// What is wrong with what a stage says of itself: a line each, empty where nothing is.
public func problems(of specification: StageSpecification) -> [String] {
  var problems: [String] = []
  for word in [specification.id] + specification.settings.map(\.name) {
    let isWord = word.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    if word.isEmpty || !isWord { problems.append("`\(word)` is not of lower-case letters, digits and hyphens") }
  }
  for summary in [specification.summary] + specification.settings.map(\.summary) {
    if summary.isEmpty || summary.hasSuffix(".") || summary.contains("\n") {
      problems.append("the summary `\(summary)` is not one line without a full stop")
    }
  }
  if specification.version < 1 { problems.append("the version is \(specification.version)") }
  for setting in specification.settings {
    if let value = setting.defaultValue, let refusal = setting.refusal(of: value) {
      problems.append("the setting \(setting.name) refuses its default: it \(refusal)")
    }
  }
  for failure in specification.failures {
    if failure.cure.isEmpty { problems.append("the failure \(failure.id) does not say what to do") }
    if failure.message.hasSuffix(".") || failure.cure.hasSuffix(".") {
      problems.append("the failure \(failure.id) has a full stop")
    }
  }
  let ids = specification.settings.map(\.name)
  for (earlier, later) in zip(ids.sorted(), ids.sorted().dropFirst()) where earlier == later {
    problems.append("there are two settings \(later)")
  }
  return problems
}
