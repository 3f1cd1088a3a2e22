import PipelineFile
import Testing

@Suite struct PipelineTestTests {
  private func tests(_ yaml: String) throws -> [PipelineTest] { try readTests(Array(("tests:\n" + yaml).utf8)) }

  private func lines(_ yaml: String) -> [String] {
    do throws(PipelineProblems) {
      _ = try readTests(Array(("tests:\n" + yaml).utf8))
      return []
    } catch {
      return error.problems.map { $0.line(file: "p.yaml") }
    }
  }

  @Test func `a test has inputs and expectations`() throws {
    let test = try #require(
      try tests(
        """
        - name: one
          set: {input: in, segment.language: ru}
          inputs:
            in/a.ru.txt: Да. Нет.
            in/b.docx: {path: ../b.docx}
          expect:
            documents:
              a: {text: {ru: Да.|Нет.}, rows: [], failure: no-text}
              b:
            outputs:
              out/a.txt: "Да.\\n"
              out/b.txt: {contains: [Нет]}
        """
      ).first)
    #expect(test.name == "one")
    #expect(test.set.map(\.name) == ["input", "segment.language"])
    #expect(test.inputs.map(\.path) == ["in/a.ru.txt", "in/b.docx"])
    #expect(test.inputs.map(\.content) == [.text("Да. Нет."), .file("../b.docx")])
    #expect(test.documents.map(\.key) == ["a", "b"])
    #expect(test.documents[0].expected.text == ["ru": "Да.|Нет."])
    #expect(test.documents[0].expected.rows == [])
    #expect(test.documents[0].expected.findings == nil)
    #expect(test.documents[0].expected.failure == "no-text")
    #expect(test.outputs.map(\.expected) == [.text("Да.\n"), .contains(["Нет"])])
    #expect(test.expectPosition == Position(line: 7, column: 3))
  }

  @Test func `a misspelt key is reported with the one that is meant`() {
    #expect(
      lines("- name: one\n  expects: {}\n  input: {a: b}\n") == [
        "p.yaml:3:3: a test has no key `expects`; did you mean `expect`?",
        "p.yaml:4:3: a test has no key `input`; did you mean `inputs`?",
      ])
    #expect(
      lines("- name: one\n  expect: {documents: {a: {row: []}}}\n") == [
        "p.yaml:3:28: an expected document has no key `row`; did you mean `rows`?"
      ])
  }

  @Test(arguments: ["/etc/passwd", "../a", "a//b"])
  func `files stay below the folder of the test`(path: String) {
    #expect(
      lines("- name: one\n  inputs:\n    \(path): text\n") == [
        "p.yaml:4:5: `\(path)` must be a path below the folder that the test runs in"
      ])
  }
}
