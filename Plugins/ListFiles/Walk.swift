import FileKit
import NamingKit

/// What a folder has to list: the files of one key, a folder below it, or what belongs to no document.
enum Item {
  enum Reason {
    case namedOtherwise
    case notAskedFor
    case irregular
  }

  case document([NamedFile])
  /// Its path below the root, ending in a slash; empty for the root.
  case folder(NamedPath)
  /// A folder below the root that cannot be looked into, and why.
  case unlisted(NamedPath, FileError)
  /// A file, by its path below the root, that is not taken.
  case leftOut(NamedPath, Reason)

  /// By this, compared by its bytes, the items of a folder are ordered, so that keys come in order although they are
  /// never all known.
  fileprivate var order: String {
    switch self {
    case .document(let files): files.first?.key ?? ""
    case .folder(let path), .unlisted(let path, _), .leftOut(let path, _): path.name
    }
  }
}

/// Goes through a folder and those below it.
struct Walk {
  let root: [UInt8]
  let naming: SourceNaming
  let isRecursive: Bool
  /// The first file that was not taken, for the case that none is.
  private(set) var example: (path: NamedPath, isNamedSo: Bool)?

  init(root: [UInt8], naming: SourceNaming, isRecursive: Bool) {
    self.root = root
    self.naming = naming
    self.isRecursive = isRecursive
  }

  /// The last first, so that they can be taken from the end. Folders among them are yet to be looked into.
  ///
  /// - Throws: where the folder itself cannot be listed.
  mutating func items(in folder: NamedPath) throws(FileError) -> [Item] {
    var files: [NamedFile] = []
    var items: [Item] = []
    if naming.folderCount == 0 {
      for entry in try entries(folder) {
        let path = folder.below(entry.name)
        if entry.kind == .folder {
          if isRecursive { items.append(.folder(path.folder)) }
        } else {
          take(path, entry.kind == .file ? naming.verdict(on: path, from: folder.name.utf8.count) : nil, &files, &items)
        }
      }
    } else {
      for entry in try entries(folder) { gather(entry, in: folder, depth: 0, into: &files, others: &items) }
    }
    return ordered(files, items)
  }

  /// All files of a list, as if the folders held those only.
  ///
  /// - Parameter paths: below the root.
  mutating func items(_ paths: [[UInt8]]) -> [Item] {
    var files: [NamedFile] = []
    var items: [Item] = []
    for path in paths.map({ NamedPath($0) }) { take(path, naming.verdict(on: path), &files, &items) }
    return ordered(files, items)
  }

  private func ordered(_ files: [NamedFile], _ others: [Item]) -> [Item] {
    let items = others + naming.documents(files).map { .document($0) }
    return items.sorted { $1.order.utf8.lexicographicallyPrecedes($0.order.utf8) }
  }

  /// A file, or all files below a folder: with a pattern of several folders, those of one key stand far apart.
  private mutating func gather(
    _ entry: FolderEntry, in folder: NamedPath, depth: Int, into files: inout [NamedFile], others: inout [Item]
  ) {
    let path = folder.below(entry.name)
    guard entry.kind == .folder else {
      return take(
        path, entry.kind == .file ? naming.verdict(on: path, isRecursive: isRecursive) : nil, &files, &others)
    }
    guard isRecursive || depth < naming.folderCount ?? 0 else { return }
    let inside = path.folder
    do throws(FileError) {
      for entry in try entries(inside) {
        gather(entry, in: inside, depth: depth + 1, into: &files, others: &others)
      }
    } catch {
      others.append(.unlisted(inside, error))
    }
  }

  /// - Parameter verdict: nil for what is no file.
  private mutating func take(
    _ path: NamedPath, _ verdict: NameVerdict?, _ files: inout [NamedFile], _ others: inout [Item]
  ) {
    switch verdict {
    case nil: others.append(.leftOut(path, .irregular))
    case .taken(let file): files.append(file)
    case .notAskedFor:
      if example.map({ !$0.isNamedSo }) ?? true { example = (path, true) }
      others.append(.leftOut(path, .notAskedFor))
    case .namedOtherwise:
      if example == nil { example = (path, false) }
      others.append(.leftOut(path, .namedOtherwise))
    }
  }

  /// Hidden files are none of the user's documents; folders behind links may lead back here, and are not entered.
  private func entries(_ folder: NamedPath) throws(FileError) -> [FolderEntry] {
    var entries = try FileSystem.list(FileSystem.join(root, folder.path)).filter {
      $0.name.first != UInt8(ascii: ".")
    }
    for index in entries.indices where entries[index].kind == .folder && entries[index].isLink {
      entries[index].kind = .other
    }
    return entries
  }
}
