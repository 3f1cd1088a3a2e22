import FileKit
import Foundation
import ListFiles
import StageKit
import StageTesting
import TextModel
import Testing

@Suite struct FolderSourceTests {
  @Test func `a list may name files from the top, and one that is not there is a failure`() throws {
    let folder = try Fixture(["a.ru.txt", "a.en.txt", "b.ru.txt"])
    let paths = ["\(folder.root)/a.ru.txt", "a.en.txt", "b.ru.txt", "b.en.txt"]
    try FileSystem.writeAtomically(Array(paths.joined(separator: "\n").utf8), to: Array("\(folder.root)/list".utf8))
    // The root is told by another name than the list's.
    let root = "\(folder.root)/../\(folder.root.split(separator: "/").last ?? "")"
    var source = try folder.source(["root": .text(root), "list": .text("\(folder.root)/list")])
    #expect(try source.next()?.versions.count == 2)
    let failed = try source.next()
    #expect(failed?.key == "b")
    #expect(failed?.failure?.failure.id == "no-such-file")
  }

  @Test func versionsOfOneKeyAreOneDocument() throws {
    let folder = try Fixture(["b.ru.docx", "b.en.docx", "a.ru.txt", "a.en.docx", "c.ru.xml"])
    #expect(
      try folder.list() == ["a: en a.en.docx, ru a.ru.txt", "b: en b.en.docx, ru b.ru.docx", "c: ru c.ru.xml"])
  }

  @Test func languagesAreTakenInTheOrderOfTheSetting() throws {
    let folder = try Fixture(["a.en-GB.txt", "a.ru.txt", "a.fr.txt", "b.fr.txt"])
    #expect(
      try folder.list(["languages": ["ru", "english"]]) == [
        "a: ru a.ru.txt, en-GB a.en-GB.txt, fr a.fr.txt", "b: fr b.fr.txt",
      ])
    #expect(
      try folder.list(["languages": ["ru", "english"], "other-languages": false]) == [
        "a: ru a.ru.txt, en-GB a.en-GB.txt"
      ])
  }

  @Test func foldersBelowBecomePartOfTheKeyInTheOrderOfKeys() throws {
    let folder = try Fixture(["a/b.ru.txt", "a/b.en.txt", "a-b.ru.txt", "a/a/z.ru.txt", "a.ru.txt", "b.ru.txt"])
    #expect(
      try folder.list() == [
        "a: ru a.ru.txt", "a-b: ru a-b.ru.txt", "a/a/z: ru a/a/z.ru.txt", "a/b: en a/b.en.txt, ru a/b.ru.txt",
        "b: ru b.ru.txt",
      ])
    #expect(try folder.list(["recursive": false]) == ["a: ru a.ru.txt", "a-b: ru a-b.ru.txt", "b: ru b.ru.txt"])
  }

  @Test func theLanguageMayBeAFolder() throws {
    let folder = try Fixture(["ru/a.txt", "en/a.txt", "ru/2022/b.txt", "en/2022/b.txt", "2023/en/c.txt", "notes/d.txt"])
    let pattern: [String: SettingData] = ["name": "{lang}/{key}.{ext}"]
    #expect(
      try folder.list(pattern) == [
        "2022/b: en en/2022/b.txt, ru ru/2022/b.txt", "2023/c: en 2023/en/c.txt", "a: en en/a.txt, ru ru/a.txt",
      ])
    #expect(
      try folder.list(pattern.merging(["recursive": false]) { $1 }) == ["a: en en/a.txt, ru ru/a.txt"])
  }

  @Test func theKeyMayBeAFolder() throws {
    let folder = try Fixture(["a/text_ru.txt", "a/text_en.txt", "b/c/text_ru.txt"])
    #expect(
      try folder.list(["name": "{key}/text_{lang}.{ext}"]) == [
        "a: en a/text_en.txt, ru a/text_ru.txt", "b/c: ru b/c/text_ru.txt",
      ])
  }

  @Test(arguments: [
    ("{key}_{lang}.{ext}", "A_RES_75_240_R.docx", "A_RES_75_240: ru"),
    ("{key}_{lang}.{ext}", "a_b_rus.docx", "a_b: ru"),
    ("{key} ({lang}).{ext}", "Заявление (англ).docx", "Заявление: en"),
    ("{lang}_{key}.{ext}", "zh_Hant_a.txt", "a: zh-Hant"),
    ("{lang}_{key}.{ext}", "ru_en_a.txt", "en_a: ru"),
    ("{key}.{lang}.{ext}", "a.ru.en.txt", "a.ru: en"),
    ("{key}.{lang}", "corpus.de-en.de", "corpus.de-en: de"),
    ("{key}-{lang}.docx", "a-fr.docx", "a: fr"),
    ("{key}.{ext}", "a.b.docx", "a.b: ?"),
    ("{key}", "a", "a: ?"),
  ])
  func aFileIsToldByItsPattern(pattern: String, name: String, expected: String) throws {
    #expect(try Fixture([name]).list(["name": .text(pattern)]) == ["\(expected) \(name)"])
  }

  @Test func filesThatAreNamedOtherwiseAreLeftOut() throws {
    let folder = try Fixture([
      "a.ru.txt", "a.old.txt", "readme.md", ".a.en.txt", ".git/b.ru.txt", "a.final.txt", ".ru.txt", "b.ru.",
      "b..ru.txt~",
    ])
    #expect(try folder.list() == ["a: ru a.ru.txt"])
    let expected = [
      "a.final.txt: named-otherwise", "a.old.txt: named-otherwise", "b..ru.txt~: named-otherwise",
      "b.ru.: named-otherwise", "readme.md: named-otherwise",
    ]
    #expect(try folder.leftOut() == expected)
  }

  @Test func whatIsNotAskedForOrNoFileIsLeftOut() throws {
    let folder = try Fixture(["a.ru.txt", "a.fr.txt", "b.fr.txt", "c/ru.txt"])
    try FileManager.default.createSymbolicLink(atPath: "\(folder.root)/d.ru.txt", withDestinationPath: "nowhere")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.root)/again", withDestinationPath: folder.root)
    #expect(
      try folder.leftOut(["languages": ["ru"], "other-languages": false]) == [
        "a.fr.txt: not-asked-for", "again: irregular", "b.fr.txt: not-asked-for", "c/ru.txt: named-otherwise",
        "d.ru.txt: irregular",
      ])
  }

  @Test func aKeyOfAFileThatIsLeftOutIsNoDocuments() throws {
    let folder = try Fixture(["a.ru.txt", "a"])
    #expect(try folder.list().map { $0.prefix(2) } == ["a:"])
    #expect(try folder.leftOut() == ["a: named-otherwise"])
  }

  @Test func aDocumentOfOneVersionIsSkippedTakenOrFails() throws {
    let folder = try Fixture(["a.ru.txt", "b.en.txt", "b.ru.txt"])
    #expect(try folder.leftOut(["incomplete": "skip"]) == ["a: single-version"])
    #expect(try folder.list(["incomplete": "skip"]) == ["b: en b.en.txt, ru b.ru.txt"])
    #expect(try folder.list(["incomplete": "take"]).count == 2)
    var source = try folder.source(["incomplete": "fail"])
    #expect(
      try source.next()?.failure?.line(file: nil).hasSuffix(
        "a.ru.txt: it has one language version only; add a translation, or process it alone with the setting `incomplete: take` of the source"
      ) == true)
  }

  @Test func whereNamesTellNoLanguageOneVersionIsAll() throws {
    let folder = try Fixture(["a.txt"])
    #expect(try folder.list(["name": "{key}.{ext}", "incomplete": "skip"]) == ["a: ? a.txt"])
  }

  @Test func aLanguageThatOnlyTheUserKnowsIsTakenWhereItIsAskedFor() throws {
    let folder = try Fixture(["a.ru.txt", "a.krl.txt"])
    #expect(try folder.list() == ["a: ru a.ru.txt"])
    #expect(try folder.list(["languages": ["krl", "ru"]]) == ["a: krl a.krl.txt, ru a.ru.txt"])
  }

  @Test func foldersBehindLinksAreNotEntered() throws {
    let folder = try Fixture(["a/a.ru.txt"])
    try FileManager.default.createSymbolicLink(atPath: "\(folder.root)/a/again", withDestinationPath: folder.root)
    try FileManager.default.createSymbolicLink(atPath: "\(folder.root)/b.ru.txt", withDestinationPath: "a/a.ru.txt")
    #expect(try folder.list() == ["a/a: ru a/a.ru.txt", "b: ru b.ru.txt"])
  }

  /// `заявление` in CP866.
  private let statement: [UInt8] = [0xA7, 0xA0, 0xEF, 0xA2, 0xAB, 0xA5, 0xAD, 0xA8, 0xA5]

  @Test func namesThatAreNoUTF8AreReadable() throws {
    let folder = try Fixture(["заявление.en.txt"])
    try folder.add(statement + Array(".ru.txt".utf8))
    #expect(try folder.list() == ["заявление: en заявление.en.txt, ru заявление.ru.txt"])
    var source = try folder.source()
    let file = try #require(try source.next()).versions[1].file
    #expect(try source.bytes(of: file) == statement + Array(".ru.txt".utf8))
  }

  @Test func aRootMayBeEscaped() throws {
    let folder = try Fixture()
    try folder.add(statement + Array("/a.ru.txt".utf8))
    let root = EscapedPath.text(Array(folder.root.utf8) + Array("/".utf8) + statement)
    var source = try folder.source(["root": .text(root)])
    #expect(try source.next()?.versions[0].file.name.hasSuffix("/заявление/a.ru.txt") == true)
  }

  @Test func namesThatNobodyCanReadStayApart() throws {
    let folder = try Fixture()
    for byte in [UInt8(0x81), 0x98] { try folder.add([byte] + Array(".ru.txt".utf8)) }
    #expect(Set(try folder.list().map { $0.prefix { $0 != ":" } }).count == 2)
  }

  @Test func theLanguageIsOnlyAsSureAsAName() throws {
    let folder = try Fixture(["a.ru.txt"])
    var source = try folder.source()
    #expect(
      try source.next()?.versions[0].document.detection.language
        == Detected(#require(LanguageTag("ru")), confidence: 0.9))
  }

  @Test func aFileThatHasGoneIsSaid() throws {
    let folder = try Fixture(["a.ru.txt"])
    var source = try folder.source()
    let file = try #require(try source.next()?.versions[0].file)
    try FileSystem.remove(file.path)
    let error = #expect(throws: StageError.self) { try source.bytes(of: file) }
    #expect(
      error?.line(file: "a.ru.txt")
        == "a.ru.txt: cannot be read: no such file or folder; check the name, and the folder that it is looked for in")
  }
}

