import ArchiveKit
import XMLKit

/// A row of a sheet that has cells.
public struct SheetRow: Sendable, Equatable {
  /// Counted from 1, as the spreadsheet shows it.
  public var number: Int
  /// From the first column on, empty where a cell holds nothing. Numbers stand as the file has them, flags as TRUE and
  /// FALSE; of formulas their last results.
  public var cells: [String]

  public init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }
}

/// Why a workbook cannot be read.
public struct SheetError: Error, Sendable, Equatable {
  /// In lower case, without a full stop.
  public let message: String
}

/// Reads the first sheet of an Office Open XML workbook (ECMA-376, part 1, section 18), with text kept apart in shared
/// strings or in its cells. Complexity: linear in the unpacked bytes, within the limits of ``ArchiveLimits``.
public func sheetRows(of bytes: [UInt8]) throws(SheetError) -> [SheetRow] {
  do {
    return try bytes.withUnsafeBytes { bytes in try WorkbookParts(bytes).firstSheet() }
  } catch let error as SheetError {
    throw error
  } catch let error as ArchiveError {
    throw SheetError(message: (error.member.map { $0 + ": " } ?? "") + error.message)
  } catch let error as XMLError {
    throw SheetError(message: "line \(error.line): \(error.message)")
  } catch {
    throw SheetError(message: "\(error)")
  }
}

/// The parts of a workbook that hold its first sheet.
private struct WorkbookParts {
  private let archive: ZipArchive
  private let parser = SAXParser(vocabulary)

  init(_ bytes: UnsafeRawBufferPointer) throws { archive = try ZipArchive(bytes) }

  func firstSheet() throws -> [SheetRow] {
    let links = try part("xl/_rels/workbook.xml.rels", LinkHandler()).links
    guard let sheet = try part("xl/workbook.xml", LinkHandler()).sheets.first, let target = links[sheet]?.path else {
      throw SheetError(message: "the workbook has no sheet")
    }
    let shared = links.values.first { $0.type.hasSuffix("/sharedStrings") }
    let texts = try shared.map { try part($0.path, CellHandler()).texts } ?? []
    return try part(target, CellHandler(shared: texts)).rows
  }

  private func part<Handler: XMLHandler>(_ name: String, _ handler: Handler) throws -> Handler {
    guard let member = try archive.member(name) else { throw SheetError(message: "it has no \(name)") }
    try parser.parse(try archive.read(member), with: handler)
    return handler
  }
}

/// The names that are known, by their numbers in the vocabulary.
private enum Name: String, CaseIterable {
  case sheet, row, c, v, t, si, rPh, r, id
  case relationship = "Relationship"
  case relationshipID = "Id"
  case target = "Target"
  case relationshipType = "Type"

  static let all = Array(allCases)
}

private let vocabulary = XMLVocabulary(names: Name.allCases.map(\.rawValue))

extension XMLName {
  fileprivate var known: Name? { local < 0 ? nil : Name.all[local] }
}

extension XMLAttributes {
  fileprivate subscript(name: Name) -> String? {
    Name.all.firstIndex(of: name).flatMap { self[$0] }.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Reads which sheets there are, and where parts stand.
private final class LinkHandler: XMLHandler {
  /// The relationships of the sheets, in their order.
  var sheets: [String] = []
  var links: [String: (path: String, type: String)] = [:]

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name.known {
    case .sheet: if let id = attributes[.id] { sheets.append(id) }
    case .relationship:
      guard let id = attributes[.relationshipID], let target = attributes[.target] else { return }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      links[id] = (path, attributes[.relationshipType] ?? "")
    default: break
    }
  }

  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the cells of a sheet, or the strings that sheets share.
private final class CellHandler: XMLHandler {
  var rows: [SheetRow] = []
  var texts: [String] = []
  private let shared: [String]
  private var kind = ""
  private var column = 0
  private var content: [UInt8] = []
  private var isText = false
  private var phoneticDepth = 0

  init(shared: [String] = []) { self.shared = shared }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    switch name.known {
    case .row:
      rows.append(SheetRow(number: attributes[.r].flatMap { Int($0) } ?? (rows.last?.number ?? 0) + 1, cells: []))
      column = 0
    case .c:
      kind = attributes[.t] ?? "n"
      column = attributes[.r].flatMap { columnNumber($0) } ?? column
      content = []
    case .si: content = []
    case .rPh: phoneticDepth += 1
    case .t, .v: isText = phoneticDepth == 0
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { if isText { content += bytes } }

  func endElement(_ name: XMLName) {
    switch name.known {
    case .t, .v: isText = false
    case .rPh: phoneticDepth -= 1
    case .si: texts.append(unescaped(content))
    case .c:
      guard let last = rows.indices.last, column < greatestColumnCount else { return }
      let value = value()
      if !value.isEmpty {
        let missing = column - rows[last].cells.count
        if missing > 0 { rows[last].cells += Array(repeating: "", count: missing) }
        if column == rows[last].cells.count { rows[last].cells.append(value) }
      }
      column += 1
    default: break
    }
  }

  private func value() -> String {
    let text = unescaped(content)
    switch kind {
    case "s": return Int(text).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
    case "b": return text == "1" ? "TRUE" : "FALSE"
    default: return text
    }
  }
}

/// As Excel limits a sheet.
private let greatestColumnCount = 16_384

/// `B12` is in column 1, counted from 0; nil where there are no letters.
private func columnNumber(_ reference: String) -> Int? {
  var number = 0
  for byte in reference.utf8.prefix(while: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }).prefix(4) {
    number = number * 26 + Int(byte - UInt8(ascii: "A")) + 1
  }
  return number > 0 ? number - 1 : nil
}

/// `_x0041_` stands for the character of that number (ECMA-376, part 1, section 22.9.2.19, ST_Xstring).
private func unescaped(_ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard text.contains("_x") else { return text }
  return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
    UInt32(match.output.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
      ?? String(match.output.0)
  }
}
