import DocumentJSON
import FileKit
import Glibc
import JSONKit
public import StageKit
import TextModel

/// Makes a program of a stage: `StageMain.serve(MyStage.self)` is its whole `main.swift`.
///
/// With `--specification` it says what the stage is; else it serves documents, one a line, until its input ends. The
/// settings are its options, `--name=value`.
public enum StageMain {
  public static func serve(_ type: (some DocumentStage).Type) -> Never { serve(StageFactory(type)) }
  public static func serve(_ type: (some ParallelStage).Type) -> Never { serve(StageFactory(type)) }
  public static func serve(_ type: (some Reader).Type) -> Never { serve(StageFactory(type)) }

  private static func serve(_ factory: StageFactory) -> Never {
    do {
      if CommandLine.arguments.dropFirst().elementsEqual(["--specification"]) {
        var json = JSONWriter()
        json.specification(factory.specification, role: factory.role)
        json.endLine()
        try FileSystem.standardOutput.write(json.bytes)
        exit(0)
      }
      let settings = try settings(of: factory.specification)
      try answer(with: factory.make(settings), named: factory.specification.id)
      exit(0)
    } catch let error as SettingProblem {
      end("--\(error.setting): \(phrase(error.reason))")
    } catch let error as StageError {
      end(error.line(file: nil))
    } catch {
      // Nobody reads the answers any more, or the input cannot be read.
      end("\(error)")
    }
  }

  private static func end(_ message: String) -> Never {
    try? FileSystem.standardError.write(message + "\n")
    exit(2)
  }

  private static func phrase(_ reason: SettingProblem.Reason) -> String {
    switch reason {
    case .unknown(let suggestion): "there is no such setting" + (suggestion.map { "; did you mean \($0)?" } ?? "")
    case .refused(let reason): reason
    case .missing: "must be given"
    }
  }

  private static func settings(of specification: StageSpecification) throws -> Settings {
    var values: [String: SettingData] = [:]
    for argument in CommandLine.arguments.dropFirst() {
      let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
      guard pieces.count == 2, pieces[0].hasPrefix("--") else {
        end("--NAME=VALUE is how a setting is given: \(argument)")
      }
      let name = String(pieces[0].dropFirst(2))
      values[name] = value(pieces[1], of: specification.setting(name))
    }
    return try Settings(values, for: specification)
  }

  /// What is not of the setting's kind stays text, and is refused as such.
  private static func value(_ text: String, of setting: SettingDeclaration?) -> SettingData {
    if setting?.kind == .list, let json = try? JSONValue(parsing: text.utf8),
      let data = SettingData(json: json, kind: .list)
    {
      return data
    }
    return setting?.value(of: text) ?? .text(text)
  }

  private static func answer(with stage: consuming StageInstance, named name: String) throws {
    let lines = try LineReader(nil)
    while let line = try lines.next() {
      var id = JSONValue.null
      var answer = JSONWriter()
      do {
        let json = try JSONValue(parsing: line)
        id = json["id"] ?? .null
        try answer.answer(to: json, id: id, by: &stage)
      } catch {
        // What was written of an answer before it failed is no answer.
        answer = JSONWriter()
        answer.failure(record(of: error, stage: name), id: id)
      }
      answer.endLine()
      try FileSystem.standardOutput.write(answer.bytes)
    }
  }

  private static func record(of error: any Error, stage: String) -> FailureRecord {
    guard let error = error as? StageError else {
      let reason = (error as? SchemaError)?.message ?? (error as? JSONError)?.message ?? "\(error)"
      return FailureRecord(stage: stage, code: "bad-record", message: "this line is no record: \(reason)", cure: "")
    }
    func text(_ template: String) -> String { filled(template, with: error.arguments) }
    var record = FailureRecord(
      stage: stage, code: error.failure.id, message: text(error.failure.message), cure: text(error.failure.cure))
    record.file = error.place.file
    record.part = error.place.part
    record.line = error.place.line
    record.column = error.place.column
    record.byteOffset = error.place.byteOffset
    return record
  }
}

extension JSONWriter {
  fileprivate mutating func answer(to json: JSONValue, id: JSONValue, by stage: inout StageInstance) throws {
    switch stage {
    case .document(var changer):
      var document = try ParallelDocument(json: json)
      let before = document
      defer { stage = .document(changer) }
      for version in document.versions.indices {
        var context = StageContext(key: document.key, fileName: document.versions[version].file.name)
        try changer.process(&document.versions[version].document, context: &context)
        document.versions[version].document.findings += context.findings
      }
      answer(document, before: before, id: id)
    case .parallel(var changer):
      var document = try ParallelDocument(json: json)
      let before = document
      defer { stage = .parallel(changer) }
      var context = StageContext(key: document.key)
      try changer.process(&document, context: &context)
      document.findings += context.findings
      answer(document, before: before, id: id)
    case .reader(var reader):
      defer { stage = .reader(reader) }
      guard let bytes = Base64.decoded(try json.text("base64").utf8) else {
        throw SchemaError("must be Base64", at: "base64")
      }
      var context = StageContext(key: try json.text("id"), fileName: try json.text("file"))
      var sink = BlockSink()
      try reader.read(bytes, into: &sink, context: &context)
      var document = sink.document
      document.findings += context.findings
      self.document(
        ParallelDocument(key: context.key, versions: [Version(file: SourceFile(context.fileName), document: document)]),
        ok: true)
    case .source, .parallelReader, .writer, .collector: preconditionFailure("no program plays this role")
    }
  }

  private mutating func answer(_ document: ParallelDocument, before: ParallelDocument, id: JSONValue) {
    if document != before { return self.document(document, ok: true) }
    object { json in
      json.member("id", id)
      json.member("ok", true)
    }
  }
}
