import CYAML

/// What libyaml finds in a file, one after the other.
enum YAMLEvent {
  case documentStart
  case documentEnd
  case streamStart
  case streamEnd
  case scalar(YAMLScalar)
  case alias(String)
  case sequenceStart
  case sequenceEnd
  case mappingStart
  case mappingEnd
}

/// An event, its place, and what is not accepted about it.
struct PlacedYAMLEvent {
  var event: YAMLEvent
  var position: Position
  var anchor: String?
  var tag: String?
}

/// The face of libyaml: bytes in, events out, errors with their places.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter bytes: UTF-8 without a byte order mark; must stay where they are.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    parser = .allocate(capacity: 1)
    // It fails only for want of memory, and then leaves a parser that says so.
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(PipelineProblem) -> PlacedYAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    var result = PlacedYAMLEvent(event: .streamEnd, position: Position(event.start_mark))
    switch event.type {
    case YAML_STREAM_START_EVENT: result.event = .streamStart
    case YAML_DOCUMENT_START_EVENT: result.event = .documentStart
    case YAML_DOCUMENT_END_EVENT: result.event = .documentEnd
    case YAML_SEQUENCE_END_EVENT: result.event = .sequenceEnd
    case YAML_MAPPING_END_EVENT: result.event = .mappingEnd
    case YAML_ALIAS_EVENT: result.event = .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      result.event = .sequenceStart
      result.anchor = string(event.data.sequence_start.anchor)
      result.tag = string(event.data.sequence_start.tag)
    case YAML_MAPPING_START_EVENT:
      result.event = .mappingStart
      result.anchor = string(event.data.mapping_start.anchor)
      result.tag = string(event.data.mapping_start.tag)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      result.event = .scalar(YAMLScalar(text: text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE))
      result.anchor = string(scalar.anchor)
      result.tag = string(scalar.tag)
    default: result.event = .streamEnd
    }
    return result
  }

  private var problem: PipelineProblem {
    let parser = parser.pointee
    let message = parser.problem.map { String(cString: $0) } ?? "not enough memory"
    guard parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR else {
      // Of what it cannot even decode, libyaml says no line: only how many bytes stand before it.
      let offset = min(Int(parser.problem_offset), bytes.count)
      return PipelineProblem(position: Position(after: bytes[..<offset]), message: "this is not YAML: \(message)")
    }
    let position = Position(parser.problem_mark)
    let context = parser.context.map { " \(String(cString: $0))" } ?? ""
    let begun = Position(parser.context_mark)
    let place = context.isEmpty || begun == position ? "" : " that begins at \(begun.line):\(begun.column)"
    return PipelineProblem(
      position: position, message: "this is not YAML: \(message)\(context)\(place)",
      hint: hint(message, at: position, begun: context.isEmpty ? position : begun))
  }

  /// What people mistake most often.
  private func hint(_ message: String, at position: Position, begun: Position) -> String? {
    if message.contains("escape code") { return "write the character itself" }
    if message.contains("mapping values are not allowed") { return "a text with a colon in it must stand in quotes" }
    let lines = [line(position.line), line(begun.line)]
    if lines[0].dropFirst(position.column - 1).first == UInt8(ascii: "\t") {
      return "indent with spaces, not with tabs"
    }
    if lines.contains(where: { $0.contains(UInt8(ascii: "{")) && $0.contains(UInt8(ascii: "}")) }) {
      return "a text with { or } in it must stand in quotes"
    }
    return nil
  }

  private func line(_ number: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes.split(separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
      .dropFirst(number - 1).first ?? bytes[..<0]
  }
}

extension Position {
  init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }

  /// Of what follows some UTF-8 bytes, which may be cut within a character.
  init(after bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var line = 1
    var column = 1
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}

private func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  pointer.map { String(cString: $0) }
}
