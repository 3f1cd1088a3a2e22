import CLibZip

/// A member of an archive, as the directory describes it.
public struct ArchiveMember: Sendable, Equatable {
  /// With slashes between folders, whatever the archive has; bytes that are no UTF-8 are replaced.
  public let name: String
  /// The name as the archive has it.
  public let rawName: [UInt8]
  /// Unpacked bytes, as the directory claims.
  public let size: Int
  /// Packed bytes, as the directory claims.
  public let packedSize: Int
  /// APPNOTE.TXT, section 4.4.5: 0 is stored, 8 is deflated.
  public let method: Int
  let index: UInt64
}

/// A zip archive in memory. Nothing is ever written to a file, by name or otherwise.
public final class ZipArchive {
  /// In the directory's order.
  public let members: [ArchiveMember]
  public let limits: ArchiveLimits
  private let archive: OpaquePointer
  /// Unpacked so far, of all members.
  fileprivate var unpackedSize = 0

  /// Reads the directory. Junk before and after the archive is passed over.
  ///
  /// - Parameter bytes: must outlive the archive and its readers.
  public init(_ bytes: UnsafeRawBufferPointer, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    let directory = try ZipDirectory(bytes)
    if directory.memberCount != Int.max, directory.memberCount > limits.memberCount { throw Self.tooMany(limits) }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let archived = UnsafeRawBufferPointer(rebasing: bytes[directory.range])
    let source = zip_source_buffer_create(archived.baseAddress, UInt64(archived.count), 0, &error)
    guard let source, let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw ArchiveError(.damaged, "the zip archive's directory is damaged: \(Self.message(&error))")
    }
    self.archive = archive
    self.limits = limits
    let count = zip_get_num_entries(archive, 0)
    guard count <= limits.memberCount else {
      members = []
      throw Self.tooMany(limits)
    }
    members = (0..<UInt64(max(0, count))).map { Self.member($0, of: archive) }
  }

  deinit { zip_discard(archive) }

  /// The member of a name, ASCII letters compared without case as the Open Packaging Conventions want it; nil where
  /// there is none.
  public func member(_ name: String) throws(ArchiveError) -> ArchiveMember? {
    var found: ArchiveMember?
    for member in members where member.name.isEqualIgnoringASCIICase(to: name) {
      if found != nil { throw ArchiveError(.duplicate, "several members have the name \(name)", member: name) }
      found = member
    }
    return found
  }

  /// A member's bytes, unpacked and checked.
  public func read(_ member: ArchiveMember) throws(ArchiveError) -> [UInt8] {
    let reader = try open(member)
    // One byte more than the directory claims, so that the end is seen, and with it the checksum.
    var bytes = [UInt8](repeating: 0, count: min(member.size, 1 << 24) + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
      let read = bytes.withUnsafeMutableBytes { buffer in
        Result { () throws(ArchiveError) in
          try reader.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
        }
      }
      let added = try read.get()
      if added == 0 { break }
      count += added
    }
    bytes.removeSubrange(count...)
    return bytes
  }

  /// Unpacks a member piece by piece.
  public func open(_ member: ArchiveMember) throws(ArchiveError) -> MemberReader {
    if member.size > limits.ratioStart, member.size / limits.ratio > member.packedSize {
      throw ArchiveError(.limit("ratio"), "it unpacks to more than \(limits.ratio) times its size", member: member.name)
    }
    guard let file = zip_fopen_index(archive, member.index, 0) else {
      throw failure(zip_get_error(archive), of: member)
    }
    return MemberReader(file, of: member, in: self)
  }

  fileprivate func failure(_ error: UnsafeMutablePointer<zip_error_t>, of member: ArchiveMember) -> ArchiveError {
    switch zip_error_code_zip(error) {
    case ZIP_ER_NOPASSWD, ZIP_ER_ENCRNOTSUPP, ZIP_ER_WRONGPASSWD:
      return ArchiveError(.encrypted, "it is encrypted", member: member.name)
    case ZIP_ER_COMPNOTSUPP:
      return ArchiveError(
        .unknownMethod(member.method), "it is packed by the unknown method \(member.method)", member: member.name)
    case ZIP_ER_CRC:
      return ArchiveError(
        .checksum, "its bytes are not those that were packed: the checksum differs", member: member.name)
    default:
      return ArchiveError(.damaged, "it is damaged: \(Self.message(error))", member: member.name)
    }
  }

  private static func member(_ index: UInt64, of archive: OpaquePointer) -> ArchiveMember {
    var status = zip_stat_t()
    zip_stat_init(&status)
    zip_stat_index(archive, index, 0, &status)
    let name = zip_get_name(archive, index, UInt32(ZIP_FL_ENC_RAW))
    var rawName: [UInt8] = []
    if let name { rawName = Array(UnsafeRawBufferPointer(start: name, count: length(name))) }
    var slashed = rawName
    for index in slashed.indices where slashed[index] == 0x5C { slashed[index] = 0x2F }
    return ArchiveMember(
      name: String(decoding: slashed.drop { $0 == 0x2F }, as: UTF8.self), rawName: rawName,
      size: Int(clamping: status.size), packedSize: Int(clamping: status.comp_size),
      method: Int(status.comp_method), index: index)
  }

  private static func tooMany(_ limits: ArchiveLimits) -> ArchiveError {
    ArchiveError(.limit("memberCount"), "the archive has more than \(limits.memberCount) members")
  }

  private static func message(_ error: UnsafeMutablePointer<zip_error_t>) -> String {
    let message = String(cString: zip_error_strerror(error))
    return message.prefix(1).lowercased() + message.dropFirst()
  }
}

/// Unpacks one member.
public final class MemberReader {
  private let file: OpaquePointer
  private let member: ArchiveMember
  private let archive: ZipArchive
  private var size = 0

  fileprivate init(_ file: OpaquePointer, of member: ArchiveMember, in archive: ZipArchive) {
    self.file = file
    self.member = member
    self.archive = archive
  }

  deinit { zip_fclose(file) }

  /// Fills the beginning of a buffer with the bytes that come next.
  ///
  /// - Returns: how many they are; 0 after the last, and only then is the checksum known to be right.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
    guard count >= 0 else { throw archive.failure(zip_file_get_error(file), of: member) }
    size += Int(count)
    archive.unpackedSize += Int(count)
    let limits = archive.limits
    if archive.unpackedSize > limits.unpackedSize {
      throw ArchiveError(
        .limit("unpackedSize"), "the archive unpacks to more than \(limits.unpackedSize) bytes", member: member.name)
    }
    if size > limits.ratioStart, size / limits.ratio > member.packedSize {
      throw ArchiveError(.limit("ratio"), "it unpacks to more than \(limits.ratio) times its size", member: member.name)
    }
    return Int(count)
  }
}

private func length(_ name: UnsafePointer<CChar>) -> Int {
  var count = 0
  while name[count] != 0 { count += 1 }
  return count
}

extension String {
  fileprivate func isEqualIgnoringASCIICase(to other: String) -> Bool {
    utf8.count == other.utf8.count && zip(utf8, other.utf8).allSatisfy { lowercase($0) == lowercase($1) }
  }
}

private func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