@Suite struct FolderSourceFailureTests {
  @Test func aFolderWithoutAMatchTellsHowAFileIsNamed() throws {
    #expect(
      try Fixture(["statement-ru.docx", "b/x"]).failure()
        == "ROOT: no file is named {key}.{lang}.{ext}; one that is there is statement-ru.docx; say how the files are named with the setting `name` of the source"
    )
  }

  @Test func nothingOfWhatIsAskedForIsSaid() throws {
    let folder = try Fixture(["a.ru.docx", "x"])
    let line =
      "ROOT: no file is in a language and of a kind that are asked for; one that is there is a.ru.docx; check the settings `languages`, `other-languages` and `extensions` of the source"
    #expect(folder.failure(["languages": ["en"], "other-languages": false]) == line)
    #expect(folder.failure(["extensions": ["txt"]]) == line)
  }

  @Test func anEmptyFolderIsSaidToBeEmpty() throws {
    #expect(
      try Fixture().failure() == "ROOT: there are no files in this folder; check the setting `root` of the source")
  }

  @Test func twoFilesAreNotOneVersion() throws {
    let folder = try Fixture(["a.ru.docx", "a.ru.PDF", "b.ru.docx"])
    var source = try folder.source()
    #expect(
      try source.next()?.failure?.line(file: nil)
        == "a.ru.docx: is the same version of a as a.ru.PDF; remove one, or say with the setting `extensions` which kinds of file to take, the best first"
    )
    #expect(try source.next()?.key == "b")
    #expect(try folder.list(["extensions": ["docx", "pdf"]]) == ["a: ru a.ru.docx", "b: ru b.ru.docx"])
  }

  @Test(arguments: ["{key}.{lang}.{ext}", "{lang}/{key}.{ext}"])
  func aFolderThatCannotBeListedStopsNoOther(pattern: String) throws {
    let long = String(repeating: "b", count: 40)
    let folder = try Fixture(["\(long)/a.ru.txt", "ru/a.ru.txt", "ru/c.ru.txt"])
    // So much of the longest path that the system takes that the long name is too much.
    let root = folder.root + String(repeating: "/.", count: (4080 - folder.root.utf8.count) / 2)
    var source = try folder.source(["root": .text(root), "name": .text(pattern)])
    var keys: [String] = []
    while let listing = try source.next() { keys.append(listing.failure.map { $0.failure.id } ?? listing.key) }
    #expect(keys == (pattern.hasPrefix("{key}") ? ["unreadable", "ru/a", "ru/c"] : ["a.ru", "unreadable", "c.ru"]))
  }

  @Test func aRootThatIsNoFolderIsSaid() throws {
    let folder = try Fixture(["a.ru.txt"])
    #expect(
      folder.failure(["root": .text("\(folder.root)/none")])
        == "ROOT/none: there is no such folder; check the setting `root` of the source")
    #expect(
      folder.failure(["root": .text("\(folder.root)/a.ru.txt")])
        == "ROOT/a.ru.txt: is a file, not a folder; to align two files, use `tolmach align`")
  }

  @Test(arguments: [
    ("{lang}.{ext}", "must hold {key}"), ("{key}{lang}", "must have something before {lang}"),
    ("{key}.{key}", "must hold {key} once only"),
    ("{key}.{language}", "may hold {key}, {lang} and {ext}, but not {language}"),
    ("{key", "has a { without }"), ("/{key}", "must not begin with a slash: it stands below the folder"),
  ])
  func aPatternThatTellsNothingIsRefused(pattern: String, reason: String) {
    #expect(FolderSource.specification.setting("name")?.refusal(of: .text(pattern)) == reason)
  }

  @Test func aLanguageThatIsNoneIsRefused() {
    let setting = FolderSource.specification.setting("languages")
    #expect(setting?.refusal(of: ["ru", "?"]) == "must hold language tags such as ru or en-GB, not `?`")
    #expect(setting?.refusal(of: ["русский", "en-GB"]) == nil)
  }

  @Test func theSpecificationHolds() {
    #expect(falseExamples(of: StageFactory(FolderSource.self)) == [])
  }
}
