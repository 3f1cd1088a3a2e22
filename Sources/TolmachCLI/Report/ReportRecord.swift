import JSONKit
import PipelineRunner

extension RunStatistics {
  /// The report for machines: one JSON object, one line.
  var record: String {
    var json = JSONWriter()
    json.object { json in
      json.key("documents")
      json.object { json in
        for status in Outcome.Status.allCases { json.member(status.rawValue, counts[status] ?? 0) }
      }
      json.member("segments", segments)
      json.member("pairs", pairs)
      json.member("doubtfulPairs", doubtfulPairs)
      json.member("segmentsWithoutPartner", segmentsWithoutPartner)
      json.member("milliseconds", milliseconds)
      causes("failures", sortedCauses, into: &json)
      causes("skipped", sortedSkipCauses, into: &json)
      list("findings", sortedFindings, into: &json) { json, finding in
        json.member("id", finding.id)
        json.member("count", finding.count)
        json.member("documents", finding.documents)
        json.member("example", finding.example.message)
      }
      list("stages", sortedStages, into: &json) { json, stage in
        json.member("stage", stage.name)
        json.member("microseconds", stage.microseconds)
      }
      list("slowest", slowest, into: &json) { json, document in
        json.member("document", document.key)
        json.member("milliseconds", document.milliseconds)
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func causes(_ name: String, _ causes: [Cause], into json: inout JSONWriter) {
    list(name, causes, into: &json) { json, cause in
      json.member("stage", cause.stage)
      json.member("id", cause.failure.id)
      json.member("message", cause.failure.message)
      json.member("cure", cause.failure.cure)
      json.member("count", cause.count)
      list("examples", cause.examples, into: &json) { json, example in
        json.member("document", example.key)
        json.member("line", example.line)
      }
    }
  }

  private func list<Item>(
    _ name: String, _ items: [Item], into json: inout JSONWriter, _ body: (inout JSONWriter, Item) -> Void
  ) {
    json.key(name)
    json.array { json in for item in items { json.object { body(&$0, item) } } }
  }
}
