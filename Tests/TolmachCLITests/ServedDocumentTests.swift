import FileKit
import Foundation
import StageKit
import Testing
import TextModel

@testable import HTTPKit
@testable import TolmachCLI

/// A file of one line: that is the document; one that begins with a hyphen is bad.
private struct LineSource: Source {
  static let file = Setting<String>("file", "the file")
  static let of = Setting<String>("of", "the file that it is work on", default: "")
  static let specification = StageSpecification(
    id: "line", summary: "List a line", version: 1, settings: [file.declaration, of.declaration], gives: [.blocks])
  private var path: String?

  init(_ settings: Settings) { path = settings[Self.file] }

  mutating func next() throws(StageError) -> Listing? {
    guard let path = path.take() else { return nil }
    let text = (try? FileSystem.read(Array(path.utf8))) ?? Array("-".utf8)
    if text.first == UInt8(ascii: "-") {
      return Listing(key: "a/b", failure: StageError(Failure("bad", "bad line", cure: "write another")))
    }
    var sink = BlockSink()
    _ = sink.adopt(text)
    sink.addBlock(.line, range: 0..<text.count, line: 1)
    return Listing(key: "a/b", versions: [Version(file: SourceFile(path), document: sink.document)])
  }

  mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8] { [] }
}

private struct LineWriter: Writer {
  static let before = Setting<String>("before", "what stands before the text", default: "")
  static let specification = StageSpecification(
    id: "write-line", summary: "Write a line", version: 1,
    settings: [before.declaration, WriterSetting.to.declaration],
    needs: [.blocks])
  private let before: String

  init(_ settings: Settings) { before = settings[Self.before] }

  mutating func fragment(_ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext) {
    output += Array(before.utf8) + document.versions[0].document.text
  }
}

@Suite final class ServedDocumentTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "served-\(UUID().uuidString)")
  private let document: ServedDocument

  init() throws {
    func pipeline(_ before: String) -> String {
      """
      tolmach: 1
      parameters: {file: {about: the file}, to: {about: folder}}
      source:
        line: {file: "${file}"}
      steps:
        - write-line: {before: "\(before)", to: "${to}/{key}.out"}
      """
    }
    let resumed = pipeline("page ").replacing("to: {about", with: "corrections: {about: the work}, to: {about")
      .replacing("{file: \"${file}\"}", with: "{file: \"${corrections}\", of: \"${file}\"}")
    try FileManager.default.createDirectory(at: folder.appending(path: "work"), withIntermediateDirectories: true)
    try Data("Да.".utf8).write(to: folder.appending(path: "a.page"))
    document = ServedDocument(
      folder.appending(path: "a.page").path,
      VerbService(
        page: pipeline("page "), resumed: resumed, saved: pipeline(""),
        aligned: pipeline("aligned "), endings: [".page"],
        savedEnding: ".saved"),
      catalog: StageCatalog([StageFactory(LineSource.self), StageFactory(LineWriter.self)]),
      folder: folder.appending(path: "work").path, token: "secret")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func answer(_ method: String, _ path: String, _ body: String = "") -> String {
    let answer = document.answer(HTTPRequest(method: method, path: path, body: Array(body.utf8)))
    return "\(answer.status) " + String(decoding: answer.body, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  @Test func `nothing is there for those who do not know the token`() {
    #expect(answer("GET", "/") == "404 there is nothing here")
    #expect(answer("GET", "/secreT/") == "404 there is nothing here")
    #expect(answer("DELETE", "/secret/") == "404 there is nothing here")
  }

  @Test func `the page shows what was named; what is done is kept in a file, and given beside the page`() throws {
    #expect(!document.isBegun && document.saved == folder.appending(path: "a.saved").path)
    #expect(answer("GET", "/secret/") == "200 page Да.")
    #expect(answer("GET", "/secret/work") == "200 {\"revision\":0,\"work\":null}")
    #expect(answer("POST", "/secret/save/0", "Нет.\n[1]") == "200 1")
    #expect(document.isBegun)
    #expect(try String(contentsOfFile: document.saved, encoding: .utf8) == "Нет.")
    #expect(answer("GET", "/secret/") == "200 page Да.")
    #expect(answer("GET", "/secret/work") == "200 {\"revision\":1,\"work\":[1]}")
  }

  @Test func `what is aligned anew is a page of its own`() {
    #expect(answer("POST", "/secret/save/0", "Нет.\n[1]") == "200 1")
    #expect(answer("POST", "/secret/align/1", "Что?") == "200 2")
    #expect(answer("GET", "/secret/") == "200 page aligned Что?")
    #expect(answer("GET", "/secret/work") == "200 {\"revision\":2,\"work\":null}")
  }

  @Test func `work that does not know of other work does not replace it`() throws {
    #expect(answer("POST", "/secret/save/0", "Один.") == "200 1")
    #expect(answer("POST", "/secret/save/0", "Другой.").hasPrefix("409 "))
    try Data("Третий, в другой программе.".utf8).write(to: URL(fileURLWithPath: document.saved))
    #expect(answer("POST", "/secret/save/1", "Один.").hasPrefix("409 "))
    #expect(answer("POST", "/secret/align/1", "Один.").hasPrefix("409 "))
    #expect(try String(contentsOfFile: document.saved, encoding: .utf8) == "Третий, в другой программе.")
    #expect(answer("GET", "/secret/") == "200 page Третий, в другой программе.")
    #expect(answer("POST", "/secret/save/2", "Один, всё же.") == "200 3")
  }

  @Test func `what is no document replaces nothing, and leaves nothing behind`() throws {
    #expect(answer("POST", "/secret/save/0", "Да!") == "200 1")
    #expect(answer("POST", "/secret/save/1", "-").hasPrefix("422 "))
    #expect(try String(contentsOfFile: document.saved, encoding: .utf8) == "Да!")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "work").path) == [])
  }

  @Test func `work on corrections is kept in them`() {
    let service = VerbService(
      page: "", resumed: "", saved: "", aligned: "", endings: [".review.html", ".html", ".jsonl"],
      savedEnding: ".corrections.jsonl")
    #expect(service.savedFile(of: "x/a.ru-en.review.html") == "x/a.ru-en.corrections.jsonl")
    #expect(service.savedFile(of: "a.jsonl") == "a.corrections.jsonl")
    #expect(service.savedFile(of: "a.corrections.jsonl") == "a.corrections.jsonl")
  }
}
