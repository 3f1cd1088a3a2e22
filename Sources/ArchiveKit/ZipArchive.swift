/// A member of an archive, as the directory describes it.
public struct ArchiveMember: Sendable, Equatable {
  /// With slashes between folders, whatever the archive has; bytes that are no UTF-8 are replaced.
  public internal(set) var name: String
  /// The name as its bytes stand, where they are no UTF-8.
  var undecodableName: [UInt8]?
  /// Unpacked bytes, as the directory claims.
  public internal(set) var size: Int
  /// Packed bytes, as the directory claims.
  public internal(set) var packedSize: Int
  /// APPNOTE.TXT, section 4.4.5: 0 is stored, 8 is deflated; no other is known here.
  public let method: Int
  let isEncrypted: Bool
  /// CRC-32 of the unpacked bytes.
  let checksum: UInt32
  /// Where the member's own header stands in the file; its bytes follow.
  var header: Int

  /// The name's bytes: to tell members apart whose names are not UTF-8.
  public var rawName: [UInt8] { undecodableName ?? Array(name.utf8) }
}

/// A zip archive in memory. Nothing is ever written to a file, by name or otherwise.
public final class ZipArchive {
  /// In the directory's order.
  public let members: [ArchiveMember]
  public let limits: ArchiveLimits
  let budget: ArchiveBudget
  private let bytes: UnsafeRawBufferPointer

  /// Reads the directory. Junk before and after the archive is passed over.
  ///
  /// - Parameters:
  ///   - bytes: must outlive the archive and its readers.
  ///   - budget: that of the archive in which this one stands; its own where it stands in none.
  public init(
    _ bytes: UnsafeRawBufferPointer, limits: ArchiveLimits = ArchiveLimits(), budget: ArchiveBudget = ArchiveBudget()
  ) throws(ArchiveError) {
    let directory = try ZipDirectory(bytes)
    if directory.memberCount > limits.memberCount - budget.memberCount {
      throw ArchiveError(
        .limit("memberCount"),
        "the archive has more than \(limits.memberCount) members, those of archives within it counted as often as read")
    }
    budget.memberCount += directory.memberCount
    self.budget = budget
    members = try directory.members(in: bytes)
    self.bytes = bytes
    self.limits = limits
  }

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
    // One byte more than the directory claims, so that the end is seen.
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
    if member.isEncrypted { throw ArchiveError(.encrypted, "it is encrypted", member: member.name) }
    guard member.method == 0 || member.method == 8 else {
      throw ArchiveError(
        .unknownMethod(member.method), "it is packed by the unknown method \(member.method)", member: member.name)
    }
    guard bytes.little32(member.header) == localHeaderSignature else {
      throw ArchiveError(.damaged, "it is damaged: its header is not where the directory says", member: member.name)
    }
    let start = member.header + 30 + Int(bytes.little16(member.header + 26)) + Int(bytes.little16(member.header + 28))
    guard start <= bytes.count, member.packedSize <= bytes.count - start else {
      throw ArchiveError(.damaged, "it is damaged: it goes on behind the end of the file", member: member.name)
    }
    return MemberReader(
      UnsafeRawBufferPointer(rebasing: bytes[start..<(start + member.packedSize)]), of: member, in: self)
  }
}

extension String {
  fileprivate func isEqualIgnoringASCIICase(to other: String) -> Bool {
    utf8.count == other.utf8.count && zip(utf8, other.utf8).allSatisfy { lowercase($0) == lowercase($1) }
  }
}

private func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
