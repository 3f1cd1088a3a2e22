import Glibc
import ProcessKit
import Testing

private func run(_ script: String, deadline: Double = 20, limit: Int = 1000) throws(Program.Failure) -> String {
  guard let shell = Program("sh") else { return "no shell" }
  return String(
    decoding: try shell.run(["-c", script], environment: ["WORD=слово"], deadline: deadline, outputLimit: limit),
    as: UTF8.self)
}

@Suite struct ProgramTests {
  @Test func aProgramGivesWhatItWrites() throws {
    #expect(try run("printf '%s ' \"$WORD\"; cat") == "слово ")
  }

  @Test func whatGoesWrongIsTold() {
    #expect(throws: Program.Failure.failed(3, said: "no")) { try run("echo no >&2; echo more >&2; exit 3") }
    #expect(throws: Program.Failure.failed(-15, said: "")) { try run("kill $$") }
    #expect(throws: Program.Failure.late) { try run("sleep 60 & sleep 60", deadline: 0.05) }
    #expect(throws: Program.Failure.late) { try run("exec >&- 2>&-; sleep 60", deadline: 0.05) }
    #expect(throws: Program.Failure.tooMuch) { try run("yes", limit: 100) }
  }

  @Test func programsAreFoundByNameOrPath() {
    #expect(Program("/bin/sh")?.path == "/bin/sh")
    #expect(Program("no-such-program") == nil)
    #expect(Program("/etc/passwd") == nil)
  }

  @Test func whatAProgramLeavesRunningEndsWithIt() throws {
    let process = try run("sleep 60 >&- 2>&- & echo $!").split(whereSeparator: \.isNewline).first
    #expect(hasEnded(try #require(process.flatMap { pid_t($0) })))
  }
}

/// Whether a process ends within seconds.
private func hasEnded(_ process: pid_t) -> Bool {
  for _ in 0..<500 {
    if kill(process, 0) != 0 { return true }
    usleep(10_000)
  }
  return false
}

@Suite struct DialogueTests {
  private func ask(_ script: String, deadline: Double = 20) throws(Program.Failure) -> [String] {
    let dialogue = try Dialogue("/bin/sh", ["-c", script])
    var answers: [String] = []
    for word in ["one", "two"] {
      answers.append(String(decoding: try dialogue.ask(Array(word.utf8), deadline: deadline), as: UTF8.self))
    }
    return answers
  }

  @Test func eachLineIsAnswered() throws {
    #expect(try ask("while read line; do echo \"<$line>\"; done") == ["<one>", "<two>"])
  }

  @Test func severalLinesMayBeInHand() throws {
    let dialogue = try Dialogue("/bin/sh", ["-c", "read a; read b; echo 1; echo 2; read c; sleep 60"])
    for word in ["a", "b", "c"] { dialogue.send(Array(word.utf8)) }
    #expect(try dialogue.receive(deadline: 20) == Array("1".utf8))
    // The deadline counts from the answer before.
    usleep(50_000)
    #expect(try dialogue.receive(deadline: 20) == Array("2".utf8))
    #expect(throws: Program.Failure.late) { try dialogue.receive(deadline: 0.05) }
  }

  @Test func moreIsSentThanAPipeHolds() throws {
    let dialogue = try Dialogue("/bin/cat", [])
    let line = [UInt8](repeating: 0x78, count: 50_000)
    for _ in 0..<20 { dialogue.send(line) }
    for _ in 0..<20 { #expect(try dialogue.receive(deadline: 20) == line) }
    #expect(dialogue.received() == nil)
  }

  @Test func whyThereIsNoAnswerIsTold() {
    #expect(throws: Program.Failure.failed(3, said: "why")) { try ask("read line; echo why >&2; exit 3") }
    #expect(throws: Program.Failure.failed(-11, said: "")) { try ask("read line; echo; kill -SEGV $$") }
    #expect(throws: Program.Failure.late) { try ask("sleep 60", deadline: 0.05) }
  }
}
