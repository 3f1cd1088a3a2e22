import FileKit
public import StageKit
public import TextModel

/// The stage `check-bitext`: the gate behind all checks. It takes out findings that people accepted, and fails a document
/// that has too many others.
public struct BitextGate: ParallelStage {
  static let baseline = Setting<SettingFile>(
    "baseline",
    "a file of findings that are accepted, as write-findings writes it: they are taken out; empty: none",
    default: SettingFile(""))
  static let failOver = Setting<Int>(
    "fail-over", "how many findings a document may have; one with more fails; -1: any number", default: 0,
    check: { $0 < -1 ? "must be -1 or more" : nil })

  static let unreadable = Failure("baseline-unreadable", "the baseline: {reason}", cure: "{cure}")
  static let tooMany = Failure(
    "too-many-findings", "{count} findings, {limit} allowed: {kinds}",
    cure:
      "mend the text, or put the findings that are right as they are into the baseline (write-findings writes such a file)"
  )

  public static let specification = StageSpecification(
    id: "check-bitext", summary: "Fail documents in which the checks before found too much, accepted findings aside",
    version: 1, settings: [baseline.declaration, failOver.declaration], needs: [.alignment],
    failures: [unreadable, Baseline.malformed, tooMany], examples: examples)

  private let baseline: Baseline
  private let limit: Int

  public init(_ settings: Settings) throws(StageError) {
    limit = settings[Self.failOver]
    let path = settings[Self.baseline].path
    guard !path.isEmpty else {
      baseline = Baseline()
      return
    }
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.read(Array(path.utf8), limit: 256 << 20)
    } catch {
      throw StageError(Self.unreadable, ["reason": error.message, "cure": error.cure], at: Place(file: error.name))
    }
    baseline = try Baseline(bytes, name: path)
  }

  public func process(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    let key = document.key
    document.findings.removeAll { baseline.accepts($0, of: key) }
    for version in document.versions.indices {
      document.versions[version].document.findings.removeAll { baseline.accepts($0, of: key) }
    }
    let findings = document.versions.flatMap(\.document.findings) + document.findings
    guard limit >= 0, findings.count > limit else { return }
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.kind.id, default: 0] += 1 }
    let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
    throw StageError(
      Self.tooMany,
      ["count": String(findings.count), "limit": String(limit), "kinds": kinds.joined(separator: ", ")])
  }
}

extension BitextGate {
  fileprivate static let examples = [
    StageExample(
      "A document without findings passes", versions: [("ru", "Да."), ("en", "Yes.")], beads: "0\t0", gives: "0\t0")
  ]
}
