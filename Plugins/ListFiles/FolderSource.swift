import CharsetKit
import FileKit
@preconcurrency import Glibc
import NamingKit
public import StageKit
public import TextModel

/// Lists the files of a folder, those of one key together as versions of one document, in the order of their keys.
///
/// A pattern without slashes is met folder by folder: memory grows with the largest folder only. One with slashes
/// (`{lang}/{key}.{ext}`) parts the versions of a document, so that all names are gathered first; so does a regular
/// expression, and a list of files.
public struct FolderSource: Source {
  static let root = Setting<String>("root", "the folder") { $0.isEmpty ? "must name a folder" : nil }
  static let list = Setting<String>(
    "list",
    "a file that names the files to take, one a line or parted by NUL bytes, below the folder; - is standard input; empty: all files of the folder",
    default: "")
  static let recursive = Setting<Bool>(
    "recursive", "whether to look into the folders below as well: their names become part of the key", default: true)

  static let noFolder = Failure("no-folder", "there is no such folder", cure: "check the setting `root` of the source")
  static let isFile = Failure("is-file", "is a file, not a folder", cure: "to align two files, use `tolmach align`")
  static let unreadable = Failure("unreadable", "cannot be read: {reason}", cure: "{cure}")
  static let noFiles = Failure(
    "no-files", "there are no files in this folder", cure: "check the setting `root` of the source")
  static let emptyList = Failure("empty-list", "it names no files", cure: "write one path a line into it")
  static let missing = Failure(
    "no-such-file", "no such file", cure: "check the list: its paths count from the folder `root`, which holds them")
  static let irregular = Failure(
    "irregular", "it is no file: a pipe, a device, or a link to a folder or to nothing",
    cure: "put the file itself there, or remove it")

  public static let specification = StageSpecification(
    id: "files", summary: "List the documents of a folder whose files are named by a pattern", version: 2,
    settings: [root.declaration, list.declaration, recursive.declaration] + SourceNaming.settings, gives: [.bytes],
    failures: [noFolder, isFile, unreadable, noFiles, emptyList, missing, irregular] + SourceNaming.failures)

  private let naming: SourceNaming
  private let list: String
  private var walk: Walk
  /// What is still to be listed, the folder in hand last; each folder's items from the last to the first.
  private var pending: [[Item]]
  private var isListRead = false
  private var isEmpty = true
  /// Files that are left out, until there is a document: where there is none at all, that is the failure to tell.
  private var heldBack: [Item] = []

  public init(_ settings: Settings) {
    naming = SourceNaming(settings)
    list = settings[Self.list]
    walk = Walk(root: EscapedPath.bytes(settings[Self.root]), naming: naming, isRecursive: settings[Self.recursive])
    pending = list.isEmpty ? [[.folder(NamedPath())]] : []
  }

  public func stamp(of file: SourceFile) -> String? { FileSystem.stamp(file.path) }

  /// - Throws: where the root cannot be listed, and at the end where no file was found.
  public mutating func next() throws(StageError) -> Listing? {
    if !list.isEmpty, !isListRead {
      isListRead = true
      pending = [walk.items(try listedPaths())]
    }
    while let item = nextItem() {
      switch item {
      case .document(let files):
        foundSomething()
        let root = walk.root
        if let gone = list.isEmpty ? nil : files.first(where: { isGone($0.path) }) {
          let place = Place(file: readableName(FileSystem.join(root, gone.path.path)))
          return Listing(key: gone.key, failure: StageError(Self.missing, at: place))
        }
        return naming.listing(of: files) { sourceFile(FileSystem.join(root, $0.path)) }
      case .leftOut where isEmpty: heldBack.append(item)
      case .leftOut(let path, let reason): return Listing(key: fileKey(path), skipping: error(reason))
      case .folder(let folder):
        do {
          pending.append(try walk.items(in: folder))
        } catch {
          foundSomething()
          let failure = failure(error, isRoot: folder.path.isEmpty)
          if folder.path.isEmpty { throw failure }
          return Listing(key: String(folder.name.dropLast()), failure: failure)
        }
      case .unlisted(let folder, let error):
        foundSomething()
        return Listing(key: String(folder.name.dropLast()), failure: failure(error, isRoot: false))
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

  private func isGone(_ path: NamedPath) -> Bool {
    do throws(FileError) { return try FileSystem.kind(FileSystem.join(walk.root, path.path)) == nil } catch {
      return false  // Reading it will say more.
    }
  }

  private func error(_ reason: Item.Reason) -> StageError {
    switch reason {
    case .namedOtherwise: StageError(SourceNaming.namedOtherwise)
    case .notAskedFor: StageError(SourceNaming.notAskedFor)
    case .irregular: StageError(Self.irregular)
    }
  }

  /// The path of a file that belongs to no document. No document's key begins as it does.
  private func fileKey(_ path: NamedPath) -> String {
    let name = readableName(FileSystem.join(walk.root, path.path))
    return name.hasPrefix("/") || name.hasPrefix("./") ? name : "./" + name
  }

  /// The paths of the list; one that stands below the root already counts from there.
  private func listedPaths() throws(StageError) -> [[UInt8]] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes =
        list == "-"
        ? try FileSystem.readStandardInput() : try FileSystem.read(EscapedPath.bytes(list), acceptsPipes: true)
    } catch {
      throw StageError(Self.unreadable, ["reason": error.message, "cure": error.cure], at: Place(file: list))
    }
    let end = bytes.contains(0) ? 0 : UInt8(ascii: "\n")
    let roots = rootNames.map { $0.last == UInt8(ascii: "/") ? $0 : $0 + [UInt8(ascii: "/")] }
    let paths = bytes.split(separator: end).compactMap { line -> [UInt8]? in
      var path = line
      if end != 0, path.last == UInt8(ascii: "\r") { path = path.dropLast() }
      if let root = roots.first(where: { path.starts(with: $0) }) { path = path.dropFirst(root.count) }
      while path.starts(with: "./".utf8) { path = path.dropFirst(2) }
      return path.isEmpty ? nil : Array(path)
    }
    guard !paths.isEmpty else { throw StageError(Self.emptyList, at: Place(file: list)) }
    return paths
  }

  /// The root as it is given, as it is from the top, and as the shell calls it that stands behind a link.
  private var rootNames: [[UInt8]] {
    var names = [walk.root]
    if let path = realpath(walk.root.map { CChar(bitPattern: $0) } + [0], nil) {
      names.append(Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
      free(path)
    }
    if walk.root.first != UInt8(ascii: "/"), let folder = getenv("PWD") {
      let folder = Array(UnsafeRawBufferPointer(start: folder, count: strlen(folder)))
      var root = walk.root[...]
      while root.starts(with: "./".utf8) { root = root.dropFirst(2) }
      names.append(root == [UInt8(ascii: ".")] || root.isEmpty ? folder : FileSystem.join(folder, Array(root)))
    }
    return names
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
    return naming.nothingTaken(example: example.path.name, isNamedSo: example.isNamedSo, at: place)
  }
}

private func sourceFile(_ path: [UInt8]) -> SourceFile { SourceFile(path: path, name: readableName(path)) }
