import FileKit

/// What a folder has to list: the files of one key, a folder below it, or what belongs to no document.
enum Item {
  enum Reason {
    case namedOtherwise
    case notAskedFor
    case irregular
  }

  case document([Naming.File])
  /// Its path below the root, ending in a slash; empty for the root.
  case folder(PathBelow)
  /// A folder below the root that cannot be looked into, and why.
  case unlisted(PathBelow, FileError)
  /// A file, by its path below the root, that is not taken.
  case leftOut(PathBelow, Reason)

  /// By this, compared by its bytes, the items of a folder are ordered, so that keys come in order although they are never all known.
  fileprivate var order: String {
    switch self {
    case .document(let files): files.first?.key ?? ""
    case .folder(let path), .unlisted(let path, _), .leftOut(let path, _): path.name
    }
  }
}

/// Goes through a folder and those below it.
struct Walk: Sendable {
  let root: [UInt8]
  let naming: Naming
  let isRecursive: Bool
  /// The first file that was not taken, for the case that none is.
  private(set) var example: (path: PathBelow, isNamedSo: Bool)?

  init(root: [UInt8], naming: Naming, isRecursive: Bool) {
    self.root = root
    self.naming = naming
    self.isRecursive = isRecursive
  }

  /// The last first, so that they can be taken from the end. Folders among them are yet to be looked into.
  ///
  /// - Throws: where the folder itself cannot be listed.
  mutating func items(in folder: PathBelow) throws(FileError) -> [Item] {
    var files: [Naming.File] = []
    var items: [Item] = []
    if naming.pattern.folderCount == 0 {
      for entry in try entries(folder) {
        let path = folder.below(entry.name)
        if entry.kind == .folder {
          if isRecursive { items.append(.folder(path.folder)) }
        } else {
          let isFile = entry.kind == .file
          let verdict = isFile ? naming.verdict(on: path, from: folder.name.utf8.count, keySpansFolders: false) : nil
          take(path, verdict, &files, &items)
        }
      }
    } else {
      for entry in try entries(folder) { gather(entry, in: folder, depth: 0, into: &files, others: &items) }
    }
    items += documents(files)
    items.sort { $1.order.utf8.lexicographicallyPrecedes($0.order.utf8) }
    return items
  }

  /// A file, or all files below a folder: with a pattern of several folders, those of one key stand far apart.
  private mutating func gather(
    _ entry: FolderEntry, in folder: PathBelow, depth: Int, into files: inout [Naming.File], others: inout [Item]
  ) {
    let path = folder.below(entry.name)
    guard entry.kind == .folder else {
      return take(path, entry.kind == .file ? verdict(on: path) : nil, &files, &others)
    }
    guard isRecursive || depth < naming.pattern.folderCount else { return }
    let inside = path.folder
    do throws(FileError) {
      for entry in try entries(inside) {
        gather(entry, in: inside, depth: depth + 1, into: &files, others: &others)
      }
    } catch {
      others.append(.unlisted(inside, error))
    }
  }

  /// The pattern may begin in any folder on the way to a file: the topmost that it fits counts.
  private func verdict(on path: PathBelow) -> Naming.Verdict {
    guard isRecursive else { return naming.verdict(on: path, from: 0, keySpansFolders: false) }
    let starts = [0] + path.name.utf8.enumerated().filter { $0.element == slash }.map { $0.offset + 1 }
    var result = Naming.Verdict.namedOtherwise
    for start in starts {
      result = naming.verdict(on: path, from: start, keySpansFolders: true)
      if case .namedOtherwise = result { continue }
      break
    }
    return result
  }

  /// - Parameter verdict: nil for what is no file.
  private mutating func take(
    _ path: PathBelow, _ verdict: Naming.Verdict?, _ files: inout [Naming.File], _ others: inout [Item]
  ) {
    switch verdict {
    case nil: others.append(.leftOut(path, .irregular))
    case .taken(let file): files.append(file)
    case .passedOver:
      if example.map({ !$0.isNamedSo }) ?? true { example = (path, true) }
      others.append(.leftOut(path, .notAskedFor))
    case .namedOtherwise:
      if example == nil { example = (path, false) }
      others.append(.leftOut(path, .namedOtherwise))
    }
  }

  /// Hidden files are none of the user's documents; folders behind links may lead back here, and are not entered.
  private func entries(_ folder: PathBelow) throws(FileError) -> [FolderEntry] {
    var entries = try FileSystem.list(FileSystem.join(root, folder.path)).filter { $0.name.first != UInt8(ascii: ".") }
    for index in entries.indices where entries[index].kind == .folder && entries[index].isLink {
      entries[index].kind = .other
    }
    return entries
  }
}

/// Groups files by their keys; those of a document in the order of its versions, the better kind of a version first.
private func documents(_ files: [Naming.File]) -> [Item] {
  let sorted = files.sorted { left, right in
    if !left.key.utf8.elementsEqual(right.key.utf8) { return left.key.utf8.lexicographicallyPrecedes(right.key.utf8) }
    if left.languageRank != right.languageRank { return left.languageRank < right.languageRank }
    if left.language != right.language { return (left.language?.identifier ?? "") < (right.language?.identifier ?? "") }
    if left.extensionRank != right.extensionRank { return left.extensionRank < right.extensionRank }
    return left.path.path.lexicographicallyPrecedes(right.path.path)
  }
  var items: [Item] = []
  var start = 0
  for index in sorted.indices
  where index + 1 == sorted.count || !sorted[index + 1].key.utf8.elementsEqual(sorted[index].key.utf8) {
    items.append(.document(Array(sorted[start...index])))
    start = index + 1
  }
  return items
}

private let slash = UInt8(ascii: "/")
