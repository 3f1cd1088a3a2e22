import ArchiveKit
public import StageKit
import XMLKit

extension OpenDocument {
  static let notADocument = Failure(
    "not-a-document", "this is no ODT: it is no zip archive and no OpenDocument in one XML file",
    cure: "open it in the program that wrote it and save it as ODT")
  static let truncated = Failure(
    "truncated", "the file is cut off: its zip directory is missing", cure: "fetch the file again")
  static let encrypted = Failure(
    "encrypted-document", "the document is protected by a password", cure: "open it and save it without the password")
  static let damaged = Failure("damaged", "the file is damaged: {reason}", cure: "fetch the file again")
  static let noContent = Failure(
    "no-content", "the package has no content.xml", cure: "check that it is a text document of OpenDocument")
  static let malformed = Failure(
    "malformed-xml", "the part is no well-formed XML: {reason}", cure: "open it in LibreOffice and save it anew")
  static let doctype = Failure(
    "doctype", "the part has a document type declaration, which no ODT has", cure: "do not trust this file")
  static let limit = Failure(
    "limit", "the file exceeds a limit: {reason}", cure: "do not trust this file, or raise --{setting}")
  static let fixedLimit = Failure(
    "fixed-limit", "the file exceeds a limit: {reason}", cure: "do not trust this file")

  public static let failures = [
    notADocument, truncated, encrypted, damaged, noContent, malformed, doctype, limit, fixedLimit,
  ]

  /// A limit that was met, with the setting that raises it, where there is one.
  private static func exceeded(_ name: String, _ reason: String, at place: Place) -> StageError {
    let settings = [
      "memberCount": maximumMembers, "unpackedSize": maximumSize, "ratio": maximumRatio, "depth": maximumDepth,
    ]
    guard let setting = settings[name] else { return StageError(fixedLimit, ["reason": reason], at: place) }
    return StageError(limit, ["reason": reason, "setting": setting.declaration.name], at: place)
  }

  static func error(_ error: ArchiveError) -> StageError {
    let place = Place(part: error.member)
    return switch error.kind {
    case .notAnArchive: StageError(notADocument)
    case .truncated: StageError(truncated)
    case .encrypted: StageError(encrypted, at: place)
    case .limit(let name): exceeded(name, error.message, at: place)
    case .damaged, .checksum, .unknownMethod, .duplicate: StageError(damaged, ["reason": error.message], at: place)
    }
  }

  static func error(_ error: XMLError, part: String?) -> StageError {
    let place = Place(part: part, line: error.line, column: error.column, byteOffset: error.byteOffset)
    return switch error.kind {
    case .doctype: StageError(doctype, at: place)
    case .limit(let name): exceeded(name, error.message, at: place)
    case .malformed, .undeclaredEntity, .externalEntity, .stopped:
      StageError(malformed, ["reason": error.message], at: place)
    }
  }
}
