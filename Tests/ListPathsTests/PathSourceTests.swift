import Foundation
import StageKit
import StageTesting
import TextModel
import Testing

@testable import ListPaths

@Suite struct PathSourceTests {
  private func source(_ files: [String], _ settings: [String: SettingData] = [:]) throws -> PathSource {
    let given = settings.merging(["files": .list(files)]) { first, _ in first }
    return try PathSource(Settings(given, for: PathSource.specification))
  }

  /// Each document as `key: language path, language path`; `!` stands after a language that was told.
  private func list(_ files: [String], _ settings: [String: SettingData] = [:]) throws -> [String] {
    var source = try source(files, settings)
    var lines: [String] = []
    while let listing = source.next() {
      let versions = listing.versions.map { version in
        let language = version.document.detection.language
        return (language.map { $0.value.identifier + ($0.confidence == 1 ? "!" : "") } ?? "?") + " " + version.file.name
      }
      lines.append("\(listing.key): \(versions.joined(separator: ", "))")
    }
    return lines
  }

  @Test func eachFileIsADocument() throws {
    #expect(
      try list(["b/statement.ru.docx", "note.txt", "-"]) == [
        "statement: ru b/statement.ru.docx", "note: ? note.txt", "stdin: ? standard input",
      ])
  }

  @Test func orAllAreVersionsOfOne() throws {
    let versions: [String: SettingData] = ["as": "versions"]
    #expect(
      try list(["x/statement.ru.docx", "y/statement.en.docx"], versions) == [
        "statement: ru x/statement.ru.docx, en y/statement.en.docx"
      ])
    #expect(
      try list(["Заявление (рус).txt", "Statement.xml"], versions) == [
        "Заявление: ru Заявление (рус).txt, ? Statement.xml"
      ])
    #expect(try list(["ru.txt", "en.txt"], versions) == ["ru: ru ru.txt, en en.txt"])
    #expect(try list(["-", "a.en.txt"], versions) == ["stdin: ? standard input, en a.en.txt"])
  }

  @Test func oneFileMayHoldSeveralLanguages() throws {
    let settings: [String: SettingData] = ["as": "versions", "languages": ["ru", "en"]]
    #expect(try list(["agreement.docx"], settings) == ["agreement: ? agreement.docx"])
    #expect(throws: StageError.self) { try list(["agreement.docx"], ["languages": ["ru", "en"]]) }
  }

  @Test func theSettingsHoldAgainstTheNames() throws {
    let files = ["a.ru.txt", "b.en.txt", "c.fr.txt"]
    func languages(_ settings: [String: SettingData]) throws -> String {
      try list(files, settings.merging(["as": "versions"]) { first, _ in first }).joined()
    }
    #expect(try languages(["languages": ["uk", "", "zh"]]) == "a: uk! a.ru.txt, en b.en.txt, zh! c.fr.txt")
    #expect(try languages(["languages": ["русский"]]) == "a: ru! a.ru.txt, en b.en.txt, fr c.fr.txt")
    #expect(
      try languages(["source-language": "be", "target-language": "en-GB"])
        == "a: be! a.ru.txt, en-GB! b.en.txt, fr c.fr.txt")
    #expect(
      try list(["a.txt", "b.txt"], ["as": "versions", "language": "kk", "source-language": "ru"])
        == ["a: ru! a.txt, kk! b.txt"])
    #expect(
      try languages(["languages": ["pl"], "source-language": "ru"]) == "a: pl! a.ru.txt, en b.en.txt, fr c.fr.txt")
  }

  @Test func editionsMayBeInOneLanguageAndAreNamedByTheNewOne() throws {
    #expect(
      try list(["old.ru.txt", "new.ru.txt", "old.en.txt"], ["as": "editions"])
        == ["new: ru old.ru.txt, ru new.ru.txt, en old.en.txt"])
  }

  @Test func twoVersionsOfOneLanguageAreASlip() {
    let error = #expect(throws: StageError.self) { try list(["a.ru.txt", "b.ru.txt"], ["as": "versions"]) }
    #expect(
      error?.line(file: nil)
        == "b.ru.txt and a.ru.txt are both said to be in ru; say the languages in the order of the files, as in --languages ru,en"
    )
  }

  @Test(arguments: [
    (["a.ru.txt", "b.ru.txt"], ["a", "b"]),
    (["a.ru.txt", "a.en.txt"], ["a.ru", "a.en"]),
    (["a.txt", "a.docx"], ["a.txt", "a.docx"]),
    (["x/a.txt", "y/a.txt", "a.txt-2"], ["a.txt", "a.txt-3", "a.txt-2"]),
    (["ru.txt", "a.txt"], ["ru", "a"]),
  ])
  func noTwoDocumentsHaveOneKey(files: [String], expected: [String]) {
    #expect(keys(of: files.map { FileName($0) }).each == expected)
  }

  @Test func aFileIsRead() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString).txt")
    try Data("текст".utf8).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    var source = try source([path.path])
    #expect(try source.bytes(of: SourceFile(path.path)) == Array("текст".utf8))
  }

  @Test(arguments: [
    (
      "/tmp",
      "/tmp: is a folder, not a file; name its files, as in /tmp/*; "
        + "to align a folder, use `tolmach run Pipelines/align-folder.yaml --set input=/tmp`"
    ),
    (
      "/none/a.txt",
      "/none/a.txt: there is no such file; check the name; one with spaces must stand in quotes in a shell"
    ),
    (
      "/dev/null/a",
      "/dev/null/a: there is no such file; check the name; one with spaces must stand in quotes in a shell"
    ),
    ("a\u{0}b", "a\u{0}b: cannot be read: no name that a file can have; choose a shorter name without NUL bytes"),
  ])
  func aFileThatCannotBeReadIsSaid(file: String, line: String) throws {
    var source = try source([file])
    let error = #expect(throws: StageError.self) { try source.bytes(of: SourceFile(file)) }
    #expect(error?.line(file: file) == line)
  }

  @Test func moreLanguagesThanFilesAreRefused() throws {
    let error = #expect(throws: StageError.self) { try source(["a"], ["languages": ["ru", "en"]]) }
    #expect(error?.line(file: nil) == "2 languages are given for 1 files; give one for each file, in order")
  }

  @Test(
    arguments: [
      ("files", [], "must name a file, or - for standard input"), ("files", ["a", ""], "must not hold an empty name"),
      ("files", ["-", "a", "-"], "may name standard input once only"),
      ("languages", ["ru", "?"], "must be a language tag such as ru or en-GB, not `?`"),
    ] as [(String, [String], String)])
  func aListThatCannotBeMeantIsRefused(name: String, values: [String], reason: String) {
    #expect(PathSource.specification.setting(name)?.refusal(of: .list(values)) == reason)
  }

  @Test func theSpecificationHolds() {
    #expect(falseExamples(of: StageFactory(PathSource.self)) == [])
  }
}
