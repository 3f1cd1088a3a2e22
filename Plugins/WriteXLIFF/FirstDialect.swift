import MarkupKit
import TextModel

/// XLIFF 1.2.
struct FirstDialect: Dialect {
  let joiner: [UInt8]
  let namesLanguagesAtHead = false

  func appendHead(source: String, target: String?, to output: inout [UInt8]) {
    output.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">

        """)
  }

  func appendFoot(to output: inout [UInt8]) { output.append(markup: "</xliff>\n") }

  func appendFileStart(_ file: FileFacts, to output: inout [UInt8]) {
    output.append(markup: "<file")
    output.append(attribute: "original", file.original)
    output.append(attribute: "source-language", file.sourceLanguage)
    if let target = file.targetLanguage { output.append(attribute: "target-language", target) }
    // All white space in texts is theirs.
    output.append(markup: " datatype=\"plaintext\" xml:space=\"preserve\" tool-id=\"tolmach\">\n<header>\n")
    append(file.notes, to: &output)
    output.append(markup: "<tool tool-id=\"tolmach\" tool-name=\"Tolmach\" tool-version=\"")
    output.append(contentsOf: String(XLIFFWriter.specification.version).utf8)
    output.append(markup: "\"/>\n</header>\n<body>\n")
  }

  func appendFileEnd(isEmpty: Bool, to output: inout [UInt8]) { output.append(markup: "</body>\n</file>\n") }

  func append(_ unit: Unit, to output: inout [UInt8]) -> Int {
    output.append(markup: "<trans-unit")
    output.append(attribute: "id", String(unit.number))
    if unit.isTranslated, unit.status == .accepted || unit.status == .locked {
      output.append(attribute: "approved", "yes")
    }
    output.append(markup: ">\n<source>")
    var leftOut = append(unit.source, to: &output)
    output.append(markup: "</source>\n<target")
    appendState(unit.isTranslated ? unit.status : nil, to: &output)
    output.append(markup: ">")
    if let target = unit.written { leftOut += append(target, to: &output) }
    output.append(markup: "</target>\n")
    append(unit.source.place, name: "source-\(unit.number)", to: &output)
    append(unit.target.place, name: "target-\(unit.number)", to: &output)
    output.append(markup: "<context-group purpose=\"information\">")
    if let confidence = unit.confidence { append(context: "x-confidence", confidenceText(confidence), to: &output) }
    append(context: "x-status", unit.status.rawValue, to: &output)
    if let reviewer = unit.review?.reviewer, !reviewer.isEmpty { append(context: "x-reviewer", reviewer, to: &output) }
    if let date = unit.review?.date, !date.isEmpty { append(context: "x-reviewed", date, to: &output) }
    output.append(markup: "</context-group>\n")
    append(unit.notes, to: &output)
    if unit.isCandidate { leftOut += appendCandidate(unit, to: &output) }
    output.append(markup: "</trans-unit>\n")
    return leftOut
  }

  /// Section 2.3, `state` and `state-qualifier`; nil where there is nothing to have a state.
  private func appendState(_ status: BeadStatus?, to output: inout [UInt8]) {
    let state =
      switch status {
      case nil: "needs-translation"
      case .proposed: "translated"
      case .query: "needs-review-translation"
      case .accepted: "signed-off"
      case .locked: "final"
      case .rejected: "needs-review-translation"
      }
    output.append(attribute: "state", state)
    if status == .rejected { output.append(attribute: "state-qualifier", "rejected-inaccurate") }
  }

  private func appendCandidate(_ unit: Unit, to output: inout [UInt8]) -> Int {
    output.append(markup: "<alt-trans origin=\"Tolmach\" match-quality=\"")
    output.append(contentsOf: percent(unit.confidence ?? 0).utf8)
    output.append(markup: "%\">\n<target>")
    let leftOut = append(unit.target, to: &output)
    output.append(markup: "</target>\n</alt-trans>\n")
    return leftOut
  }

  /// - Parameter name: unique in its file.
  private func append(_ place: [(name: String, value: String)], name: String, to output: inout [UInt8]) {
    if place.isEmpty { return }
    output.append(markup: "<context-group purpose=\"location\"")
    output.append(attribute: "name", name)
    output.append(markup: ">")
    for (name, value) in place {
      let type =
        switch name {
        case "file": "sourcefile"
        case "line": "linenumber"
        default: "x-" + name
        }
      append(context: type, value, to: &output)
    }
    output.append(markup: "</context-group>\n")
  }

  private func append(context type: String, _ value: String, to output: inout [UInt8]) {
    output.append(markup: "<context")
    output.append(attribute: "context-type", type)
    output.append(markup: ">")
    output.append(escaped: value)
    output.append(markup: "</context>")
  }

  private func append(_ notes: [Note], to output: inout [UInt8]) {
    for note in notes {
      output.append(markup: "<note")
      if let isAboutTarget = note.isAboutTarget {
        output.append(attribute: "annotates", isAboutTarget ? "target" : "source")
      }
      output.append(attribute: "from", note.category)
      output.append(markup: ">")
      output.append(escaped: note.text)
      output.append(markup: "</note>\n")
    }
  }

  // MARK: Codes: placeholders where a mark is only what it is, and masked codes where it says something.

  func appendBegin(_ code: InlineText.Code, number: Int, to output: inout [UInt8]) {
    switch (code.form, code.value) {
    case (.begun, let value): appendIsolated(code, number, "open", value, to: &output)
    case (.nested, nil):
      output.append(markup: "<g")
      appendIdentity(code, number, to: &output)
      output.append(markup: ">")
    case (_, nil):
      output.append(markup: "<bx")
      appendIdentity(code, number, to: &output)
      output.append(attribute: "rid", String(number))
      output.append(markup: "/>")
    case (_, let value?):
      output.append(markup: "<bpt")
      appendIdentity(code, number, to: &output)
      output.append(attribute: "rid", String(number))
      output.append(markup: ">")
      output.append(escaped: value)
      output.append(markup: "</bpt>")
    }
  }

  func appendEnd(_ code: InlineText.Code, number: Int, to output: inout [UInt8]) {
    switch (code.form, code.value) {
    case (.ended, let value): appendIsolated(code, number, "close", value, to: &output)
    case (.nested, nil): output.append(markup: "</g>")
    case (_, nil): appendOther(number, "<ex", to: &output)
    case (_, _?): appendOther(number, "<ept", to: &output)
    }
  }

  private func appendOther(_ number: Int, _ element: StaticString, to output: inout [UInt8]) {
    output.append(markup: element)
    output.append(attribute: "id", String(number))
    output.append(attribute: "rid", String(number))
    output.append(markup: "/>")
  }

  private func appendIsolated(
    _ code: InlineText.Code, _ number: Int, _ position: String, _ value: String?, to output: inout [UInt8]
  ) {
    output.append(markup: "<it")
    appendIdentity(code, number, to: &output)
    output.append(attribute: "pos", position)
    output.append(markup: ">")
    output.append(escaped: value ?? "")
    output.append(markup: "</it>")
  }

  func appendPoint(_ code: InlineText.Code, number: Int, to output: inout [UInt8]) {
    output.append(markup: "<ph")
    appendIdentity(code, number, to: &output)
    output.append(markup: ">")
    output.append(escaped: code.value ?? "")
    output.append(markup: "</ph>")
  }

  /// Section 2.3, `ctype`.
  private func appendIdentity(_ code: InlineText.Code, _ number: Int, to output: inout [UInt8]) {
    output.append(attribute: "id", String(number))
    let type =
      switch code.kind {
      case .bold, .italic, .link: code.kind.rawValue
      case .underline: "underlined"
      default: "x-" + code.kind.rawValue
      }
    output.append(attribute: "ctype", type)
  }

  func appendIllegal(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool { false }
}
