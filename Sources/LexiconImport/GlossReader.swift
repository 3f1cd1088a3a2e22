/// Finds the translations in a dictionary's entry: short phrases between commas, semicolons and numbers of senses.
///
/// Examples and their translations are left out, and remarks: what stands in brackets or quotation marks, and labels
/// (`_воен.`).
struct GlossReader {
  private let isCyrillic: Bool
  private static let mostWords = 3

  init(target: String) { isCyrillic = cyrillicLanguages.contains(target) }

  func glosses(of text: some StringProtocol) -> [String] {
    var glosses: [String] = []
    var piece = Piece()
    var depth = 0
    var isQuoted = false
    var isLabel = false
    var isAtLineStart = false
    func end() {
      if let gloss = piece.gloss(mostWords: Self.mostWords), !glosses.contains(gloss) { glosses.append(gloss) }
      piece = Piece()
    }
    for scalar in text.unicodeScalars {
      // A line that is not indented is another sense.
      if isAtLineStart, !scalar.properties.isWhitespace { end() }
      isAtLineStart = scalar == "\n"
      switch scalar {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        // `1)` and `а)` number senses.
        if depth > 0 { depth -= 1 } else { piece = Piece() }
      case "\"", "“", "”": isQuoted.toggle()
      case "_": isLabel = true
      case _ where depth > 0 || isQuoted: break
      case ",", ";", ":", "~", "=", "!", "?", "/", "|", "\u{2022}", "0"..."9":
        isLabel = false
        end()
      case ".":
        if isLabel { isLabel = false } else { piece.stop() }
      case _ where scalar.properties.isWhitespace || scalar == "-" || scalar == "—" || scalar == "–":
        isLabel = false
        piece.separate(scalar == "-")
      case _ where scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark:
        if !isLabel { piece.append(scalar, isForeign: isForeign(scalar)) }
      default: piece.separate(false)
      }
    }
    end()
    return glosses
  }

  /// Letters of another script are those of the headword's language.
  private func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && (0x400...0x52F ~= scalar.value) != isCyrillic
  }

  private struct Piece {
    private var words: [String] = []
    private var word = ""
    private var isForeign = false
    private var isAbbreviated = false
    private var isStopped = false

    mutating func append(_ scalar: Unicode.Scalar, isForeign: Bool) {
      if isStopped { isAbbreviated = true }
      word.unicodeScalars.append(scalar)
      if isForeign { self.isForeign = true }
    }

    /// A full stop ends an abbreviation where the word is short or the phrase goes on.
    mutating func stop() {
      isStopped = !(words.isEmpty && word.isEmpty)
      if 1...4 ~= word.count { isAbbreviated = true }
    }

    /// - Parameter isHyphen: whether the words before and behind are one.
    mutating func separate(_ isHyphen: Bool) {
      if isHyphen, !word.isEmpty {
        word += "-"
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }

    /// Nil for examples, abbreviations and what is too long.
    func gloss(mostWords: Int) -> String? {
      let all = (words + (word.isEmpty ? [] : [word])).filter { !$0.hasSuffix("-л") && $0 != "-" }
      return isForeign || isAbbreviated || all.isEmpty || all.count > mostWords ? nil : all.joined(separator: " ")
    }
  }
}

/// Primary languages that are written in Cyrillic.
private let cyrillicLanguages: Set = [
  "ab", "ba", "be", "bg", "ce", "cv", "kk", "ky", "mk", "mn", "os", "ru", "sr", "tg", "tt", "uk",
]
