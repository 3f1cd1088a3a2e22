public import TextModel

extension LanguageTag {
  /// Reads a language as people write it: an ISO 639-1 or 639-2 code (`ru`, `rus`; `fre` and `fra` alike), with region
  /// or script (`en-US`, `zh_Hant`), or its name in English, in Russian or in itself, also cut short (`English`,
  /// `русский`, `англ`, `français`). Letter case does not matter.
  ///
  /// A code that none of this module's languages has is nil here, though its shape may be that of a tag; so is a list of
  /// languages, as in the name of an alignment (`ru-en`): a region that is a language's code as well counts in capitals
  /// (`ru-EE`), or where it is usual (`pt-br`).
  public init?(written text: String) {
    let word = text.lowercased()
    if let code = WrittenLanguage.code(word) ?? WrittenLanguage.name(word) {
      self.init(code)
      return
    }
    let pieces = word.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = pieces.first, pieces.count > 1, let code = WrittenLanguage.code(String(first)) else { return nil }
    let written = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    for (piece, asWritten) in zip(pieces, written).dropFirst()
    where WrittenLanguage.code(String(piece)) != nil && piece == asWritten && piece != first {
      guard WrittenLanguage.isUsual(region: piece, of: first) else { return nil }
    }
    self.init(([Substring(code)] + pieces.dropFirst()).joined(separator: "-"))
  }
}

/// The words by which files and people name languages, all in lower case.
enum WrittenLanguage {
  /// The ISO 639-1 code for one of ISO 639-1 or 639-2.
  static func code(_ word: String) -> String? { codes[word] }

  /// The code for a language's name or its usual abbreviation.
  static func name(_ word: String) -> String? { names[word] ?? adjective(word) }

  /// The code for a Russian adjective as it stands in names of files: `русский`, `на русском`.
  static func adjective(_ word: String) -> String? {
    guard word.hasSuffix("ий") || word.hasSuffix("ом") else { return nil }
    return stems[String(word.dropLast(2))]
  }

  /// Codes that are words, abbreviations of other things, or countries' codes as well.
  static func isWord(_ code: String) -> Bool { words.contains(code) }

  /// Whether a region whose code is a language's as well is often written behind a language, in small letters.
  static func isUsual(region: Substring, of language: Substring) -> Bool {
    ["pt-br", "zh-tw", "zh-sg", "fr-ca", "fr-ch", "fr-be", "de-ch", "it-ch", "nl-be", "en-ca", "ar-sa", "es-ar"]
      .contains("\(language)-\(region)")
  }

  private static let codes = table(codeTable)
  private static let names = table(nameTable)
  private static let stems = table(stemTable)

  private static let words = Set(
    """
    am an as be bi br ca ch co cv dz ee el et eu ff fo ga ha he hi ho hr ht ia id ie ii in io is it iu kg km kn la lo
    lu mg mi ml mo mr ms mt my na nb ne ng no nr ny oc om or os pa pi ps re rm rn rw sa sc se sg si sl sm sn so sq sr
    ss st su sw ta te ti tl tn to ts uk ve vi vo wa za
    aka arm asm ava bak ben bis cat cha che cor cos dan div est ewe fin fry ful gal geo hat her ice ina ind kin lao lat lim lin lit lug mac
    mal nor per pan pol que run rum sag san sin slo som sot tam tat tel tib tir ton tuk wel yor
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Of lines `code word word ...`, or several of them parted by `;`.
  private static func table(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for line in text.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let words = line.split(separator: " ").map(String.init)
      for word in words { result[word] = words[0] }
    }
    return result
  }
}
