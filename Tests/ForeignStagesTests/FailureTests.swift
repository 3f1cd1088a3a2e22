import StageKit
import StageTesting
import Testing
import TextModel

/// What is wrong with a program costs the document in hand, and no other.
@Suite struct FailureTests {
  private let cure = "mend the program; docs/foreign-stages.md says what an answer is"

  /// Asks a program about the documents a, b and a: what each came to.
  private func outcomes(
    _ body: String, _ settings: [String: SettingData] = [:], keys: [String] = ["a", "b", "c"]
  ) throws -> [String] {
    let scripts = try Scripts()
    try scripts.add(stating: #""needs": ["blocks"], "gives": ["segments"]"#, body)
    var stage = try scripts.made("try", settings)
    return keys.map { key in
      let (document, failure) = processed(&stage, Document(marked: "Первое.", segmented: nil), key: key)
      return failure ?? document.findings.first?.message ?? "unchanged"
    }
  }

  /// A loop that answers well, but for the document b.
  private func loop(_ answerToB: String) -> String {
    """
    while IFS= read -r line; do
      case $line in
        *'"id":"b"'*) \(answerToB) ;;
        *'"id":"a"'*) echo '{"id":"a","ok":true}' ;;
        *) echo '{"id":"c","ok":true,"findings":[{"kind":"k","message":"found"}]}' ;;
      esac
    done
    """
  }

  @Test func `a crash is one document's`() throws {
    let outcomes = try outcomes(loop("echo first >&2; echo 'out of luck' >&2; kill -SEGV $$"))
    #expect(outcomes[0] == "unchanged")
    #expect(
      outcomes[1]
        == "the program ended before it answered: it ended with the signal Segmentation fault; its last words are: out of luck; mend the program"
    )
    #expect(outcomes[2] == "found")
  }

  @Test func `a program that ends is started anew`() throws {
    let outcomes = try outcomes(loop("echo '{\"id\":\"b\",\"ok\":true}'; exit"))
    #expect(outcomes == ["unchanged", "unchanged", "found"])
    #expect(
      try self.outcomes(loop("exit 3"))[1]
        == "the program ended before it answered: it ended with the code 3; mend the program")
  }

  @Test func `a hang is one document's`() throws {
    let outcomes = try outcomes(loop("echo thinking >&2; sleep 60"), ["deadline": 0.3])
    #expect(
      outcomes == [
        "unchanged",
        "the program gave no answer within 0.3 seconds; its last words are: thinking; raise the setting deadline, or mend the program",
        "found",
      ])
  }

  @Test(arguments: [
    ("echo 'loading the model'", "a value is missing (column 1 of `loading the model`)"),
    ("echo '[1]'", "the record must be an object"),
    ("echo '{\"ok\":true}'", "id must be \"b\", as that of the document in hand"),
    ("echo '{\"id\":\"a\",\"ok\":true}'", "id must be \"b\", as that of the document in hand"),
    ("echo '{\"id\":\"b\"}'", "ok must be true or false"),
    ("echo '{\"id\":\"b\",\"ok\":false}'", "failure is missing"),
    ("echo '{\"id\":\"b\",\"ok\":true,\"changes\":[{\"block\":7}]}'", "changes[0].block is no block"),
    (
      "echo '{\"id\":\"b\",\"ok\":true,\"changes\":[{\"block\":0,\"segments\":[[0,70]]}]}'",
      "the change of block 0.segments[0] must be an array of a beginning and an end, within the text, after the one before"
    ),
    (
      "echo '{\"id\":\"b\",\"ok\":true,\"changes\":[{\"block\":0,\"edits\":[[3,90,\"\"]]}]}'",
      "the change of block 0.edits[0] must be a beginning, an end and the new text, within the old text, after the edit before"
    ),
    (
      "echo '{\"id\":\"b\",\"ok\":true,\"findings\":[{\"kind\":\"k\",\"message\":\"m\",\"places\":[{\"block\":0,\"start\":5,\"end\":99}]}]}'",
      "findings[0].places[0].end must be within the text"
    ),
    ("echo '{\"id\":\"b\",\"ok\":true,\"alignments\":[]}'", "alignments is not what the specification gives"),
    ("printf '{\"id\":\"b\",\"ok\":true,\"x\":\"\\377\"}\\n'", "a string is not well-formed UTF-8"),
  ])
  func `a bad answer is one document's`(_ answer: String, _ reason: String) throws {
    let outcomes = try outcomes(loop(answer))
    #expect(outcomes[0] == "unchanged")
    #expect(outcomes[1].hasPrefix("the program's answer cannot be used: \(reason)"), "\(outcomes[1])")
    #expect(outcomes[1].hasSuffix(cure))
    #expect(outcomes[2] == "found")
  }

  @Test func `answers in another order are seen`() throws {
    // It answers the first document only when it has the second.
    let outcomes = try outcomes(
      """
      IFS= read -r line
      IFS= read -r line
      echo '{"id":"b","ok":true}'
      """, ["deadline": 0.2], keys: ["a"])
    #expect(outcomes[0].hasPrefix("the program gave no answer within 0.2 seconds"))
    #expect(
      try self.outcomes(loop("printf '%s\\n' '{\"id\":\"b\",\"ok\":true}' '{\"id\":\"b\",\"ok\":true}'"))[2]
        .hasPrefix("the program's answer cannot be used: it wrote a line that nobody asked for"))
  }

  @Test func `what a program says against a document is told as it is`() throws {
    let outcomes = try outcomes(
      loop(
        #"echo '{"id":"b","ok":false,"failure":{"stage":"try","code":"no-title","message":"no {title}","cure":"add one","line":3}}'"#
      ))
    #expect(outcomes == ["unchanged", ":3: no {title}; add one", "found"])
  }

  @Test func `chatter on standard error does no harm`() throws {
    let outcomes = try outcomes(
      "yes chatter | head -n 50000 >&2\n" + loop("yes more | head -n 50000 >&2; echo '{\"id\":\"b\",\"ok\":true}'"))
    #expect(outcomes == ["unchanged", "unchanged", "found"])
  }
}
