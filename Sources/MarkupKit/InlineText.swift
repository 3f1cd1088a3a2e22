public import TextModel

/// The text of consecutive segments as translation formats see it: stretches of text, and the codes between them that
/// the document's marks make.
public struct InlineText: Sendable, Equatable {
  public struct Code: Sendable, Equatable {
    public var kind: MarkKind
    /// The mark's: an address, a note's identifier.
    public var value: String?
    public var form: Form
    /// Whether it holds a code that begins or ends without its other side in it.
    public var holdsPartial = false
  }

  /// How much of its mark a code stands for.
  public enum Form: Sendable, Equatable {
    /// Begins and ends here, and is well nested.
    case nested
    /// Begins and ends here, but only one of the two is within another code.
    case overlapping
    /// Begins here and ends in later segments.
    case begun
    /// Began in earlier segments and ends here.
    case ended
    /// A place without text: a note's reference that has no sign of its own.
    case point
  }

  public enum Piece: Sendable, Equatable {
    /// UTF-8 bytes of the document's text.
    case text(Range<Int>)
    /// What parts two segments.
    case joiner
    /// An index of ``codes``: its first half, its second half, or all of it.
    case begin(Int)
    case end(Int)
    case point(Int)
  }

  public private(set) var codes: [Code] = []
  public private(set) var pieces: [Piece] = []

  public init() {}

  fileprivate struct Event {
    var position: Int
    /// At one place first what ends, then what only stands there, then what begins.
    var phase: Int
    /// Inner codes end first and begin last.
    var order: Int
    var piece: Piece
  }

  fileprivate mutating func write(_ segments: ArraySlice<Segment>, _ events: [Event]) {
    var next = 0
    var previous: Segment?
    for segment in segments {
      if let previous, previous.block != segment.block || previous.range.upperBound < segment.range.lowerBound {
        pieces.append(.joiner)
      }
      var position = segment.range.lowerBound
      while next < events.count, events[next].position <= segment.range.upperBound {
        appendText(position..<max(position, events[next].position))
        position = max(position, events[next].position)
        pieces.append(events[next].piece)
        next += 1
      }
      appendText(position..<segment.range.upperBound)
      previous = segment
    }
    pieces += events[next...].map(\.piece)
  }

  private mutating func appendText(_ range: Range<Int>) { if !range.isEmpty { pieces.append(.text(range)) } }

  fileprivate mutating func add(_ code: Code) -> Int {
    codes.append(code)
    return codes.count - 1
  }

  fileprivate mutating func setForm(_ form: Form, of code: Int) { codes[code].form = form }

  /// Notes which nested codes hold half of another.
  fileprivate mutating func findPartial() {
    var open: [Int] = []
    var openBefore: [Int: [Int]] = [:]
    for piece in pieces {
      switch piece {
      case .begin(let code) where codes[code].form == .nested: open.append(code)
      case .end(let code) where codes[code].form == .nested: open.removeLast()
      case .begin(let code) where codes[code].form == .overlapping: openBefore[code] = open
      case .end(let code) where codes[code].form == .overlapping:
        let before = openBefore[code] ?? []
        for outer in open where !before.contains(outer) { codes[outer].holdsPartial = true }
        for outer in before where !open.contains(outer) { codes[outer].holdsPartial = true }
      case .begin, .end: for outer in open { codes[outer].holdsPartial = true }
      case .text, .joiner, .point: break
      }
    }
  }
}

/// Reads the inline text of one document's segments; quickest where they come in order, as marks do.
public struct InlineTextReader {
  private let document: Document
  /// For each mark, how far it and those before it reach.
  private let reach: [Int]
  /// The first mark that has not begun yet, and those that have and may reach further, as indices.
  private var next = 0
  private var open: [Int] = []
  /// The end of the segments read last.
  private var position = 0

  public init(_ document: Document) {
    self.document = document
    var farthest = 0
    reach = document.marks.map { mark in
      farthest = max(farthest, mark.range.upperBound)
      return farthest
    }
  }

  /// The text of consecutive segments. Complexity: the segments and the marks in them, and those before them in their block
  /// where they come before what was read last.
  public mutating func read(_ range: Range<Int>) -> InlineText {
    let range = range.clamped(to: document.segments.indices)
    let segments = document.segments[range]
    var text = InlineText()
    guard let start = segments.first?.range.lowerBound, let end = segments.last?.range.upperBound else { return text }
    let before = range.lowerBound > 0 ? document.segments[range.lowerBound - 1].range.upperBound : -1
    if start < position { goBack(to: before) }
    position = end
    while next < document.marks.count, document.marks[next].range.lowerBound <= end {
      open.append(next)
      next += 1
    }
    let after = range.upperBound < document.segments.count ? document.segments[range.upperBound].range.lowerBound : .max
    var spans: [Span] = []
    for index in open {
      let mark = document.marks[index]
      if let span = Span(mark, in: segments, before: before, after: after) { spans.append(span) }
    }
    open.removeAll { document.marks[$0].range.upperBound <= end }
    if spans.isEmpty {
      text.write(segments, [])
    } else {
      let events = events(of: spans, in: &text)
      text.write(segments, events)
      text.findPartial()
    }
    return text
  }

