import FileKit
import StageKit
import TextModel

/// What writers make of a document that is read piece by piece: what does not fit into memory waits in a file.
final class PieceOutput {
  /// Bytes of text of a piece.
  static let pieceSize = 1 << 20
  private static let greatestSize = 4 << 20

  private var fragments: [Int: (bytes: [UInt8], spool: Spool?)] = [:]
  private let write: (Document, PieceOutput) throws(DocumentFailure) -> Void
  private(set) var failure: DocumentFailure?
  /// Of the pieces that were written.
  private(set) var blockCount = 0
  private(set) var hasText = false
  var findings: [Finding] = []

  /// - Parameter write: appends what each writer makes of a piece.
  init(_ write: @escaping (Document, PieceOutput) throws(DocumentFailure) -> Void) { self.write = write }

  var sink: BlockSink { BlockSink(pieceSize: Self.pieceSize) { [self] piece in take(piece) } }

  private func take(_ piece: Document) {
    guard failure == nil else { return }
    blockCount += piece.blocks.count
    hasText = hasText || piece.text.contains { $0 > 0x20 }
    do { try write(piece, self) } catch { failure = error }
  }

  /// Adds what a writer makes of a piece to what its step has written.
  func append(
    _ writer: inout any Writer, _ document: ParallelDocument, step: Int, context: inout StageContext
  ) throws(StageError) {
    var bytes: [UInt8] = []
    try writer.fragment(document, into: &bytes, context: &context)
    do { try append(bytes, separator: writer.separator, step: step) } catch { throw OwnOutput.cannotWrite(error) }
  }

  private func append(_ bytes: [UInt8], separator: [UInt8], step: Int) throws(FileError) {
    guard !bytes.isEmpty else { return }
    var fragment = fragments[step] ?? ([], nil)
    fragments[step] = nil
    if !fragment.bytes.isEmpty || fragment.spool != nil { fragment.bytes += separator }
    fragment.bytes += bytes
    if fragment.bytes.count > Self.greatestSize {
      let spool = if let spool = fragment.spool { spool } else { try Spool() }
      try spool.append(fragment.bytes)
      fragment = ([], spool)
    }
    fragments[step] = fragment
  }

  /// What a step has written: what waits in a file, and what comes after it.
  func fragment(step: Int) -> (spool: Spool?, bytes: [UInt8]) {
    let fragment = fragments[step] ?? ([], nil)
    return (fragment.spool, fragment.bytes)
  }
}

/// Bytes that wait in a file: one thread writes them all before another reads them.
final class Spool: @unchecked Sendable {
  private let file: TemporaryFile

  init() throws(FileError) { file = try TemporaryFile() }

  func append(_ bytes: [UInt8]) throws(FileError) {
    try bytes.withUnsafeBytes { bytes in Result { () throws(FileError) in try file.append(bytes) } }.get()
  }

  func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    for start in stride(from: 0, to: file.size, by: 1 << 20) {
      try body(try file.read(start..<min(file.size, start + 1 << 20)))
    }
  }
}
