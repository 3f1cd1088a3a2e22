import TextModel

/// Puts the text of a cue into a sink: `<i>`, `<b>` and `<u>` become marks, of whatever they lack or cross; other signs of
/// how it is shown (`<font ...>`, `{\an8}`) are left out. All else that looks like a tag is text.
struct CueText {
  private var open: [MarkKind] = []
  private var hasText = false

  /// - Parameter line: UTF-8.
  /// - Returns: how many signs were left out.
  mutating func append(_ line: ArraySlice<UInt8>, to sink: inout BlockSink) -> Int {
    var leftOut = 0
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    while let place = rest.firstIndex(where: { $0 == 0x3C || $0 == 0x7B }) {
      put(rest[..<place], to: &sink)
      rest = rest[place...]
      let close: UInt8 = rest.first == 0x3C ? 0x3E : 0x7D
      guard let end = rest.firstIndex(of: close), let sign = Sign(rest[(place + 1)..<end], isTag: close == 0x3E) else {
        put(rest.prefix(1), to: &sink)
        rest = rest.dropFirst()
        continue
      }
      rest = rest[(end + 1)...]
      switch sign {
      case .begin(let kind):
        open.append(kind)
        sink.beginMark(kind)
      case .end(let kind): self.end(kind, in: &sink)
      case .other(let isEnd): if !isEnd { leftOut += 1 }
      }
    }
    put(rest, to: &sink)
    return leftOut
  }

  /// Between two lines: a line that a dash begins is another speaker's.
  func breakLine(before line: ArraySlice<UInt8>, _ lines: CueLines, in sink: inout BlockSink) {
    guard hasText, let last = sink.document.text.last, last != 0x0A, last != 0x20 else { return }
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    let isSpoken = ["-", "–", "—"].contains { text.starts(with: $0.utf8) }
    sink.append(lines == .kept || isSpoken ? "\n" : " ")
  }

  private mutating func put(_ bytes: ArraySlice<UInt8>, to sink: inout BlockSink) {
    if bytes.isEmpty { return }
    hasText = true
    sink.append(bytes)
  }

  /// Marks within the one that ends, and go on behind it, are ended and begun again.
  private mutating func end(_ kind: MarkKind, in sink: inout BlockSink) {
    guard let index = open.lastIndex(of: kind) else { return }
    for _ in index..<open.count { sink.endMark() }
    open.remove(at: index)
    for kind in open[index...] { sink.beginMark(kind) }
  }
}

/// What stands between `<` and `>`, or `{` and `}`.
private enum Sign {
  case begin(MarkKind)
  case end(MarkKind)
  case other(isEnd: Bool)

  init?(_ bytes: ArraySlice<UInt8>, isTag: Bool) {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    let name = text.hasPrefix("/") ? text.dropFirst() : text[...]
    let kind: MarkKind? =
      switch name {
      case "i": .italic
      case "b": .bold
      case "u": .underline
      case "s": .strikethrough
      default: nil
      }
    if let kind {
      self = text.hasPrefix("/") ? .end(kind) : .begin(kind)
    } else if isTag ? name == "font" || name.hasPrefix("font ") : text.hasPrefix("\\") {
      self = .other(isEnd: text.hasPrefix("/"))
    } else {
      return nil
    }
  }
}
