import PipelineRunner
import StageKit
import TextModel

/// Figures over all documents that a run remembers.
struct RunStatistics {
  /// Documents that failed, or were skipped, for one reason.
  struct Cause {
    var stage: String
    var failure: Failure
    /// What it says of the first of them, and what to do.
    var heading: String
    var count = 0
    /// The first of them, in the order of their keys.
    var examples: [(key: String, line: String)] = []
  }

  /// How many examples of each cause are kept.
  var exampleLimit = shownExamples

  /// Findings of one kind.
  struct FindingCount {
    var id: String
    var count = 0
    var documents = 0
    var example: (key: String, message: String)
  }

  var counts: [Outcome.Status: Int] = [:]
  var segments = 0
  var pairs = 0
  var doubtfulPairs = 0
  var segmentsWithoutPartner = 0
  var milliseconds = 0
  /// The time that each stage took over all documents, by its name.
  var stageMicroseconds: [String: Int] = [:]
  /// The documents that took longest, longest first.
  private(set) var slowest: [(key: String, milliseconds: Int)] = []
  private var causes: [String: Cause] = [:]
  private var skipCauses: [String: Cause] = [:]
  private var findings: [String: FindingCount] = [:]

  static let shownExamples = 3
  static let shownSlowest = 10

  var documents: Int { counts.values.reduce(0, +) }

  /// The most frequent first.
  var sortedCauses: [Cause] { sorted(causes) }

  /// The most frequent first.
  var sortedSkipCauses: [Cause] { sorted(skipCauses) }

  private func sorted(_ causes: [String: Cause]) -> [Cause] {
    causes.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map(\.value)
  }

  /// The most frequent first.
  var sortedFindings: [FindingCount] {
    findings.values.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }

  /// The costliest first.
  var sortedStages: [(name: String, microseconds: Int)] {
    stageMicroseconds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (name: $0.key, microseconds: $0.value) }
  }

  mutating func add(_ document: RememberedDocument) {
    counts[document.status, default: 0] += 1
    segments += document.summary.versions.map(\.segments).reduce(0, +)
    pairs += document.summary.pairs
    doubtfulPairs += document.summary.doubtfulPairs
    segmentsWithoutPartner += document.summary.segmentsWithoutPartner
    milliseconds += document.milliseconds
    for (stage, time) in document.stageMicroseconds { stageMicroseconds[stage, default: 0] += time }
    if let failure = document.failure {
      add(failure, of: document.key, to: document.status == .skipped ? \.skipCauses : \.causes)
    }
    addFindings(of: document)
    let place = slowest.firstIndex { $0.milliseconds < document.milliseconds } ?? slowest.count
    slowest.insert((key: document.key, milliseconds: document.milliseconds), at: place)
    if slowest.count > Self.shownSlowest { slowest.removeLast() }
  }

  private mutating func add(
    _ failure: DocumentFailure, of key: String, to causes: WritableKeyPath<RunStatistics, [String: Cause]>
  ) {
    let name = "\(failure.stage) \(failure.error.failure.id)"
    var cause = self[keyPath: causes][name] ?? Cause(failure)
    cause.count += 1
    if cause.examples.count < exampleLimit { cause.examples.append((key: key, line: failure.line)) }
    self[keyPath: causes][name] = cause
  }

  private mutating func addFindings(of document: RememberedDocument) {
    var seen: Set<String> = []
    for finding in document.summary.findings {
      let id = finding.kind.id
      var count = findings[id] ?? FindingCount(id: id, example: (key: document.key, message: finding.message))
      count.count += 1
      if seen.insert(id).inserted { count.documents += 1 }
      findings[id] = count
    }
  }
}

extension RunStatistics.Cause {
  fileprivate init(_ failure: DocumentFailure) {
    let error = failure.error
    let texts = [error.failure.message, error.failure.cure].map { filled($0, with: error.arguments) }
    self.init(stage: failure.stage, failure: error.failure, heading: texts.joined(separator: "; "))
  }
}
