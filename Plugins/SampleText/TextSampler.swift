public import StageKit
public import TextModel

/// The stage `sample`: keeps a share of the documents or rows, the same one whatever else the run holds.
///
/// Each gets a number from 0 to 1 by a hash of the seed and its key (FNV-1a, 64 bits, finished as MurmurHash3 is), and
/// stays where that is from `from` up to `to`. Two pipelines with `{to: 0.9}` and `{from: 0.9}` so divide an archive
/// between them, and one with `{to: 0.1}` keeps a tenth.
public struct TextSampler: ParallelStage {
  enum Unit: String, SettingChoice {
    case documents, rows
  }

  static let unit = Setting<Unit>(
    "unit", "what is kept or goes as a whole: documents, of which none but an empty one is left, or rows",
    default: .documents)
  static let from = Setting<Double>("from", "the beginning of the share, 0 to 1", default: 0, check: refusal)
  static let to = Setting<Double>("to", "the end of the share, 0 to 1", default: 1, check: refusal)
  static let seed = Setting<String>("seed", "another seed chooses others", default: "")

  static let removed = FindingKind("outside-sample", "rows taken out because they are not of the sample: {count}")
  static let notSampled = FindingKind("document-outside-sample", "the document is not of the sample: it is left empty")
  static let emptyShare = Failure(
    "empty-share", "the share from {from} to {to} is empty", cure: "give a `to` that is greater than `from`")

  public static let specification = StageSpecification(
    id: "sample", summary: "Keep a share of the documents or rows, chosen by a seed and their keys",
    version: 1, settings: [unit.declaration, from.declaration, to.declaration, seed.declaration], needs: [.blocks],
    needsBySetting: [SettingNeed(unit, .rows, needs: .segments)], findings: [removed, notSampled],
    failures: [emptyShare])

  private let unit: Unit
  private let share: Range<Double>
  private let seed: String

  public init(_ settings: Settings) throws(StageError) {
    unit = settings[Self.unit]
    seed = settings[Self.seed]
    let (from, to) = (settings[Self.from], settings[Self.to])
    guard from < to else { throw StageError(Self.emptyShare, ["from": String(from), "to": String(to)]) }
    share = from..<to
  }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
    switch unit {
    case .documents:
      if share.contains(Self.place(seed + "\n" + document.key)) { return }
      for version in document.versions.indices { document.removeBlocks(of: version) { _ in true } }
      document.findings.append(Finding(Self.notSampled))
    case .rows:
      var number = 0
      let key = document.key
      let count = document.removeRows { _ in
        number += 1
        return !share.contains(Self.place("\(seed)\n\(key)\n\(number)"))
      }
      if count > 0 { document.findings.append(Finding(Self.removed, ["count": String(count)])) }
    }
  }

  /// A number from 0 up to 1 for a text.
  static func place(_ text: String) -> Double {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // FNV leaves the high bits of short texts alike.
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 33
    return Double(hash >> 11) / Double(1 << 53)
  }

  private static func refusal(of value: Double) -> String? { (0...1).contains(value) ? nil : "must be from 0 to 1" }
}
