/// How much of an archive is accepted. What lies beyond is refused with ``ArchiveError/Kind/limit(_:)``.
public struct ArchiveLimits: Sendable, Equatable {
  public var memberCount = 20_000
  /// Unpacked bytes of all members that are read, each as often as it is read.
  public var unpackedSize = 4 << 30
  /// Unpacked bytes for each packed byte of a member, once it is longer than ``ratioStart``. No text comes near it:
  /// deflate reaches at most 1032, and that only where less than three bytes are repeated.
  public var ratio = 400
  /// Unpacked bytes of a member up to which the ratio does not count.
  public var ratioStart = 16 << 20

  public init() {}
}
