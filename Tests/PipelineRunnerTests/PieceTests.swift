import Foundation
import PipelineFile
import PipelineRunner
import StageKit
import Synchronization
import Testing
import TextModel

/// A document too large to be kept goes from the reader to the writer piece by piece.
@Suite final class PieceTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// - Returns: what was written, a comma between blocks; and how many blocks the summary counts.
  private func written(_ words: String, journal: Bool = false) throws -> (text: String, blocks: [Int]) {
    let catalog = StageCatalog([
      StageFactory(WordSource.self), StageFactory(RepeatingReader.self), StageFactory(BlockWriter.self),
    ])
    let definition = try readPipeline(
      Array(
        """
        tolmach: 1
        source:
          words: {words: "\(words)"}
        steps:
          - read:
          - write-blocks: {to: "\(folder.path)/all"}
        """.utf8), set: [], catalog: catalog)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let blocks = Mutex<[Int]>([])
    var options = RunOptions(workers: 2, replacing: true)
    if journal { options.journal = folder.appending(path: "journal").path }
    _ = try PipelineRunner.run(
      PlannedPipeline(definition, catalog: catalog), options,
      observe: { outcome in blocks.withLock { $0 += outcome.summary.versions.map(\.blocks) } })
    return (try String(contentsOf: folder.appending(path: "all"), encoding: .utf8), blocks.withLock { $0 })
  }

  @Test(arguments: [false, true]) func piecesGiveWhatTheWholeGives(journal: Bool) throws {
    // The second is some pieces long, and what is written of it goes through a file.
    let (text, blocks) = try written("2 a,9000 \(String(repeating: "b", count: 700)),1 c", journal: journal)
    let expected =
      ["a", "a"] + [String](repeating: String(repeating: "b", count: 700), count: 9000) + ["c"]
    #expect(text == expected.joined(separator: ","))
    #expect(blocks.sorted() == [1, 2, 9000])
  }

  @Test func noPieceOfADocumentThatFailsIsWritten() throws {
    let (text, _) = try written("1 a,9000 \(String(repeating: "b", count: 700))!,1 c")
    #expect(text == "a,c")
  }
}

/// Reads `3 word` as the word three times; fails at the end where the word ends with `!`.
private struct RepeatingReader: Reader {
  static let specification = StageSpecification(
    id: "read-repeated", summary: "Read", version: 1, gives: [.blocks], mediaTypes: ["text/x-repeated"])

  init(_ settings: Settings) {}

  static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    Detected("text/x-repeated", confidence: 0.5)
  }

  func read(_ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext) throws(StageError) {
    let parts = bytes.split(separator: 0x20)
    for _ in 0..<(Int(String(decoding: parts[0], as: UTF8.self)) ?? 0) {
      sink.beginBlock()
      sink.append(parts[1])
      sink.endBlock(.paragraph, path: EmptyCollection())
    }
    if bytes.last == UInt8(ascii: "!") { throw StageError(Failure("broken", "it is broken", cure: "mend it")) }
  }
}

/// Writes the blocks of a document, a comma between them.
private struct BlockWriter: Writer {
  static let specification = StageSpecification(
    id: "write-blocks", summary: "Write", version: 1, settings: [WriterSetting.to.declaration], needs: [.blocks])

  init(_ settings: Settings) {}

  func fragment(_ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext) {
    for version in document.versions {
      output += version.document.blocks.map { version.document.text[$0.range] }.joined(separator: separator)
    }
  }

  var separator: [UInt8] { Array(",".utf8) }
  var isPiecewise: Bool { true }
}
