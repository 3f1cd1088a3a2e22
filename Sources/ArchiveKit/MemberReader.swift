import CZlib

/// Unpacks one member.
public final class MemberReader {
  private var packed: UnsafeRawBufferPointer
  private let member: ArchiveMember
  private let archive: ZipArchive
  /// Nil where the member is stored as it is.
  private let inflater: Inflater?
  private var size = 0
  private var checksum: UInt = 0
  private var isAtEnd = false

  init(_ packed: UnsafeRawBufferPointer, of member: ArchiveMember, in archive: ZipArchive) {
    self.packed = packed
    self.member = member
    self.archive = archive
    inflater = member.method == 0 ? nil : Inflater()
  }

  /// Fills the beginning of a buffer with the bytes that come next.
  ///
  /// - Returns: how many they are; 0 after the last, and only then is the checksum known to be right.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ArchiveError) -> Int {
    if isAtEnd || buffer.isEmpty { return 0 }
    let count: Int
    if let inflater {
      switch inflater.unpack(&packed, into: buffer) {
      case .bytes(let unpacked, let isLast): (count, isAtEnd) = (unpacked, isLast)
      case .failure(let reason): throw ArchiveError(.damaged, "it is damaged: \(reason)", member: member.name)
      }
    } else {
      count = min(buffer.count, packed.count)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: packed[..<count]))
      packed = UnsafeRawBufferPointer(rebasing: packed[count...])
      isAtEnd = packed.isEmpty
    }
    checksum = crc32_z(checksum, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count)
    try add(count)
    if isAtEnd, checksum != member.checksum {
      throw ArchiveError(
        .checksum, "its bytes are not those that were packed: the checksum differs", member: member.name)
    }
    if isAtEnd, size != member.size {
      throw ArchiveError(.damaged, "it is damaged: it is not as long as the directory says", member: member.name)
    }
    return count
  }

  private func add(_ count: Int) throws(ArchiveError) {
    size += count
    archive.budget.unpackedSize += count
    let limits = archive.limits
    if archive.budget.unpackedSize > limits.unpackedSize {
      throw ArchiveError(
        .limit("unpackedSize"), "the archive unpacks to more than \(limits.unpackedSize) bytes", member: member.name)
    }
    if size > limits.ratioStart, size / limits.ratio > member.packedSize {
      throw ArchiveError(.limit("ratio"), "it unpacks to more than \(limits.ratio) times its size", member: member.name)
    }
  }
}

/// A stream of deflated bytes (RFC 1951).
private final class Inflater {
  enum Outcome {
    case bytes(Int, isLast: Bool)
    /// Why the bytes are no such stream.
    case failure(String)
  }

  /// zlib wants it to stay where it is.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init() {
    stream.initialize(to: z_stream())
    // A negative window size: no header of zlib's own.
    inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// - Parameter packed: the bytes yet to be unpacked; what is used of them is taken away.
  func unpack(_ packed: inout UnsafeRawBufferPointer, into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
    let room = min(buffer.count, Int(UInt32.max))
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(room)
    var status = Z_OK
    repeat {
      let given = min(packed.count, Int(UInt32.max))
      stream.pointee.next_in = UnsafeMutablePointer(
        mutating: packed.baseAddress?.assumingMemoryBound(to: UInt8.self))
      stream.pointee.avail_in = UInt32(given)
      status = inflate(stream, Z_NO_FLUSH)
      packed = UnsafeRawBufferPointer(rebasing: packed[(given - Int(stream.pointee.avail_in))...])
    } while status == Z_OK && stream.pointee.avail_out > 0
    let count = room - Int(stream.pointee.avail_out)
    switch status {
    case Z_STREAM_END: return .bytes(count, isLast: true)
    case Z_OK: return .bytes(count, isLast: false)
    case Z_BUF_ERROR where count > 0: return .bytes(count, isLast: false)
    case Z_BUF_ERROR: return .failure("it ends early")
    default: return .failure(stream.pointee.msg.map { String(cString: $0) } ?? "it cannot be unpacked")
    }
  }
}
