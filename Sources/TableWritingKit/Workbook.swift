import CXLSXWriter
import FileKit
import Glibc

/// A column of a sheet.
public struct SheetColumn: Sendable {
  public var title: String
  /// In characters of the standard font.
  public var width: Double
  public var isRightToLeft: Bool
  /// What its cells may hold, offered as a list; empty: anything.
  public var choices: [String]

  public init(_ title: String, width: Double, isRightToLeft: Bool = false, choices: [String] = []) {
    self.title = title
    self.width = width
    self.isRightToLeft = isRightToLeft
    self.choices = choices
  }
}

/// What a cell holds. Text is never taken for a formula, a number or a link.
public enum SheetCell: Sendable {
  case text(String)
  case number(Double)
  case empty
}

/// How a row is coloured.
public enum RowShade: CaseIterable, Sendable {
  case none
  /// Nothing stands beside it.
  case alone
  case doubtful
  case bad
  case settled
}

/// A sheet as an Office Open XML workbook (ECMA-376), made by libxlsxwriter: a frozen header, filters, wrapped text.
public struct Workbook {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/workbook.xlsx" }
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let columns: [SheetColumn]
  private var formats: [RowShade: [UnsafeMutablePointer<lxw_format>?]] = [:]
  private var rowCount: UInt32 = 1
  /// How many characters were left out because XML, or libxlsxwriter, has no place for them.
  public private(set) var illegalCount = 0

  /// Of a sheet (ECMA-376, part 1, section 18.3.1.73, as Excel limits it), its header among them.
  public static let greatestRowCount = 1_048_576
  /// Characters (UTF-16) of a cell's text.
  public static let greatestTextLength = 32_767

  /// - Throws: where libxlsxwriter is not installed, or no temporary file can be made: it writes files only.
  public init(sheet name: String, columns: [SheetColumn]) throws(WorkbookError) {
    guard cxlsxwriter_load() != 0 else { throw WorkbookError("libxlsxwriter is not installed") }
    do { folder = try TemporaryFolder() } catch { throw WorkbookError("\(error.name): \(error.message)") }
    guard let book = workbook_new(folder.path + "/workbook.xlsx"), let sheet = workbook_add_worksheet(book, name) else {
      throw WorkbookError("out of memory")
    }
    self.book = book
    self.sheet = sheet
    self.columns = columns
    // Else the time of day would stand in the file; libxlsxwriter takes 0 for now.
    var properties = lxw_doc_properties()
    properties.created = 315_532_800
    workbook_set_properties(book, &properties)
    let header = workbook_add_format(book)
    format_set_bold(header)
    format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    for (index, column) in columns.enumerated() {
      worksheet_set_column(sheet, UInt16(index), UInt16(index), column.width, nil)
      worksheet_write_string(sheet, 0, UInt16(index), column.title, header)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    for shade in RowShade.allCases { formats[shade] = columns.map { format(shade, $0) } }
  }

  private func format(_ shade: RowShade, _ column: SheetColumn) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(book)
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if column.isRightToLeft { format_set_reading_order(format, 2) }
    if let colour = shade.colour { format_set_bg_color(format, colour) }
    return format
  }

  /// - Returns: how many characters had no room in their cells and were left out; nil where the sheet is full and the
  ///   row is not in it.
  public mutating func append(_ cells: [SheetCell], shade: RowShade = .none) -> Int? {
    guard rowCount < Self.greatestRowCount else { return nil }
    var leftOut = 0
    for (index, cell) in cells.prefix(columns.count).enumerated() {
      let (format, column) = (formats[shade]?[index], UInt16(index))
      switch cell {
      case .empty: worksheet_write_blank(sheet, rowCount, column, format)
      case .number(let number): worksheet_write_number(sheet, rowCount, column, number, format)
      case .text(let text):
        let length = text.utf16.count
        if length > Self.greatestTextLength { leftOut += length - Self.greatestTextLength }
        let fitting = length > Self.greatestTextLength ? String(text.utf16.prefix(Self.greatestTextLength)) ?? "" : text
        worksheet_write_string(sheet, rowCount, column, escaped(legal(fitting)), format)
      }
    }
    rowCount += 1
    return leftOut
  }

  /// The workbook's bytes; nothing can be appended after it.
  public consuming func finish() throws(WorkbookError) -> [UInt8] {
    worksheet_autofilter(sheet, 0, 0, max(1, rowCount - 1), UInt16(max(1, columns.count) - 1))
    for (index, column) in columns.enumerated() where !column.choices.isEmpty {
      offer(column.choices, in: UInt16(index))
    }
    let code = workbook_close(book)
    guard code == LXW_NO_ERROR else { throw WorkbookError(String(cString: lxw_strerror(code))) }
    do { return try FileSystem.read(Array(path.utf8)) } catch { throw WorkbookError(error.message) }
  }

  private func offer(_ choices: [String], in column: UInt16) {
    var list: [UnsafeMutablePointer<CChar>?] = choices.map { strdup($0) }
    list.append(nil)
    defer { for choice in list { free(choice) } }
    list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      worksheet_data_validation_range(sheet, 1, column, max(1, rowCount - 1), column, &validation)
    }
  }

  /// Without U+FFFE and U+FFFF, which XML 1.0 (section 2.2, production 2) has no place for, and U+0000, which would end
  /// the text for libxlsxwriter; other controls have an escape of their own.
  private mutating func legal(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0 }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if [0, 0xFFFE, 0xFFFF].contains(scalar.value) { illegalCount += 1 } else { kept.append(scalar) }
    }
    return String(kept)
  }

  /// Excel reads `_x0041_` in a text as the character of that number (ECMA-376, part 1, section 22.9.2.19, ST_Xstring).
  private func escaped(_ text: String) -> String {
    text.contains("_x") ? text.replacing(/_(x[0-9A-Fa-f]{4}_)/) { "_x005F_\($0.output.1)" } : text
  }
}

extension RowShade {
  /// Red, green and blue, as 0xRRGGBB; nil for none.
  fileprivate var colour: UInt32? {
    switch self {
    case .none: nil
    case .alone: 0xEEECE6
    case .doubtful: 0xFFF2CC
    case .bad: 0xF8D7CF
    case .settled: 0xDFF0E4
    }
  }
}

/// Why there is no workbook.
public struct WorkbookError: Error, Sendable {
  public let message: String
  init(_ message: String) { self.message = message }
}
