import JSONKit
import PipelineRunner
import StageKit

extension Outcome {
  /// A document of the log, as one line of JSON.
  var record: String {
    var json = JSONWriter()
    json.object { json in
      json.member("document", .string(key))
      json.member("status", .string(status.rawValue))
      if let failure {
        json.key("failure")
        json.object { json in
          json.member("stage", .string(failure.stage))
          json.member("id", .string(failure.error.failure.id))
          json.member("message", .string(failure.line))
        }
      }
      json.key("versions")
      json.array { json in
        for version in summary.versions {
          json.object { json in
            json.member("file", .string(version.file))
            json.member("language", version.language.map { .string($0.identifier) } ?? .null)
            json.member("blocks", .number(JSONNumber(version.blocks)))
            json.member("segments", .number(JSONNumber(version.segments)))
          }
        }
      }
      json.member("pairs", .number(JSONNumber(summary.pairs)))
      json.member("doubtfulPairs", .number(JSONNumber(summary.doubtfulPairs)))
      json.member("segmentsWithoutPartner", .number(JSONNumber(summary.segmentsWithoutPartner)))
      json.member(
        "findings",
        .array(
          summary.findings.map {
            .object([JSONMember("id", .string($0.kind.id)), JSONMember("message", .string($0.message))])
          }))
      json.member("outputs", .array(outputs.map { .string($0) }))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension RunReport {
  /// The last line of the log.
  var record: String {
    var json = JSONWriter()
    json.object { json in
      json.key("run")
      json.object { json in
        for status in Outcome.Status.allCases { json.member(status.rawValue, .number(JSONNumber(count(status)))) }
        json.member("interrupted", .bool(isInterrupted))
        json.member("outputs", .array(joinedOutputs.map { .string($0) }))
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
