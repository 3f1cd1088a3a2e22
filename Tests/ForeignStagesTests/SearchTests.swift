import StageKit
import StageTesting
import Testing

@Suite struct SearchTests {
  /// Why a program is no stage.
  private func refusal(_ text: String, name: String = "try") throws -> String? {
    let scripts = try Scripts()
    let path = try scripts.addText(name, text)
    do throws(StageError) { _ = try scripts.stage(name) } catch {
      return error.line(file: nil).replacing(path, with: "PROGRAM")
    }
    return nil
  }

  private func stating(_ specification: String) -> String { "#!/bin/sh\necho '\(specification)'\n" }

  @Test func `a program is found by its name beside the pipeline, or by its path`() throws {
    let scripts = try Scripts()
    let path = try scripts.add(
      "try", stating: #""settings": [{"name": "n", "type": "integer", "summary": "n", "default": 3}]"#, "")
    #expect(try scripts.stage("try")?.specification.settings.map(\.name) == ["n", "deadline"])
    #expect(try scripts.stage("./stages/tolmach-stage-try")?.specification.id == "./stages/tolmach-stage-try")
    #expect(try scripts.stage(path)?.role == .document)
    #expect(try scripts.stage("other") == nil)
    #expect(try scripts.stage("..") == nil)
    #expect(scripts.programs.names(beside: Array(scripts.folder.path.utf8)).contains("try"))
  }

  @Test func `a program that is not there, or says no specification, is told`() throws {
    let scripts = try Scripts()
    #expect(throws: StageError.self) { try scripts.stage("./none.py") }
    #expect(
      try refusal("#!/bin/sh\necho no module >&2; exit 1\n")
        == "PROGRAM does not say what stage it is: it ended with the code 1 (no module); run it with --specification; docs/foreign-stages.md says what it must print"
    )
    #expect(try refusal("#!/no/such/interpreter\n")?.contains("cannot be started: No such file or directory") == true)
    #expect(
      try refusal(stating("hello"))?.contains("what it wrote is no JSON: a value is missing (line 1, column 1)") == true
    )
  }

  @Test(arguments: [
    (#"{"id":"try"}"#, "tolmach is missing"),
    (#"{"tolmach":2}"#, "tolmach is 2: this program knows version 1 of the protocol"),
    (#"{"tolmach":1,"id":"try","role":"cook"}"#, "role must be one of"),
    (#"{"tolmach":1,"id":"Try","role":"document"}"#, "id must be lower-case words"),
    (#"{"tolmach":1,"id":"other","role":"document","summary":"s","version":1}"#, "its `id` is other"),
    (#"{"tolmach":1,"id":"try","role":"source","summary":"s","version":1}"#, "says that it is a source"),
    (
      #"{"tolmach":1,"id":"try","role":"document","summary":"s","version":1,"needs":["bread"]}"#,
      "needs[0] must be one of"
    ),
    (
      #"{"tolmach":1,"id":"try","role":"document","summary":"s","version":1,"settings":[{"name":"deadline","type":"text","summary":"s"}]}"#,
      "the setting deadline is not its own"
    ),
    (
      #"{"tolmach":1,"id":"try","role":"document","summary":"s","version":1,"settings":[{"name":"n","type":"integer","summary":"s","default":"x"}]}"#,
      "settings[0].default must be a whole number"
    ),
  ])
  func `what a specification must not be is told`(_ specification: String, _ reason: String) throws {
    #expect(try refusal(stating(specification))?.contains(reason) == true)
  }
}
