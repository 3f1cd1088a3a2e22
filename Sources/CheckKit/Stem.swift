/// A word without the endings of its forms, near enough to find a glossary's terms in a text.
///
/// - Parameters:
///   - word: in small letters, as ``CheckedWord/text`` is.
///   - language: a primary language subtag.
public func stem(of word: String, language: String) -> String {
  let scalars = Array(word.unicodeScalars)
  for (ending, fewest) in endings[language] ?? [] where scalars.count >= fewest + ending.count {
    if scalars.suffix(ending.count).elementsEqual(ending) {
      return String(String.UnicodeScalarView(scalars.dropLast(ending.count)))
    }
  }
  return word
}

/// By language: endings, the longest first, and how many scalars must be left.
private let endings: [String: [([Unicode.Scalar], Int)]] = [
  "ru": table(
    """
    иями ями ами ыми ими ого его ому ему иях ией ости остью остей ия ию ии ие ий ей ой ый ом ем ым им ам ям ах ях ов ев
    ую юю ая яя ые ых их ою ею ое ее ость ешь ет ют ут ит ат ят ла ло ли а я у ю е ы и о й ь
    """, fewest: 3),
  "en": table("'s s' ies es s y ied ed e ing", fewest: 3),
]

private func table(_ text: String, fewest: Int) -> [([Unicode.Scalar], Int)] {
  text.split { $0 == " " || $0 == "\n" }.map { (Array($0.unicodeScalars), fewest) }
    .enumerated().sorted { ($1.element.0.count, $0.offset) < ($0.element.0.count, $1.offset) }.map(\.element)
}
