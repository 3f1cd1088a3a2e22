/// What is wrong with a text of entries.
public struct TextDictionaryError: Error, Sendable, Equatable {
  /// Counted from 1.
  public let line: Int
}

extension LexiconEntry {
  /// Reads lines `word<TAB>translation[<TAB>weight]`. Empty lines and those that begin with `#` say nothing.
  public static func entries(ofText bytes: [UInt8]) throws(TextDictionaryError) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    var number = 0
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      guard let entry = LexiconEntry(line: line) else { throw TextDictionaryError(line: number) }
      entries.append(entry)
    }
    return entries
  }

  private init?(line: ArraySlice<UInt8>) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), !fields[0].isEmpty, !fields[1].isEmpty,
      let source = String(validating: fields[0], as: UTF8.self),
      let target = String(validating: fields[1], as: UTF8.self)
    else { return nil }
    self.init(source: source, target: target)
    if fields.count > 2 {
      guard let weight = Float(String(decoding: fields[2], as: UTF8.self)), (0...1).contains(weight) else { return nil }
      self.weight = weight
    }
  }
}
