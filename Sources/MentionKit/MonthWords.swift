import UnicodeKit

/// The words that name months in one language.
struct MonthWords {
  private var months: [String: Int] = [:]
  /// Months begin in a capital letter; those that do not are verbs ("may", "march").
  private let areCapital: Bool

  /// - Parameter language: `ru`.
  init(language: String) {
    areCapital = ["en", "de"].contains(language)
    for (index, names) in ((try? monthNames(locale: language)) ?? []).enumerated() {
      let names = names.map { MentionKit.folded($0.filter { $0 != "." }) }
      for name in names + declined(names, language) where name.count > 2 && months[name] == nil {
        months[name] = index + 1
      }
    }
  }

  subscript(word: Token) -> Int? {
    areCapital && !word.isCapital ? nil : months[word.text]
  }

  /// The cases that calendars have no use for: `ноябре`, `ноябрём`.
  private func declined(_ names: [String], _ language: String) -> [String] {
    guard let endings = Self.endings[language], names.count > 1 else { return [] }
    let stem = zip(names[0], names[1]).prefix { $0 == $1 }.map(\.0)
    return endings.map { String(stem) + $0 }
  }

  private static let endings = [
    "ru": ["ь", "я", "ю", "ем", "е", "й", "", "а", "у", "ом"],
    "be": ["ь", "я", "ю", "ем", "і", "ам", "у", "е"],
    "uk": ["ень", "ня", "ню", "нем", "ні", "ем", "ю", "і", "ом", "у", "а", "ий", "ого", "ому"],
  ]
}
