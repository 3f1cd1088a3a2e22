/// What Russian spelling writes with a hyphen: compound adjectives of equal parts (информационно-коммуникационный),
/// and a few kinds of words that are told by one of their parts.
///
/// All words are in lower case.
enum RussianCompounds {
  /// Whether two parts make a compound adjective that is written with a hyphen: the first a combining form of an
  /// adjective that joins as an equal, the second an adjective of relation. Adverbs before participles and adjectives of
  /// quality (социально опасный) are words of their own, and stems as of сельскохозяйственный make one word.
  static func isHyphenatedAdjective(_ first: String, _ second: String) -> Bool {
    switch first {
    case "северо", "юго": return second.hasPrefix("восточн") || second.hasPrefix("западн")
    case "церковно" where second.hasPrefix("славянск"), "англо" where second.hasPrefix("саксонск"): return false
    default: return combiningForms.contains(first) && isRelationalAdjective(second)
    }
  }

  /// Whether a word looks like an adjective of relation: by its ending, and the suffix before that.
  static func isRelationalAdjective(_ word: String) -> Bool {
    guard let ending = adjectiveEndings.first(where: { word.hasSuffix($0) }) else { return false }
    let stem = word.dropLast(ending.count)
    return stem.count >= 3 && relationalSuffixes.contains { stem.hasSuffix($0) }
      && !qualities.contains { stem.hasSuffix($0) }
  }

  /// Whether a hyphen at a line's end belongs to the word.
  static func keepsHyphen(_ first: String, _ second: String) -> Bool {
    if first == second || isHyphenatedAdjective(first, second) { return true }
    // A syllable needs a vowel: what has none has not been divided from the rest.
    if !hasVowel(first) || !hasVowel(second) { return true }
    switch second {
    case "либо", "нибудь", "таки": return true
    case "то": return pronouns.contains(first)
    case "ка": return imperatives.contains(first)
    case "за", "под": return first == "из"
    default: break
    }
    switch first {
    case "кое", "кой": return true
    case "по": return isAdverbOfManner(second)
    case "в", "во": return second.hasSuffix("ых") || second.hasSuffix("их")
    case "северо", "юго": return second.hasPrefix("восток") || second.hasPrefix("запад")
    // контрмера and донской are written as one.
    case "контр": return second.hasPrefix("адмирал")
    case "дон": return second.hasPrefix("жуан") || second.hasPrefix("кихот")
    case "купля", "купли", "купле", "куплю", "куплей": return second.hasPrefix("продаж")
    default:
      return firstParts.contains(first) && !(restsOfOneWord[first] ?? []).contains { second.hasPrefix($0) }
    }
  }

  /// по-русски, по-новому, по-моему; but почему, потому, поэтому, поскольку.
  private static func isAdverbOfManner(_ word: String) -> Bool {
    if ["чему", "тому", "этому", "всему", "кому"].contains(word) { return false }
    return word.hasSuffix("ски") || word.hasSuffix("цки") || word.hasSuffix("ому") || word.hasSuffix("ему")
      || word.hasSuffix("ьи")
  }

  private static func hasVowel(_ word: String) -> Bool { word.unicodeScalars.contains(where: isCyrillicVowel) }

  private static let pronouns: Set<String> = [
    "кто", "кого", "кому", "кем", "ком", "что", "чего", "чему", "чем", "чём", "как", "где", "куда", "когда", "откуда",
    "почему", "зачем", "отчего", "сколько", "какой", "какая", "какое", "какие", "какого", "какому", "каким", "каком",
    "какую", "каких", "какими", "чей", "чья", "чьё", "чье", "чьи", "чьего", "чьему", "чьим", "чьих", "такой", "такая",
    "такое", "такие", "вот", "все", "всё", "так", "там", "тут", "тогда",
  ]
  private static let imperatives: Set<String> = [
    "ну", "на", "дай", "давай", "скажи", "смотри", "посмотри", "погоди", "иди",
  ]

  /// First parts of nouns with a hyphen: вице-президент, государства-члены.
  private static let firstParts: Set<String> = [
    "вице", "экс", "премьер", "генерал", "штаб", "обер", "унтер", "лейб", "камер", "бизнес", "интернет", "онлайн",
    "веб",
    "пресс", "топ", "ток", "мини", "макси", "инженер", "врач", "город", "города", "государство", "государства",
    "государств", "государствам", "государствами", "государствах", "страна", "страны", "стран", "странам", "странами",
    "странах", "стороны", "сторон", "член", "план", "проект", "еле", "чуть", "едва", "точь", "мало", "нежданно",
  ]

  /// First parts that begin words without a hyphen too, and how the rest of those begins: экс-порт, мини-стр.
  private static let restsOfOneWord: [String: [String]] = [
    "экс": [
      "пер", "пор", "пло", "плу", "пли", "пед", "поз", "пон", "пан", "тренн", "трем", "тра", "тер", "тен", "кур",
      "клю", "гум", "цел", "цен", "цес",
    ],
    "обер": ["ну", "тк", "тыв"], "мини": ["ст", "мал", "мум", "мизи", "атюр"], "топ": ["лив", "та", "тат"],
    "ток": ["си"], "город": ["ск", "ни"], "проект": ["ны", "но", "на", "ну", "ир"], "план": ["ов", "ир", "ет", "ка"],
    "член": ["ств", "ск"], "стран": ["ны", "но", "на", "ну", "ств", "иц"], "сторон": ["н"], "инженер": ["н"],
    "пресс": ["ин", "ов"], "камер": ["н"], "штаб": ["н"],
  ]

  /// Longer ones first, so that the first that fits is the whole ending.
  private static let adjectiveEndings = [
    "ыми", "ими", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ая", "яя", "ую", "юю", "ою", "ею", "ое", "ее", "ые",
    "ие", "ых", "их", "ым", "им", "ом", "ем", "ей",
  ]

  private static let relationalSuffixes = [
    "ск", "цк", "ионн", "онн", "альн", "ильн", "ельн", "ольн", "ивн", "овн", "арн", "ярн", "орн", "ерн", "ичн", "очн",
    "учн", "ушн", "ежн", "ажн", "адн", "бн", "ортн", "итн", "етн", "ктн", "рсн", "озн", "ов", "ев", "ственн", "шленн",
    "военн", "ремонтн", "восточн", "западн", "северн",
  ]

  /// Stems that name a quality: an adverb stands before them.
  private static let qualities = [
    "активн", "пассивн", "негативн", "позитивн", "эффективн", "правильн", "отрицательн", "положительн", "зависим",
    "справедлив", "надежн", "надёжн", "безопасн", "опасн", "полезн", "важн", "трудн", "способн", "неспособн", "верн",
    "равноправн", "полноценн", "значительн", "обязательн", "привлекательн", "сильн", "готов", "нов", "здоров",
  ]
}
