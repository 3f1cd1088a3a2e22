public import TextModel

// What documents say of their text is passed on as findings.
extension Remark {
  public static let term = FindingKind("term", "the document marks «{text}» as a term{values}")
  public static let note = FindingKind("localization-note", "the document has a note for translators: {values}")
  public static let issue = FindingKind("quality-issue", "the document marks an issue of quality: {values}")

  public static let findings = [term, note, issue]

  /// What it says, in one line: a note's text, or values with their names.
  private var line: String {
    if category == .note, let text = self["locNote"] ?? self["locNoteRef"] { return text }
    return values.filter { $0.name != "term" }.map { value in
      let name = value.name.replacingPrefix("locQualityIssue", with: "")
      return name.prefix(1).lowercased() + name.dropFirst() + " " + value.value
    }.joined(separator: ", ")
  }

  func report(at range: Range<Int>, in sink: inout BlockSink) {
    switch category {
    case .term:
      let line = line
      sink.report(
        Finding(
          Self.term, ["text": sink.document.string(range), "values": line.isEmpty ? "" : " (\(line))"], at: range))
    case .note: sink.report(Finding(Self.note, ["values": line], at: range))
    case .issue:
      if self["locQualityIssueEnabled"] != "no" { sink.report(Finding(Self.issue, ["values": line], at: range)) }
    case .resource: break
    }
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.utf8.count) : self
  }
}