  /// Takes up the marks again from the first that reaches a place.
  private mutating func goBack(to place: Int) {
    open = []
    var high = reach.count
    next = 0
    while next < high {
      let middle = (next + high) / 2
      if reach[middle] < place { next = middle + 1 } else { high = middle }
    }
  }

  private struct Span {
    var mark: InlineMark
    var range: Range<Int>
    var form: InlineText.Form

    /// A mark's part in the segments; nil where it has none, or neither its beginning nor its end.
    init?(_ mark: InlineMark, in segments: ArraySlice<Segment>, before: Int, after: Int) {
      guard let last = segments.last?.range.upperBound else { return nil }
      self.mark = mark
      if mark.range.isEmpty {
        let place = mark.range.lowerBound
        // What stands between two segments belongs to the first.
        guard place > before, place <= last else { return nil }
        range = place..<place
        form = .point
        return
      }
      // White space between segments belongs to none: what begins or ends in it does so at the next segment's beginning
      // or the last one's end.
      let lower = segments.first { mark.range.lowerBound < $0.range.upperBound }?.range.lowerBound
      let upper = segments.last { mark.range.upperBound > $0.range.lowerBound }?.range.upperBound
      guard let lower, let upper else { return nil }
      let start = max(lower, mark.range.lowerBound)
      let end = min(upper, mark.range.upperBound)
      guard start < end else { return nil }
      range = start..<end
      switch (mark.range.lowerBound >= before, mark.range.upperBound <= after) {
      case (true, true): form = .nested
      case (true, false): form = .begun
      case (false, true): form = .ended
      case (false, false): return nil
      }
    }
  }

  /// Decides which codes are nested, and orders where they begin and end.
  private func events(of spans: [Span], in text: inout InlineText) -> [InlineText.Event] {
    let spans = spans.enumerated().sorted { left, right in
      let (one, other) = (left.element.range, right.element.range)
      if one.lowerBound != other.lowerBound { return one.lowerBound < other.lowerBound }
      if one.upperBound != other.upperBound { return one.upperBound > other.upperBound }
      return left.offset < right.offset
    }.map(\.element)
    var events: [InlineText.Event] = []
    // Where the nested codes in hand end.
    var nested: [Int] = []
    for span in spans {
      let code = text.add(InlineText.Code(kind: span.mark.kind, value: span.mark.value, form: span.form))
      let (start, end) = (span.range.lowerBound, span.range.upperBound)
      while let last = nested.last, last <= start { nested.removeLast() }
      if span.form == .nested {
        if let outer = nested.last, outer < end {
          text.setForm(.overlapping, of: code)
        } else {
          nested.append(end)
        }
      }
      let form = text.codes[code].form
      if form == .point { events.append(.init(position: start, phase: 1, order: code, piece: .point(code))) }
      if form == .ended || form == .nested || form == .overlapping {
        events.append(.init(position: end, phase: 0, order: -code, piece: .end(code)))
      }
      if form == .begun || form == .nested || form == .overlapping {
        events.append(.init(position: start, phase: 2, order: code, piece: .begin(code)))
      }
    }
    events.sort { ($0.position, $0.phase, $0.order) < ($1.position, $1.phase, $1.order) }
    return events
  }
}

/// Numbers for the codes of a source and its translation, from 1: the same where one corresponds to the other, being the
/// same in kind, value and form, and the first, second, ... of such.
public func codeNumbers(source: InlineText, target: InlineText) -> (source: [Int], target: [Int]) {
  var waiting: [CodeKey: [Int]] = [:]
  for (index, code) in source.codes.enumerated().reversed() { waiting[CodeKey(code), default: []].append(index + 1) }
  var last = source.codes.count
  let target = target.codes.map { code in
    if let number = waiting[CodeKey(code)]?.popLast() { return number }
    last += 1
    return last
  }
  return (source.codes.indices.map { $0 + 1 }, target)
}

private struct CodeKey: Hashable {
  var kind: MarkKind
  var value: String?
  var form: InlineText.Form

  init(_ code: InlineText.Code) { (kind, value, form) = (code.kind, code.value, code.form) }
}
