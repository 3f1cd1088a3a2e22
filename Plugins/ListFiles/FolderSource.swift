import CharsetKit
import FileKit
public import StageKit
public import TextModel

/// Lists the files of a folder, those of one key together as versions of one document, in the order of their keys.
///
/// A pattern without slashes is met folder by folder: memory grows with the largest folder only. One with slashes
/// (`{lang}/{key}.{ext}`) parts the versions of a document, so that all names are gathered first.
public struct FolderSource: Source {
  enum Incomplete: String, SettingChoice {
    case take
    case skip
    case fail
  }

  static let root = Setting<String>("root", "the folder") { $0.isEmpty ? "must name a folder" : nil }
  static let name = Setting<String>(
    "name", "how files are named: {key} is the document's name, {lang} the language, {ext} the kind of file",
    default: "{key}.{lang}.{ext}", check: { problem(ofPattern: $0) })
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
  static let recursive = Setting<Bool>(
    "recursive", "whether to look into the folders below as well: their names become part of the key", default: true)

  static let incomplete = Setting<Incomplete>(
    "incomplete",
    "what to do with a document that has one version only, where names tell languages: take it, skip it, or let it fail",
    default: .skip)

  static let noFolder = Failure("no-folder", "there is no such folder", cure: "check the setting `root` of the source")
  static let isFile = Failure("is-file", "is a file, not a folder", cure: "to align two files, use `tolmach align`")
  static let unreadable = Failure("unreadable", "cannot be read: {reason}", cure: "{cure}")
  static let noFiles = Failure(
    "no-files", "there are no files in this folder", cure: "check the setting `root` of the source")
  static let noMatch = Failure(
    "no-match", "no file is named {pattern}; one that is there is {example}",
    cure: "say how the files are named with the setting `name` of the source")
  static let noneTaken = Failure(
    "none-taken", "no file is in a language and of a kind that are asked for; one that is there is {example}",
    cure: "check the settings `languages`, `other-languages` and `extensions` of the source")
  static let sameVersion = Failure(
    "same-version", "is the same version of {key} as {other}",
    cure: "remove one, or say with the setting `extensions` which kinds of file to take, the best first")

  static let single = Failure(
    "single-version", "it has one language version only",
    cure: "add a translation, or process it alone with the setting `incomplete: take` of the source")
  static let namedOtherwise = Failure(
    "named-otherwise", "its name does not fit the pattern of the source",
    cure: "rename it, or say how the files are named with the setting `name` of the source")
  static let notAskedFor = Failure(
    "not-asked-for", "it is in a language or of a kind that is not asked for",
    cure: "see the settings `languages`, `other-languages` and `extensions` of the source")
  static let irregular = Failure(
    "irregular", "it is no file: a pipe, a device, or a link to a folder or to nothing",
    cure: "put the file itself there, or remove it")

  public static let specification = StageSpecification(
    id: "files", summary: "List the documents of a folder whose files are named by a pattern", version: 2,
    settings: [
      root.declaration, name.declaration, languages.declaration, otherLanguages.declaration, extensions.declaration,
      recursive.declaration, incomplete.declaration,
    ],
    gives: [.bytes],
    failures: [
      noFolder, isFile, unreadable, noFiles, noMatch, noneTaken, sameVersion, single, namedOtherwise, notAskedFor,
      irregular,
    ])

  private let pattern: String
  private let prefersExtensions: Bool
  private let incomplete: Incomplete
  private var walk: Walk
  /// What is still to be listed, the folder in hand last; each folder's items from the last to the first.
  private var pending: [[Item]] = [[.folder(PathBelow())]]
  private var isEmpty = true
  /// Files that are left out, until there is a document: where there is none at all, that is the failure to tell.
  private var heldBack: [Item] = []

  public init(_ settings: Settings) throws(StageError) {
    pattern = settings[Self.name]
    prefersExtensions = !settings[Self.extensions].isEmpty
    incomplete = pattern.contains("{lang}") ? settings[Self.incomplete] : .take
    let naming: Naming
    do throws(NamePattern.Problem) {
      naming = Naming(
        pattern: try NamePattern(pattern), languages: settings[Self.languages].compactMap(language),
        takesOtherLanguages: settings[Self.otherLanguages],
        extensions: settings[Self.extensions].map { Array($0.lowercased().utf8) })
    } catch {
      preconditionFailure("the setting's check let a pattern through that \(error.reason)")
    }
    walk = Walk(root: EscapedPath.bytes(settings[Self.root]), naming: naming, isRecursive: settings[Self.recursive])
  }

