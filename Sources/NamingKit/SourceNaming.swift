public import StageKit
public import TextModel

/// What becomes of a file by its name.
public enum NameVerdict {
  case taken(NamedFile)
  /// Named so, but in a language or of a kind that is not asked for.
  case notAskedFor
  case namedOtherwise
}

/// Documents of a source whose files are told by their names: its settings, and what they make of files.
public struct SourceNaming {
  public enum Incomplete: String, SettingChoice {
    case take
    case skip
    case fail
  }

  static let name = Setting<String>(
    "name", "how files are named: {key} is the document's name, {lang} the language, {ext} the kind of file",
    default: "{key}.{lang}.{ext}",
    check: { text in problem { () throws(NamePattern.Problem) in _ = try NamePattern(text) } })
  static let expression = Setting<String>(
    "expression",
    "how files are named, below the folder, as a regular expression with groups (?<key>...), (?<lang>...) and (?<ext>...); given, `name` does not count",
    default: "",
    check: { text in
      text.isEmpty ? nil : problem { () throws(NamePattern.Problem) in _ = try NameExpression(text) }
    })
  static let languages = Setting<[String]>(
    "languages", "the languages that come first in a document, in this order; the others follow by their tags",
    default: [],
    check: { texts in
      texts.first { language($0) == nil }.map { "must hold language tags such as ru or en-GB, not `\($0)`" }
    })
  static let otherLanguages = Setting<Bool>(
    "other-languages", "whether files in other languages than those of `languages` are taken as well", default: true)
  static let extensions = Setting<[String]>(
    "extensions", "take these kinds of file only, the first where a version has several; empty: all", default: [],
    check: { $0.contains("") ? "must hold the ends of names, such as docx" : nil })
  public static let incomplete = Setting<Incomplete>(
    "incomplete",
    "what to do with a document that has one version only, where names tell languages: take it, skip it, or let it fail",
    default: .skip)

  public static let settings = [
    name.declaration, expression.declaration, languages.declaration, otherLanguages.declaration,
    extensions.declaration, incomplete.declaration,
  ]

  static let noMatch = Failure(
    "no-match", "no file is named {pattern}; one that is there is {example}",
    cure: "say how the files are named with the setting `name` of the source")
  static let noneTaken = Failure(
    "none-taken", "no file is in a language and of a kind that are asked for; one that is there is {example}",
    cure: "check the settings `languages`, `other-languages` and `extensions` of the source")
  static let sameVersion = Failure(
    "same-version", "is the same version of {key} as {other}",
    cure: "remove one, or say with the setting `extensions` which kinds of file to take, the best first")
  public static let single = Failure(
    "single-version", "it has one language version only",
    cure: "add a translation, or process it alone with the setting `incomplete: take` of the source")
  public static let namedOtherwise = Failure(
    "named-otherwise", "its name does not fit the pattern of the source",
    cure: "rename it, or say how the files are named with the setting `name` of the source")
  public static let notAskedFor = Failure(
    "not-asked-for", "it is in a language or of a kind that is not asked for",
    cure: "see the settings `languages`, `other-languages` and `extensions` of the source")

  public static let failures = [noMatch, noneTaken, sameVersion, single, namedOtherwise, notAskedFor]

  /// In how many folders, one within the other, a file stands that is named so; nil where any number of them may count.
  public let folderCount: Int?
  private let naming: Naming
  private let pattern: String
  private let prefersExtensions: Bool
  private let incomplete: Incomplete

  public init(_ settings: Settings) {
    let expression = settings[Self.expression]
    pattern = expression.isEmpty ? settings[Self.name] : expression
    prefersExtensions = !settings[Self.extensions].isEmpty
    let form: Naming.Form
    do throws(NamePattern.Problem) {
      if expression.isEmpty {
        let parsed = try NamePattern(pattern)
        form = .pattern(parsed)
        folderCount = parsed.folderCount
        incomplete = pattern.contains("{lang}") ? settings[Self.incomplete] : .take
      } else {
        let parsed = try NameExpression(expression)
        form = .expression(parsed)
        folderCount = nil
        incomplete = parsed.tellsLanguages ? settings[Self.incomplete] : .take
      }
    } catch {
      preconditionFailure("the setting's check let a pattern through that \(error.reason)")
    }
    naming = Naming(
      form: form, languages: settings[Self.languages].compactMap(language),
      takesOtherLanguages: settings[Self.otherLanguages],
      extensions: settings[Self.extensions].map { Array($0.lowercased().utf8) })
  }

