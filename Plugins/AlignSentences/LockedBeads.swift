import DocumentJSON
import FileKit
import JSONKit
import StageKit
import TextModel

/// A bead of a file of corrections: what `write-jsonl` writes as beads, or within documents.
struct LockedBead: Sendable {
  struct Side: Sendable {
    /// Empty where it is not said.
    var language: String
    var segments: Range<Int>
    var text: [UInt8]
    /// Of each segment its own; empty where the file has beads only. So are its neighbours' texts: nil stands for the
    /// document's beginning or end.
    var texts: [[UInt8]] = []
    var before: [UInt8]?
    var after: [UInt8]?
  }

  var source: Side
  var target: Side
  /// Its confidence, status and review; its segments are those of the file.
  var bead: Bead
}

/// The beads of a file of corrections, by the keys of their documents.
///
/// - Throws: where the file cannot be read, or a line is no record.
func readLockedBeads(_ path: String) throws(StageError) -> [String: [LockedBead]] {
  var result: [String: [LockedBead]] = [:]
  var line = 0
  do {
    let lines = try LineReader(Array(path.utf8))
    while var bytes = try lines.next()?[...] {
      line = lines.lineNumber
      if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
      if line == 1, isTable(bytes) { throw StageError(SentenceAligner.lockedTable, ["path": path]) }
      if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      let json = try JSONValue(parsing: bytes)
      if json["schema"] != nil {
        let document = try ParallelDocument(json: json)
        result[document.key, default: []] += lockedBeads(of: document)
      } else {
        let (key, bead) = try lockedBead(json)
        result[key, default: []].append(bead)
      }
    }
  } catch let error as StageError {
    throw error
  } catch let error as FileError {
    throw StageError(SentenceAligner.lockedUnreadable, ["path": path, "reason": error.message])
  } catch let error as JSONError {
    throw malformed(error.message, path, line, column: error.column)
  } catch let error as SchemaError {
    throw malformed(error.message, path, line)
  } catch {
    throw malformed("\(error)", path, line)
  }
  return result
}

/// Whether a file that begins with this line is a workbook or a text document, or a table of rows.
private func isTable(_ line: ArraySlice<UInt8>) -> Bool {
  let heads = ["PK\u{3}\u{4}", "row\t", "row,", "row;", "key\t", "key,", "key;"]
  return heads.contains { line.starts(with: $0.utf8) }
}

private func malformed(_ reason: String, _ path: String, _ line: Int, column: Int? = nil) -> StageError {
  StageError(
    SentenceAligner.lockedMalformed, ["reason": reason], at: Place(file: path, line: line, column: column))
}

private func lockedBeads(of document: ParallelDocument) -> [LockedBead] {
  document.alignments.flatMap { alignment in
    alignment.beads.map { bead in
      LockedBead(
        source: side(bead.source, of: document.versions[alignment.source].document),
        target: side(bead.target, of: document.versions[alignment.target].document), bead: bead)
    }
  }
}

private func side(_ segments: Range<Int>, of document: Document) -> LockedBead.Side {
  var line: [UInt8] = []
  document.appendLine(ofSegments: segments, to: &line)
  func text(of segment: Int) -> [UInt8]? {
    document.segments.indices.contains(segment) ? Array(document.text[document.segments[segment].range]) : nil
  }
  return LockedBead.Side(
    language: document.language?.language ?? "", segments: segments, text: line,
    texts: segments.compactMap { text(of: $0) }, before: text(of: segments.lowerBound - 1),
    after: text(of: segments.upperBound))
}

private func lockedBead(_ json: JSONValue) throws(SchemaError) -> (key: String, bead: LockedBead) {
  let key: String
  switch json["id"] {
  case .string(let id): key = id
  case .number(let id): key = id.text
  default: throw SchemaError("must be text or a number", at: "id")
  }
  let source = try side("source", of: json)
  let target = try side("target", of: json)
  let bead = try Bead(source.segments, target.segments, state: json)
  return (key, LockedBead(source: source, target: target, bead: bead))
}

private func side(_ name: String, of json: JSONValue) throws(SchemaError) -> LockedBead.Side {
  guard let side = json[name], let text = side["text"]?.string else {
    throw SchemaError("must be an object with a text", at: name)
  }
  let numbers = (side["segments"]?.array ?? []).map { $0.integer ?? -1 }
  let first = numbers.first ?? 0
  guard first >= 0, numbers.elementsEqual(first..<(first + numbers.count)) else {
    throw SchemaError("must be consecutive numbers", at: name + ".segments")
  }
  return LockedBead.Side(
    language: side["language"]?.string.flatMap { LanguageTag($0)?.language } ?? "",
    segments: first..<(first + numbers.count), text: Array(text.utf8))
}
