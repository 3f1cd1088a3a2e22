import FileKit
import JSONKit
import StageKit
import TextModel

extension Outcome {
  /// What a worker process answers: the outcome, its inputs and fragments, and its own files under temporary names.
  func answer(staging files: inout [OwnOutput]) -> JSONValue {
    var outcome = self
    var staged: [JSONValue] = []
    var temporaries: [[UInt8]] = []
    do throws(StageError) {
      for file in files {
        let temporary = try file.stage()
        temporaries.append(temporary)
        staged.append(
          .object([
            JSONMember("path", .string(file.path)), JSONMember("hash", .string(file.hash)),
            JSONMember("temporary", .array(temporary.map { .number(JSONNumber(Int($0))) })),
          ]))
      }
    } catch {
      for temporary in temporaries { try? FileSystem.remove(temporary) }
      staged = []
      outcome.fail(DocumentFailure(stage: outputStage, file: "", error: error))
    }
    var members = [
      JSONMember("ok", .bool(outcome.status != .failed)), JSONMember("document", .string(key)),
      JSONMember("status", .string(outcome.status.rawValue)), JSONMember("summary", outcome.summary.json),
      JSONMember("inputs", .array(inputs.map(\.json))), JSONMember("files", .array(staged)),
      JSONMember("milliseconds", .number(JSONNumber(milliseconds))),
      JSONMember("stages", countsJSON(stageMicroseconds)),
      JSONMember(
        "fragments",
        .object(
          outcome.fragments.sorted { $0.key < $1.key }.map {
            JSONMember(String($0.key), .string(String(decoding: $0.value, as: UTF8.self)))
          })),
    ]
    if let failure = outcome.failure { members.append(JSONMember("failure", failure.json)) }
    return .object(members)
  }

  /// Reads what ``answer(staging:)`` gives; nil for what is no answer.
  static func answer(_ json: JSONValue) -> (Outcome, [OwnOutput])? {
    guard let key = json["document"]?.string, let status = json["status"]?.string.flatMap({ Status(rawValue: $0) })
    else {
      return nil
    }
    var outcome = Outcome(key: key, status: status, summary: DocumentSummary(json: json["summary"] ?? .null))
    outcome.failure = json["failure"].map { DocumentFailure(json: $0) }
    outcome.inputs = (json["inputs"]?.array ?? []).compactMap { FileState(json: $0) }
    outcome.milliseconds = json["milliseconds"]?.integer ?? 0
    outcome.stageMicroseconds = counts(json: json["stages"])
    for member in json["fragments"]?.members ?? [] {
      if let step = Int(member.name) { outcome.fragments[step] = Array((member.value.string ?? "").utf8) }
    }
    let files = (json["files"]?.array ?? []).compactMap { file -> OwnOutput? in
      guard let path = file["path"]?.string, let hash = file["hash"]?.string else { return nil }
      let temporary = (file["temporary"]?.array ?? []).compactMap { $0.integer.flatMap { UInt8(exactly: $0) } }
      return OwnOutput(path: path, hash: hash, staged: temporary)
    }
    return (outcome, files)
  }
}

/// Numbers by names, sorted.
func countsJSON(_ counts: [String: Int]) -> JSONValue {
  .object(counts.sorted { $0.key < $1.key }.map { JSONMember($0.key, .number(JSONNumber($0.value))) })
}

/// Reads what ``countsJSON(_:)`` gives.
func counts(json: JSONValue?) -> [String: Int] {
  Dictionary((json?.members ?? []).map { ($0.name, $0.value.integer ?? 0) }) { first, _ in first }
}

extension FileState {
  var json: JSONValue { .array([.string(path), .string(hash), .string(stamp)]) }

  /// Reads what ``json`` gives.
  init?(json: JSONValue) {
    guard let fields = json.array, fields.count == 3 else { return nil }
    self.init(path: fields[0].string ?? "", hash: fields[1].string ?? "", stamp: fields[2].string ?? "")
  }
}
