import CZlib

/// Packs members into a zip archive in memory. The same members give the same bytes: all are of 1 January 1980.
/// (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.)
public struct ZipWriter {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var memberCount = 0

  public init() {}

  /// Adds a member behind the others.
  ///
  /// - Throws: where there is no memory, or where the archive would need zip64: at 4 GB or 65,535 members.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(ArchiveError) {
    let packed = try deflated(bytes)
    guard archive.count + packed.count < Int(UInt32.max) - 1 << 16, bytes.count < Int(UInt32.max), memberCount < 65_534
    else { throw ArchiveError(.limit("size"), "the archive would be too large", member: name) }
    let checksum = bytes.withUnsafeBytes { bytes in
      CZlib.crc32_z(0, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    }
    let name = Array(name.utf8)
    // Version 2.0, names in UTF-8, deflated, 1 January 1980.
    let common =
      little(20, 2) + little(0x0800, 2) + little(8, 2) + little(0, 2) + little(1 << 5 | 1, 2)
      + little(Int(checksum), 4) + little(packed.count, 4) + little(bytes.count, 4) + little(name.count, 2)
      + little(0, 2)
    directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 10) + little(archive.count, 4) + name
    archive += [0x50, 0x4B, 3, 4] + common + name + packed
    memberCount += 1
  }

  /// The archive's bytes.
  public func finish() -> [UInt8] {
    archive + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(memberCount, 2) + little(memberCount, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
  }

  private func deflated(_ bytes: [UInt8]) throws(ArchiveError) -> [UInt8] {
    var stream = z_stream()
    let code = deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw Self.noMemory }
    defer { deflateEnd(&stream) }
    guard bytes.count < Int(UInt32.max) else { throw ArchiveError(.limit("size"), "the member would be too large") }
    var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    var input = bytes
    let end = input.withUnsafeMutableBufferPointer { input in
      packed.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(clamping: output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard end == Z_STREAM_END else { throw Self.noMemory }
    packed.removeSubrange(Int(stream.total_out)...)
    return packed
  }

  private static let noMemory = ArchiveError(.damaged, "there is no memory for it")
}

/// A number's lowest bytes, the lowest first.
private func little(_ number: Int, _ size: Int) -> [UInt8] {
  (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
}
