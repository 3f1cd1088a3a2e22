import LexiconKit

/// A dictionary of the DICT project (dictfmt(1), dictzip(1)): an index of headwords, and the text that it leads to.
struct DictFile {
  /// What it calls itself; empty where it does not.
  private(set) var title = ""
  private(set) var entries: [LexiconEntry] = []

  /// - Parameters:
  ///   - index: lines `headword<TAB>offset<TAB>length`, the numbers in base 64.
  ///   - text: what the index leads to, unpacked.
  ///   - target: the primary language of the text.
  init(index: [UInt8], text: [UInt8], target: String) throws(ImportError) {
    let reader = GlossReader(target: target)
    var number = 0
    for line in index.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty { continue }
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count >= 3, let offset = base64(fields[1]), let length = base64(fields[2]) else {
        throw ImportError(
          "not a line `headword<TAB>offset<TAB>length`", cure: "name the .index file of a DICT dictionary", line: number
        )
      }
      guard offset <= text.count, length <= text.count - offset else {
        throw ImportError(
          "leads to bytes \(offset) to \(offset + length) of a dictionary of \(text.count)",
          cure: "take the .index and the .dict file of one version", line: number)
      }
      let word = String(decoding: fields[0], as: UTF8.self)
      let body = String(decoding: text[offset..<(offset + length)], as: UTF8.self)
      // The first line is the headword.
      let lines = body.split(separator: "\n", maxSplits: 1)
      guard lines.count > 1 else { continue }
      if word.hasPrefix("00-database") || word.hasPrefix("00database") {
        if word.hasSuffix("short") { title = String(lines[1].drop { $0.isWhitespace }.split(separator: "\n")[0]) }
        continue
      }
      for gloss in reader.glosses(of: lines[1]) { entries.append(LexiconEntry(source: word, target: gloss)) }
    }
  }
}

/// `A` to `Z`, `a` to `z`, `0` to `9`, `+`, `/`: the most significant digit first.
private func base64(_ digits: ArraySlice<UInt8>) -> Int? {
  var value = 0
  guard 1...8 ~= digits.count else { return nil }
  for digit in digits {
    let number: UInt8
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): number = digit - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): number = digit - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number = digit - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): number = 62
    case UInt8(ascii: "/"): number = 63
    default: return nil
    }
    value = value << 6 | Int(number)
  }
  return value
}
