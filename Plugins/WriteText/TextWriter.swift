public import StageKit
public import TextModel

/// Writes the text of each version: blocks, or segments one a line.
public struct TextWriter: Writer {
  public enum Unit: String, SettingChoice {
    case blocks
    case segments
  }

  static let unit = Setting<Unit>(
    "unit", "blocks, with a blank line between them, or segments, one a line, with a blank line between blocks",
    default: .blocks)

  static let notSegmented = Failure(
    "not-segmented", "this document has blocks but no segments", cure: "put the step segment before write-text")

  public static let specification = StageSpecification(
    id: "write-text", summary: "Write the text, by blocks or one segment a line", version: 1,
    settings: [unit.declaration, WriterSetting.to.declaration], needs: [.blocks],
    needsBySetting: [SettingNeed(unit, .segments, needs: .segments)], allowsFilePerVersion: true,
    failures: [notSegmented],
    examples: [
      StageExample(
        "Blocks are parted by a blank line", given: "Статья 7\n\nСтороны договорились. Точка.",
        gives: "Статья 7\n\nСтороны договорились. Точка.\n"),
      StageExample(
        "Segments are lines, blocks are parted by a blank line", settings: ["unit": "segments"],
        given: "Статья 7\n\nСтороны\nдоговорились.| Точка.", gives: "Статья 7\n\nСтороны договорились.\nТочка.\n"),
    ])

  private let unit: Unit

  public init(_ settings: Settings) { unit = settings[Self.unit] }

  public var separator: [UInt8] { [0x0A] }
  public var isPiecewise: Bool { unit == .blocks }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    var isFirst = true
    for version in document.alone(context.version).versions {
      let text = version.document
      if unit == .segments, text.lacksSegments {
        throw StageError(Self.notSegmented, at: Place(file: version.file.name))
      }
      for (block, segments) in zip(text.blocks, text.segmentRanges()) {
        let start = output.count
        if !isFirst { output.append(0x0A) }
        let textStart = output.count
        switch unit {
        case .blocks: appendLines(of: block, of: text, to: &output)
        case .segments: for segment in segments { appendLine(of: segment, of: text, to: &output) }
        }
        if output.count == textStart { output.removeSubrange(start...) } else { isFirst = false }
      }
    }
  }

  /// A block may have lines, but none that is blank: a blank line ends it.
  private func appendLines(of block: Block, of document: Document, to output: inout [UInt8]) {
    let start = output.count
    if let label = block.label, !label.isEmpty {
      output.append(contentsOf: label.utf8)
      if !block.range.isEmpty { output.append(0x20) }
    }
    var rest = document.text[block.range.clamped(to: 0..<document.text.count)]
    while let end = rest.firstIndex(of: 0x0A) {
      output.append(contentsOf: rest[..<end])
      if output.count > start, output.last != 0x0A { output.append(0x0A) }
      rest = rest[(end + 1)...]
    }
    output.append(contentsOf: rest)
    if output.count > start, output.last != 0x0A { output.append(0x0A) }
  }

  private func appendLine(of segment: Int, of document: Document, to output: inout [UInt8]) {
    let start = output.count
    document.appendLine(document.segments[segment].range, to: &output)
    if output.count > start { output.append(0x0A) }
  }
}
