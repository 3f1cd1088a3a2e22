import JSONKit
import PipelineRunner

extension Outcome {
  /// A document of the log, as one line of JSON.
  var record: String { text(json) }
}

extension RunReport {
  /// The last line of the log.
  var record: String {
    var members = Outcome.Status.allCases.map { JSONMember($0.rawValue, .number(JSONNumber(count($0)))) }
    members.append(JSONMember("interrupted", .bool(isInterrupted)))
    members.append(JSONMember("givenUp", .bool(isGivenUp)))
    members.append(JSONMember("outputs", .array(joinedOutputs.map { .string($0) })))
    return text(.object([JSONMember("run", .object(members))]))
  }
}

extension DocumentFailure {
  /// The last line of the log of a run that could not go on.
  var record: String { text(.object([JSONMember("stopped", json)])) }
}

private func text(_ value: JSONValue) -> String {
  var json = JSONWriter()
  json.value(value)
  return String(decoding: json.bytes, as: UTF8.self)
}
