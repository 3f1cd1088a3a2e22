public import JSONKit
public import TextModel

/// Why a document could not be processed, as a record says it.
public struct FailureRecord: Sendable, Equatable {
  public var stage: String
  /// The failure's identifier, unique within the stage: `not-a-zip`.
  public var code: String
  /// What is the matter, with its arguments filled in.
  public var message: String
  /// What can be done about it.
  public var cure: String
  public var file: String?
  public var part: String?
  /// Counted from 1, as the column.
  public var line: Int?
  public var column: Int?
  /// Counted from 0.
  public var byteOffset: Int?

  public init(stage: String, code: String, message: String, cure: String) {
    self.stage = stage
    self.code = code
    self.message = message
    self.cure = cure
  }
}

/// What comes back for a request: `{"id", "ok", ...}`.
public enum Reply: Sendable, Equatable {
  case done(ParallelDocument)
  case failed(JSONValue, FailureRecord)

  /// - Throws: where the record is no reply.
  public init(json: JSONValue) throws(SchemaError) {
    guard let isDone = json.member("ok")?.bool else { throw SchemaError("must be true or false", at: "ok") }
    if isDone {
      self = .done(try ParallelDocument(json: json))
      return
    }
    guard let id = json.member("id") else { throw SchemaError("is missing", at: "id") }
    self = .failed(id, try FailureRecord(answer: json))
  }
}

extension FailureRecord {
  /// Reads the member `failure` of an answer.
  public init(answer json: JSONValue) throws(SchemaError) {
    let failure = try json.object("failure") { value throws(SchemaError) in try FailureRecord(json: value) }
    guard let failure else { throw SchemaError("is missing", at: "failure") }
    self = failure
  }

  fileprivate init(json: JSONValue) throws(SchemaError) {
    self.init(
      stage: try json.text("stage"), code: try json.text("code"), message: try json.text("message"),
      cure: try json.optionalText("cure") ?? "")
    file = try json.optionalText("file")
    part = try json.optionalText("part")
    line = try json.optionalCount("line")
    column = try json.optionalCount("column")
    byteOffset = try json.optionalCount("byteOffset")
  }
}

extension JSONWriter {
  /// - Parameter id: that of the request, text or number.
  public mutating func failure(_ failure: FailureRecord, id: JSONValue) {
    object { json in
      json.member("id", id)
      json.member("ok", false)
      json.key("failure")
      json.object { json in
        json.member("stage", failure.stage)
        json.member("code", failure.code)
        json.member("message", failure.message)
        json.member("cure", failure.cure)
        if let file = failure.file { json.member("file", file) }
        if let part = failure.part { json.member("part", part) }
        if let line = failure.line { json.member("line", line) }
        if let column = failure.column { json.member("column", column) }
        if let byteOffset = failure.byteOffset { json.member("byteOffset", byteOffset) }
      }
    }
  }
}
