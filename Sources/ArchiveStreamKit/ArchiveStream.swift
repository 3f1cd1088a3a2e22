import CLibArchive
public import FileKit
import Glibc

/// A tar archive, packed or not, read from its beginning to its end. Nothing is ever written to a file by its name.
///
/// It belongs to one worker.
public final class ArchiveStream {
  public struct Member: Sendable, Equatable {
    /// As the archive has it: bytes, which need not be UTF-8.
    public var path: [UInt8]
    public var kind: FileKind
    /// In bytes, as the archive says.
    public var size: Int
    /// Where its header begins in the unpacked archive: see ``ArchiveStream/init(_:from:limits:)``.
    public var offset: Int
  }

  private let archive: OpaquePointer
  private let file: [UInt8]
  private let limits: ArchiveStreamLimits
  private var memberCount = 0
  /// Unpacked bytes that were handed out.
  private var unpacked = 0

  /// - Parameters:
  ///   - offset: where to begin, of an archive that is not packed: the offset of a member.
  public init(
    _ file: [UInt8], from offset: Int = 0, limits: ArchiveStreamLimits = ArchiveStreamLimits()
  ) throws(ArchiveStreamError) {
    guard clibarchive_load() != 0 else { throw ArchiveStreamError(.unreadable, "libarchive is not installed") }
    guard let archive = archive_read_new() else { throw ArchiveStreamError(.damaged, "there is no memory for it") }
    self.archive = archive
    self.file = file
    self.limits = limits
    archive_read_support_format_tar(archive)
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
    let path = file.map { CChar(bitPattern: $0) } + [0]
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      archive_read_free(archive)
      self.isFreed = true
      throw ArchiveStreamError(.unreadable, FileError(errno: errno, path: file).message)
    }
    lseek(descriptor, off_t(offset), SEEK_SET)
    guard archive_read_open_fd(archive, descriptor, 1 << 16) == ARCHIVE_OK else {
      throw failure(atStart: true)
    }
  }

  private var descriptor: Int32 = -1
  private var isFreed = false

  deinit {
    if !isFreed { archive_read_free(archive) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether a stream can begin at any of the members, since the archive is not packed. Known after the first member.
  public var isRandomAccess: Bool { archive_filter_count(archive) == 1 }

  /// The next member; nil after the last. What was not read of the one before is passed over.
  public func next() throws(ArchiveStreamError) -> Member? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    // A warning is about a name that the system's own charset lacks: names are bytes here.
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure(atStart: memberCount == 0) }
    memberCount += 1
    guard memberCount <= limits.memberCount else {
      throw ArchiveStreamError(.limit("members"), "it has more than \(limits.memberCount) members")
    }
    let name = archive_entry_pathname(entry).map { name in
      Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
    }
    // A hard link has the type of a file, and no content of its own.
    let isFile = archive_entry_filetype(entry) == regularType && archive_entry_hardlink(entry) == nil
    let isFolder = archive_entry_filetype(entry) == folderType
    return Member(
      path: name ?? [], kind: isFile ? .file : isFolder ? .folder : .other, size: Int(archive_entry_size(entry)),
      offset: Int(archive_read_header_position(archive)))
  }

  /// The content of the member that came last.
  public func read() throws(ArchiveStreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read { piece in bytes.append(contentsOf: piece) }
    return bytes
  }

  /// Hands out the content of the member that came last, piece by piece.
  public func read(_ body: (UnsafeRawBufferPointer) -> Void) throws(ArchiveStreamError) {
    var size = 0
    while true {
      var start: UnsafeRawPointer?
      var count = 0
      var offset: Int64 = 0
      let status = archive_read_data_block(archive, &start, &count, &offset)
      if status == ARCHIVE_EOF { return }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw failure(atStart: false) }
      size += count
      unpacked += count
      guard size <= limits.memberSize else {
        throw ArchiveStreamError(.limit("member-size"), "it is larger than \(limits.memberSize) bytes")
      }
      let packed = Int(archive_filter_bytes(archive, -1))
      guard unpacked <= limits.ratioStart || unpacked / limits.ratio <= max(packed, 1) else {
        throw ArchiveStreamError(.limit("ratio"), "it unpacks to more than \(limits.ratio) times its size")
      }
      body(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  private func failure(atStart: Bool) -> ArchiveStreamError {
    let message = archive_error_string(archive).map { String(cString: $0) } ?? ""
    let lower = message.lowercased()
    if lower.contains("truncated") || atStart == false && message.isEmpty || lower.contains("available") {
      return ArchiveStreamError(.truncated, "it is cut off")
    }
    if atStart, message.isEmpty || lower.contains("unrecognized") {
      return ArchiveStreamError(.unknown, "it is no archive that is known here")
    }
    return ArchiveStreamError(.damaged, "it is damaged: \(lower)")
  }
}

/// AE_IFREG and AE_IFDIR, which Swift does not see.
private let regularType: mode_t = 0o100000
private let folderType: mode_t = 0o040000

/// How much of an archive is accepted.
public struct ArchiveStreamLimits: Sendable, Equatable {
  public var memberCount = 5_000_000
  /// Unpacked bytes of one member.
  public var memberSize = 1 << 30
  /// Unpacked bytes for each packed byte, once there are more than ``ratioStart`` of them.
  public var ratio = 400
  public var ratioStart = 16 << 20

  public init() {}
}

/// Why an archive, or a member of it, could not be read.
public struct ArchiveStreamError: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// The system does not let it be read.
    case unreadable
    /// No archive, or none of a kind that is read here.
    case unknown
    case truncated
    case damaged
    /// One of the limits.
    case limit(String)
  }

  public var kind: Kind
  /// In plain words, in lower case, without a full stop.
  public var message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
