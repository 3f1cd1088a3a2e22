import StageKit
import TextModel
import XMLKit

// Text, and the characters that elements stand for.
extension Story {
  func startText(_ use: TextUse) {
    textUse = use
    textStart = open.last?.text.count ?? 0
  }

  func endText() {
    let use = textUse
    textUse = .none
    guard use == .text, let paragraph = open.indices.last, open[paragraph].text.count > textStart else { return }
    open[paragraph].tidy(from: textStart, trimming: spaces.last?.isPreserved != true)
  }

  /// Adds what an element stands for. In a paragraph's properties a `tab` is a tab stop.
  func append(_ text: StaticString) {
    guard context == .content, !fields.isInInstruction, let paragraph = open.indices.last, isRunVisible else { return }
    if isBreakPending { writePendingBreak() }
    open[paragraph].append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), span)
  }

  func writePendingBreak() {
    isBreakPending = false
    if let paragraph = open.indices.last, let last = open[paragraph].text.last, last > 0x20 {
      open[paragraph].append(CollectionOfOne(0x0A), span)
    }
  }

  func startBreak(_ attributes: XMLAttributes) {
    guard let type = attributes[.type], !type.isEqual("textWrapping") else { return append("\n") }
    if open.last?.text.isEmpty == false, !fields.isInInstruction, isRunVisible { isBreakPending = true }
  }

  func startSymbol(_ attributes: XMLAttributes) {
    guard context == .content, !fields.isInInstruction, let paragraph = open.indices.last, isRunVisible,
      let code = attributes.string(.char).flatMap({ Int($0, radix: 16) })
    else { return }
    let font = attributes[.font].flatMap { SymbolFont($0) }
    guard let scalar = font.flatMap({ $0.scalar(code) }) ?? Unicode.Scalar(UInt32(clamping: code)) else { return }
    if isBreakPending { writePendingBreak() }
    open[paragraph].append(Array(String(Character(scalar)).utf8), span)
  }

  func startFieldCharacter(_ attributes: XMLAttributes) {
    guard let type = attributes[.fldCharType] else { return }
    if type.isEqual("begin") {
      fields.begin()
    } else if type.isEqual("separate") {
      fields.separate()
    } else if type.isEqual("end"), fields.count > (fieldBases.last ?? 0) {
      fields.end()
    }
    isSpanKnown = false
  }

  func address(_ attributes: XMLAttributes) -> String? {
    let target = attributes[.id, .relationships].flatMap { relationships[String(decoding: $0, as: UTF8.self)]?.target }
    guard let anchor = attributes.string(.anchor), !anchor.isEmpty else { return target }
    return (target ?? "") + "#" + anchor
  }

  func pushLink(_ address: String?) {
    links.append(address.map { reading.link($0) } ?? links.last ?? nil)
    isSpanKnown = false
  }

  func popLink() {
    _ = links.popLast()
    isSpanKnown = false
  }
}

extension Paragraph {
  /// White space as Word shows it: line ends of the file are spaces, and what is not preserved is trimmed.
  fileprivate mutating func tidy(from start: Int, trimming: Bool) {
    for index in start..<text.count where text[index] == 0x0A || text[index] == 0x0D { text[index] = 0x20 }
    guard trimming else { return }
    var end = text.count
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    text.removeSubrange(end...)
    var first = start
    while first < text.count, text[first] == 0x20 || text[first] == 0x09 { first += 1 }
    text.removeSubrange(start..<first)
    while let last = spans.last, last.start >= text.count, last.start > 0 { spans.removeLast() }
  }
}
