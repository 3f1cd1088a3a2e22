/// Complex fields that have begun and not ended (ECMA-376 part 1, section 17.16.18): an instruction, which no reader
/// of the document sees, then perhaps a result, which is text.
struct Fields {
  private struct Field {
    var instruction: [UInt8] = []
    var hasResult = false
    /// What a drop-down field offers, and which of it is chosen.
    var choices: [String] = []
    var chosen = 0
    /// Bytes of text that stood where instructions stand.
    var withheld = 0
  }

  private var open: [Field] = []
  /// Of the open fields, those that are hyperlinks: how many were open with each, and its address.
  private var links: [(count: Int, address: String)] = []
  /// Of the open fields, those that are still in their instructions.
  private var instructionCount = 0
  /// Bytes of text withheld by fields that never ended.
  private(set) var lost = 0

  var isInInstruction: Bool { instructionCount > 0 }
  var count: Int { open.count }

  /// The address of the innermost open field that is a hyperlink.
  var link: String? { links.last?.address }

  mutating func begin() {
    open.append(Field())
    instructionCount += 1
  }

  /// What a drop-down field without a result shows.
  var choice: String? {
    guard let field = open.last, !field.hasResult, field.choices.indices.contains(field.chosen) else { return nil }
    return field.choices[field.chosen]
  }

  mutating func beginChoice() { change { $0.choices = [] } }
  mutating func addChoice(_ text: String) { change { $0.choices.append(text) } }
  mutating func choose(_ index: Int) { change { $0.chosen = index } }

  private mutating func change(_ body: (inout Field) -> Void) {
    if let last = open.indices.last { body(&open[last]) }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isText: Bool) {
    guard let last = open.indices.last, !open[last].hasResult else { return }
    if isText { open[last].withheld += bytes.count }
    if open[last].instruction.count < 1 << 16 { open[last].instruction.append(contentsOf: bytes) }
  }

  mutating func separate() {
    guard let last = open.indices.last, !open[last].hasResult else { return }
    open[last].hasResult = true
    let address = linkAddress(ofField: String(decoding: open[last].instruction, as: UTF8.self))
    if let address { links.append((open.count, address)) }
    instructionCount -= 1
  }

  mutating func end() {
    if let link = links.last, link.count == open.count { links.removeLast() }
    guard let field = open.popLast() else { return }
    if !field.hasResult { instructionCount -= 1 }
  }

  /// Closes the fields that the end of a cell, a note or a story has left open.
  mutating func close(downTo count: Int) {
    while open.count > count {
      if let field = open.last, !field.hasResult { lost += field.withheld }
      end()
    }
  }
}

/// The address in a field's instruction: `HYPERLINK "address" \l "place"`; nil where it is no hyperlink.
func linkAddress(ofField instruction: String) -> String? {
  var words: [String] = []
  var word = ""
  var isQuoted = false
  var isEscaped = false
  for character in instruction {
    if isEscaped {
      word.append(character)
      isEscaped = false
    } else if character == "\\", isQuoted {
      isEscaped = true
    } else if character == "\"" {
      if isQuoted { words.append(word) }
      word = ""
      isQuoted.toggle()
    } else if character.isWhitespace, !isQuoted {
      if !word.isEmpty { words.append(word) }
      word = ""
    } else {
      word.append(character)
    }
  }
  if !word.isEmpty { words.append(word) }
  guard words.first?.uppercased() == "HYPERLINK" else { return nil }
  var address = ""
  var place: String?
  var index = 1
  while index < words.count {
    switch words[index].lowercased() {
    case "\\l":
      index += 1
      if index < words.count { place = words[index] }
    case "\\o", "\\t": index += 1
    case let switched where switched.hasPrefix("\\"): break
    default: if address.isEmpty { address = words[index] }
    }
    index += 1
  }
  return place.map { address + "#" + $0 } ?? (address.isEmpty ? nil : address)
}
