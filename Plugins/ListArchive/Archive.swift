import ArchiveKit
import ArchiveStreamKit
import CharsetKit
import FileKit
import StageKit

/// An archive by its path: a zip, whose directory tells where each member stands, or a tar.
final class Archive {
  struct Member {
    /// As the archive has it.
    var path: [UInt8]
    var kind: FileKind
  }

  let file: [UInt8]
  /// What stands before the paths of members in those of files: `archive.zip!/`.
  let prefix: [UInt8]
  private(set) var isZip = false
  private let zipLimits: ArchiveLimits
  private let streamLimits: ArchiveStreamLimits
  private let maximumSize: Int
  /// Opened when the first member is read.
  private var zip: (archive: ZipArchive, file: MappedFile, members: [[UInt8]: ArchiveMember])?
  private var streamed: StreamedMembers?

  init(_ file: [UInt8], maximumMembers: Int, maximumSize: Int, maximumRatio: Int) {
    self.file = file
    prefix = file + Array("!/".utf8)
    self.maximumSize = maximumSize
    var zip = ArchiveLimits()
    zip.memberCount = maximumMembers
    // Of all members together, however often they are read: each has a limit of its own.
    zip.unpackedSize = .max
    zip.ratio = maximumRatio
    zipLimits = zip
    var stream = ArchiveStreamLimits()
    stream.memberCount = maximumMembers
    stream.memberSize = maximumSize
    stream.ratio = maximumRatio
    streamLimits = stream
    isZip = Self.beginsAsZip(file)
  }

  /// A member's path as people read it: with slashes, and without what leads nowhere.
  func readableName(ofMember path: [UInt8]) -> String {
    let slashed = isZip ? path.map { $0 == 0x5C ? 0x2F : $0 } : path
    return CharsetKit.readableName(slashed).split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  /// Every member, in the archive's order.
  ///
  /// - Returns: why the archive ends before its end; nil where it does not.
  /// - Throws: where nothing of it can be read.
  func forEachMember(_ body: (Member) -> Void) throws(StageError) -> StageError? {
    if isZip {
      for member in try openedZip().archive.members {
        body(Member(path: member.rawName, kind: member.isFolder ? .folder : .file))
      }
      return nil
    }
    let place = Place(file: CharsetKit.readableName(file))
    var isAnyRead = false
    do throws(ArchiveStreamError) {
      let stream = try ArchiveStream(file, limits: streamLimits)
      while let member = try stream.next() {
        isAnyRead = true
        body(Member(path: member.path, kind: member.kind))
      }
      return nil
    } catch {
      let failure = Self.failure(error, at: place)
      if isAnyRead { return failure }
      throw failure
    }
  }

  /// A member's content.
  func read(_ path: [UInt8]) throws(StageError) -> [UInt8] {
    if isZip {
      let zip = try openedZip()
      guard let member = zip.members[path] else { throw StageError(ArchiveSource.missing) }
      do throws(ArchiveError) {
        guard member.size <= maximumSize else {
          throw ArchiveError(.limit("member-size"), "it is larger than \(maximumSize) bytes")
        }
        return try zip.archive.read(member)
      } catch {
        throw Self.failure(error, at: Place())
      }
    }
    var bytes: [UInt8]?
    do throws(ArchiveStreamError) {
      if streamed == nil { streamed = try StreamedMembers(file, limits: streamLimits) }
      bytes = try streamed?.read(path)
    } catch {
      throw Self.failure(error, at: Place())
    }
    guard let bytes else { throw StageError(ArchiveSource.missing) }
    return bytes
  }

  private func openedZip() throws(StageError) -> (
    archive: ZipArchive, file: MappedFile, members: [[UInt8]: ArchiveMember]
  ) {
    if let zip { return zip }
    let place = Place(file: CharsetKit.readableName(file))
    let mapped: MappedFile
    do throws(FileError) { mapped = try MappedFile(file) } catch {
      throw StageError(ArchiveSource.unreadable, ["reason": error.message, "cure": error.cure], at: place)
    }
    do throws(ArchiveError) {
      let archive = try ZipArchive(mapped.bytes, limits: zipLimits)
      let members = Dictionary(archive.members.map { ($0.rawName, $0) }) { first, _ in first }
      let opened = (archive, mapped, members)
      zip = opened
      return opened
    } catch {
      throw Self.failure(error, at: place)
    }
  }

  private static func beginsAsZip(_ file: [UInt8]) -> Bool {
    guard let mapped = try? MappedFile(file) else { return false }
    return mapped.bytes.starts(with: [0x50, 0x4B])
  }

  private static func failure(_ error: ArchiveError, at place: Place) -> StageError {
    switch error.kind {
    case .encrypted: StageError(ArchiveSource.encrypted, at: place)
    case .limit: StageError(ArchiveSource.limit, ["reason": error.message], at: place)
    case .notAnArchive, .unknownMethod: StageError(ArchiveSource.unknown, ["reason": error.message], at: place)
    case .truncated, .damaged, .checksum, .duplicate:
      StageError(ArchiveSource.broken, ["reason": error.message], at: place)
    }
  }

  private static func failure(_ error: ArchiveStreamError, at place: Place) -> StageError {
    switch error.kind {
    case .unreadable:
      StageError(
        ArchiveSource.unreadable, ["reason": error.message, "cure": "check the name, the permissions and the disk"],
        at: place)
    case .limit: StageError(ArchiveSource.limit, ["reason": error.message], at: place)
    case .unknown: StageError(ArchiveSource.unknown, ["reason": error.message], at: place)
    case .truncated, .damaged: StageError(ArchiveSource.broken, ["reason": error.message], at: place)
    }
  }
}

extension ArchiveMember {
  fileprivate var isFolder: Bool { rawName.last == 0x2F || rawName.last == 0x5C }
}
