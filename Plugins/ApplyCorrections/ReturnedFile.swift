import CharsetKit
import DocumentJSON
import JSONKit
import StageKit
import TableKit
import TextModel
import UnicodeKit
import WorkbookKit

/// What a returned file holds, by its first bytes.
extension CorrectionsTaker {
  /// The lines of a workbook's first sheet, or of a text in any charset.
  func tableLines(of bytes: [UInt8]) throws(StageError) -> [TableLine] {
    if bytes.starts(with: Array("PK".utf8)) {
      do throws(SheetError) {
        return try sheetRows(of: bytes).filter { $0.cells.contains { !$0.isEmpty } }
          .map { TableLine(line: $0.number, cells: $0.cells) }
      } catch { throw unreadable(error.message) }
    }
    guard let charset = bytes.withUnsafeBufferPointer({ fileCharset(of: $0) }) else {
      throw unreadable("it is neither a workbook nor text")
    }
    do throws(UnknownCharset) { return TableKit.tableLines(of: try decode(bytes, as: charset).text) } catch {
      throw unreadable("its charset \(charset.value) is not known")
    }
  }

  /// The record of a document among those of the page for reviewing.
  func record(of key: String, in bytes: [UInt8]) throws(StageError) -> ParallelDocument {
    var others: [String] = []
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      do {
        let document = try ParallelDocument(json: JSONValue(parsing: line))
        if document.key == key { return document }
        others.append(document.key)
      } catch let error as JSONError {
        throw noRecord("line \(index + 1), column \(error.column): \(error.message)")
      } catch let error as SchemaError {
        throw noRecord("line \(index + 1): \(error.message)")
      } catch {
        throw noRecord("line \(index + 1): \(error)")
      }
    }
    throw noRecord("it is of \(others.joined(separator: ", "))")
  }
}
