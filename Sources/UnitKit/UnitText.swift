public import TextModel

/// The text of one side of a unit as a file of translations holds it, with the marks that its inline codes stand for.
public struct UnitText: Sendable {
  /// UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// Ranges of `bytes`, in the order in which they begin.
  public private(set) var marks: [InlineMark] = []
  /// Marks that have not ended: the name by which their end calls them, and their index.
  private var open: [(name: String, index: Int)] = []

  public init() {}

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The text without its marks.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing but ASCII white space and control characters.
  public var isBlank: Bool { !bytes.contains { $0 > 0x20 } }

  public mutating func append(_ bytes: some Collection<UInt8>) { self.bytes.append(contentsOf: bytes) }

  public mutating func append(_ scalar: Unicode.Scalar) { bytes.append(contentsOf: scalar.utf8) }

  /// Begins a mark that ``endMark(_:)`` will end by its name; one that nothing ends reaches to the text's end.
  public mutating func beginMark(_ name: String, _ kind: MarkKind, value: String? = nil) {
    open.append((name, marks.count))
    marks.append(InlineMark(kind, bytes.count..<bytes.count, value: value))
  }

  /// Says what the mark that was begun last under a name is worth: formats tell an address after the beginning.
  public mutating func setValue(_ value: String, ofMark name: String) {
    if let mark = open.last(where: { $0.name == name }) { marks[mark.index].value = value }
  }

  /// - Returns: whether a mark of that name was open.
  @discardableResult
  public mutating func endMark(_ name: String) -> Bool {
    guard let position = open.lastIndex(where: { $0.name == name }) else { return false }
    let index = open.remove(at: position).index
    marks[index].range = marks[index].range.lowerBound..<bytes.count
    return true
  }

  /// Adds a mark over all text so far: one that began in an earlier unit and ends here.
  public mutating func endForeignMark(_ kind: MarkKind, value: String? = nil) {
    for position in open.indices { open[position].index += 1 }
    marks.insert(InlineMark(kind, 0..<bytes.count, value: value), at: 0)
  }

  /// Adds a mark without text: a note's reference that has no sign of its own.
  public mutating func addPoint(_ kind: MarkKind, value: String?) {
    marks.append(InlineMark(kind, bytes.count..<bytes.count, value: value))
  }

  /// The text without ASCII white space at its ends, all marks ended; a mark that holds nothing and says nothing is left
  /// out.
  public func trimmed() -> UnitText {
    var result = UnitText()
    let first = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let end = (bytes.lastIndex { $0 > 0x20 } ?? first - 1) + 1
    result.bytes = Array(bytes[first..<end])
    var marks = marks
    for (_, index) in open { marks[index].range = marks[index].range.lowerBound..<bytes.count }
    result.marks = marks.compactMap { mark in
      let start = min(max(mark.range.lowerBound, first), end) - first
      let range = start..<max(start, min(mark.range.upperBound, end) - first)
      return range.isEmpty && mark.value == nil ? nil : InlineMark(mark.kind, range, value: mark.value)
    }
    return result
  }
}