  public func stamp(of file: SourceFile) -> String? { FileSystem.stamp(file.path) }

  /// - Throws: where the root cannot be listed, and at the end where no file was found.
  public mutating func next() throws(StageError) -> Listing? {
    while let item = nextItem() {
      switch item {
      case .document(let files):
        foundSomething()
        do { return try listing(of: files) } catch {
          return Listing(key: files.first?.key ?? "", failure: error)
        }
      case .leftOut where isEmpty: heldBack.append(item)
      case .leftOut(let path, let reason): return Listing(key: fileKey(path), skipping: error(reason))
      case .folder(let folder):
        do {
          pending.append(try walk.items(in: folder))
        } catch {
          foundSomething()
          let failure = failure(error, isRoot: folder.path.isEmpty)
          if folder.path.isEmpty { throw failure }
          return Listing(key: folder.name.withoutSlash, failure: failure)
        }
      case .unlisted(let folder, let error):
        foundSomething()
        return Listing(key: folder.name.withoutSlash, failure: failure(error, isRoot: false))
      }
    }
    guard isEmpty else { return nil }
    isEmpty = false
    throw nothingFound
  }

  public mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8] {
    do {
      return try FileSystem.read(file.path)
    } catch {
      throw StageError(Self.unreadable, ["reason": error.message, "cure": error.cure])
    }
  }

  private mutating func nextItem() -> Item? {
    while let last = pending.indices.last {
      if let item = pending[last].popLast() { return item }
      pending.removeLast()
    }
    return nil
  }

  private mutating func foundSomething() {
    guard isEmpty else { return }
    isEmpty = false
    pending.append(heldBack.reversed())
    heldBack = []
  }

  private func error(_ reason: Item.Reason) -> StageError {
    switch reason {
    case .namedOtherwise: StageError(Self.namedOtherwise)
    case .notAskedFor: StageError(Self.notAskedFor)
    case .irregular: StageError(Self.irregular)
    }
  }

  /// The path of a file that belongs to no document. No document's key begins as it does.
  private func fileKey(_ path: PathBelow) -> String {
    let name = readableName(FileSystem.join(walk.root, path.path))
    return name.hasPrefix("/") || name.hasPrefix("./") ? name : "./" + name
  }

  private func listing(of files: [Naming.File]) throws(StageError) -> Listing {
    var versions: [Version] = []
    var earlier: Naming.File?
    for file in files {
      if let earlier, earlier.language == file.language {
        if prefersExtensions, earlier.extensionRank < file.extensionRank { continue }
        throw StageError(
          Self.sameVersion, ["key": file.key, "other": earlier.path.name], at: Place(file: file.path.name))
      }
      earlier = file
      var document = Document()
      document.detection.language = file.language.map { Detected($0, confidence: 0.9) }
      let path = FileSystem.join(walk.root, file.path.path)
      versions.append(Version(file: SourceFile(path: path, name: readableName(path)), document: document))
    }
    let key = files.first?.key ?? ""
    guard versions.count == 1, let file = versions.first?.file.name, incomplete != .take else {
      return Listing(key: key, versions: versions)
    }
    let reason = StageError(Self.single, at: Place(file: file))
    return incomplete == .skip ? Listing(key: key, skipping: reason) : Listing(key: key, failure: reason)
  }

  private func failure(_ error: FileError, isRoot: Bool) -> StageError {
    let place = Place(file: readableName(error.path))
    return switch error.reason {
    case .missing where isRoot: StageError(Self.noFolder, at: place)
    case .notFolder where isRoot: StageError(Self.isFile, at: place)
    default: StageError(Self.unreadable, ["reason": error.message, "cure": error.cure], at: place)
    }
  }

  private var nothingFound: StageError {
    let place = Place(file: readableName(walk.root))
    guard let example = walk.example else { return StageError(Self.noFiles, at: place) }
    return StageError(
      example.isNamedSo ? Self.noneTaken : Self.noMatch,
      ["pattern": pattern, "example": example.path.name], at: place)
  }
}

private func problem(ofPattern text: String) -> String? {
  do throws(NamePattern.Problem) {
    _ = try NamePattern(text)
    return nil
  } catch {
    return error.reason
  }
}
