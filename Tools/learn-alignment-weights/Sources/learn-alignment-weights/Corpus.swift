import AlignSentences
import Foundation

/// A bead of a gold file: numbers of segments, from 0.
struct GoldBead: Hashable {
  var source: [Int]
  var target: [Int]

  var isPaired: Bool { !source.isEmpty && !target.isEmpty }
}

/// A hand-aligned text.
struct CorpusDocument: Sendable {
  var set: String
  var name: String
  var sourceLanguage: String
  var targetLanguage: String
  /// Whether beads are gold themselves, or blocks in which beads must lie.
  var isExact: Bool
  /// Documents of one origin share sentences: they are left out together.
  var origin: String
  var source: Segments
  var target: Segments
  var gold: [GoldBead]
}

/// A text, a segment a line, blank lines between blocks.
struct Segments: Sendable {
  var text: [UInt8]
  var segments: [(range: Range<Int>, block: Int)] = []

  init(_ text: [UInt8]) {
    self.text = text
    var block = 0
    var start = 0
    for index in 0...text.count where index == text.count || text[index] == 0x0A {
      if text[start..<index].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        block += 1
      } else {
        segments.append((start..<index, block))
      }
      start = index + 1
    }
  }
}

private struct Description: Decodable {
  var src: String
  var tgt: String
  var gold: String
  var source: String
}

/// Reads the sets of a folder, laid out as `Benchmarks/alignment/score --help` says; all of them where none is named.
///
/// A name may end in `:N`, which takes the first N documents, or in `/DOCUMENT`.
func readCorpus(_ folder: String, _ sets: [String]) throws -> [CorpusDocument] {
  let files = FileManager.default
  let names =
    sets.isEmpty
    ? try files.contentsOfDirectory(atPath: folder).filter { files.fileExists(atPath: "\(folder)/\($0)/META.json") }
      .sorted() : sets
  var documents: [CorpusDocument] = []
  for name in names {
    let parts = name.split { $0 == ":" || $0 == "/" }
    let set = String(parts[0])
    let place = "\(folder)/\(set)"
    let description = try JSONDecoder().decode(Description.self, from: read("\(place)/META.json"))
    var golds = try files.contentsOfDirectory(atPath: place).filter { $0.hasSuffix(".gold") }.sorted()
    if parts.count > 1 {
      golds = Int(parts[1]).map { Array(golds.prefix($0)) } ?? golds.filter { $0 == "\(parts[1]).gold" }
    }
    for gold in golds {
      let document = String(gold.dropLast(".gold".count))
      documents.append(
        CorpusDocument(
          set: set, name: document, sourceLanguage: description.src, targetLanguage: description.tgt,
          isExact: description.gold == "exact", origin: origin(description.source),
          source: Segments(Array(try read("\(place)/\(document).\(description.src)"))),
          target: Segments(Array(try read("\(place)/\(document).\(description.tgt)"))),
          gold: beads(String(decoding: try read("\(place)/\(gold)"), as: UTF8.self))))
    }
  }
  return documents
}

private func read(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

/// Bibles are translations of one text, wherever they come from.
private func origin(_ source: String) -> String {
  source.lowercased().contains("bible")
    ? "bible" : source.split(separator: " ").prefix(2).joined(separator: " ")
}

private func beads(_ text: String) -> [GoldBead] {
  text.split(separator: "\n").map { line in
    let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map { side in
      side.split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    }
    return GoldBead(source: sides[0], target: sides.count > 1 ? sides[1] : [])
  }
}
