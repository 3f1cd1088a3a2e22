public import StageKit
public import TextModel

/// The stage `filter-rows`: keeps the rows of an alignment that are good enough, and takes the others out of every
/// version.
///
/// Where nothing is aligned, a row is a segment. A row is counted under the first of the reasons against it.
public struct RowFilter: ParallelStage {
  enum Paired: String, SettingChoice {
    case any, paired, unpaired
  }

  static let paired = Setting<Paired>(
    "paired", "which rows stay: all, those with text in two versions or more, or those without", default: .any)
  static let confidence = Setting<Double>(
    "confidence", "the least confidence of a row, 0 to 1; where no bead speaks of a row it has none", default: 0
  ) { (0...1).contains($0) ? nil : "must be from 0 to 1" }
  static let statuses = Setting<[String]>(
    "statuses", "statuses of which a row must have one: proposed, accepted, rejected, query, locked; empty: any",
    default: [],
    check: { names in
      names.first { BeadStatus(rawValue: $0) == nil }.map {
        "knows no status \($0): there are \(BeadStatus.allCases.map(\.rawValue).joined(separator: ", "))"
      }
    })
  static let shortest = Setting<Int>("shortest", "the fewest characters of each text of a row", default: 0)
  static let longest = Setting<Int>("longest", "the most characters of each text of a row; 0: any number", default: 0)
  static let ratio = Setting<Double>(
    "ratio", "how many times as long as its shortest text the longest of a row may be; 0: any number", default: 0
  ) { $0 == 0 || $0 >= 1 ? nil : "must be 0, or 1 or more" }
  static let findings = Setting<[String]>(
    "findings", "kinds of findings that no row may have: number-missing, say", default: [])

  public static let specification = StageSpecification(
    id: "filter-rows",
    summary: "Keep the rows that are sure, of a fit length, paired, or reviewed, and take out the others",
    version: 1,
    settings: [
      paired.declaration, confidence.declaration, statuses.declaration, shortest.declaration, longest.declaration,
      ratio.declaration, findings.declaration,
    ],
    needs: [.segments], findings: Reason.allCases.map(\.kind), examples: examples)

  private let settings: Settings
  private let statuses: [BeadStatus]
  private let kinds: Set<String>

  public init(_ settings: Settings) {
    self.settings = settings
    statuses = settings[Self.statuses].compactMap { BeadStatus(rawValue: $0) }
    kinds = Set(settings[Self.findings])
  }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
    let findings = FindingsBySegment(document)
    let before = document
    var counts: [Reason: Int] = [:]
    document.removeRows { row in
      guard let reason = reason(against: row, of: before, findings) else { return false }
      counts[reason, default: 0] += 1
      return true
    }
    for reason in Reason.allCases {
      if let count = counts[reason] { document.findings.append(Finding(reason.kind, ["count": String(count)])) }
    }
  }

  private func reason(against row: Row, of document: ParallelDocument, _ findings: FindingsBySegment) -> Reason? {
    switch settings[Self.paired] {
    case .any: break
    case .paired: if !row.isPaired { return .unpaired }
    case .unpaired: if row.isPaired { return .paired }
    }
    let least = settings[Self.confidence]
    if least > 0, row.confidence ?? 0 < least { return .unsure }
    if !statuses.isEmpty, !statuses.contains(row.status) { return .status }
    let lengths = zip(document.versions, row.segments).compactMap { version, segments in
      segments.isEmpty ? nil : version.document.characterCount(of: segments)
    }
    guard let short = lengths.min(), let long = lengths.max() else { return nil }
    if short < settings[Self.shortest] { return .short }
    if settings[Self.longest] > 0, long > settings[Self.longest] { return .long }
    if settings[Self.ratio] > 0, Double(long) > settings[Self.ratio] * Double(short) { return .ratio }
    if !kinds.isEmpty, findings.of(row).contains(where: { kinds.contains($0.kind.id) }) { return .finding }
    return nil
  }
}

/// Why a row does not stay.
private enum Reason: CaseIterable {
  case unpaired, paired, unsure, status, short, long, ratio, finding

  var kind: FindingKind {
    switch self {
    case .unpaired: FindingKind("rows-unpaired", "rows taken out because they have text in one version only: {count}")
    case .paired: FindingKind("rows-paired", "rows taken out because they have text in several versions: {count}")
    case .unsure: FindingKind("rows-unsure", "rows taken out because they are not sure enough: {count}")
    case .status: FindingKind("rows-of-status", "rows taken out because of their status: {count}")
    case .short: FindingKind("rows-short", "rows taken out because a text is too short: {count}")
    case .long: FindingKind("rows-long", "rows taken out because a text is too long: {count}")
    case .ratio: FindingKind("rows-uneven", "rows taken out because their texts differ too much in length: {count}")
    case .finding: FindingKind("rows-with-findings", "rows taken out because of what was found in them: {count}")
    }
  }
}

extension Document {
  /// Unicode scalars of consecutive segments, without what parts them.
  fileprivate func characterCount(of segments: Range<Int>) -> Int {
    self.segments[segments].reduce(0) { $0 + scalarCount($1.range) }
  }
}

extension RowFilter {
  fileprivate static let examples = [
    StageExample(
      "What has no partner goes", settings: ["paired": "paired"],
      versions: [("ru", "Первое.|Лишнее.|Второе."), ("en", "First.|Second.")], beads: "0\t0\n1\t\n2\t1",
      gives: "0\t0\n1\t1", finds: ["rows taken out because they have text in one version only: 1"]),
    StageExample(
      "Texts of very different lengths are seldom translations", settings: ["ratio": 3.0],
      versions: [("ru", "Да.|Нет."), ("en", "Yes, and a great deal more than that.|No.")], beads: "0\t0\n1\t1",
      gives: "0\t0", finds: ["rows taken out because their texts differ too much in length: 1"]),
  ]
}
