import CZlib

/// Where a zip archive's directory stands among the bytes of a file: after junk, before junk, or not at all.
/// (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16.)
struct ZipDirectory {
  /// What the archive's offsets are counted from.
  let base: Int
  /// Where the headers of the members begin, and at the latest end.
  let headers: Range<Int>
  /// The members that the directory claims.
  let memberCount: Int

  init(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
    guard let end = Self.endRecord(in: bytes) else {
      if Self.firstLocalHeader(in: bytes) != nil {
        throw ArchiveError(.truncated, "the zip archive is cut off: its directory is missing")
      }
      throw ArchiveError(.notAnArchive, "not a zip archive")
    }
    var count = Int(bytes.little16(end + 10))
    var offset = Int(bytes.little32(end + 16))
    var base = 0
    // The zip64 record has no fixed length, but all writers give it 56 bytes.
    let record = end - 76
    if record >= 0, bytes.little32(end - 20) == zip64LocatorSignature, bytes.little32(record) == zip64RecordSignature {
      count = Int(clamping: bytes.little64(record + 32))
      offset = Int(clamping: bytes.little64(record + 48))
      let claimed = Int(clamping: bytes.little64(end - 12))
      if claimed < record { base = record - claimed }
    } else {
      let directory = end - Int(bytes.little32(end + 12))
      if directory > offset, bytes.little32(directory) == centralHeaderSignature { base = directory - offset }
    }
    guard offset <= end - base else { throw Self.damaged("its beginning lies behind its end") }
    self.base = base
    headers = (base + offset)..<end
    memberCount = count
  }

  /// The members, in the directory's order.
  func members(in bytes: UnsafeRawBufferPointer) throws(ArchiveError) -> [ArchiveMember] {
    var members: [ArchiveMember] = []
    var position = headers.lowerBound
    while members.count < memberCount {
      let name = position + 46
      let extra = name + Int(bytes.little16(position + 28))
      let comment = extra + Int(bytes.little16(position + 30))
      let next = comment + Int(bytes.little16(position + 32))
      guard next <= headers.upperBound, bytes.little32(position) == centralHeaderSignature else {
        throw Self.damaged("it ends after \(members.count) of \(memberCount) members")
      }
      let rawName = UnsafeRawBufferPointer(rebasing: bytes[name..<extra])
      var member = ArchiveMember(
        name: memberName(rawName),
        size: Int(bytes.little32(position + 24)),
        packedSize: Int(bytes.little32(position + 20)), method: Int(bytes.little16(position + 10)),
        isEncrypted: bytes.little16(position + 8) & 1 == 1, checksum: bytes.little32(position + 16),
        header: Int(bytes.little32(position + 42)))
      member.read(UnsafeRawBufferPointer(rebasing: bytes[extra..<comment]), rawName: rawName)
      if member.name.unicodeScalars.contains("\u{FFFD}") { member.undecodableName = Array(rawName) }
      let (header, isBeyond) = member.header.addingReportingOverflow(base)
      member.header = isBeyond ? Int.max : header
      members.append(member)
      position = next
    }
    return members
  }

  private static func damaged(_ reason: String) -> ArchiveError {
    ArchiveError(.damaged, "the zip archive's directory is damaged: \(reason)")
  }

  /// The last end-of-central-directory record, in the last 66 kilobytes or, if the file goes on, in all of it.
  private static func endRecord(in bytes: UnsafeRawBufferPointer) -> Int? {
    var position = bytes.count - endRecordLength
    while position >= 0 {
      if bytes[position] == 0x50, bytes.little32(position) == endRecordSignature { return position }
      position -= 1
    }
    return nil
  }

  private static func firstLocalHeader(in bytes: UnsafeRawBufferPointer) -> Int? {
    var position = 0
    while position + 4 <= min(bytes.count, 1 << 16) {
      if bytes[position] == 0x50, bytes.little32(position) == localHeaderSignature { return position }
      position += 1
    }
    return nil
  }
}

extension ArchiveMember {
  /// Takes what the header's extra fields say better.
  ///
  /// - Parameter rawName: the name as the header itself has it.
  fileprivate mutating func read(_ extra: UnsafeRawBufferPointer, rawName: UnsafeRawBufferPointer) {
    var position = 0
    while position + 4 <= extra.count {
      let end = position + 4 + Int(extra.little16(position + 2))
      if end > extra.count { return }
      let field = UnsafeRawBufferPointer(rebasing: extra[(position + 4)..<end])
      switch extra.little16(position) {
      case 1: readZip64(field)
      case 0x7075: readUnicodePath(field, rawName: rawName)
      default: break
      }
      position = end
    }
  }

  /// Numbers for which their own fields are too short (section 4.5.3).
  private mutating func readZip64(_ field: UnsafeRawBufferPointer) {
    var position = 0
    for property in [\ArchiveMember.size, \.packedSize, \.header] where self[keyPath: property] == 0xFFFF_FFFF {
      self[keyPath: property] = Int(clamping: field.little64(position))
      position += 8
    }
  }

  /// A name in UTF-8 that takes the place of the one whose checksum it gives (section 4.6.9).
  private mutating func readUnicodePath(_ field: UnsafeRawBufferPointer, rawName: UnsafeRawBufferPointer) {
    guard field.count > 5, field[0] == 1 else { return }
    let checksum = crc32_z(0, rawName.baseAddress?.assumingMemoryBound(to: UInt8.self), rawName.count)
    if checksum == field.little32(1) { name = memberName(UnsafeRawBufferPointer(rebasing: field[5...])) }
  }
}

/// With slashes between folders and none at the beginning, whatever the archive has.
private func memberName(_ bytes: UnsafeRawBufferPointer) -> String {
  guard bytes.contains(0x5C) || bytes.first == 0x2F else { return String(decoding: bytes, as: UTF8.self) }
  return String(decoding: bytes.map { $0 == 0x5C ? 0x2F : $0 }.drop { $0 == 0x2F }, as: UTF8.self)
}

let localHeaderSignature: UInt32 = 0x0403_4B50
private let centralHeaderSignature: UInt32 = 0x0201_4B50
private let endRecordSignature: UInt32 = 0x0605_4B50
private let zip64RecordSignature: UInt32 = 0x0606_4B50
private let zip64LocatorSignature: UInt32 = 0x0706_4B50
private let endRecordLength = 22

/// Numbers at any offset; 0 where they do not fit.
extension UnsafeRawBufferPointer {
  func little16(_ offset: Int) -> UInt16 { number(offset) }
  func little32(_ offset: Int) -> UInt32 { number(offset) }
  func little64(_ offset: Int) -> UInt64 { number(offset) }

  private func number<N: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> N {
    guard offset >= 0, offset <= count - MemoryLayout<N>.size else { return 0 }
    return N(littleEndian: loadUnaligned(fromByteOffset: offset, as: N.self))
  }
}
