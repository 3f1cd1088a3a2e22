import ConformanceKit
import JSONKit
import StageKit

/// Which rules a stage keeps.
struct ConformanceReport {
  private struct Line {
    var tried = 0
    var broken = 0
    /// The first of each kind, with its probe's name.
    var problems: [String] = []
  }

  private let stage: StageFactory
  private var lines: [StageRule: Line] = [:]
  /// Why it could not be tried with anything.
  var obstacle: String?
  /// Paths of inputs that were kept.
  var saved: [String] = []

  init(_ stage: StageFactory) { self.stage = stage }

  var isKept: Bool { lines.values.allSatisfy { $0.broken == 0 } }

  mutating func add(_ problems: [RuleProblem], of probe: Probe) {
    for rule in Set(probe.rules(for: stage.role) + problems.map(\.rule)) {
      lines[rule, default: Line()].tried += 1
      let own = problems.filter { $0.rule == rule }
      guard let first = own.first else { continue }
      lines[rule, default: Line()].broken += 1
      if lines[rule, default: Line()].problems.count < 3 {
        let isOnPaper = [.specification, .examples].contains(probe.rule)
        lines[rule, default: Line()].problems += isOnPaper ? own.map(\.message) : ["\(probe.name): \(first.message)"]
      }
    }
  }

  /// A line for each rule, and below it what breaks it.
  var text: String {
    let specification = stage.specification
    var text = "\(specification.id): \(stage.role.rawValue), version \(specification.version)\n"
    for rule in StageRule.allCases {
      // What does not concern its role is not spoken of.
      guard let line = lines[rule] else { continue }
      text += "  " + rule.rawValue.padded(to: 15)
      if line.broken == 0 {
        text += "kept" + (line.tried > 1 ? "  (\(line.tried) times)" : "") + "\n"
      } else {
        text += "BROKEN" + (line.tried > 1 ? "  (\(line.broken) of \(line.tried) times)" : "") + "\n"
        for problem in line.problems { text += "    \(problem.onOneLine)\n" }
      }
    }
    if let obstacle { text += "  not examined further: \(obstacle); give what it lacks with --set\n" }
    for path in saved { text += "  kept \(path)\n" }
    return text
  }

  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("stage", stage.specification.id)
      json.member("role", stage.role.rawValue)
      json.member("version", stage.specification.version)
      json.member("kept", isKept)
      if let obstacle { json.member("obstacle", obstacle) }
      json.key("rules")
      json.array { json in
        for rule in StageRule.allCases {
          guard let line = lines[rule] else { continue }
          json.object { json in
            json.member("rule", rule.rawValue)
            json.member("tried", line.tried)
            json.member("broken", line.broken)
            json.member("problems", .array(line.problems.map { .string($0) }))
          }
        }
      }
      json.member("saved", .array(saved.map { .string($0) }))
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}
