import CharsetKit
import FileKit
import LanguageKit
public import StageKit
public import TextModel

/// Lists files that are named one by one: each a document of its own, or all of them versions of one.
///
/// A file's language is what the settings say of it: `languages` by its place, then `source-language` and
/// `target-language` for the first and the second, then `language`; or else what its name tells; or else not known.
public struct PathSource: Source {
  enum Grouping: String, SettingChoice {
    case documents
    case versions
    case editions
  }

  static let files = Setting<[String]>(
    "files", "the files; - is standard input",
    check: { files in
      if files.isEmpty { return "must name a file, or - for standard input" }
      if files.contains("") { return "must not hold an empty name" }
      return files.count { $0 == standardInput } > 1 ? "may name standard input once only" : nil
    })
  static let grouping = Setting<Grouping>(
    "as",
    "whether each file is a document of its own, or all are versions of one: translations, or editions named by the second",
    default: .documents)
  static let languages = Setting<[String]>(
    "languages", "the files' languages, in their order; empty: by name", default: [],
    check: { $0.lazy.compactMap(problem(ofLanguage:)).first })
  static let language = Setting<String>(
    "language", "the language of all files; empty: by name", default: "", check: { problem(ofLanguage: $0) })
  static let sourceLanguage = Setting<String>(
    "source-language", "the language of the first file; empty: by name", default: "",
    check: { problem(ofLanguage: $0) })
  static let targetLanguage = Setting<String>(
    "target-language", "the language of the second file; empty: by name", default: "",
    check: { problem(ofLanguage: $0) })

  static let isFolder = Failure(
    "is-folder", "is a folder, not a file",
    cure: "name its files, as in {folder}/*; "
      + "to align a folder, use `tolmach run Pipelines/align-folder.yaml --set input={folder}`")
  /// In bytes of one file: a pipe or a device may never end.
  private static let sizeLimit = 4 << 30
  static let missing = Failure(
    "no-file", "there is no such file", cure: "check the name; one with spaces must stand in quotes in a shell")
  static let unreadable = Failure("unreadable", "cannot be read: {reason}", cure: "{cure}")
  static let tooManyLanguages = Failure(
    "too-many-languages", "{languages} languages are given for {files} files", cure: "give one for each file, in order")

  public static let specification = StageSpecification(
    id: "paths", summary: "List files that are named one by one", version: 2,
    settings: [
      files.declaration, grouping.declaration, languages.declaration, language.declaration,
      sourceLanguage.declaration, targetLanguage.declaration,
    ], gives: [.bytes], failures: [isFolder, missing, unreadable, tooManyLanguages])

  /// What is still to be listed, in reverse order.
  private var pending: [Listing]

  public init(_ settings: Settings) throws(StageError) {
    let files = settings[Self.files]
    let languages = settings[Self.languages]
    let grouping = settings[Self.grouping]
    // One file that holds several versions: in which order is for the step that divides it to say.
    let isDivided = grouping == .versions && files.count == 1 && languages.count > 1
    guard languages.count <= files.count || isDivided else {
      throw StageError(
        Self.tooManyLanguages, ["languages": String(languages.count), "files": String(files.count)])
    }
    let first = [settings[Self.sourceLanguage], settings[Self.targetLanguage]]
    let names = files.map { FileName($0) }
    let versions = names.indices.map { index in
      let given =
        [isDivided ? [] : languages, first].compactMap { $0.indices.contains(index) ? $0[index] : nil } + [
          settings[Self.language]
        ]
      var document = Document()
      document.detection.language = detected(given, names[index])
      return Version(file: names[index].file, document: document)
    }
    switch grouping {
    case .versions:
      try Self.checkApart(versions)
      pending = [Listing(key: keys(of: names).common, versions: versions)]
    case .editions:
      // Two editions in one language, the older first, and perhaps translations of it.
      pending = [Listing(key: keys(of: Array(names.dropFirst().prefix(1))).common, versions: versions)]
    case .documents: pending = zip(keys(of: names).each, versions).map { Listing(key: $0, versions: [$1]) }.reversed()
    }
  }

  /// Two versions that are told to be of one language are a slip: the same file twice, or a wrong option.
  private static func checkApart(_ versions: [Version]) throws(StageError) {
    var seen: [LanguageTag: String] = [:]
    for version in versions {
      guard let language = version.language else { continue }
      if let other = seen.updateValue(version.file.name, forKey: language) {
        throw StageError(
          sameLanguage, ["file": version.file.name, "other": other, "language": language.identifier])
      }
    }
  }

  static let sameLanguage = Failure(
    "same-language", "{file} and {other} are both said to be in {language}",
    cure: "say the languages in the order of the files, as in --languages ru,en")

  public func stamp(of file: SourceFile) -> String? { FileSystem.stamp(file.path) }

  public mutating func next() -> Listing? { pending.popLast() }

  public mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8] {
    do {
      if file == .standardInput { return try FileSystem.readStandardInput(limit: Self.sizeLimit) }
      return try FileSystem.read(file.path, limit: Self.sizeLimit, acceptsPipes: true)
    } catch {
      switch error.reason {
      case .isFolder: throw StageError(Self.isFolder, ["folder": file.name])
      case .missing, .notFolder: throw StageError(Self.missing)
      default: throw StageError(Self.unreadable, ["reason": error.message, "cure": error.cure])
      }
    }
  }
}

private let standardInput = "-"

/// A file that is named on the command line, or in a pipeline: where its name is no UTF-8, in escapes.
func sourceFile(_ path: String) -> SourceFile {
  let path = EscapedPath.bytes(path)
  return path == SourceFile.standardInput.path ? .standardInput : SourceFile(path: path, name: readableName(path))
}

/// - Parameter given: what the settings say, the first that is not empty counting.
private func detected(_ given: [String], _ name: FileName) -> Detected<LanguageTag>? {
  if let tag = given.first(where: { !$0.isEmpty }).flatMap(languageTag) { return Detected(tag, confidence: 1) }
  return name.language.tag.map { Detected($0, confidence: 0.9) }
}

private func languageTag(_ text: String) -> LanguageTag? { LanguageTag(written: text) ?? LanguageTag(text) }

private func problem(ofLanguage text: String) -> String? {
  text.isEmpty || languageTag(text) != nil ? nil : "must be a language tag such as ru or en-GB, not `\(text)`"
}
