/// Why an archive or a member of it could not be read.
public struct ArchiveError: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Nothing of a zip archive is there.
    case notAnArchive
    /// It begins as a zip archive does, and its directory, which stands at the end, is missing.
    case truncated
    /// The directory or the member contradicts itself.
    case damaged
    /// The member's bytes are not those that were packed: its checksum differs.
    case checksum
    case encrypted
    /// The member is packed by a method that is not known here.
    case unknownMethod(Int)
    /// Several members have the name.
    case duplicate
    /// One of the limits, by the name of its property.
    case limit(String)
  }

  public var kind: Kind
  /// In plain words, in lower case, without a full stop.
  public var message: String
  /// The name of the member that it concerns.
  public var member: String?

  public init(_ kind: Kind, _ message: String, member: String? = nil) {
    self.kind = kind
    self.message = message
    self.member = member
  }
}
