import TextModel
import UnitKit

/// Reads the content of a source or target: text, codes, and the segments that XLIFF 1.2 marks in it.
struct InlineReader {
  private(set) var pieces = [Draft.Piece(name: "")]
  /// Codes that mark nothing known here.
  private(set) var lost = 0
  /// For each open element that spans text, the name of its mark; nil where it has none.
  private var spans: [String?] = []
  private var spanCount = 0
  /// Codes of the original format that the parser is in, and their text.
  private var codeDepth = 0
  private var code: [UInt8] = []
  private var finishCode: (@Sendable (inout InlineReader, String?) -> Void)?
  private var segmentDepths: [Int] = []

  typealias Values = (Name) -> String

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if codeDepth > 0 { code.append(contentsOf: bytes) } else { withText { $0.append(bytes) } }
  }

  private mutating func withText(_ body: (inout UnitText) -> Void) {
    let last = pieces.count - 1
    body(&pieces[last].text)
  }

  mutating func start(_ name: Name, isSecond: Bool, _ value: Values) {
    if codeDepth > 0 {
      codeDepth += 1
      return
    }
    switch name {
    case .pc, .g: beginSpan(kind(isSecond, value), styleValue(value(.subFs)))
    case .mrk where value(.mtype) == "seg":
      // What has stood before the first segment, between two, or stands behind the last.
      let last = pieces.count - 1
      if pieces[last].name == "" { pieces[last].name = nil }
      pieces.append(Draft.Piece(name: value(.mid)))
      segmentDepths.append(spans.count)
      spans.append(nil)
    case .mrk, .sub: spans.append(nil)
    case .sc: begin("s" + value(.id), kind(isSecond, value), styleValue(value(.subFs)))
    case .ec:
      if value(.isolated) == "yes" {
        endForeign(kind(isSecond, value), styleValue(value(.subFs)))
      } else {
        withText { $0.endMark("s" + value(.startRef)) }
      }
    case .ph where isSecond: addPoint(kind(isSecond, value), value(.disp))
    case .cp:
      if let scalar = UInt32(value(.hex), radix: 16).flatMap({ Unicode.Scalar($0) }) { withText { $0.append(scalar) } }
    case .bx: begin("b" + pairName(value), kind(isSecond, value), nil)
    case .ex:
      let pair = "b" + pairName(value)
      withText { $0.endMark(pair) }
    case .x: lost += 1
    case .bpt, .ept, .it, .ph: startCode(name, kind(isSecond, value), value)
    default: break
    }
  }

  mutating func end(_ name: Name, isSecond: Bool) {
    if codeDepth > 0 {
      codeDepth -= 1
      if codeDepth == 0 {
        let text = String(decoding: code, as: UTF8.self)
        // Code of another format is not the value of a mark.
        let finish = finishCode
        finishCode = nil
        finish?(&self, text.isEmpty || text.contains("<") ? nil : text)
      }
      return
    }
    guard [.pc, .g, .mrk, .sub].contains(name), let span = spans.popLast() else { return }
    if let span { withText { $0.endMark(span) } }
    if segmentDepths.last == spans.count {
      segmentDepths.removeLast()
      pieces.append(Draft.Piece(name: nil))
    }
  }

  private func kind(_ isSecond: Bool, _ value: Values) -> MarkKind? {
    isSecond
      ? markKind(type: value(.type), subType: value(.subType), style: value(.fs)) : markKind(contentType: value(.ctype))
  }

  /// What the two halves of a code of XLIFF 1.2 have in common.
  private func pairName(_ value: Values) -> String { value(.rid).isEmpty ? value(.id) : value(.rid) }

  private mutating func begin(_ name: String, _ kind: MarkKind?, _ value: String?) {
    guard let kind else { return lost += 1 }
    withText { $0.beginMark(name, kind, value: value) }
  }

  private mutating func beginSpan(_ kind: MarkKind?, _ value: String?) {
    spanCount += 1
    let name = "span \(spanCount)"
    begin(name, kind, value)
    spans.append(kind == nil ? nil : name)
  }

  private mutating func endForeign(_ kind: MarkKind?, _ value: String?) {
    guard let kind else { return lost += 1 }
    withText { $0.endForeignMark(kind, value: value) }
  }

  private mutating func addPoint(_ kind: MarkKind?, _ value: String) {
    guard let kind else { return lost += 1 }
    withText { $0.addPoint(kind, value: value.isEmpty ? nil : value) }
  }

  /// Begins a code whose content is of another format, or the value of a mark.
  private mutating func startCode(_ name: Name, _ kind: MarkKind?, _ value: Values) {
    codeDepth = 1
    code = []
    let pair = "b" + pairName(value)
    switch name {
    case .bpt:
      begin(pair, kind, nil)
      finishCode = { reader, value in if let value { reader.withText { $0.setValue(value, ofMark: pair) } } }
    case .ept: withText { $0.endMark(pair) }
    case .it where value(.pos) == "close": finishCode = { $0.endForeign(kind, $1) }
    case .it: finishCode = { $0.begin("i", kind, $1) }
    default: finishCode = { $0.addPoint(kind, $1 ?? "") }
    }
  }
}
