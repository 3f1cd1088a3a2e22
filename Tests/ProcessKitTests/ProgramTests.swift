import FileKit
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

  @Test func temporaryFoldersAreRemovedWithAllInThem() throws {
    let path: [UInt8]
    do {
      let folder = try #require(TemporaryFolder("tolmach-test"))
      path = Array(folder.path.utf8)
      _ = try run("mkdir -p '\(folder.path)/a/b'; touch '\(folder.path)/a/b/c'; ln -s / '\(folder.path)/link'")
      #expect(try FileSystem.list(path).count == 2)
    }
    #expect(throws: FileError.self) { try FileSystem.list(path) }
  }
}
