import ArchiveKit
import StageKit
import XMLKit

extension DocxReader {
  static let notAZip = Failure(
    "not-a-zip", "this is no DOCX: it is not a zip archive",
    cure: "open it in the program that wrote it and save it as DOCX")
  static let otherFormat = Failure(
    "other-format", "this is no DOCX but {kind}", cure: "name the file by what it is, or save it as DOCX")
  static let truncated = Failure(
    "truncated", "the file is cut off: its zip directory is missing", cure: "fetch the file again")
  static let encryptedDocument = Failure(
    "encrypted-document", "the document is protected by a password", cure: "open it and save it without the password")
  static let legacyDocument = Failure(
    "legacy-document", "this is a document of Word 97-2003, not a DOCX", cure: "open it and save it as DOCX")
  static let encryptedMember = Failure(
    "encrypted-member", "the zip archive is encrypted", cure: "unpack it with its password and pack it without")
  static let checksum = Failure(
    "checksum", "the part is damaged: its checksum differs", cure: "fetch the file again, or let Word repair it")
  static let unknownMethod = Failure(
    "unknown-method", "the part is packed by a method that is not known here: {method}",
    cure: "pack it by deflate, as Word does")
  static let damaged = Failure(
    "damaged", "the zip archive is damaged: {reason}", cure: "fetch the file again, or let Word repair it")
  static let duplicate = Failure(
    "duplicate-entry", "the zip archive has several members of this name", cure: "let Word repair the file")
  static let noMainPart = Failure(
    "no-main-part", "the package names no main document",
    cure: "check that it is a text document, not a workbook or slides")
  static let missingPart = Failure(
    "missing-part", "the package names this part and does not have it", cure: "let Word repair the file")
  static let malformed = Failure(
    "malformed-xml", "the part is no well-formed XML: {reason}", cure: "let Word repair the file")
  static let doctype = Failure(
    "doctype", "the part has a document type declaration, which no DOCX may have", cure: "do not trust this file")
  static let limit = Failure(
    "limit", "the file exceeds a limit: {reason}", cure: "do not trust this file, or raise --{setting}")
  static let fixedLimit = Failure(
    "fixed-limit", "the file exceeds a limit: {reason}", cure: "do not trust this file")

  static let failures = [
    notAZip, otherFormat, truncated, encryptedDocument, legacyDocument, encryptedMember, checksum, unknownMethod,
    damaged, duplicate, noMainPart, missingPart, malformed, doctype, limit, fixedLimit,
  ]

  /// Whether a failure says that a part is damaged, and not that the file is to be feared.
  static func isDamage(_ failure: Failure) -> Bool {
    [checksum, unknownMethod, damaged, duplicate, malformed].contains(failure)
  }

  /// A limit that was met, with the setting that raises it, where there is one.
  private static func exceeded(_ name: String, _ reason: String, at place: Place) -> StageError {
    let settings = [
      "memberCount": maximumMembers, "unpackedSize": maximumSize, "ratio": maximumRatio, "depth": maximumDepth,
      "textLength": maximumParagraph,
    ]
    guard let setting = settings[name] else { return StageError(fixedLimit, ["reason": reason], at: place) }
    return StageError(limit, ["reason": reason, "setting": setting.declaration.name], at: place)
  }

  static func error(_ error: ArchiveError) -> StageError {
    let place = Place(part: error.member)
    return switch error.kind {
    case .notAnArchive: StageError(notAZip)
    case .truncated: StageError(truncated)
    case .damaged: StageError(damaged, ["reason": error.message], at: place)
    case .checksum: StageError(checksum, at: place)
    case .encrypted: StageError(encryptedMember, at: place)
    case .unknownMethod(let method): StageError(unknownMethod, ["method": String(method)], at: place)
    case .duplicate: StageError(duplicate, at: place)
    case .limit(let name): exceeded(name, error.message, at: place)
    }
  }

  static func error(_ error: XMLError, part: String) -> StageError {
    let place = Place(part: part, line: error.line, column: error.column, byteOffset: error.byteOffset)
    return switch error.kind {
    case .doctype: StageError(doctype, at: place)
    case .limit(let name): exceeded(name, error.message, at: place)
    case .malformed, .undeclaredEntity, .externalEntity, .stopped:
      StageError(malformed, ["reason": error.message], at: place)
    }
  }
}
