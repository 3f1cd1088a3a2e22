public import StageKit
public import TextModel
import UnitKit

/// What all readers of tables share: which columns hold text, in which languages, and what the others say of a row.
public struct TableReading {
  public enum Heading: String, SettingChoice {
    case detect
    case yes
    case no
  }

  public static let columns = Setting<[String]>(
    "columns", "of a table, the languages of its columns of text, in order; empty: as its heading says", default: [],
    check: { languages in
      languages.first { LanguageTag($0) == nil }.map { "must hold BCP 47 language tags, and \($0) is none" }
    })
  public static let heading = Setting<Heading>(
    "heading", "of a table, whether its first row names the columns; detect: where it names languages",
    default: Heading.detect)

  static let empty = Failure(
    "empty-table", "the table has no row with text", cure: "check that it was exported whole, or leave it out")
  static let oneColumn = Failure(
    "one-column", "the table has one column of text, and its languages stand in one each",
    cure:
      "name its languages with columns, such as [ru, en], or say how its columns are parted; or read it as text with --as (in a pipeline: `read: {as: read-text}`)"
  )
  static let tooFew = Failure(
    "too-few-columns", "the table has {count} columns, and columns names {wanted} languages",
    cure: "mend the setting columns")
  public static let failures = [empty, oneColumn, tooFew]

  static let ignored = FindingKind(
    "table-columns", "columns of the table that say nothing here, and were not read: {names}")
  static let extra = FindingKind("table-cells", "cells beyond the columns of the table, which were not read: {count}")
  static let documents = FindingKind("table-documents", "the table holds {count} documents, which were read as one")
  static let unknown = FindingKind(
    "table-values", "values of status or confidence that are none, and were not read: {count}")
  /// What a column of findings says.
  static let told = FindingKind("table-finding", "{text}")
  public static let findings = [ignored, extra, documents, unknown, told]

  private enum Column {
    case text(version: Int)
    case place(version: Int)
    case confidence
    case status
    case comment
    case findings
    case key
    /// What follows from the rest, or says nothing.
    case none
  }

  private let languages: [LanguageTag]
  private let headingIs: Heading
  private var columns: [Column] = []
  private var isBegun = false
  private var units = UnitAssembly()
  /// The row in hand, which the next may go on with.
  private var unit = UnitAssembly.Unit()
  private var hasStatus = false
  private var ignoredNames: [String] = []
  private var keys: Set<[UInt8]> = []
  private var extraCells = 0
  private var unknownValues = 0

  public init(_ settings: Settings) {
    languages = settings[Self.columns].compactMap { LanguageTag($0) }
    headingIs = settings[Self.heading]
  }

  /// Adds a row.
  ///
  /// Where one of its merged columns holds text, it and the row before are one unit.
  public mutating func add(_ row: TableRow) throws(StageError) {
    let cells = row.cells
    if !isBegun {
      if row.isBlank { return }
      isBegun = true
      if try begin(cells) { return }
    }
    let goesOn = row.mergedColumns.contains { column in
      guard columns.indices.contains(column), case .text = columns[column] else { return false }
      return true
    }
    if !goesOn { endUnit() }
    extraCells += cells.dropFirst(columns.count).count { !$0.isBlank }
    var labels: [Int: String] = [:]
    for (column, cell) in zip(columns, cells) {
      guard case .place(let version) = column else { continue }
      labels[version] = placeLabel(cell.string)
    }
    for (column, cell) in zip(columns, cells) {
      guard case .text(let version) = column else { continue }
      let first = unit.segments[version]
      let segment = units.add(
        cell, to: version, after: first == nil ? nil : [0x20], place: .init(line: row.number, label: labels[version]))
      if let segment { unit.segments[version] = (first?.lowerBound ?? segment)..<(segment + 1) }
    }
    for (column, cell) in zip(columns, cells) { add(cell, of: column) }
  }