  /// - Parameter start: where in the path's name the pattern begins: the folders before that begin the key.
  public func verdict(on path: NamedPath, from start: Int) -> NameVerdict {
    naming.verdict(on: path, from: start, keySpansFolders: false)
  }

  /// The pattern may begin in any folder on the way to a file: the topmost that it fits counts.
  public func verdict(on path: NamedPath, isRecursive: Bool = true) -> NameVerdict {
    guard isRecursive, folderCount != nil else { return naming.verdict(on: path, from: 0, keySpansFolders: false) }
    let starts = [0] + path.name.utf8.enumerated().filter { $0.element == UInt8(ascii: "/") }.map { $0.offset + 1 }
    for start in starts {
      let verdict = naming.verdict(on: path, from: start, keySpansFolders: true)
      if case .namedOtherwise = verdict { continue }
      return verdict
    }
    return .namedOtherwise
  }

  /// Groups files by their keys, in the keys' order; those of a document in the order of its versions, the better kind
  /// of a version first.
  public func documents(_ files: [NamedFile]) -> [[NamedFile]] {
    let sorted = files.sorted { left, right in
      if !same(left.key, right.key) { return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
      if left.languageRank != right.languageRank { return left.languageRank < right.languageRank }
      if left.language != right.language {
        return (left.language?.identifier ?? "") < (right.language?.identifier ?? "")
      }
      if left.extensionRank != right.extensionRank { return left.extensionRank < right.extensionRank }
      return left.path.path.lexicographicallyPrecedes(right.path.path)
    }
    var documents: [[NamedFile]] = []
    var start = 0
    for index in sorted.indices where index + 1 == sorted.count || !same(sorted[index + 1].key, sorted[index].key) {
      documents.append(Array(sorted[start...index]))
      start = index + 1
    }
    return documents
  }

  /// A document of its files, or why there is none.
  ///
  /// - Parameters:
  ///   - files: of one key, as ``documents(_:)`` gives them.
  ///   - sourceFile: the file that a path stands for.
  public func listing(of files: [NamedFile], _ sourceFile: (NamedPath) -> SourceFile) -> Listing {
    let key = files.first?.key ?? ""
    var versions: [Version] = []
    var earlier: NamedFile?
    for file in files {
      if let earlier, earlier.language == file.language {
        if prefersExtensions, earlier.extensionRank < file.extensionRank { continue }
        return Listing(
          key: key,
          failure: StageError(
            Self.sameVersion, ["key": key, "other": earlier.path.name], at: Place(file: file.path.name)))
      }
      earlier = file
      var document = Document()
      document.detection.language = file.language.map { Detected($0, confidence: 0.9) }
      versions.append(Version(file: sourceFile(file.path), document: document))
    }
    return incomplete.listing(key: key, versions: versions)
  }

  /// Why there is no document at all.
  ///
  /// - Parameters:
  ///   - example: a file that is there.
  ///   - isNamedSo: whether it only is not asked for.
  public func nothingTaken(example: String, isNamedSo: Bool, at place: Place) -> StageError {
    StageError(isNamedSo ? Self.noneTaken : Self.noMatch, ["pattern": pattern, "example": example], at: place)
  }
}

extension SourceNaming.Incomplete {
  /// A document of these versions, or why it is left out.
  public func listing(key: String, versions: [Version]) -> Listing {
    guard versions.count == 1, let file = versions.first?.file.name, self != .take else {
      return Listing(key: key, versions: versions)
    }
    let reason = StageError(SourceNaming.single, at: Place(file: file))
    return self == .skip ? Listing(key: key, skipping: reason) : Listing(key: key, failure: reason)
  }
}

private func problem(_ body: () throws(NamePattern.Problem) -> Void) -> String? {
  do throws(NamePattern.Problem) {
    try body()
    return nil
  } catch {
    return error.reason
  }
}

/// Compared by bytes: `String` takes canonically equivalent texts for the same.
private func same(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
