public import JSONKit
import StageKit
import TextModel

extension Outcome {
  /// The outcome as a record, for logs, the journal and the pipes of workers; fragments are not in it.
  public var json: JSONValue {
    var members = [JSONMember("document", .string(key)), JSONMember("status", .string(status.rawValue))]
    if let failure { members.append(JSONMember("failure", failure.json)) }
    members += summary.members
    members.append(JSONMember("outputs", .array(outputs.map { .string($0) })))
    return .object(members)
  }
}

extension DocumentFailure {
  public var json: JSONValue {
    let place = error.place
    let members: [(String, JSONValue?)] = [
      ("stage", .string(stage)), ("id", .string(error.failure.id)), ("line", .string(line)), ("file", .string(file)),
      ("message", .string(error.failure.message)), ("cure", .string(error.failure.cure)),
      ("arguments", .object(error.arguments.sorted { $0.key < $1.key }.map { JSONMember($0.key, .string($0.value)) })),
      ("placeFile", place.file.map { .string($0) }), ("part", place.part.map { .string($0) }),
      ("lineNumber", place.line.map { .number(JSONNumber($0)) }),
      ("column", place.column.map { .number(JSONNumber($0)) }),
      ("byteOffset", place.byteOffset.map { .number(JSONNumber($0)) }),
    ]
    return .object(members.compactMap { name, value in value.map { JSONMember(name, $0) } })
  }

  /// Reads what ``json`` gives; what is missing is empty.
  init(json: JSONValue) {
    func text(_ name: String) -> String { json[name]?.string ?? "" }
    stage = text("stage")
    file = text("file")
    error = StageError(
      Failure(text("id"), text("message"), cure: text("cure")),
      Dictionary((json["arguments"]?.members ?? []).map { ($0.name, $0.value.string ?? "") }) { first, _ in first },
      at: Place(
        file: json["placeFile"]?.string, part: json["part"]?.string, line: json["lineNumber"]?.integer,
        column: json["column"]?.integer, byteOffset: json["byteOffset"]?.integer))
  }
}

extension DocumentSummary {
  fileprivate var members: [JSONMember] {
    [
      JSONMember(
        "versions",
        .array(
          versions.map { version in
            .object([
              JSONMember("file", .string(version.file)),
              JSONMember("language", version.language.map { .string($0.identifier) } ?? .null),
              JSONMember("blocks", .number(JSONNumber(version.blocks))),
              JSONMember("segments", .number(JSONNumber(version.segments))),
            ])
          })),
      JSONMember("pairs", .number(JSONNumber(pairs))),
      JSONMember("doubtfulPairs", .number(JSONNumber(doubtfulPairs))),
      JSONMember("segmentsWithoutPartner", .number(JSONNumber(segmentsWithoutPartner))),
      JSONMember(
        "findings",
        .array(
          findings.map { finding in
            .object([
              JSONMember("id", .string(finding.kind.id)), JSONMember("message", .string(finding.message)),
            ])
          })),
    ]
  }

  var json: JSONValue { .object(members) }

  /// Reads what ``json`` gives. Findings come back with their messages whole, and without their places.
  init(json: JSONValue) {
    self.init()
    versions = (json["versions"]?.array ?? []).map { version in
      VersionSummary(
        file: version["file"]?.string ?? "", language: version["language"]?.string.flatMap { LanguageTag($0) },
        blocks: version["blocks"]?.integer ?? 0, segments: version["segments"]?.integer ?? 0)
    }
    pairs = json["pairs"]?.integer ?? 0
    doubtfulPairs = json["doubtfulPairs"]?.integer ?? 0
    segmentsWithoutPartner = json["segmentsWithoutPartner"]?.integer ?? 0
    findings = (json["findings"]?.array ?? []).map { finding in
      Finding(FindingKind(finding["id"]?.string ?? "", finding["message"]?.string ?? ""))
    }
  }
}
