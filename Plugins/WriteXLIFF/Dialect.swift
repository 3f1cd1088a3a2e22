import MarkupKit
import TextModel

/// One version of XLIFF.
protocol Dialect {
  /// Whether the head names the languages, and so all of a file's documents have the same.
  var namesLanguagesAtHead: Bool { get }
  var joiner: [UInt8] { get }

  func appendHead(source: String, target: String?, to output: inout [UInt8])
  func appendFoot(to output: inout [UInt8])
  func appendFileStart(_ file: FileFacts, to output: inout [UInt8])
  /// - Parameter isEmpty: the file has no unit.
  func appendFileEnd(isEmpty: Bool, to output: inout [UInt8])

  /// - Returns: how many characters had to be left out.
  func append(_ unit: Unit, to output: inout [UInt8]) -> Int

  func appendBegin(_ code: InlineText.Code, number: Int, to output: inout [UInt8])
  func appendEnd(_ code: InlineText.Code, number: Int, to output: inout [UInt8])
  func appendPoint(_ code: InlineText.Code, number: Int, to output: inout [UInt8])

  /// Writes a character that XML has no place for.
  ///
  /// - Returns: whether it could be written.
  func appendIllegal(_ codePoint: UInt32, to output: inout [UInt8]) -> Bool
}

/// What a file element says of itself.
struct FileFacts {
  var id: String
  var original: String
  var sourceLanguage: String
  var targetLanguage: String?
  var notes: [Note]
}

extension Dialect {
  /// Writes a side's text with its codes; each line break in it becomes a space.
  ///
  /// - Returns: how many characters had to be left out.
  func append(_ side: Unit.Side, to output: inout [UInt8]) -> Int {
    guard let document = side.document else { return 0 }
    var leftOut = 0
    var line: [UInt8] = []
    func appendLine() {
      line.withUnsafeBufferPointer { line in
        output.append(escaped: line) { if !appendIllegal($0, to: &$1) { leftOut += 1 } }
      }
      line.removeAll(keepingCapacity: true)
    }
    for piece in side.text.pieces {
      switch piece {
      case .text(let range): document.appendLine(range, to: &line)
      case .joiner: line += joiner
      case .begin(let code):
        appendLine()
        appendBegin(side.text.codes[code], number: side.numbers[code], to: &output)
      case .end(let code):
        appendLine()
        appendEnd(side.text.codes[code], number: side.numbers[code], to: &output)
      case .point(let code):
        appendLine()
        appendPoint(side.text.codes[code], number: side.numbers[code], to: &output)
      }
    }
    appendLine()
    return leftOut
  }
}

extension Array<UInt8> {
  /// Appends ` name="value"`.
  mutating func append(attribute name: StaticString, _ value: String) {
    append(markup: " ")
    append(markup: name)
    append(markup: "=\"")
    append(escaped: value, in: .attribute)
    append(markup: "\"")
  }
}
