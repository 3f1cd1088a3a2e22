import CharsetKit
import DocumentJSON
import JSONKit
import StageKit
import TableReadingKit
import TextModel
import UnicodeKit

/// What a returned file holds, by its first bytes.
extension CorrectionsTaker {
  /// The rows of a workbook's first sheet that is shown, of a text document's tables, or of a text in any charset; and how
  /// many comments stand beside them.
  func tableRows(of bytes: [UInt8]) throws(StageError) -> (rows: [TableRow], commentCount: Int) {
    if bytes.starts(with: Array("PK".utf8)) {
      do throws(OfficeFileError) {
        if let tables = try DocumentTables(bytes) { return (tables.rows, tables.commentCount) }
        let book = try Spreadsheet(bytes)
        guard let sheet = book.sheets.first(where: { !$0.isHidden }) else { return ([], 0) }
        return (try book.rows(of: sheet), 0)
      } catch {
        throw unreadable((error.part.map { $0 + ": " } ?? "") + error.message)
      }
    }
    guard let charset = bytes.withUnsafeBufferPointer({ fileCharset(of: $0) }) else {
      throw unreadable("it is neither a workbook, nor a text document, nor text")
    }
    let text: [UInt8]
    do throws(UnknownCharset) { text = try decode(bytes, as: charset).text } catch {
      throw unreadable("its charset \(charset.value) is not known")
    }
    do throws(DelimitedText.OpenQuotation) {
      return (try DelimitedText.rows(of: text, separator: DelimitedText.separator(of: text)), 0)
    } catch {
      throw unreadable("a quotation that begins in line \(error.line) does not end")
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
