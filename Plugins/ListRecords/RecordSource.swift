import DocumentJSON
import FileKit
import JSONKit
public import StageKit
public import TextModel

/// Lists records of JSON Lines: texts, each a document of one block, and whole documents, as `write-jsonl` and the page
/// for reviewing give them. From that page itself it takes the document that the page was made of.
public struct RecordSource: Source {
  static let file = Setting<String>(
    "file", "the file of records, one JSON object a line: a text with its id, or a whole document; - is standard input",
    default: "-",
    check: { $0.isEmpty ? "must name a file, or - for standard input" : nil })

  static let unreadable = Failure("unreadable", "{reason}", cure: "{cure}")
  static let badRecord = Failure(
    "bad-record", "this line is no record: {reason}",
    cure: "write one JSON object a line, such as {\"id\": \"1\", \"lang\": \"ru\", \"text\": \"...\"}")
  static let badDocument = Failure(
    "bad-document", "this record is no document: {reason}",
    cure: "write the record anew; docs/document-json.md says what a document is")
  static let noRecord = Failure(
    "no-record", "this page holds no document", cure: "name a page that `tolmach align` or write-review wrote, whole")
  static let noRecords = Failure(
    "no-records", "this is no file of records: it does not begin with a JSON object",
    cure: "name a file of one JSON object a line, or a page for reviewing")
  static let noFiles = Failure("no-files", "records name no files", cure: "use the source files")

  public static let specification = StageSpecification(
    id: "records", summary: "Take each record of a JSON Lines file as a document", version: 2,
    settings: [file.declaration], gives: [.blocks, .segments, .alignment],
    failures: [unreadable, badRecord, badDocument, noRecord, noRecords, noFiles])

  private let file: SourceFile
  private var lines: LineReader?
  private var isOver = false
  /// Whether a line was met that is not blank.
  private var hasText = false
  /// Where the file is one.
  private var page: ReviewPage?

  public init(_ settings: Settings) { file = SourceFile(settings[Self.file]) }

  /// - Throws: for a line that is no record; the next call goes on with the line after it.
  public mutating func next() throws(StageError) -> Listing? {
    while var line = try nextLine()?[...] {
      if lineNumber == 1 {
        if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        page = line.starts(with: ReviewPage.firstLine) ? ReviewPage() : nil
      }
      if page != nil {
        guard let record = page?.record(in: line) else { continue }
        line = record
      }
      guard let first = line.first(where: { $0 > 0x20 }) else { continue }
      if !hasText, first != UInt8(ascii: "{") {
        isOver = true
        throw StageError(Self.noRecords, at: Place(file: file.name, line: lineNumber))
      }
      hasText = true
      do { return try listing(of: line) } catch { return Listing(key: "line \(lineNumber)", failure: error) }
    }
    if let page, !page.hasRecord {
      self.page = nil
      throw StageError(Self.noRecord, at: Place(file: file.name))
    }
    return nil
  }

  /// Records have no files: never called for what this source lists.
  public mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8] { throw StageError(Self.noFiles) }

  private var lineNumber: Int { lines?.lineNumber ?? 0 }

  private mutating func nextLine() throws(StageError) -> [UInt8]? {
    if isOver { return nil }
    do throws(FileError) {
      if lines == nil { lines = try LineReader(file == .standardInput ? nil : file.path) }
      return try lines?.next()
    } catch {
      // A line that is too long is passed over; what else can happen would happen again.
      if case .tooLarge = error.reason {} else { isOver = true }
      throw StageError(
        Self.unreadable, ["reason": error.message, "cure": error.cure],
        at: Place(file: file.name, line: lines.map(\.lineNumber)))
    }
  }

  private func listing(of line: ArraySlice<UInt8>) throws(StageError) -> Listing {
    let json: JSONValue
    do throws(JSONError) { json = try JSONValue(parsing: line) } catch {
      throw bad(error.message, column: error.column)
    }
    guard json.members != nil else { throw bad("it is no object") }
    if json["schema"] != nil {
      do throws(SchemaError) { return Listing(try ParallelDocument(json: json)) } catch {
        throw StageError(
          Self.badDocument, ["reason": error.message], at: Place(file: file.name, line: lineNumber))
      }
    }
    do throws(SchemaError) {
      return Listing(try ParallelDocument(textRecord: json, file: file, line: lineNumber))
    } catch {
      throw bad(error.message)
    }
  }

  private func bad(_ reason: String, column: Int? = nil) -> StageError {
    StageError(Self.badRecord, ["reason": reason], at: Place(file: file.name, line: lineNumber, column: column))
  }
}
