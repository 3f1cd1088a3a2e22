import ITSKit
import StageKit
import XMLKit

extension XMLReader {
  static let malformed = Failure(
    "malformed-xml", "this is no well-formed XML: {reason}", cure: "mend the file there, or export it anew")
  static let cutOff = Failure(
    "cut-off", "the file is cut off there: {reason}", cure: "copy or export it again, whole: what follows is missing")
  static let undeclaredEntity = Failure(
    "undeclared-entity", "the entity {name} is not declared in the file, and no other file is read",
    cure: "declare it in the file's DOCTYPE, or write the character itself")
  static let externalEntity = Failure(
    "external-entity", "the entity {name} stands in another file, which is never fetched",
    cure: "put its text into the file")
  static let wrongCharset = Failure(
    "wrong-charset", "the charset of this XML is not as it says: {reason}",
    cure: "name it with --charset, windows-1251 say, or mend the declaration in the first line")
  static let unknownCharset = Failure(
    "unknown-charset", "there is no charset named {charset}", cure: "name another with --charset")
  static let limit = Failure(
    "limit", "the file exceeds a limit: {reason}", cure: "do not trust this file, or raise --{setting}")
  static let fixedLimit = Failure(
    "fixed-limit", "the file exceeds a limit: {reason}", cure: "do not trust this file")
  static let tooBigForTree = Failure(
    "too-big-for-tree", "a rule needs the whole document at once, and it is too big for that: {reason}",
    cure: "write the rule's selector as a path of names, such as //section/p[@class='note']")
  static let empty = Failure("empty", "the file is empty", cure: "check that it was copied whole")
  static let unreadableRules = Failure("rules-unreadable", "the rules file: {reason}", cure: "{cure}")
  static let badRules = Failure("bad-rules", "the rules of ITS 2.0: {reason}", cure: "correct them there")

  static let failures = [
    malformed, cutOff, undeclaredEntity, externalEntity, wrongCharset, unknownCharset, limit, fixedLimit, tooBigForTree,
    empty, unreadableRules, badRules,
  ]

  static func error(_ error: XMLError) -> StageError {
    let place = Place(line: error.line, column: error.column, byteOffset: error.byteOffset)
    return switch error.kind {
    case .malformed where error.isOfCharset: StageError(wrongCharset, ["reason": error.message], at: place)
    case .malformed where error.isCutOff: StageError(cutOff, ["reason": error.message], at: place)
    case .malformed, .stopped, .doctype: StageError(malformed, ["reason": error.message], at: place)
    case .undeclaredEntity(let name): StageError(undeclaredEntity, ["name": name], at: place)
    case .externalEntity(let name): StageError(externalEntity, ["name": name], at: place)
    case .limit("treeSize"): StageError(tooBigForTree, ["reason": error.message])
    case .limit("depth"):
      StageError(limit, ["reason": error.message, "setting": maximumDepth.declaration.name], at: place)
    case .limit("textLength"):
      StageError(limit, ["reason": error.message, "setting": maximumText.declaration.name], at: place)
    case .limit: StageError(fixedLimit, ["reason": error.message], at: place)
    }
  }

  static func error(_ error: RulesError) -> StageError {
    let place = Place(
      file: error.file, line: error.line > 0 ? error.line : nil, column: error.line > 0 ? error.column : nil)
    return StageError(badRules, ["reason": error.message], at: place)
  }
}
