public import StageKit
public import TextModel

/// Writes findings as a table: the baseline of `check-bitext`.
public struct FindingsWriter: Writer {
  public static let specification = StageSpecification(
    id: "write-findings", summary: "Write what was found as TSV: the document's key, the kind, the message", version: 1,
    settings: [WriterSetting.to.declaration],
    examples: [
      StageExample(
        "A document without findings has no lines", language: "ru", given: "Да.", gives: "key\tkind\tmessage\n")
    ])

  public init(_ settings: Settings) {}

  public func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) {
    output += Array("key\tkind\tmessage\n".utf8)
  }

  public func fragment(_ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext) {
    for finding in document.versions.flatMap(\.document.findings) + document.findings {
      output += Array("\(document.key.field)\t\(finding.kind.id)\t\(finding.message.field)\n".utf8)
    }
  }
}

extension String {
  /// Tabs and line breaks become spaces.
  fileprivate var field: String {
    String(String.UnicodeScalarView(unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }))
  }
}
