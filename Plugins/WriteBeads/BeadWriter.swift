public import StageKit
public import TextModel

/// Writes alignments as numbers of segments, one bead a line.
public struct BeadWriter: Writer {
  public static let specification = StageSpecification(
    id: "write-beads", summary: "Write the beads as numbers of segments, one bead a line", version: 1,
    settings: [WriterSetting.to.declaration], needs: [.alignment],
    examples: [
      StageExample(
        "Source and target are parted by a tab; what has no partner has an empty side",
        versions: [("ru", "Да, нет.|Точка."), ("en", "Yes.|No.|Really.|Full stop.")],
        beads: "0\t0,1\n\t2\n1\t3", gives: "0\t0,1\n\t2\n1\t3\n")
    ])

  public init(_ settings: Settings) {}

  /// What parts two documents in one file, as a blank line parts their alignments.
  public var separator: [UInt8] { [0x0A] }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) {
    var isFirst = true
    for alignment in document.alignments where !alignment.beads.isEmpty {
      if !isFirst { output.append(0x0A) }
      isFirst = false
      for bead in alignment.beads {
        output.append(contentsOf: bead.line.utf8)
        output.append(0x0A)
      }
    }
  }
}
