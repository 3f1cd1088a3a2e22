import ArchiveKit
import ITSKit
import StageKit
import XMLKit

extension EPUBReader {
  static let notAZip = Failure(
    "not-a-zip", "this is no EPUB: it is not a zip archive", cure: "fetch the file again, or export it anew")
  static let truncated = Failure(
    "truncated", "the file is cut off: its zip directory is missing", cure: "fetch the file again")
  static let encryptedPart = Failure(
    "encrypted-part", "the part is encrypted: the book is protected", cure: "get an unprotected copy")
  static let damaged = Failure("damaged", "the zip archive is damaged: {reason}", cure: "fetch the file again")
  static let noPackage = Failure(
    "no-package", "the container names no package document", cure: "check that it is an EPUB, or export it anew")
  static let missingPart = Failure(
    "missing-part", "the book names this part and does not have it", cure: "fetch the file again, or export it anew")
  static let malformed = Failure(
    "malformed-xml", "the part is no well-formed XML: {reason}", cure: "mend the part, or export the book anew")
  static let limit = Failure(
    "limit", "the file exceeds a limit: {reason}", cure: "do not trust this file, or raise --{setting}")
  static let fixedLimit = Failure(
    "fixed-limit", "the file exceeds a limit: {reason}", cure: "do not trust this file")

  static let failures = [
    notAZip, truncated, encryptedPart, damaged, noPackage, missingPart, malformed, limit, fixedLimit,
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
    case .notAnArchive: StageError(notAZip)
    case .truncated: StageError(truncated)
    case .encrypted: StageError(encryptedPart, at: place)
    case .damaged, .checksum, .unknownMethod, .duplicate: StageError(damaged, ["reason": error.message], at: place)
    case .limit(let name): exceeded(name, error.message, at: place)
    }
  }

  static func error(_ error: BlockReadingError, part: String) -> StageError {
    switch error {
    case .xml(let error):
      let place = Place(part: part, line: error.line, column: error.column, byteOffset: error.byteOffset)
      if case .limit(let name) = error.kind { return exceeded(name, error.message, at: place) }
      return StageError(malformed, ["reason": error.message], at: place)
    case .rules(let error):
      return StageError(
        malformed, ["reason": error.message], at: Place(part: part, line: error.line, column: error.column))
    }
  }
}
