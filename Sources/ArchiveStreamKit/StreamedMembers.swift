import FileKit

/// The members of a tar archive by their paths, in any order, in time linear in the archive.
///
/// Where the archive is not packed, each is read where it stands. Where it is, a member can only be had by unpacking all
/// before it: what is unpacked on the way is kept in a temporary file without a name, which goes with the process.
public final class StreamedMembers {
  private let file: [UInt8]
  private let limits: ArchiveStreamLimits
  private let stream: ArchiveStream
  /// Of those that were passed: where the header stands in an archive that is not packed, else the temporary file's part.
  private var known: [[UInt8]: Range<Int>] = [:]
  private var spool: TemporaryFile?
  private var isAtEnd = false

  public init(_ file: [UInt8], limits: ArchiveStreamLimits) throws(ArchiveStreamError) {
    self.file = file
    self.limits = limits
    stream = try ArchiveStream(file, limits: limits)
  }

  /// The content of the first member of a path; nil where there is none.
  public func read(_ path: [UInt8]) throws(ArchiveStreamError) -> [UInt8]? {
    while known[path] == nil, !isAtEnd { try advance() }
    guard let place = known[path] else { return nil }
    if let spool {
      do throws(FileError) { return try spool.read(place) } catch {
        throw ArchiveStreamError(.unreadable, error.message)
      }
    }
    let stream = try ArchiveStream(file, from: place.lowerBound, limits: limits)
    guard let member = try stream.next(), member.path == path else {
      throw ArchiveStreamError(.damaged, "it was changed while it was read")
    }
    return try stream.read()
  }

  private func advance() throws(ArchiveStreamError) {
    guard let member = try stream.next() else {
      isAtEnd = true
      return
    }
    guard member.kind == .file, known[member.path] == nil else { return }
    if stream.isRandomAccess {
      known[member.path] = member.offset..<member.offset
      return
    }
    let spool = try opened()
    let start = spool.size
    var failure: FileError?
    try stream.read { piece in
      guard failure == nil else { return }
      let result = Result { () throws(FileError) in try spool.append(piece) }
      if case .failure(let error) = result { failure = error }
    }
    if let failure { throw ArchiveStreamError(.unreadable, failure.message) }
    known[member.path] = start..<spool.size
  }

  private func opened() throws(ArchiveStreamError) -> TemporaryFile {
    if let spool { return spool }
    do throws(FileError) {
      let file = try TemporaryFile()
      spool = file
      return file
    } catch {
      throw ArchiveStreamError(.unreadable, error.message)
    }
  }
}
