import PipelineRunner
import TextModel

extension Outcome {
  /// What was done with a document, in three lines; then what was found out about its text.
  var lines: String {
    var lines = summary.versions.map { version in
      "\(version.file) (\(version.language?.identifier ?? "language not known")): "
        + counted(version.blocks, "block") + ", " + counted(version.segments, "segment")
    }.joined(separator: "; ")
    if summary.pairs > 0 || summary.segmentsWithoutPartner > 0 {
      lines += "\n" + counted(summary.pairs, "pair")
      if summary.pairs > 0 {
        lines += summary.doubtfulPairs > 0 ? ", \(summary.doubtfulPairs) of them worth a look" : ", none doubtful"
      }
      if summary.segmentsWithoutPartner > 0 {
        lines += "; \(counted(summary.segmentsWithoutPartner, "segment")) without a partner"
      }
    }
    if !outputs.isEmpty {
      lines += "\n" + (status == .unchanged ? "already there, the same: " : "wrote ") + outputs.joined(separator: ", ")
    }
    return lines + "\n" + findingLines
  }

  /// The findings one a line: the first of them, or all where they say why the document failed.
  var findingLines: String {
    let shown = status == .failed ? summary.findings.count : 5
    var lines = summary.findings.prefix(shown).map { "note: \(key): \($0.message)\n" }.joined()
    if summary.findings.count > shown { lines += "note: \(key): \(summary.findings.count - shown) more like these\n" }
    return lines
  }
}

/// `1 block`, `2 blocks`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
