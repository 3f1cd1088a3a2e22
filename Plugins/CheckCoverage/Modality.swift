import CheckKit

/// The words by which a language obliges, and those by which it permits.
struct Modality: Sendable {
  /// Beyond doubt.
  let obligations: Set<String>
  let permissions: Set<String>
  /// Beginnings of words that may stand for them in the other language.
  let likeObligations: [String]
  let likePermissions: [String]

  /// A duty of one version that is a permission in the other: the words.
  static func contradiction(
    _ source: [CheckedWord], _ one: Modality, _ target: [CheckedWord], _ other: Modality
  ) -> (source: Range<Int>, target: Range<Int>)? {
    if let duty = source.first(in: one.obligations), let leave = target.first(in: other.permissions),
      !source.contains(one.permissions, one.likePermissions), !target.contains(other.obligations, other.likeObligations)
    {
      return (duty, leave)
    }
    if let leave = source.first(in: one.permissions), let duty = target.first(in: other.obligations),
      !source.contains(one.obligations, one.likeObligations), !target.contains(other.permissions, other.likePermissions)
    {
      return (leave, duty)
    }
    return nil
  }

  /// By primary language subtag.
  static let languages = [
    "ru": Modality(
      obligations: words(
        "обязан обязана обязано обязаны обязуется обязуются обязуюсь должен должна должно должны надлежит следует необходимо нужно требуется"
      ),
      permissions: words("вправе может могут можно"),
      likeObligations: [
        "обяз", "долж", "надлеж", "необходим", "следует", "треб", "нужн", "прид", "прих", "нельзя", "стоит", "вынужд",
        "не", "надо",
      ],
      likePermissions: [
        "вправе", "мож", "мог", "прав", "возможн", "позвол", "разреш", "допуска", "способ", "вероятн", "уда", "нельзя",
        "просто", "наверн", "видимо", "бы", "похоже",
      ]),
    "en": Modality(
      obligations: ["shall", "must"],
      permissions: ["may", "can"],
      likeObligations: [
        "shall", "must", "should", "requir", "need", "oblig", "undertak", "ought",
        "necess", "mandatory", "suppose", "expected", "due", "got", "forc", "essential",
        "imperative", "can't", "cannot", "bound",
      ],
      likePermissions: [
        "may", "can", "could", "might", "able", "possib", "allow", "entitle", "right", "permit", "let", "would",
        "enabl",
        "perhaps", "capab", "likely", "free", "unable", "option", "power",
      ]),
  ]
}

extension [CheckedWord] {
  fileprivate func first(in words: Set<String>) -> Range<Int>? { first { words.contains($0.text) }?.range }

  fileprivate func contains(_ words: Set<String>, _ beginnings: [String]) -> Bool {
    contains { word in words.contains(word.text) || beginnings.contains { word.text.hasPrefix($0) } }
  }
}
