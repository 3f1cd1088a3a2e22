/// Where a zip archive stands among the bytes of a file: after junk, before junk, or not at all.
/// (APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16.)
struct ZipDirectory {
  /// The archive's bytes, from what its offsets are counted from to the end of its directory.
  let range: Range<Int>
  /// The members that the directory claims; Int.max where only the zip64 record says.
  let memberCount: Int

  init(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
    guard let end = Self.endRecord(in: bytes) else {
      if Self.firstLocalHeader(in: bytes) != nil {
        throw ArchiveError(.truncated, "the zip archive is cut off: its directory is missing")
      }
      throw ArchiveError(.notAnArchive, "not a zip archive")
    }
    let count = Int(bytes.little16(end + 10))
    let size = Int(bytes.little32(end + 12))
    let offset = Int(bytes.little32(end + 16))
    var start = 0
    if end >= 20, bytes.little32(end - 20) == zip64LocatorSignature {
      // The zip64 record has no fixed length, but all writers give it 56 bytes.
      let record = end - 76
      let claimed = bytes.little64(end - 12)
      if record >= 0, bytes.little32(record) == zip64RecordSignature, claimed < record { start = record - Int(claimed) }
      memberCount = count == 0xFFFF ? Int.max : count
    } else {
      let directory = end - size
      if directory > offset, bytes.little32(directory) == centralHeaderSignature { start = directory - offset }
      memberCount = count
    }
    range = start..<min(bytes.count, end + endRecordLength + Int(bytes.little16(end + 20)))
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

private let localHeaderSignature: UInt32 = 0x0403_4B50
private let centralHeaderSignature: UInt32 = 0x0201_4B50
private let endRecordSignature: UInt32 = 0x0605_4B50
private let zip64RecordSignature: UInt32 = 0x0606_4B50
private let zip64LocatorSignature: UInt32 = 0x0706_4B50
private let endRecordLength = 22

/// Numbers at any offset; 0 where they do not fit.
extension UnsafeRawBufferPointer {
  fileprivate func little16(_ offset: Int) -> UInt16 { number(offset) }
  fileprivate func little32(_ offset: Int) -> UInt32 { number(offset) }
  fileprivate func little64(_ offset: Int) -> UInt64 { number(offset) }

  private func number<N: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> N {
    guard offset >= 0, offset + MemoryLayout<N>.size <= count else { return 0 }
    return N(littleEndian: loadUnaligned(fromByteOffset: offset, as: N.self))
  }
}
