import DocumentJSON
import JSONKit
import StageKit
import StageProgram
import TextModel

/// What stages that are programs have in common. They are made by their factories alone.
protocol ProgramStage: Stage {
  var conversation: Conversation { get }
}

extension ProgramStage {
  static var specification: StageSpecification { StageSpecification(id: "program", summary: "A program", version: 1) }

  init(_ settings: Settings) throws(StageError) {
    throw StageError(ProgramFailure.notThere, ["program": Self.specification.id])
  }
}

struct ProgramDocumentStage: ProgramStage, DocumentStage {
  let conversation: Conversation
  let scope: AnswerScope

  func process(_ document: inout Document, context: inout StageContext) throws(StageError) {
    var whole = ParallelDocument(
      key: context.key, versions: [Version(file: SourceFile(context.fileName), document: document)])
    var request = JSONWriter()
    request.document(whole)
    try conversation.ask(request.bytes, key: context.key) { answer throws(SchemaError) in
      if answer.saysNothing { return }
      try whole.change(by: answer, scope: scope)
      document = whole.versions[0].document
    }
  }
}

struct ProgramParallelStage: ProgramStage, ParallelStage {
  let conversation: Conversation
  let scope: AnswerScope

  func process(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    var request = JSONWriter()
    request.document(document)
    try conversation.ask(request.bytes, key: document.key) { answer throws(SchemaError) in
      if answer.saysNothing { return }
      try document.change(by: answer, scope: scope)
    }
  }
}

struct ProgramReader: ProgramStage, Reader {
  let conversation: Conversation
  let mediaType: String?

  /// A reader that is a program reads what it is named for: nothing is recognized.
  static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? { nil }

  func read(_ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext) throws(StageError) {
    var request = JSONWriter()
    request.object { json in
      json.member("id", context.key)
      json.member("file", context.fileName)
      json.key("base64")
      json.string(Base64.encoded(bytes)[...])
    }
    try conversation.ask(request.bytes, key: context.key) { answer throws(SchemaError) in
      var document: Document
      if answer.member("versions") != nil {
        let whole = try ParallelDocument(json: answer)
        guard whole.versions.count == 1 else { throw SchemaError("must hold one version", at: "versions") }
        document = whole.versions[0].document
        document.findings += whole.findings
      } else {
        document = try Document(json: answer)
      }
      if document.detection.mediaType == nil, let mediaType {
        document.detection.mediaType = Detected(mediaType, confidence: 1)
      }
      sink = BlockSink(document)
    }
  }
}

struct ProgramWriter: ProgramStage, Writer {
  let conversation: Conversation
  let prologue: [UInt8]
  let separator: [UInt8]
  let epilogue: [UInt8]

  func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) { output += prologue }
  func epilogue(into output: inout [UInt8]) { output += epilogue }

  func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    var json = JSONWriter()
    json.document(document)
    var request = json.bytes
    if let version = context.version {
      // Beside the members of the document: which version the file is for.
      request.removeLast()
      request += ",\"version\":\(version)}".utf8
    }
    try conversation.ask(request, key: document.key) { answer throws(SchemaError) in
      if let text = try answer.optionalText("text") {
        output += text.utf8
      } else if let bytes = Base64.decoded(try answer.text("base64").utf8) {
        output += bytes
      } else {
        throw SchemaError("must be Base64", at: "base64")
      }
    }
  }
}

extension JSONValue {
  /// Whether an answer leaves the document as it was.
  fileprivate var saysNothing: Bool {
    ["versions", "changes", "alignments", "findings"].allSatisfy { member($0) == nil }
  }
}
