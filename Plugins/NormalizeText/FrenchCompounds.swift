/// What French spelling writes with a hyphen. First parts that are syllables of other words as well (ex-pliquer,
/// arc-tique) are left out. All words are in lower case.
enum FrenchCompounds {
  /// Whether a hyphen at a line's end belongs to the word: of chef-lieu, sous-comité, celui-ci, peut-il.
  static func keepsHyphen(_ first: String, _ second: String) -> Bool {
    switch second {
    case "ci", "là": return demonstratives.contains(first)
    case "même", "mêmes": return pronouns.contains(first)
    case "il", "ils", "elle", "elles", "on": return first.hasSuffix("t") || first.hasSuffix("d")
    case "vous", "nous": return first.hasSuffix("ez") || first.hasSuffix("ons")
    default: break
    }
    // souscrire, soustraire and their like have grown together.
    if first == "sous" { return !["cri", "tra", "ven", "vin"].contains { second.hasPrefix($0) } }
    // beaucoup, quasiment.
    return firstParts.contains(first) && second != "coup" && second != "ment"
  }

  private static let demonstratives: Set<String> = ["celui", "celle", "ceux", "celles", "ceci", "cela"]
  private static let pronouns: Set<String> = [
    "lui", "elle", "eux", "elles", "soi", "moi", "toi", "nous", "vous", "cela", "ici", "là", "celui", "celle",
  ]
  private static let firstParts: Set<String> = [
    "chef", "chefs", "nord", "sud", "grand", "grands", "petit", "petite", "petits", "beau", "belle", "vice",
    "non", "avant", "après", "arrière", "demi", "quasi", "procès", "compte", "rendez", "cessez", "laissez",
    "savoir", "peut", "là", "quant", "aide", "cahier",
    "quatre", "vingt", "trente", "quarante", "cinquante", "soixante", "dix",
  ]
}
