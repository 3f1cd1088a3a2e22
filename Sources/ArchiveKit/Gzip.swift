import CZlib

/// Why a gzip file gives nothing.
public enum GzipError: Error, Equatable, Sendable {
  /// It holds more than so many bytes.
  case tooLong(limit: Int)
  /// It is no gzip file, or not whole, behind so many of its bytes.
  case damaged(byteOffset: Int)
}

/// What a gzip file (RFC 1952) holds, all its members; dictzip's are such files.
///
/// - Parameter limit: in bytes; what holds more is refused.
public func gunzipped(_ bytes: [UInt8], limit: Int = 1 << 30) throws(GzipError) -> [UInt8] {
  var stream = z_stream()
  guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
    throw .damaged(byteOffset: 0)
  }
  defer { inflateEnd(&stream) }
  var input = bytes
  var output: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 18)
  var code = Z_OK
  input.withUnsafeMutableBufferPointer { input in
    stream.next_in = input.baseAddress
    stream.avail_in = UInt32(clamping: input.count)
    while code == Z_OK, output.count <= limit {
      piece.withUnsafeMutableBufferPointer { piece in
        stream.next_out = piece.baseAddress
        stream.avail_out = UInt32(piece.count)
        code = inflate(&stream, Z_NO_FLUSH)
      }
      // What was packed in several goes is several files, one behind the other.
      let goesOn = code == Z_STREAM_END && stream.avail_in > 1 && stream.next_in[0] == 0x1F && stream.next_in[1] == 0x8B
      if goesOn { code = inflateReset(&stream) }
      output.append(contentsOf: piece[..<(piece.count - Int(stream.avail_out))])
    }
  }
  guard code == Z_STREAM_END, output.count <= limit else {
    throw output.count > limit ? .tooLong(limit: limit) : .damaged(byteOffset: Int(stream.total_in))
  }
  return output
}
