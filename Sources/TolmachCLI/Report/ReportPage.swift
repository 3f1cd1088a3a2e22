import MarkupKit
import PipelineRunner

extension RunStatistics {
  /// The report as one HTML page that needs nothing else. Pictures are bars; every number stands beside its bar.
  ///
  /// - Parameter title: what was run.
  func page(title: String) -> [UInt8] {
    var page: [UInt8] = []
    page.append(markup: "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
    page.append(escaped: title)
    page.append(markup: "</title><meta name=\"viewport\" content=\"width=device-width\"><style>")
    page.append(markup: reportStyle)
    page.append(markup: "</style></head><body><main><h1>")
    page.append(escaped: title)
    page.append(markup: "</h1><p>")
    page.append(escaped: headline)
    page.append(markup: "</p>")
    if pairs > 0 {
      page.append(markup: "<p>")
      page.append(escaped: pairLine)
      page.append(markup: "</p>")
    }
    bars(
      "Documents",
      Outcome.Status.allCases.compactMap { status in
        counts[status].map { Bar(status.rawValue, $0, String($0), style: status == .failed ? "bad" : "good") }
      }, into: &page)
    bars("Why documents failed", sortedCauses.map { bar($0, style: "bad") }, into: &page)
    bars("What was skipped", sortedSkipCauses.map { bar($0, style: "plain") }, into: &page)
    bars(
      "Found in the texts",
      sortedFindings.map { finding in
        Bar(
          "\(finding.id), in \(counted(finding.documents, "document"))", finding.count, String(finding.count),
          details: ["\(finding.example.key): \(finding.example.message)"])
      }, into: &page)
    bars("Time by stage", sortedStages.map { Bar($0.name, $0.microseconds, seconds($0.microseconds)) }, into: &page)
    bars(
      "Slowest documents", slowest.map { Bar($0.key, $0.milliseconds, seconds($0.milliseconds * 1000)) }, into: &page)
    page.append(markup: "</main></body></html>\n")
    return page
  }

  private func bar(_ cause: Cause, style: StaticString) -> Bar {
    Bar(
      "\(cause.heading) [\(cause.stage)]", cause.count, String(cause.count),
      style: style, details: cause.examples.map { "\($0.key): \($0.line)" })
  }

  private struct Bar {
    var label: String
    var length: Int
    var value: String
    var style: StaticString
    var details: [String]

    init(_ label: String, _ length: Int, _ value: String, style: StaticString = "plain", details: [String] = []) {
      self.label = label
      self.length = length
      self.value = value
      self.style = style
      self.details = details
    }
  }

  private func bars(_ title: StaticString, _ bars: [Bar], into page: inout [UInt8]) {
    guard !bars.isEmpty else { return }
    page.append(markup: "<section><h2>")
    page.append(markup: title)
    page.append(markup: "</h2><ul>")
    let longest = max(1, bars.map(\.length).max() ?? 1)
    for bar in bars {
      page.append(markup: "<li><span class=\"value\">")
      page.append(escaped: bar.value)
      page.append(markup: "</span><span class=\"track\" aria-hidden=\"true\"><span class=\"bar ")
      page.append(markup: bar.style)
      page.append(markup: "\" style=\"width:")
      page.append(contentsOf: String(max(1, bar.length * 100 / longest)).utf8)
      page.append(markup: "%\"></span></span><span class=\"label\">")
      page.append(escaped: bar.label)
      for detail in bar.details {
        page.append(markup: "<small>")
        page.append(escaped: detail)
        page.append(markup: "</small>")
      }
      page.append(markup: "</span></li>")
    }
    page.append(markup: "</ul></section>")
  }
}

private let reportStyle: StaticString = """
  :root { color-scheme: light dark; --paper: #fcfbf8; --ink: #24262b; --quiet: #6c6f76; --track: #efece4; --good: #3d7a5a; --bad: #b0452c; --plain: #2f5d8a; }
  @media (prefers-color-scheme: dark) { :root { --paper: #17181b; --ink: #d9d7d1; --quiet: #9a9ca2; --track: #26282d; --good: #7fc09c; --bad: #ec8f75; --plain: #8db4de; } }
  body { margin: 0; padding: 3rem 1.5rem 5rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
  main { max-width: 62rem; margin: 0 auto; }
  h1 { font-size: 1.5rem; margin: 0 0 .75rem; } h2 { font-size: 1.05rem; margin: 2.5rem 0 .75rem; } p { margin: .2rem 0; color: var(--quiet); }
  ul { list-style: none; margin: 0; padding: 0; }
  li { display: grid; grid-template-columns: 6.5rem 12rem 1fr; gap: 0 1rem; align-items: start; padding: .3rem 0; }
  .value { text-align: end; font-variant-numeric: tabular-nums; }
  .track { height: .7rem; margin-top: .42rem; background: var(--track); border-radius: .35rem; overflow: hidden; }
  .bar { display: block; height: 100%; border-radius: .35rem; background: var(--plain); } .good { background: var(--good); } .bad { background: var(--bad); }
  .label { overflow-wrap: anywhere; } small { display: block; color: var(--quiet); }
  @media (max-width: 40rem) { li { grid-template-columns: 5rem 1fr; } .track { display: none; } }
  """
