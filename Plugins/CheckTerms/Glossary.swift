import CheckKit
import StageKit
import TextModel
import XMLKit

/// Terms and their words in each language.
struct Glossary {
  struct Term {
    var text: String
    var stems: [String]
    var isUppercase: Bool

    /// Nil where it has no words.
    init?(_ text: String, language: String) {
      let bytes = Array(text.utf8)
      let words = checkedWords(of: bytes, 0..<bytes.count)
      guard !words.isEmpty else { return nil }
      self.text = text
      stems = words.map { stem(of: $0.text, language: language) }
      isUppercase = words.count == 1 && words[0].isUppercase
    }
  }

  struct Entry {
    /// By primary language subtag.
    var terms: [String: [Term]] = [:]
    var forbidden: [String: [Term]] = [:]

    func words(_ language: String) -> String { (terms[language] ?? []).map(\.text).joined(separator: " or ") }
  }

  static let malformed = Failure(
    "glossary-malformed", "the glossary: {reason}",
    cure: "give a TSV file whose first line names languages (ru, en), or a TBX file")

  private(set) var entries: [Entry] = []

  /// - Parameters:
  ///   - bytes: of a TSV file in UTF-8, or of a TBX file: XML.
  ///   - name: the file's, for failures.
  init(_ bytes: [UInt8], name: String) throws(StageError) {
    if bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") {
      entries = try TermbaseReader.entries(of: bytes, name: name)
    } else {
      try readTable(String(decoding: bytes, as: UTF8.self), name: name)
    }
  }

  /// Whether a range of a row's source text is a term of the glossary.
  func has(_ range: Range<Int>, _ row: TermRow) -> Bool {
    entries.contains { entry in
      (entry.terms[row.source.language] ?? []).contains { row.source.range(of: $0)?.overlaps(range) ?? false }
    }
  }

  private mutating func readTable(_ text: String, name: String) throws(StageError) {
    let scalars = text.unicodeScalars.first == "\u{FEFF}" ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    let lines = scalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map { line in
      (line.last == "\r" ? line.dropLast() : line).split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0) }
    }
    let columns = try columns(lines.first ?? [], name: name)
    for fields in lines.dropFirst() {
      var entry = Entry()
      for (field, column) in zip(fields, columns) {
        guard let column else { continue }
        let terms = field.split(separator: "|").compactMap { Term(String($0).trimmed, language: column.language) }
        if column.isForbidden {
          entry.forbidden[column.language, default: []] += terms
        } else {
          entry.terms[column.language, default: []] += terms
        }
      }
      entries.append(entry)
    }
  }

  private func columns(
    _ headings: [String], name: String
  ) throws(StageError) -> [(language: String, isForbidden: Bool)?] {
    let columns = headings.map { heading -> (language: String, isForbidden: Bool)? in
      let words = heading.split(separator: " ")
      guard let first = words.first, let tag = LanguageTag(String(first)), words.count == 1 || words[1] == "forbidden",
        first.utf8.count <= 11
      else { return nil }
      return (tag.language, words.count > 1)
    }
    guard columns.contains(where: { $0.map { !$0.isForbidden } ?? false }),
      Set(columns.compactMap { $0?.language }).count > 1
    else {
      throw StageError(
        Self.malformed, ["reason": "its first line names no two languages"], at: Place(file: name, line: 1))
    }
    return columns
  }
}

extension String {
  var trimmed: String {
    let start = unicodeScalars.drop { $0.value <= 0x20 }
    let end = start.lastIndex { $0.value > 0x20 }
    return end.map { String(start[...$0]) } ?? ""
  }
}
