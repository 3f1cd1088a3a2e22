import CharsetKit
import StageKit
import TextModel

/// The lines of a cue, as places of the file's text.
private struct Cue {
  /// As the file has it; empty where it has none.
  var number: Range<Int>
  /// The line of its times, and which line that is, counted from 1.
  var times: Range<Int>
  var line: Int
  var from: Int
  var to: Int
  /// Without blank lines at the end.
  var lines: [Range<Int>] = []
}

/// Adds each cue as a block. Its path is `NUMBER/TIMES`, its line that of its text.
func addCues(of file: DecodedFile, _ cueLines: CueLines, to sink: inout BlockSink) throws(StageError) {
  let cues = try cues(of: file.text)
  var formatting = Told()
  var empty = Told()
  var lastStart = 0
  try file.text.withUnsafeBufferPointer { buffer throws(StageError) in
    var places = SourceRanges(file, text: buffer)
    for cue in cues {
      let times = String(decoding: file.text[cue.times], as: UTF8.self)
      if cue.to < cue.from {
        sink.report(Finding(SubtitleReader.backward, ["line": String(cue.line), "times": times]))
      }
      if cue.from < lastStart {
        sink.report(Finding(SubtitleReader.disorder, ["line": String(cue.line), "times": times]))
      }
      lastStart = cue.from
      var text = CueText()
      sink.beginBlock()
      for (index, line) in cue.lines.enumerated() {
        let bytes = file.text[line]
        if index > 0 { text.breakLine(before: bytes, cueLines, in: &sink) }
        let left = text.append(bytes, to: &sink)
        if left > 0 { formatting.note(left, line: cue.line + 1 + index) }
      }
      let path = Array(file.text[cue.number]) + [0x2F] + Array(file.text[cue.times])
      let range = cue.lines.first.flatMap { first in
        cue.lines.last.flatMap { last in places.bytes(of: first.lowerBound..<last.upperBound) }
      }
      let block = sink.endBlock(.paragraph, path: path, line: cue.line + 1, bytes: range)
      if block == nil { empty.note(1, line: cue.line) }
    }
  }
  formatting.report(SubtitleReader.formatting, to: &sink)
  empty.report(SubtitleReader.emptyCue, to: &sink)
}

/// Divides a text into cues: a line of times begins one, and a number above it that stands alone is its own.
private func cues(of text: [UInt8]) throws(StageError) -> [Cue] {
  var cues: [Cue] = []
  var stray: (range: Range<Int>, line: Int)?
  var number = 0..<0
  var lineNumber = 0
  var start = 0
  while start < text.count {
    let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    let range = start..<end
    lineNumber += 1
    start = end + (text[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    switch CueLine(text[range]) {
    case .times(let from, let to):
      if !number.isEmpty, !cues.isEmpty { cues[cues.count - 1].lines.removeLast() }
      if cues.isEmpty, let stray {
        throw StageError(
          SubtitleReader.strayText, ["text": shortened(text[stray.range])], at: Place(line: stray.line))
      }
      cues.append(
        Cue(number: number.trimmed(in: text), times: range.trimmed(in: text), line: lineNumber, from: from, to: to))
      number = 0..<0
    case .badTimes:
      throw StageError(SubtitleReader.badTimes, ["text": shortened(text[range])], at: Place(line: lineNumber))
    case .number:
      if !cues.isEmpty { cues[cues.count - 1].lines.append(range) }
      number = range
    case .blank, .text:
      let isBlank = CueLine(text[range]) == .blank
      if cues.isEmpty {
        if !isBlank, stray == nil { stray = (range, lineNumber) }
      } else {
        cues[cues.count - 1].lines.append(range)
      }
      number = 0..<0
    }
  }
  guard !cues.isEmpty else { throw StageError(SubtitleReader.noCue) }
  for index in cues.indices {
    while let last = cues[index].lines.last, CueLine(text[last]) == .blank { cues[index].lines.removeLast() }
  }
  return cues
}

/// How often something was met, and where first.
private struct Told {
  private var count = 0
  private var line = 0

  mutating func note(_ more: Int, line: Int) {
    if count == 0 { self.line = line }
    count += more
  }

  func report(_ kind: FindingKind, to sink: inout BlockSink) {
    if count > 0 { sink.report(Finding(kind, ["count": String(count), "line": String(line)])) }
  }
}

extension Range<Int> {
  fileprivate func trimmed(in text: [UInt8]) -> Range<Int> {
    let bytes = text[self]
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return lowerBound..<lowerBound
    }
    return first..<(last + 1)
  }
}

private func shortened(_ text: ArraySlice<UInt8>) -> String {
  let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
  return scalars.count > 60 ? String(String.UnicodeScalarView(scalars.prefix(60))) + "..." : String(scalars)
}
