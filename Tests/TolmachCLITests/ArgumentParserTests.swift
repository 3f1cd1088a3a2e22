import Testing

@testable import TolmachCLI

private let options = [
  Option("to", short: "o", placeholder: "FILE", "where to"), Option("force", short: "f", "replace"),
  Option("quiet", short: "q", "say nothing"),
]

private func parsed(_ words: String...) throws -> String {
  let arguments = try parse(words, of: "probe", options: options)
  return (arguments.options.map { "\($0.name)=\($0.value)" } + arguments.files).joined(separator: " ")
}

@Suite struct ArgumentParserTests {
  @Test func `options and files stand in any order`() throws {
    #expect(try parsed("a", "--to", "out", "b", "--force") == "to=out force=true a b")
  }

  @Test func `a value follows an equals sign or stands next`() throws {
    #expect(try parsed("--to=out=1") == "to=out=1")
    #expect(try parsed("-o", "out") == "to=out")
    #expect(try parsed("-oout") == "to=out")
  }

  @Test func `short options stand together`() throws {
    #expect(try parsed("-fqo", "out") == "force=true quiet=true to=out")
  }

  @Test func `a hyphen is a file, and all behind two hyphens`() throws {
    #expect(try parsed("-", "--", "--force", "-x") == "- --force -x")
  }

  @Test func `an option that takes no value may be said to be off`() throws {
    #expect(try parsed("--force=false") == "force=false")
  }

  @Test func `slips are told`() {
    #expect(throws: UsageError.unknownOption("--froce", suggestion: "--force")) { try parsed("--froce") }
    #expect(throws: UsageError.missingValue("--to")) { try parsed("a", "--to") }
    #expect(throws: UsageError.needlessValue("--force")) { try parsed("--force=yes") }
  }
}
