@preconcurrency import Glibc
import StageKit

/// A line of a user's lexicon.
struct WordPair: Sendable, Equatable {
  var source: String
  var target: String
  /// 0 to 1.
  var weight: Float
}

/// Reads a lexicon's lines. Empty lines and those that begin with `#` say nothing.
func readWordPairs(_ path: String) throws(StageError) -> [WordPair] {
  guard let file = fopen(path, "rb") else {
    throw StageError(SentenceAligner.unreadable, ["path": path, "reason": String(cString: strerror(errno))])
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    bytes.append(contentsOf: buffer[..<count])
  }
  if ferror(file) != 0 {
    throw StageError(SentenceAligner.unreadable, ["path": path, "reason": String(cString: strerror(errno))])
  }
  return try wordPairs(bytes, path: path)
}

func wordPairs(_ bytes: [UInt8], path: String) throws(StageError) -> [WordPair] {
  var pairs: [WordPair] = []
  var number = 0
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    number += 1
    let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    if text.isEmpty || text.hasPrefix("#") { continue }
    let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
    let weight = fields.count > 2 ? Float(fields[2]) : 1
    guard (2...3).contains(fields.count), !fields[0].isEmpty, !fields[1].isEmpty, let weight, (0...1).contains(weight)
    else { throw StageError(SentenceAligner.malformed, at: Place(file: path, line: number)) }
    pairs.append(WordPair(source: String(fields[0]), target: String(fields[1]), weight: weight))
  }
  return pairs
}

extension Lexicon {
  /// Stems of words and phrases; a phrase's weight is shared among the pairs of its words.
  init(_ pairs: [WordPair], source: String, target: String) {
    var weights: [(line: [UInt8], translation: [UInt8], weight: Float)] = []
    for pair in pairs {
      let from = stems(of: pair.source, language: source)
      let to = stems(of: pair.target, language: target)
      let share = pair.weight / Float(max(1, from.count * to.count))
      for left in from { for right in to { weights.append((left, right, share)) } }
    }
    weights.sort { left, right in
      left.line != right.line
        ? left.line.lexicographicallyPrecedes(right.line)
        : left.translation != right.translation
          ? left.translation.lexicographicallyPrecedes(right.translation)
          : left.weight > right.weight
    }
    var lines: [UInt8] = []
    var index = 0
    while index < weights.count {
      let stem = weights[index].line
      lines.append(contentsOf: stem)
      var separator: UInt8 = 0x09
      while index < weights.count, weights[index].line == stem {
        let entry = weights[index]
        lines.append(separator)
        lines.append(contentsOf: entry.translation)
        lines.append(0x30 + UInt8(max(1, min(9, (entry.weight * 9).rounded()))))
        separator = 0x20
        while index < weights.count, weights[index].line == stem, weights[index].translation == entry.translation {
          index += 1
        }
      }
      lines.append(0x0A)
    }
    self.init(source: source, target: target, lines: lines)
  }
}

/// The forms that a text's words have as tokens.
private func stems(of text: String, language: String) -> [[UInt8]] {
  let bytes = Array(text.utf8)
  let tokens = Tokens(bytes, segments: [(range: 0..<bytes.count, block: 0)], language: language)
  return (0..<tokens.forms.count).filter { tokens.kinds[$0] != .sign }.map {
    Array(tokens.forms.bytes[tokens.forms.range($0)])
  }
}
