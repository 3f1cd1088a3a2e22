public import JSONKit
public import TextModel

extension ParallelDocument {
  /// Reads a text with its id, `{"id", "lang", "text"}`, as a document of one block.
  ///
  /// - Parameters:
  ///   - file: where the record stands.
  ///   - line: counted from 1.
  public init(textRecord json: JSONValue, file: SourceFile, line: Int) throws(SchemaError) {
    guard let text = json["text"]?.string else { throw SchemaError("is missing, or no text", at: "text") }
    var sink = BlockSink()
    let range = 0..<text.utf8.count
    _ = sink.adopt(Array(text.utf8))
    sink.addBlock(.paragraph, range: range, line: line)
    if let name = json["lang"] ?? json["language"], name != .null {
      guard let language = name.string.flatMap({ LanguageTag($0) }) else {
        throw SchemaError("is no language tag", at: "lang")
      }
      sink.detect { $0.language = Detected(language, confidence: 1) }
    }
    let key: String
    switch json["id"] {
    case .string(let id) where !id.isEmpty: key = id
    case .number(let id):
      key = id.text
      sink.addMetadata(Self.numericKeyEntry, key)
    default: throw SchemaError("is missing, or neither text nor a number", at: "id")
    }
    self.init(key: key, versions: [Version(file: file, document: sink.document)])
  }
}
