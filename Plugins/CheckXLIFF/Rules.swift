import TextModel

/// A rule that a file breaks, and where.
struct Violation {
  var rule: FindingKind
  var line: Int
  var arguments: [String: String]
}

/// The rules, each with what it says where it is broken.
enum Rule {
  private static func rule(_ id: String, _ message: String) -> FindingKind {
    FindingKind("xliff-" + id, "line {line}: " + message)
  }

  // What may stand where.
  static let element = rule("element", "<{element}> may not stand here in <{parent}>")
  static let missing = rule("missing-element", "<{element}> lacks {missing}")
  static let text = rule("text", "<{element}> may hold no text")
  static let attribute = rule("attribute", "<{element}> may have no attribute {attribute}")
  static let missingAttribute = rule("missing-attribute", "<{element}> needs the attribute {attribute}")
  static let value = rule("value", "{attribute}=\"{value}\" of <{element}> must be {wanted}")
  static let version = rule("version", "version=\"{value}\" is none of this namespace: 2.0 and 2.1 are")

  // Identifiers and what refers to them.
  static let unique = rule("id-unique", "the id {value} of <{element}> was given before, at line {other}")
  static let targetCode = rule(
    "target-id", "the id {value} of <{element}> in a target is that of another thing than its own code in the source")
  static let extensionID = rule(
    "extension-id", "the id {value} of <{element}> is no name token, or was given before in this file, group or unit")
  static let reference = rule("reference", "{attribute}=\"{value}\" of <{element}> refers to no {wanted}")
  static let fragment = rule("fragment", "{attribute}=\"{value}\" of <{element}> is no fragment identifier: {reason}")

  // Languages and structure.
  static let noTargetLanguage = rule("target-language", "there are targets, and <xliff> names no trgLang")
  static let languageDiffers = rule("language", "<{element}> is in {value}, and <xliff> says {wanted}")
  static let skeleton = rule("empty-or-href", "<{element}> must either be empty and have href, or be neither")
  static let noSegment = rule("segment", "a <unit> needs a <segment>")
  static let stateWithoutTarget = rule("state", "a <segment> in the state {value} needs a <target>")
  static let needs = rule("needs", "<{element}> with {attribute} needs {wanted}")
  static let excludes = rule("excludes", "<{element}> may not have both {attribute} and {other}")
  static let reserved = rule("reserved", "{attribute}=\"{value}\" of <{element}>: the prefix xlf is reserved")
  static let subType = rule("sub-type", "subType=\"{value}\" of <{element}> needs type=\"{wanted}\"")
  static let order = rule("order", "the order {value} of a <target> is taken, or more than the unit's {count} parts")
  static let space = rule("xml-space", "the <target> has another xml:space than its <source>")

  // Inline codes.
  static let hex = rule("cp", "hex=\"{value}\" is no code point that XML has no place for")
  static let isolated = rule(
    "isolated", "the <{element}> {value} has isolated=\"{isolated}\", and its other half {reason}")
  static let endIdentity = rule(
    "ec-identity", "an isolated <ec> needs id and no startRef, any other startRef and no id")
  static let endDirection = rule("ec-dir", "only an isolated <ec> may have dir")
  static let halvesDiffer = rule("halves", "{attribute} differs between the <sc> {value} and its <ec>")
  static let marker = rule("marker", "the <{element}> {value} lacks its other half {reason}")
  static let copyOf = rule("copy-of", "copyOf=\"{value}\" of <{element}>: {reason}")
  static let fixed = rule(
    "reorder-hints", "<{element}> with canReorder=\"{value}\" needs canCopy=\"no\" and canDelete=\"no\"")
  static let sequence = rule(
    "sequence", "<{element}> with canReorder=\"no\" follows no code that begins such a sequence")
  static let sequenceChanged = rule("sequence-changed", "the target has not the codes {value} in the source's order")
  static let codeLost = rule("code-lost", "the final target lacks the code {value}, which may not be deleted")
  static let comment = rule("comment", "a comment's <{element}> needs either value or ref")

  // Modules.
  static let module = rule("module", "<{element}> may not stand in <{parent}>, or not twice")
  static let endOnlyIsolated = rule("ec-module", "{attribute} may be on an isolated <ec> only")
  static let glossEntry = rule("glossary-entry", "a <gls:glossEntry> needs a <gls:translation> or a <gls:definition>")
  static let mimeType = rule("mime-type", "a <res:resourceItem> without text in it needs mimeType")
  static let resourceItem = rule("resource-item", "a <{element}> needs {wanted}")
  static let ruleKind = rule(
    "rule", "a <val:rule> needs exactly one of isPresent, isNotPresent, startsWith, endsWith and a rule of one's own")
  static let ruleOption = rule("rule-option", "{attribute} of a <val:rule> needs {wanted}")
  static let restriction = rule("restriction", "{attribute}=\"{value}\" must be {wanted} in the profile {profile}")
  static let subFormat = rule(
    "sub-format", "fs:subFs=\"{value}\" must be name,value pairs with backslashes between them")
  static let property = rule("property", "property=\"{value}\" must be content, or an attribute of <{element}>")
  static let itsAnnotation = rule("its", "<{element}>: {reason}")

  static let all = [
    element, missing, text, attribute, missingAttribute, value, version, unique, targetCode, extensionID, reference,
    fragment, noTargetLanguage, languageDiffers, skeleton, noSegment, stateWithoutTarget, needs, excludes, reserved,
    subType, order, space, hex, isolated, endIdentity, endDirection, halvesDiffer, marker, copyOf, fixed, sequence,
    sequenceChanged, codeLost, comment, module, endOnlyIsolated, glossEntry, mimeType, resourceItem, ruleKind,
    ruleOption, restriction, subFormat, property, itsAnnotation,
  ]
}
