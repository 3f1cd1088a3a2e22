/// The commonest trigrams of a language.
struct TrigramTable: Sendable {
  let language: String
  /// In lower case, sorted.
  let letters: String
  /// What a trigram costs that is not in the table.
  let unseen: Int
  /// What a trigram costs, -2 log2 of its probability, and the trigrams that cost so much, end to end; a blank stands
  /// before and behind a word.
  let groups: [(cost: Int, trigrams: String)]
}
