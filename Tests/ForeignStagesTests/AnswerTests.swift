import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct AnswerTests {
  /// What a document becomes by an answer to it.
  private func changed(_ document: Document, by answer: String) throws -> Document {
    let scripts = try Scripts()
    try scripts.add(
      stating: #""needs": ["blocks"], "gives": ["segments"]"#,
      "while IFS= read -r line; do echo '{\"id\":\"a\",\"ok\":true,\(answer)}'; done")
    var stage = try scripts.made()
    let (result, failure) = processed(&stage, document)
    #expect(failure == nil)
    return result
  }

  @Test func `segments follow a text that is set`() throws {
    let document = Document(marked: "Вот.|Рыжий кот.|Всё.\n\nВторой.", segmented: nil)
    let result = try changed(document, by: #""changes":[{"block":0,"text":"Вот. Чёрный кот. Всё."}]"#)
    #expect(result.marked == "Вот.|Чёрный кот.|Всё.\n\nВторой.")
  }

  @Test func `edits change what they name alone`() throws {
    let document = Document(marked: "Один.|Два.|Три.", segmented: nil)
    let result = try changed(
      document, by: #""changes":[{"block":0,"edits":[[0,4,"Раз"],[11,14,"Четыре"]]}]"#)
    #expect(result.marked == "Раз.|Два.|Четыре.")
    #expect(result.offsetMap.edits.count == 2)
  }

  @Test func `an answer segments`() throws {
    let result = try changed(
      Document(marked: "Один. Два.", segmented: nil),
      by: #""changes":[{"block":0,"kind":"heading","level":2,"label":"1.","segments":[[0,5],[6,10]]}]"#)
    #expect(result.marked == "Один.|Два.")
    #expect(result.blocks[0].kind == .heading)
    #expect(result.blocks[0].label == "1.")
  }

  @Test func `findings have places`() throws {
    let result = try changed(
      Document(marked: "Жуки и кот.", segmented: nil),
      by:
        #""findings":[{"kind":"cat","message":"a кот","template":"a {word}","arguments":{"word":"кот"},"places":[{"block":0,"start":7,"end":10}]}]"#
    )
    let finding = try #require(result.findings.first)
    #expect(result.string(try #require(finding.places.first).range) == "кот")
    #expect(finding.kind.message == "a {word}")
  }

  @Test func `a document comes back whole`() throws {
    let scripts = try Scripts()
    try scripts.add("echo", "sed -u 's/^{/{\"ok\":true,/; s/кот/пёс/g'")
    var stage = try scripts.made("echo")
    let document = Document(marked: "Вот.|Это кот.\n\nИ \"кавычки\\\".", segmented: nil)
    let (result, failure) = processed(&stage, document)
    #expect(failure == nil)
    #expect(result.marked == "Вот.|Это пёс.\n\nИ \"кавычки\\\".")
  }

  @Test func `settings are options`() throws {
    let scripts = try Scripts()
    try scripts.add(
      stating: #"""
        "settings": [{"name": "words", "type": "list", "summary": "words", "default": ["a,b", "c"]},
                     {"name": "deep", "type": "flag", "summary": "deep", "default": true}]
        """#.split(separator: "\n").joined(),
      #"""
      said=$(printf '%s ' "$@" | sed 's/"/\\"/g')
      while IFS= read -r line; do printf '{"id":"a","ok":true,"findings":[{"kind":"k","message":"%s"}]}\n' "$said"; done
      """#)
    var stage = try scripts.made("try", ["deep": false, "deadline": 5])
    let (result, _) = processed(&stage, Document(marked: "Текст.", segmented: nil))
    #expect(result.findings.map(\.message) == [#"--words=["a,b","c"] --deep=false "#])
  }
}

@Suite struct RoleTests {
  private let pair = ParallelDocument(
    key: "a",
    versions: [
      Version(file: SourceFile("a.ru.txt"), document: Document(marked: "Один.|Два.", segmented: true, language: "ru")),
      Version(file: SourceFile("a.en.txt"), document: Document(marked: "One.|Two.", segmented: true, language: "en")),
    ])

  private func answered(_ answer: String, gives: String = #"["alignment"]"#) throws -> ParallelDocument {
    let scripts = try Scripts()
    try scripts.add(
      role: "parallel", stating: #""needs": ["segments"], "gives": \#(gives)"#,
      "while IFS= read -r line; do echo '{\"id\":\"a\",\"ok\":true,\(answer)}'; done")
    let factory = try #require(try scripts.stage())
    guard case .parallel(var stage) = try factory.make([:], of: factory) else { throw Scripts.Problem.noStage }
    var document = pair
    var context = StageContext(key: "a")
    try stage.process(&document, context: &context)
    return document
  }

  @Test func `a program aligns`() throws {
    let document = try answered(
      #""alignments":[{"source":0,"target":1,"beads":[{"source":[0,1],"target":[0],"confidence":0.5},{"source":[],"target":[1],"confidence":0.25}]}]"#
    )
    #expect(document.alignments.first?.beads.map(\.line) == ["0,1\t0", "\t1"])
  }

  @Test func `a program takes blocks out`() throws {
    let document = try answered(#""changes":[{"version":1,"block":0,"remove":true}]"#)
    #expect(document.versions[1].document.blocks.isEmpty)
    #expect(document.versions[0].document.blocks.count == 1)
  }

  @Test func `beads of segments that are no more are refused`() {
    #expect(throws: StageError.self) {
      try answered(#""alignments":[{"source":0,"target":1,"beads":[{"source":[2],"target":[0],"confidence":0.5}]}]"#)
    }
    #expect(throws: StageError.self) { try answered(#""alignments":[{"source":0,"target":2,"beads":[]}]"#) }
    #expect(throws: StageError.self) {
      try answered(#""changes":[{"block":0,"segments":[[0,2]]}]"#)
    }
  }

  @Test func `a program reads`() throws {
    let scripts = try Scripts()
    try scripts.add(
      "upper", role: "reader", stating: #""needs": ["bytes"], "gives": ["blocks"], "mediaTypes": ["text/x-own"]"#,
      #"""
      while IFS= read -r line; do
        text=${line#*'"base64":"'}
        text=$(printf %s "${text%??}" | base64 -d)
        printf '{"id":"a","ok":true,"blocks":[{"kind":"line","text":"%s","origin":{"line":1}}]}\n' "$text"
      done
      """#)
    let factory = try #require(try scripts.stage("upper"))
    guard case .reader(var reader) = try factory.make([:], of: factory) else { throw Scripts.Problem.noStage }
    var sink = BlockSink()
    var context = StageContext(key: "a", fileName: "a.own")
    try reader.read(Array("Свой формат".utf8), into: &sink, context: &context)
    #expect(sink.document.marked == "Свой формат")
    #expect(sink.document.blocks[0].origin.line == 1)
    #expect(sink.document.detection.mediaType?.value == "text/x-own")
  }

  @Test func `a program writes`() throws {
    let scripts = try Scripts()
    try scripts.add(
      "count", role: "writer", stating: #""needs": ["segments"], "prologue": "<", "separator": ",", "epilogue": ">""#,
      "while IFS= read -r line; do echo '{\"id\":\"a\",\"ok\":true,\"text\":\"два\"}'; done")
    let factory = try #require(try scripts.stage("count"))
    guard case .writer(var writer) = try factory.make(["to": "-"], of: factory) else { throw Scripts.Problem.noStage }
    var output: [UInt8] = []
    var context = StageContext(key: "a")
    try writer.prologue([], into: &output)
    try writer.fragment(pair, into: &output, context: &context)
    try writer.epilogue(into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "<два>")
    #expect(writer.separator == Array(",".utf8))
  }
}
