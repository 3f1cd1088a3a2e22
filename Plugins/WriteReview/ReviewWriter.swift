import MarkupKit
public import StageKit
public import TextModel

/// Writes a page for reviewing: one file that holds a parallel document and all that is needed to correct its alignment
/// in a browser, without a server. What the reviewer takes away is the document's record with what they said.
public struct ReviewWriter: Writer {
  static let doubtful = Setting<Double>(
    "doubtful", "the confidence, 0 to 1, below which a row is to be looked at", default: Bead.doubtful,
    check: { (0...1).contains($0) ? nil : "must be from 0 to 1" })

  static let save = Setting<String>(
    "save", "the address that the page sends corrections to; empty: they are downloaded", default: "")

  static let to = Setting<String>(
    WriterSetting.to.declaration.name, WriterSetting.to.declaration.summary,
    check: { path in
      if let refusal = WriterSetting.to.declaration.refusal(of: .text(path)) { return refusal }
      return path.contains("{key}") ? nil : "must hold {key}: a page for reviewing holds one document"
    })

  public static let specification = StageSpecification(
    id: "write-review", summary: "Write a page to review an alignment in a browser, and correct it", version: 2,
    settings: [doubtful.declaration, save.declaration, to.declaration], needs: [.segments])

  private let doubtful: Double
  private let save: String

  public init(_ settings: Settings) {
    doubtful = settings[Self.doubtful]
    save = settings[Self.save]
  }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) {
    output.append(
      markup: """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; \
        style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'">

        """)
    if !save.isEmpty {
      output.append(markup: "<meta name=\"tolmach-save\" content=\"")
      output.append(escaped: save, in: .attribute)
      output.append(markup: "\">\n")
    }
    output.append(markup: "<title>")
    output.append(escaped: document.key)
    output.append(markup: ", review</title>\n<style>\n")
    output.append(markup: pagePalette)
    output.append(contentsOf: PackageResources.page_css)
    output.append(markup: "</style>\n</head>\n<body>\n")
    output.append(contentsOf: PackageResources.body_html)
    output.append(record: document)
    output.append(layoutOf: document, doubtful: doubtful)
    output.append(markup: "<script type=\"module\">\n")
    for part in pageScript { output.append(contentsOf: part) }
    output.append(markup: "</script>\n</body>\n</html>\n")
  }
}

/// The page's script, in an order in which nothing is run before it is there.
private var pageScript: [[UInt8]] {
  [
    PackageResources.model_js, PackageResources.operations_js, PackageResources.history_js,
    PackageResources.beads_js, PackageResources.corrections_js, PackageResources.storage_js,
    PackageResources.served_js, PackageResources.delivery_js, PackageResources.dom_js, PackageResources.row_js,
    PackageResources.list_js,
    PackageResources.filters_js, PackageResources.editor_js, PackageResources.commands_js,
    PackageResources.status_js, PackageResources.cursor_js, PackageResources.page_js,
  ]
}
