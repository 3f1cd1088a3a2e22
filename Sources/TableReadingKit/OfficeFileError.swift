import ArchiveKit
import XMLKit

/// Why a workbook or a text document could not be read, and where.
public struct OfficeFileError: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// No zip archive, or one without what was asked for in it.
    case foreign
    /// Cut off, damaged, or contradicting itself.
    case damaged
    case encrypted
    /// Larger than what is accepted.
    case limit
  }

  public var kind: Kind
  /// In plain words, in lower case, without a full stop.
  public var message: String
  /// The member of the file that it concerns.
  public var part: String?
  /// Counted from 1.
  public var line: Int?

  init(_ kind: Kind, _ message: String, part: String? = nil, line: Int? = nil) {
    self.kind = kind
    self.message = message
    self.part = part
    self.line = line
  }

  init(_ error: ArchiveError) {
    let kind: Kind =
      switch error.kind {
      case .notAnArchive: .foreign
      case .encrypted: .encrypted
      case .limit: .limit
      default: .damaged
      }
    self.init(kind, error.message, part: error.member)
  }

  init(_ error: XMLError, part: String) {
    var kind = Kind.damaged
    if case .limit = error.kind { kind = .limit }
    self.init(kind, error.message, part: part, line: error.line)
  }
}
