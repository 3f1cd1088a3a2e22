public import UnitKit

/// A row of a table, wherever it stands.
public struct TableRow: Sendable {
  /// What a cell of a workbook holds where no text or number stands in it.
  public enum Content: String, Sendable {
    case error = "an error"
    case formula = "a formula"
    case date = "a date"
  }

  /// Counted from 1: the line of a text, the row of a sheet or of a text document's tables.
  public var number: Int
  /// From the first column on; cells that hold nothing are empty.
  public var cells: [UnitText]
  /// The columns, counted from 0, whose cell is merged with the one above.
  public var mergedColumns: Set<Int> = []
  /// By the columns, counted from 0, of such cells.
  public var contents: [Int: Content] = [:]

  public init(number: Int, cells: [UnitText], mergedColumns: Set<Int> = []) {
    self.number = number
    self.cells = cells
    self.mergedColumns = mergedColumns
  }

  /// Whether no cell has any text.
  public var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}
