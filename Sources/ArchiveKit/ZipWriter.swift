import CLibZip
import Glibc

/// Packs members into a zip archive in memory. The same members give the same bytes: all are of 1 January 1980.
public struct ZipWriter {
  private var members: [(name: String, bytes: [UInt8])] = []

  public init() {}

  /// Adds a member behind the others.
  public mutating func add(_ name: String, _ bytes: [UInt8]) { members.append((name, bytes)) }

  /// The archive's bytes.
  ///
  /// - Throws: where there is no memory for it.
  public func finish() throws(ArchiveError) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw Self.failure }
    defer { zip_source_free(source) }
    // Closing the archive would free what it was written to.
    zip_source_keep(source)
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw Self.failure
    }
    for (name, bytes) in members {
      guard add(name, bytes, to: archive) else {
        zip_discard(archive)
        throw Self.failure
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw Self.failure
    }
    return try Self.content(of: source)
  }

  private func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
    // libzip reads it when the archive is closed, and frees it.
    guard let copy = malloc(max(1, bytes.count)) else { return false }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: bytes.count) } }
    guard let data = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, name, data, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(data)
      return false
    }
    let firstOfJanuary1980: UInt16 = 1 << 5 | 1
    return zip_file_set_dostime(archive, UInt64(index), 0, firstOfJanuary1980, 0) == 0
  }

  private static func content(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw failure }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw failure }
    let size = Int(zip_source_tell(source))
    guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw failure }
    var bytes = [UInt8](repeating: 0, count: size)
    let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64(size)) }
    guard Int(read) == size else { throw failure }
    return bytes
  }

  private static let failure = ArchiveError(.damaged, "the archive cannot be made: there is no memory for it")
}
