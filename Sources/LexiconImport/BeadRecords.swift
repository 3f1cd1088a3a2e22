import DocumentJSON
import JSONKit
import TextModel

/// The sure beads of what write-jsonl writes: documents, or beads.
struct BeadRecords {
  private(set) var pairs: [(source: String, target: String)] = []
  private let source: String
  private let target: String
  private let confidence: Double

  /// - Parameter confidence: what a bead must have that no person settled.
  init(_ bytes: [UInt8], source: String, target: String, confidence: Double) throws(ImportError) {
    self.source = source
    self.target = target
    self.confidence = confidence
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      do throws(RecordError) { try add(line) } catch {
        throw ImportError(
          error.message, cure: "name what write-jsonl writes, documents or beads", line: number, column: error.column)
      }
    }
  }

  private struct RecordError: Error {
    var message: String
    var column: Int?
  }

  private mutating func add(_ line: ArraySlice<UInt8>) throws(RecordError) {
    let json: JSONValue
    do throws(JSONError) { json = try JSONValue(parsing: line) } catch {
      throw RecordError(message: error.message, column: error.column)
    }
    do throws(SchemaError) {
      if json["schema"] != nil {
        addBeads(of: try ParallelDocument(json: json))
      } else {
        try addBead(json)
      }
    } catch {
      throw RecordError(message: error.message)
    }
  }

  private mutating func addBeads(of document: ParallelDocument) {
    for alignment in document.alignments {
      let sides = [document.versions[alignment.source].document, document.versions[alignment.target].document]
      for bead in alignment.beads where isSure(bead) {
        let texts = zip(sides, [bead.source, bead.target]).map { side, segments in
          var text: [UInt8] = []
          side.appendLine(ofSegments: segments, to: &text)
          return String(decoding: text, as: UTF8.self)
        }
        add(texts, languages: sides.map { $0.language?.language ?? "" })
      }
    }
  }

  private mutating func addBead(_ json: JSONValue) throws(SchemaError) {
    var texts: [String] = []
    var languages: [String] = []
    for side in ["source", "target"] {
      guard let text = json[side]?["text"]?.string else { throw SchemaError("must be an object with a text", at: side) }
      texts.append(text)
      languages.append(json[side]?["language"]?.string.flatMap { LanguageTag($0)?.language } ?? "")
    }
    let bead = try Bead(0..<1, 0..<1, state: json)
    if isSure(bead), !texts.contains("") { add(texts, languages: languages) }
  }

  private mutating func add(_ texts: [String], languages: [String]) {
    if languages == [source, target] { pairs.append((texts[0], texts[1])) }
    if languages == [target, source] { pairs.append((texts[1], texts[0])) }
  }

  private func isSure(_ bead: Bead) -> Bool {
    guard bead.isPaired else { return false }
    switch bead.status {
    case .accepted, .locked: return true
    case .rejected, .query: return false
    case .proposed: return bead.confidence >= confidence
    }
  }
}
