/// Reads the one YAML document of a file. Tags, anchors and aliases are refused: a pipeline file says what it means.
///
/// - Throws: where it is no YAML, or more than the limits allow: then nothing can be said of the rest.
/// - Returns: the document's node and what else is wrong with it; nil for a file without content.
func parseYAML(_ bytes: [UInt8]) throws(PipelineProblem) -> (root: YAMLNode?, problems: [PipelineProblem]) {
  guard bytes.count <= YAMLLimits.byteCount else {
    throw PipelineProblem(
      position: Position(line: 1, column: 1),
      message: "the file has \(bytes.count) bytes, more than the \(YAMLLimits.byteCount) that a pipeline may have")
  }
  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let content = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
  guard !content.isEmpty else { return (nil, []) }
  return try content.withUnsafeBufferPointer { (buffer) throws(PipelineProblem) in
    var composer = YAMLComposer(events: YAMLEvents(buffer))
    let root = try composer.document()
    return (root, composer.problems)
  }
}

enum YAMLLimits {
  static let byteCount = 1 << 20
  static let depth = 32
}

private struct YAMLComposer: ~Copyable {
  let events: YAMLEvents
  private(set) var problems: [PipelineProblem] = []

  init(events: consuming YAMLEvents) { self.events = events }

  mutating func document() throws(PipelineProblem) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let next = try events.next()
      switch next.event {
      case .streamEnd: return root
      case .streamStart, .documentEnd: continue
      case .documentStart:
        guard root == nil else {
          throw PipelineProblem(
            position: next.position, message: "a second YAML document begins here: a file holds one")
        }
      default: root = try node(next, depth: 1)
      }
    }
  }

  private mutating func node(_ start: PlacedYAMLEvent, depth: Int) throws(PipelineProblem) -> YAMLNode {
    guard depth <= YAMLLimits.depth else {
      throw PipelineProblem(
        position: start.position, message: "this is nested deeper than the \(YAMLLimits.depth) levels allowed")
    }
    refuseExtras(of: start)
    let content: YAMLNode.Content
    switch start.event {
    case .scalar(let scalar): content = .scalar(scalar)
    case .sequenceStart: content = .sequence(try items(depth: depth))
    case .mappingStart: content = .mapping(try entries(depth: depth))
    case .alias(let name):
      report(start.position, "the alias *\(name)", hint: "aliases are not accepted: write the value again")
      content = .refused
    default: content = .refused
    }
    return YAMLNode(content: content, position: start.position)
  }

  private mutating func items(depth: Int) throws(PipelineProblem) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      let next = try events.next()
      if case .sequenceEnd = next.event { return items }
      items.append(try node(next, depth: depth + 1))
    }
  }

  private mutating func entries(depth: Int) throws(PipelineProblem) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var places: [String: Position] = [:]
    while true {
      let next = try events.next()
      if case .mappingEnd = next.event { return entries }
      let key = try node(next, depth: depth + 1)
      let value = try node(try events.next(), depth: depth + 1)
      guard case .scalar(let name) = key.content else {
        if key.content != .refused { report(key.position, "a key must be a text, not a list or a mapping") }
        continue
      }
      if let first = places[name.text] {
        report(key.position, "the key \(quoted(name.text)) stands here already, in line \(first.line)")
      } else {
        places[name.text] = key.position
        entries.append(YAMLEntry(key: name.text, keyPosition: key.position, value: value))
      }
    }
  }

  private mutating func refuseExtras(of start: PlacedYAMLEvent) {
    if let tag = start.tag {
      report(start.position, "the tag \(quoted(tag))", hint: "tags are not accepted: put a text in quotes instead")
    }
    if let anchor = start.anchor {
      report(
        start.position, "the anchor &\(anchor)", hint: "anchors are not accepted: write the value where it is used")
    }
  }

  private mutating func report(_ position: Position, _ message: String, hint: String? = nil) {
    problems.append(PipelineProblem(position: position, message: message, hint: hint))
  }
}

/// A word of the file within a message: cut where it is too long to be read.
func quoted(_ text: String) -> String {
  text.count <= 60 ? "`\(text)`" : "`\(text.prefix(59))…`"
}
