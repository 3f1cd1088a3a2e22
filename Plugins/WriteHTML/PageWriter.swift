import MarkupKit
public import StageKit
public import TextModel

/// Writes a page for reading: the versions side by side, one row for each bead. It needs nothing but itself: no
/// script, no font, no image.
public struct PageWriter: Writer {
  static let doubtful = Setting<Double>(
    "doubtful", "the confidence, 0 to 1, below which a row is marked as doubtful", default: Bead.doubtful,
    check: { (0...1).contains($0) ? nil : "must be from 0 to 1" })

  public static let specification = StageSpecification(
    id: "write-html", summary: "Write a page with the versions side by side, for reading", version: 1,
    settings: [doubtful.declaration, WriterSetting.to.declaration], needs: [.segments])

  private let doubtful: Double

  public init(_ settings: Settings) { doubtful = settings[Self.doubtful] }

  public mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) {
    output.append(
      markup: """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>
        """)
    let title = languages.map(\.identifier).joined(separator: " · ")
    output.append(escaped: title.isEmpty ? "Side by side" : title + ", side by side")
    output.append(markup: "</title>\n<style>\n")
    output.append(markup: pagePalette)
    output.append(markup: pageStyle)
    output.append(markup: "\n</style>\n</head>\n<body>\n")
  }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) {
    var section = SectionWriter(document, doubtful: doubtful, output: output)
    output = []
    section.write()
    output = section.output
  }

  public mutating func epilogue(into output: inout [UInt8]) { output.append(markup: "</body>\n</html>\n") }
}
