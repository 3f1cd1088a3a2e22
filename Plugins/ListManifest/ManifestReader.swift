import FileKit
import JSONKit
import NamingKit
import TextModel

/// What a line of a manifest says of a version, or why it says nothing.
struct ManifestLine {
  struct Problem {
    var reason: String
    var column: Int?
  }

  /// Counted from 1.
  var number: Int
  /// Empty where the line has none.
  var key = ""
  var language: LanguageTag?
  var path: [UInt8] = []
  var metadata: [MetadataEntry] = []
  var problem: Problem?
}

/// Reads a manifest line by line: TSV, whose first line names the columns, or JSON objects.
struct ManifestReader {
  enum Failure: Error {
    case file(FileError)
    /// The first line lacks a column that there must be.
    case noColumn(String)
  }

  private let lines: LineReader
  /// Of TSV; nil before its first line, and for JSON.
  private var columns: [String]?
  private var isJSON = false

  /// - Parameter path: nil for standard input.
  init(_ path: [UInt8]?) throws(Failure) {
    do throws(FileError) { lines = try LineReader(path, limit: 1 << 20) } catch { throw .file(error) }
  }

  /// The next line that is not blank; nil after the last.
  mutating func next() throws(Failure) -> ManifestLine? {
    while true {
      let read: [UInt8]?
      do throws(FileError) { read = try lines.next() } catch { throw .file(error) }
      guard var line = read?[...] else { return nil }
      if lines.lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      guard let first = line.first(where: { $0 > 0x20 }) else { continue }
      if columns == nil, !isJSON {
        isJSON = first == UInt8(ascii: "{")
        if !isJSON {
          columns = try named(line)
          continue
        }
      }
      return isJSON ? object(line) : row(line)
    }
  }

  private func named(_ line: ArraySlice<UInt8>) throws(Failure) -> [String] {
    let columns = fields(line).map { String(decoding: $0, as: UTF8.self).lowercased() }
    for column in ["key", "path"] where !columns.contains(column) { throw .noColumn(column) }
    return columns
  }

  private func row(_ line: ArraySlice<UInt8>) -> ManifestLine {
    var result = ManifestLine(number: lines.lineNumber)
    let columns = columns ?? []
    let fields = fields(line)
    for (column, field) in zip(columns, fields) {
      // A path may be given as it is, though it be no UTF-8.
      let text = String(validating: field, as: UTF8.self)
      if column == "path", text == nil {
        result.path = Array(field)
      } else {
        result.set(column, text ?? String(decoding: field, as: UTF8.self))
      }
    }
    if fields.count != columns.count {
      result.problem = .init(
        reason: "it has \(fields.count) fields where the first line names \(columns.count) columns")
    }
    result.check()
    return result
  }

  private func object(_ line: ArraySlice<UInt8>) -> ManifestLine {
    var result = ManifestLine(number: lines.lineNumber)
    do throws(JSONError) {
      guard let members = try JSONValue(parsing: line).members else {
        result.problem = .init(reason: "it is no JSON object")
        return result
      }
      for member in members {
        switch member.value {
        case .string(let text): result.set(member.name, text)
        case .number(let number): result.set(member.name, number.text)
        case .bool(let flag): result.set(member.name, flag ? "true" : "false")
        case .null: continue
        case .array, .object:
          if result.problem == nil { result.problem = .init(reason: "\(member.name) is neither text nor a number") }
        }
      }
    } catch {
      result.problem = .init(reason: error.message, column: error.column)
    }
    result.check()
    return result
  }

  private func fields(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }
}

extension ManifestLine {
  /// Takes a field; what is no key, language or path is metadata.
  fileprivate mutating func set(_ name: String, _ value: String) {
    switch name {
    case "key": key = value
    case "path": path = EscapedPath.bytes(value)
    case "language" where value.isEmpty: break
    case "language":
      language = NamingKit.language(value)
      if language == nil, problem == nil { problem = Problem(reason: "\(value) is no language tag") }
    default: if !value.isEmpty { metadata.append(MetadataEntry(name: name, value: value)) }
    }
  }

  fileprivate mutating func check() {
    guard problem == nil else { return }
    if key.isEmpty { problem = Problem(reason: "the key is missing") }
    if path.isEmpty { problem = Problem(reason: "the path is missing") }
  }
}
