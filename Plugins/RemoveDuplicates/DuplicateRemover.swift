public import StageKit
public import TextModel
import UnicodeKit

/// The stage `remove-duplicates`: of the rows of a document that say the same in every version, the first stays.
///
/// Where nothing is aligned, a row is a segment. Documents are not compared with each other: what a stage makes of one
/// must not depend on which others there are.
public struct DuplicateRemover: ParallelStage {
  enum Comparison: String, SettingChoice {
    case text, letters
  }

  static let by = Setting<Comparison>(
    "by",
    "what is compared: the text as it is, or its letters and digits alone, whatever their case and compatibility form",
    default: .text)

  static let removed = FindingKind("duplicates", "rows taken out because an earlier one says the same: {count}")

  public static let specification = StageSpecification(
    id: "remove-duplicates",
    summary: "Take out the rows of a document that an earlier one repeats in every version",
    version: 1, settings: [by.declaration], needs: [.segments], findings: [removed],
    examples: [
      StageExample(
        "The first of equal rows stays", versions: [("ru", "Да.|Нет.|Да."), ("en", "Yes.|No.|Yes.")],
        beads: "0\t0\n1\t1\n2\t2", gives: "0\t0\n1\t1",
        finds: ["rows taken out because an earlier one says the same: 1"]),
      StageExample(
        "Another translation of the same text stays", versions: [("ru", "Да.|Да."), ("en", "Yes.|Yes, sir.")],
        beads: "0\t0\n1\t1", gives: "0\t0\n1\t1"),
      StageExample(
        "Case and punctuation may count for nothing", settings: ["by": "letters"],
        versions: [("ru", "Да.|ДА!"), ("en", "Yes.|“Yes”")], beads: "0\t0\n1\t1", gives: "0\t0",
        finds: ["rows taken out because an earlier one says the same: 1"]),
    ])

  private let comparison: Comparison
  private let normalizer = Normalizer(.nfkc)

  public init(_ settings: Settings) { comparison = settings[Self.by] }

  public mutating func process(_ document: inout ParallelDocument, context: inout StageContext) {
    let before = document
    var seen: Set<[UInt8]> = []
    let count = document.removeRows { row in
      guard let key = key(of: row, in: before) else { return false }
      return !seen.insert(key).inserted
    }
    if count > 0 { document.findings.append(Finding(Self.removed, ["count": String(count)])) }
  }

  /// What the row says; nil where that is nothing to compare.
  private func key(of row: Row, in document: ParallelDocument) -> [UInt8]? {
    var key: [UInt8] = []
    var isEmpty = true
    for (version, segments) in zip(document.versions, row.segments) {
      for segment in version.document.segments[segments] {
        let text = compared(Array(version.document.text[segment.range]))
        if !text.isEmpty { isEmpty = false }
        key += text + [0x20]
      }
      key.append(0xFF)  // no byte of UTF-8
    }
    return isEmpty ? nil : key
  }

  private func compared(_ text: [UInt8]) -> [UInt8] {
    guard comparison == .letters else { return text }
    var letters = ""
    for scalar in String(decoding: normalizer.normalize(text), as: UTF8.self).unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters += scalar.properties.lowercaseMapping
    }
    return Array(letters.utf8)
  }
}
