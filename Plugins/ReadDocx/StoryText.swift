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
    if let font { open[paragraph].replaceSymbols(from: textStart, font) }
  }

  /// A paragraph is kept until it has ended.
  func refuseLength() throws(XMLStop) {
    failure = StageError(
      DocxReader.limit,
      ["reason": "a paragraph is longer than \(parser.limits.textLength) bytes", "setting": "max-paragraph"],
      at: Place(part: part, line: parser.line, column: parser.column))
    throw XMLStop()
  }

  /// The look of some of the run's text: the language of a run depends on the script (ECMA-376 part 1, section 17.3.2.20).
  func span(of bytes: UnsafeBufferPointer<UInt8>) -> Paragraph.Span {
    guard let eastAsianLanguage, let first = bytes.first, (0xE3...0xED).contains(first) else { return span }
    var span = span
    span.language = eastAsianLanguage
    return span
  }

  /// Adds what an element stands for. In a paragraph's properties a `tab` is a tab stop.
  func append(_ text: String) {
    guard context == .content, !fields.isInInstruction, let paragraph = open.indices.last, isRunVisible else { return }
    if isBreakPending { writePendingBreak() }
    if reading.options.changes == .both { partChanges(before: text.utf8.first) }
    open[paragraph].append(text.utf8, span)
  }

  /// Writes what stood above the base text after it, in parentheses, as plain text has it.
  func endRuby() {
    if let rubyText, !rubyText.isEmpty { append("(" + String(decoding: rubyText, as: UTF8.self) + ")") }
    rubyText = nil
    isRubyRead = false
  }

  func writePendingBreak() {
    isBreakPending = false
    if let paragraph = open.indices.last, let last = open[paragraph].text.last, last > 0x20 {
      open[paragraph].append(CollectionOfOne(0x0A), span)
    }
  }

  /// Where deleted and inserted text are read both and touch, writes a space between them.
  ///
  /// - Returns: whether it did.
  @discardableResult
  func partChanges(before next: UInt8?) -> Bool {
    guard let paragraph = open.indices.last, let next else { return false }
    let last = open[paragraph].lastChange
    let change: Paragraph.Change? = deletions > 0 ? .deletion : insertions > 0 ? .insertion : nil
    open[paragraph].lastChange = change
    guard let last, let change, last != change, next > 0x20, let end = open[paragraph].text.last, end > 0x20 else {
      return false
    }
    open[paragraph].append(CollectionOfOne(0x20), span)
    return true
  }

  func startBreak(_ attributes: XMLAttributes) {
    guard let type = attributes[.type], !type.isEqual("textWrapping") else { return append("\n") }
    if open.last?.text.isEmpty == false, !fields.isInInstruction, isRunVisible { isBreakPending = true }
  }

  func startSymbol(_ attributes: XMLAttributes) {
    guard let code = attributes.string(.char).flatMap({ Int($0, radix: 16) }) else { return }
    let font = attributes[.font].flatMap { SymbolFont($0) }
    guard let scalar = font.flatMap({ $0.scalar(code) }) ?? Unicode.Scalar(UInt32(clamping: code)) else { return }
    append(String(Character(scalar)))
  }

  func startFieldCharacter(_ attributes: XMLAttributes) {
    guard let type = attributes[.fldCharType] else { return }
    if type.isEqual("begin") {
      fields.begin()
    } else if type.isEqual("separate") {
      fields.separate()
    } else if type.isEqual("end"), fields.count > (fieldBases.last ?? 0) {
      let choice = fields.choice
      fields.end()
      if let choice { append(choice) }
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

  /// Text typed in a symbol font stands in the private use area.
  fileprivate mutating func replaceSymbols(from start: Int, _ font: SymbolFont) {
    guard text[start...].contains(0xEF), spans.last.map({ $0.start <= start }) ?? false else { return }
    let replaced = String(decoding: text[start...], as: UTF8.self).unicodeScalars.map { scalar in
      (0xF020...0xF0FF).contains(scalar.value) ? font.scalar(Int(scalar.value)) ?? scalar : scalar
    }
    text.replaceSubrange(start..., with: String(String.UnicodeScalarView(replaced)).utf8)
  }
}