  private mutating func add(_ cell: UnitText, of column: Column) {
    if cell.isBlank { return }
    let text = cell.trimmed().string
    switch column {
    case .text, .place, .none: break
    case .key: keys.insert(cell.bytes)
    case .confidence:
      // Spreadsheets of many languages write a comma.
      if let value = Double(text.replacing(",", with: ".")), (0...1).contains(value) {
        unit.confidence = value
      } else {
        unknownValues += 1
      }
    case .status:
      if let status = BeadStatus(rawValue: text.lowercased()) { unit.status = status } else { unknownValues += 1 }
    case .comment:
      let earlier = unit.review.map { $0.comment + "\n" } ?? ""
      unit.review = Review(comment: earlier + text)
    case .findings:
      guard let (version, segments) = unit.segments.min(by: { $0.key < $1.key }) else { return }
      units.add(Finding(Self.told, ["text": text]), to: version, segment: segments.lowerBound)
    }
  }

  private mutating func endUnit() {
    units.add(unit)
    unit = UnitAssembly.Unit()
    if hasStatus { unit.status = .proposed }
  }

  /// Decides what the columns are.
  ///
  /// - Returns: whether the row is the heading.
  private mutating func begin(_ first: [UnitText]) throws(StageError) -> Bool {
    let names = first.map { $0.trimmed().string }
    if headingIs != .no, isHeading(names) {
      try begin(heading: names)
      return true
    }
    let width = (first.lastIndex { !$0.isBlank } ?? -1) + 1
    let count = languages.isEmpty ? width : languages.count
    guard count > 1 else { throw StageError(Self.oneColumn) }
    guard count <= max(first.count, 1) else {
      throw StageError(Self.tooFew, ["count": String(first.count), "wanted": String(count)])
    }
    columns = (0..<count).map { .text(version: units.addVersion($0 < languages.count ? languages[$0] : nil)) }
    return headingIs == .yes
  }

  private func isHeading(_ names: [String]) -> Bool {
    if names.contains("row"), names.contains("type") { return true }
    let found = names.indices.compactMap { language(names[$0], column: $0) }
    return found.count > 1 && Set(found).count == found.count
  }

  /// What a heading's name says of a column of text. Beside our own columns any tag is one; in other tables two letters are,
  /// but for a first column called id, or what people say is a heading.
  private func language(_ name: String, column: Int, isOurs: Bool = false) -> LanguageTag? {
    guard let tag = LanguageTag(name) else { return nil }
    if isOurs { return tag }
    let isNumber = column == 0 && name.lowercased() == "id"
    return !isNumber && tag.language.utf8.count == 2 ? tag : nil
  }

  private mutating func begin(heading names: [String]) throws(StageError) {
    let isOurs = names.contains("row") && names.contains("type")
    var versions: [String: Int] = [:]
    var texts = 0
    columns = names.enumerated().map { index, name in
      switch name {
      case "key": return .key
      case "row", "type", "": return .none
      case "confidence": return .confidence
      case "status":
        hasStatus = true
        return .status
      case "comment": return .comment
      case "findings": return .findings
      default: break
      }
      if name.hasPrefix("place ") { return versions[String(name.dropFirst(6))].map { .place(version: $0) } ?? .none }
      guard let language = language(name, column: index, isOurs: isOurs), languages.isEmpty || texts < languages.count
      else {
        ignoredNames.append(name)
        return .none
      }
      let version = units.addVersion(languages.isEmpty ? language : languages[texts])
      texts += 1
      if versions[name] == nil { versions[name] = version }
      return .text(version: version)
    }
    guard texts > 1 || versions.count == 1 && isOurs else { throw StageError(Self.oneColumn) }
    endUnit()
  }

  /// Adds the rows' versions and beads to a document that has only its key.
  public mutating func finish(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    endUnit()
    if units.isEmpty { throw StageError(Self.empty) }
    if !ignoredNames.isEmpty {
      context.report(Finding(Self.ignored, ["names": ignoredNames.joined(separator: ", ")]))
    }
    for (kind, count, least) in [
      (Self.extra, extraCells, 1), (Self.documents, keys.count, 2), (Self.unknown, unknownValues, 1),
    ] where count >= least { context.report(Finding(kind, ["count": String(count)])) }
    units.fill(&document)
  }
}

/// The place by labels of what `placeText(of:)` wrote: the rest is where it stood in another file.
private func placeLabel(_ text: String) -> String? {
  if let end = text.firstRange(of: "; ") { return String(text[..<end.lowerBound]) }
  let isInFile = text.contains("/") || text.hasPrefix("line ")
  return text.isEmpty || isInFile ? nil : text
}
