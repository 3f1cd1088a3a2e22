/// A piece of a document that a word and a number name, the greatest first.
enum Unit: Int, Hashable, Comparable {
  case annex, part, section, chapter, article, paragraph

  static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }

  /// The unit that a word names, in the singular, in any letter case.
  static func named(_ word: String) -> Unit? { units[word.lowercased()] }

  private static let units: [String: Unit] = {
    var units: [String: Unit] = [:]
    for (unit, words) in names {
      for word in words.split(separator: " ") { units[String(word)] = unit }
    }
    return units
  }()

  private static let names: [(Unit, String)] = [
    (
      .annex,
      "приложение додаток дадатак annex appendix schedule annexe anexo anhang anlage allegato załącznik příloha المرفق 附件"
    ),
    (.part, "часть частина частка част part partie parte teil část część titre título titulo title الباب"),
    (.section, "раздел розділ раздзел section sección seccion abschnitt sezione secção seção dział القسم"),
    (.chapter, "глава гл chapter chapitre capítulo capitulo kapitel capo rozdział hlava chap kap الفصل"),
    (
      .article,
      "статья ст стаття артыкул член article art artículo articulo artikel articolo artigo artykuł článek المادة مادة"
    ),
    (.paragraph, "параграф § paragraph"),
  ]

  /// The signs that end a Chinese ordinal: 第七条.
  static func chinese(_ sign: Unicode.Scalar) -> Unit? {
    switch sign {
    case "编": .part
    case "节": .section
    case "章": .chapter
    case "条", "條": .article
    default: nil
    }
  }
}
