import TextModel

/// The names of elements and attributes that are looked at, numbered in this order.
enum Name: String, CaseIterable {
  // Structure
  case xliff, file, body, header, group, unit, segment, ignorable, source, target, match, matches, notes, note
  case metadata, metaGroup, meta, context
  case transUnit = "trans-unit"
  case segSource = "seg-source"
  case altTrans = "alt-trans"
  case contextGroup = "context-group"
  // Inline codes
  case pc, sc, ec, ph, cp, mrk, sm, em, g, x, bx, ex, bpt, ept, it, sub
  // Attributes
  case id, version, srcLang, trgLang, state, subState, approved, category, appliesTo, from, annotates, origin
  case type, subType, fs, subFs, disp, hex, startRef, isolated, ctype, rid, pos, mid, mtype, purpose, name, lang
  case sourceLanguage = "source-language"
  case targetLanguage = "target-language"
  case stateQualifier = "state-qualifier"
  case contextType = "context-type"

  private static let all = Array(allCases)
  private static let numbers = Dictionary(uniqueKeysWithValues: zip(all, all.indices))

  /// The name of a number of the vocabulary; nil for -1.
  init?(number: Int) {
    guard Self.all.indices.contains(number) else { return nil }
    self = Self.all[number]
  }

  var number: Int { Self.numbers[self] ?? -1 }
}

/// What a code of XLIFF 2 marks (2.1, sections 4.3.1.36 and 4.3.1.40, and the format style module); nil where it is no
/// formatting known here.
func markKind(type: String, subType: String, style: String) -> MarkKind? {
  if subType.hasPrefix("tolmach:") { return MarkKind(rawValue: String(subType.dropFirst(8))) }
  switch subType {
  case "xlf:b": return .bold
  case "xlf:i": return .italic
  case "xlf:u": return .underline
  default: break
  }
  if type == "link" { return .link }
  return switch style {
  case "b", "strong": .bold
  case "i", "em": .italic
  case "u": .underline
  case "s", "del", "strike": .strikethrough
  case "sup": .superscript
  case "sub": .subscript
  case "code", "tt": .code
  case "a": .link
  default: nil
  }
}

/// What a code of XLIFF 1.2 marks (section 2.3, `ctype`).
func markKind(contentType: String) -> MarkKind? {
  switch contentType {
  case "bold", "italic", "link": MarkKind(rawValue: contentType)
  case "underlined": .underline
  default: contentType.hasPrefix("x-") ? MarkKind(rawValue: String(contentType.dropFirst(2))) : nil
  }
}

/// The address or language among the attributes that `fs:subFs` lists: `href,http://a.b` (2.1, section 5.6.4.2: a backslash
/// parts attributes, and stands before a comma or backslash of a value).
func styleValue(_ list: String) -> String? {
  var attributes: [[String]] = [[""]]
  var rest = list[...]
  while let character = rest.popFirst() {
    let last = attributes.count - 1
    if character == "\\", let next = rest.first, next == "\\" || next == "," {
      attributes[last][attributes[last].count - 1].append(next)
      rest.removeFirst()
    } else if character == "\\" {
      attributes.append([""])
    } else if character == ",", attributes[last].count == 1 {
      attributes[last].append("")
    } else {
      attributes[last][attributes[last].count - 1].append(character)
    }
  }
  return attributes.first { $0.count == 2 && ["href", "lang"].contains($0[0]) }?[1]
}
