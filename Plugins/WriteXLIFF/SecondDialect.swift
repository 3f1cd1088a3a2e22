import MarkupKit
import TextModel

/// XLIFF 2.1: core, with the modules for metadata, translation candidates and format style.
struct SecondDialect: Dialect {
  let joiner: [UInt8]
  let namesLanguagesAtHead = true

  func appendHead(source: String, target: String?, to output: inout [UInt8]) {
    output.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" \
        xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1"
        """)
    output.append(attribute: "srcLang", source)
    if let target { output.append(attribute: "trgLang", target) }
    // All white space in texts is theirs.
    output.append(markup: " xml:space=\"preserve\">\n")
  }

  func appendFoot(to output: inout [UInt8]) { output.append(markup: "</xliff>\n") }

  func appendFileStart(_ file: FileFacts, to output: inout [UInt8]) {
    output.append(markup: "<file")
    output.append(attribute: "id", file.id)
    output.append(attribute: "original", file.original)
    output.append(markup: ">\n")
    append(file.notes, to: &output)
  }

  func appendFileEnd(isEmpty: Bool, to output: inout [UInt8]) {
    // Section 4.2.2.2: a file has a unit or a group; a group need not have anything.
    if isEmpty { output.append(markup: "<group id=\"empty\"/>\n") }
    output.append(markup: "</file>\n")
  }

  func append(_ unit: Unit, to output: inout [UInt8]) -> Int {
    var leftOut = 0
    output.append(markup: "<unit")
    output.append(attribute: "id", String(unit.number))
    output.append(markup: ">\n")
    if unit.isCandidate { leftOut += appendCandidate(unit, to: &output) }
    appendMetadata(unit, to: &output)
    append(unit.notes, to: &output)
    output.append(markup: "<segment")
    // A candidate names the segment that it is for.
    if unit.isCandidate { output.append(attribute: "id", "s") }
    if unit.isTranslated { appendState(unit.status, to: &output) }
    output.append(markup: ">\n<source>")
    leftOut += append(unit.source, to: &output)
    output.append(markup: "</source>\n")
    if let target = unit.written {
      output.append(markup: "<target>")
      leftOut += append(target, to: &output)
      output.append(markup: "</target>\n")
    }
    output.append(markup: "</segment>\n</unit>\n")
    return leftOut
  }

  /// Section 4.3.1.31: a segment's state is that of its translation.
  private func appendState(_ status: BeadStatus, to output: inout [UInt8]) {
    let (state, isTold) =
      switch status {
      case .proposed: ("translated", false)
      case .query: ("translated", true)
      case .accepted: ("reviewed", false)
      case .locked: ("final", false)
      case .rejected: ("initial", true)
      }
    output.append(attribute: "state", state)
    if isTold { output.append(attribute: "subState", "tolmach:" + status.rawValue) }
  }

  private func appendCandidate(_ unit: Unit, to output: inout [UInt8]) -> Int {
    output.append(markup: "<mtc:matches>\n<mtc:match ref=\"#s\" type=\"other\" origin=\"Tolmach\" matchSuitability=\"")
    output.append(contentsOf: percent(unit.confidence ?? 0).utf8)
    output.append(markup: "\">\n<source>")
    var leftOut = append(unit.source, to: &output)
    output.append(markup: "</source>\n<target>")
    leftOut += append(unit.target, to: &output)
    output.append(markup: "</target>\n</mtc:match>\n</mtc:matches>\n")
    return leftOut
  }

  private func appendMetadata(_ unit: Unit, to output: inout [UInt8]) {
    var bead: [(name: String, value: String)] = [("status", unit.status.rawValue)]
    if let confidence = unit.confidence { bead.insert(("confidence", confidenceText(confidence)), at: 0) }
    if let reviewer = unit.review?.reviewer, !reviewer.isEmpty { bead.append(("reviewer", reviewer)) }
    if let date = unit.review?.date, !date.isEmpty { bead.append(("reviewed", date)) }
    output.append(markup: "<mda:metadata>\n")
    append(bead, category: "bead", appliesTo: nil, to: &output)
    append(unit.source.place, category: "place", appliesTo: "source", to: &output)
    append(unit.target.place, category: "place", appliesTo: "target", to: &output)
    output.append(markup: "</mda:metadata>\n")
  }

  private func append(
    _ values: [(name: String, value: String)], category: String, appliesTo: String?, to output: inout [UInt8]
  ) {
    if values.isEmpty { return }
    output.append(markup: "<mda:metaGroup")
    output.append(attribute: "category", category)
    if let appliesTo { output.append(attribute: "appliesTo", appliesTo) }
    output.append(markup: ">")
    for (name, value) in values {
      output.append(markup: "<mda:meta")
      output.append(attribute: "type", name)
      output.append(markup: ">")
      output.append(escaped: value)
      output.append(markup: "</mda:meta>")
    }
    output.append(markup: "</mda:metaGroup>\n")
  }

  private func append(_ notes: [Note], to output: inout [UInt8]) {
    if notes.isEmpty { return }
    output.append(markup: "<notes>\n")
    for note in notes {
      output.append(markup: "<note")
      if let isAboutTarget = note.isAboutTarget {
        output.append(attribute: "appliesTo", isAboutTarget ? "target" : "source")
      }
      output.append(attribute: "category", note.category)
      output.append(markup: ">")
      output.append(escaped: note.text)
      output.append(markup: "</note>\n")
    }
    output.append(markup: "</notes>\n")
  }

  // MARK: Codes

  func appendBegin(_ code: InlineText.Code, number: Int, to output: inout [UInt8]) {
    let isSpanning = code.form == .nested
    output.append(markup: isSpanning ? "<pc" : "<sc")
    output.append(attribute: "id", String(number))
    if code.form == .begun { output.append(attribute: "isolated", "yes") }
    if code.holdsPartial { output.append(attribute: "canOverlap", "yes") }
    appendType(code, to: &output)
    output.append(markup: isSpanning ? ">" : "/>")
  }

  func appendEnd(_ code: InlineText.Code, number: Int, to output: inout [UInt8]) {
    switch code.form {
    case .nested: output.append(markup: "</pc>")
    case .ended:
      output.append(markup: "<ec")
      output.append(attribute: "id", String(number))
      output.append(attribute: "isolated", "yes")
      appendType(code, to: &output)
      output.append(markup: "/>")
    case .overlapping, .begun, .point:
      output.append(markup: "<ec")
      output.append(attribute: "startRef", String(number))
      output.append(markup: "/>")
    }
  }

  func appendPoint(_ code: InlineText.Code, number: Int, to output: inout [UInt8]) {
    output.append(markup: "<ph")
    output.append(attribute: "id", String(number))
    if let value = code.value { output.append(attribute: "disp", value) }
    appendType(code, to: &output)
    output.append(markup: "/>")
  }

  /// Sections 4.3.1.36 and 4.3.1.40; and the format style module says how to show it.
  private func appendType(_ code: InlineText.Code, to output: inout [UInt8]) {
    let (type, subType, style) =
      switch code.kind {
      case .bold: ("fmt", "xlf:b", "b")
      case .italic: ("fmt", "xlf:i", "i")
      case .underline: ("fmt", "xlf:u", "u")
      case .strikethrough: ("fmt", "tolmach:strikethrough", "s")
      case .superscript: ("fmt", "tolmach:superscript", "sup")
      case .subscript: ("fmt", "tolmach:subscript", "sub")
      case .code: ("fmt", "tolmach:code", "code")
      case .link: ("link", "", "a")
      case .language: ("other", "tolmach:language", "span")
      case .noteReference: ("other", "tolmach:note-reference", "")
      }
    output.append(attribute: "type", type)
    if !subType.isEmpty { output.append(attribute: "subType", subType) }
    if style.isEmpty || code.form == .point { return }
    output.append(attribute: "fs:fs", style)
    if let value = code.value {
      let escaped = value.flatMap { $0 == "\\" || $0 == "," ? "\\\($0)" : String($0) }
      output.append(attribute: "fs:subFs", (code.kind == .link ? "href," : "lang,") + String(escaped))
    }
  }

  /// Section 4.7.1.1.
  func appendIllegal(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool {
    let digits = String(codePoint, radix: 16, uppercase: true)
    output.append(markup: "<cp hex=\"")
    output.append(contentsOf: (String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits).utf8)
    output.append(markup: "\"/>")
    return true
  }
}

/// A confidence out of a hundred, with at most two decimals.
func percent(_ confidence: Double) -> String {
  let hundredths = Int(min(max(confidence, 0), 1) * 10_000 + 0.5)
  let (whole, rest) = (hundredths / 100, hundredths % 100)
  if rest == 0 { return String(whole) }
  let decimals = rest % 10 == 0 ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest)
  return "\(whole).\(decimals)"
}
