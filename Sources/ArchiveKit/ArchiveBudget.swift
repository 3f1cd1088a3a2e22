/// What an archive and those within it have used up of their limits, all together.
public final class ArchiveBudget {
  var memberCount = 0
  /// Unpacked bytes.
  var unpackedSize = 0

  public init() {}
}
