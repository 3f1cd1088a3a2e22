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

  /// The findings one a line: the first of each kind, or all where they say why the document failed.
  var findingLines: String {
    let greatest = status == .failed ? Int.max : 5
    var counts: [String: Int] = [:]
    var lines = ""
    for finding in summary.findings {
      counts[finding.kind.id, default: 0] += 1
      if counts[finding.kind.id, default: 0] <= greatest { lines += "note: \(key): \(finding.message)\n" }
    }
    let folded = counts.values.map { $0 - min($0, greatest) }.reduce(0, +)
    if folded > 0 { lines += "note: \(key): \(folded) more like these; `--log json` shows all\n" }
    return lines
  }
}

/// `1 block`, `2 blocks`.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
