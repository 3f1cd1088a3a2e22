import MarkupKit
import TextModel

extension Array<UInt8> {
  /// Appends a segment's text with its codes as TMX 1.4b writes them (section 3.6): pairs as `bpt` and `ept`, halves as
  /// `it`, places as `ph`.
  ///
  /// - Parameter numbers: for each code, what `x` says: equal where codes of two languages correspond.
  mutating func append(_ text: InlineText, numbers: [Int], of document: Document, joiner: [UInt8]) {
    var line: [UInt8] = []
    func appendLine(to output: inout [UInt8]) {
      output.append(escaped: line[...])
      line.removeAll(keepingCapacity: true)
    }
    for piece in text.pieces {
      switch piece {
      case .text(let range): document.appendLine(range, to: &line)
      case .joiner: line += joiner
      case .begin(let index):
        appendLine(to: &self)
        let code = text.codes[index]
        if code.form == .begun {
          append("it", [("pos", "begin"), ("x", String(numbers[index])), ("type", code.type)], code.value)
        } else {
          append("bpt", [("i", String(index + 1)), ("x", String(numbers[index])), ("type", code.type)], code.value)
        }
      case .end(let index):
        appendLine(to: &self)
        let code = text.codes[index]
        if code.form == .ended {
          append("it", [("pos", "end"), ("x", String(numbers[index])), ("type", code.type)], code.value)
        } else {
          append("ept", [("i", String(index + 1))], nil)
        }
      case .point(let index):
        appendLine(to: &self)
        let code = text.codes[index]
        append("ph", [("x", String(numbers[index])), ("type", code.type)], code.value)
      }
    }
    appendLine(to: &self)
  }

  private mutating func append(
    _ element: StaticString, _ attributes: [(name: StaticString, value: String)], _ content: String?
  ) {
    append(markup: "<")
    append(markup: element)
    for (name, value) in attributes {
      append(markup: " ")
      append(markup: name)
      append(markup: "=\"")
      append(contentsOf: value.utf8)
      append(markup: "\"")
    }
    append(markup: ">")
    append(escaped: content ?? "")
    append(markup: "</")
    append(markup: element)
    append(markup: ">")
  }
}

extension InlineText.Code {
  /// The values that TMX proposes, and the mark's own name where it has none.
  fileprivate var type: String {
    switch kind {
    case .underline: "ulined"
    case .noteReference: "fnote"
    default: kind.rawValue
    }
  }
}
