import PipelineRunner

extension RunStatistics {
  /// The report for a terminal.
  var text: String {
    var lines = [headline]
    if pairs > 0 { lines.append(pairLine) }
    section("Why documents failed", sortedCauses.map(lines(of:)), into: &lines)
    section("What was skipped", sortedSkipCauses.map(lines(of:)), into: &lines)
    section(
      "Found in the texts",
      sortedFindings.map {
        ["\($0.count) \($0.id) in \(counted($0.documents, "document")): \($0.example.key): \($0.example.message)"]
      },
      into: &lines)
    section("Time by stage", sortedStages.map { ["\(seconds($0.microseconds)) \($0.name)"] }, into: &lines)
    section("Slowest documents", slowest.map { ["\(seconds($0.milliseconds * 1000)) \($0.key)"] }, into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  /// `997 done, 3 failed; 12000 segments in 4.2 s of work`
  var headline: String {
    let shown = Outcome.Status.allCases.compactMap { status in counts[status].map { "\($0) \(status.rawValue)" } }
    return (shown.isEmpty ? "no documents" : shown.joined(separator: ", "))
      + "; \(counted(segments, "segment")) in \(seconds(milliseconds * 1000)) of work"
  }

  var pairLine: String {
    "\(counted(pairs, "pair")), \(doubtfulPairs) of them worth a look; "
      + "\(counted(segmentsWithoutPartner, "segment")) without a partner"
  }

  private func lines(of cause: Cause) -> [String] {
    ["\(cause.count) [\(cause.stage)] \(cause.heading)"]
      + cause.examples.map { "  \($0.key): \($0.line)" }
  }

  private func section(_ title: String, _ items: [[String]], into lines: inout [String]) {
    if items.isEmpty { return }
    lines += ["", title + ":"] + items.flatMap { $0 }.map { "  " + $0 }
  }
}

/// `0.25 s`: so many that a few milliseconds are told apart.
func seconds(_ microseconds: Int) -> String {
  let thousandths = (microseconds + 500) / 1000
  if thousandths >= 10_000 { return "\((thousandths + 50) / 100 / 10).\((thousandths + 50) / 100 % 10) s" }
  let digits = String(1000 + thousandths % 1000).dropFirst()
  return "\(thousandths / 1000).\(digits) s"
}
