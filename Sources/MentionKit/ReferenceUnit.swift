/// What a number counts in a document that is referred to.
public enum ReferenceUnit: String, Sendable, Hashable {
  case article, paragraph, subparagraph, part, chapter, section, annex

  /// Whether a translation may call one the other: laws are divided in many ways, and only some names are never mixed.
  public func agrees(with other: ReferenceUnit) -> Bool {
    guard let group, let otherGroup = other.group else { return true }
    return group == otherGroup
  }

  private var group: Int? {
    switch self {
    case .article: 0
    case .annex: 1
    case .chapter: 2
    case .paragraph, .subparagraph: 3
    case .part, .section: nil
    }
  }

  /// - Parameters:
  ///   - word: in small letters.
  ///   - isShortened: it ends in a full stop.
  init?(_ word: String, isShortened: Bool) {
    if let unit = Self.words[word] ?? (isShortened ? Self.abbreviations[word] : nil) {
      self = unit
      return
    }
    for (stem, unit) in Self.stems where word.hasPrefix(stem) && word.utf8.count <= stem.utf8.count + 6 {
      self = unit
      return
    }
    return nil
  }

  /// Written by hand: Russian and Ukrainian by their stems, since they are declined.
  private static let stems: [(String, ReferenceUnit)] = [
    ("стать", .article), ("статей", .article), ("стате", .article), ("статт", .article), ("пункт", .paragraph),
    ("параграф", .paragraph), ("подпункт", .subparagraph), ("підпункт", .subparagraph), ("глав", .chapter),
    ("раздел", .section), ("розділ", .section), ("приложени", .annex), ("додат", .annex), ("част", .part),
  ]

  private static let words: [String: ReferenceUnit] = [
    "article": .article, "articles": .article, "artikel": .article, "artículo": .article, "artículos": .article,
    "paragraph": .paragraph, "paragraphs": .paragraph, "paragraphe": .paragraph, "paragraphes": .paragraph,
    "para": .paragraph, "paras": .paragraph, "point": .paragraph, "points": .paragraph, "clause": .paragraph,
    "clauses": .paragraph, "absatz": .paragraph, "párrafo": .paragraph, "párrafos": .paragraph, "nummer": .paragraph,
    "subparagraph": .subparagraph, "subparagraphs": .subparagraph, "subpara": .subparagraph, "alinéa": .subparagraph,
    "part": .part, "parts": .part, "partie": .part, "teil": .part, "parte": .part, "chapter": .chapter,
    "chapters": .chapter, "chapitre": .chapter, "kapitel": .chapter, "capítulo": .chapter, "section": .section,
    "sections": .section, "abschnitt": .section, "sección": .section, "annex": .annex, "annexes": .annex,
    "appendix": .annex, "appendices": .annex, "annexe": .annex, "anexo": .annex, "anlage": .annex, "anhang": .annex,
    "schedule": .annex, "enclosure": .annex,
  ]

  private static let abbreviations: [String: ReferenceUnit] = [
    "ст": .article, "art": .article, "arts": .article, "п": .paragraph, "пп": .paragraph, "para": .paragraph,
    "paras": .paragraph, "cl": .paragraph, "подп": .subparagraph, "ч": .part, "pt": .part, "гл": .chapter,
    "ch": .chapter, "разд": .section, "sec": .section, "прил": .annex, "app": .annex,
  ]
}
