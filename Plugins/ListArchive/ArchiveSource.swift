import ArchiveStreamKit
import CharsetKit
import FileKit
import NamingKit
public import StageKit
public import TextModel

/// Lists the members of an archive, those of one key together as versions of one document, in the order of their keys.
///
/// The archive is read in place, and its members are never written by their names. Memory grows with the number of
/// members, not with their sizes.
public struct ArchiveSource: Source {
  static let file = Setting<String>("file", "the archive: zip, tar, or tar packed by gzip, zstd, xz or bzip2") {
    $0.isEmpty ? "must name an archive" : nil
  }
  static let maximumMembers = Setting<Int>(
    "max-members", "refuse an archive of more members", default: 5_000_000, check: atLeastOne)
  static let maximumSize = Setting<Int>(
    "max-member-size", "refuse members that are larger, in MiB", default: 1024, check: atLeastOne)
  static let maximumRatio = Setting<Int>(
    "max-ratio", "refuse what unpacks to more than so many times its size", default: 400, check: atLeastOne)

  static let unreadable = Failure("unreadable", "{reason}", cure: "{cure}")
  static let broken = Failure("broken-archive", "{reason}", cure: "fetch it again, or unpack what can be unpacked")
  static let unknown = Failure(
    "unknown-archive", "{reason}", cure: "name a zip, or a tar that may be packed by gzip, zstd, xz or bzip2")
  static let encrypted = Failure("encrypted", "it is encrypted", cure: "unpack it with its password first")
  static let limit = Failure(
    "archive-limit", "{reason}", cure: "raise max-members, max-member-size or max-ratio if the archive is meant so")
  static let missing = Failure(
    "no-member", "the archive has no such member any more", cure: "run again, once nobody changes the archive")
  static let noMembers = Failure("no-members", "there are no files in this archive", cure: "check the setting `file`")
  static let isFolder = Failure("is-folder", "is a folder, not an archive", cure: "use the source `files`")
  static let irregular = Failure(
    "irregular", "it is no file: a link, a pipe or a device", cure: "pack the file itself")
  static let duplicate = Failure(
    "duplicate", "a member of this name stands before it in the archive", cure: "rename one of them")

  public static let specification = StageSpecification(
    id: "archive", summary: "List the documents of an archive whose members are named by a pattern", version: 1,
    settings: [file.declaration] + SourceNaming.settings
      + [maximumMembers, maximumSize, maximumRatio].map(\.declaration),
    gives: [.bytes],
    failures: [unreadable, broken, unknown, encrypted, limit, missing, noMembers, isFolder, irregular, duplicate]
      + SourceNaming.failures)

  private let naming: SourceNaming
  private let archive: Archive
  private var pending: [Listing]?

  public init(_ settings: Settings) {
    naming = SourceNaming(settings)
    archive = Archive(
      EscapedPath.bytes(settings[Self.file]), maximumMembers: settings[Self.maximumMembers],
      maximumSize: settings[Self.maximumSize] << 20, maximumRatio: settings[Self.maximumRatio])
  }

  /// - Throws: where nothing of the archive can be listed, or no member is a document.
  public mutating func next() throws(StageError) -> Listing? {
    if pending == nil { pending = try listings().reversed() }
    return pending?.popLast()
  }

  /// That of the archive.
  public func stamp(of file: SourceFile) -> String? { FileSystem.stamp(archive.file) }

  public mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8] {
    guard file.path.starts(with: archive.prefix) else { throw StageError(Self.missing) }
    return try archive.read(Array(file.path.dropFirst(archive.prefix.count)))
  }

  private func listings() throws(StageError) -> [Listing] {
    var files: [NamedFile] = []
    var others: [Listing] = []
    var seen: Set<[UInt8]> = []
    var example: (name: String, isNamedSo: Bool)?
    let prefix = archive.prefix
    if (try? FileSystem.kind(archive.file)) == .folder {
      throw StageError(Self.isFolder, at: Place(file: readableName(archive.file)))
    }
    func leaveOut(_ path: NamedPath, _ reason: Failure) {
      let name = readableName(prefix + path.path)
      others.append(
        Listing(key: name.hasPrefix("/") || name.hasPrefix("./") ? name : "./" + name, skipping: StageError(reason)))
    }
    let failure = try archive.forEachMember { member in
      let path = NamedPath(path: member.path, name: archive.readableName(ofMember: member.path))
      let steps = path.name.split(separator: "/")
      guard member.kind != .folder, !steps.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else { return }
      guard member.kind == .file else { return leaveOut(path, Self.irregular) }
      guard seen.insert(member.path).inserted else { return leaveOut(path, Self.duplicate) }
      switch naming.verdict(on: path) {
      case .taken(let file): files.append(file)
      case .notAskedFor:
        if example.map({ !$0.isNamedSo }) ?? true { example = (path.name, true) }
        leaveOut(path, SourceNaming.notAskedFor)
      case .namedOtherwise:
        if example == nil { example = (path.name, false) }
        leaveOut(path, SourceNaming.namedOtherwise)
      }
    }
    let place = Place(file: readableName(archive.file))
    if files.isEmpty {
      if let failure { throw failure }
      guard let example else { throw StageError(Self.noMembers, at: place) }
      throw naming.nothingTaken(example: example.name, isNamedSo: example.isNamedSo, at: place)
    }
    var listings = naming.documents(files).map { files in
      naming.listing(of: files) { SourceFile(path: prefix + $0.path, name: readableName(prefix + $0.path)) }
    }
    listings += others
    // What stands before the place where an archive is cut off is good.
    if let failure { listings.append(Listing(key: place.file ?? "", failure: failure)) }
    return listings
  }
}

private let atLeastOne: @Sendable (Int) -> String? = { $0 < 1 ? "must be 1 or more" : nil }
