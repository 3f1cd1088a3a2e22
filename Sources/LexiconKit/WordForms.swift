/// Makes a text's words into the forms that lexicons know: stems of lower-case words without marks.
///
/// The aligner's tokens have the same forms; what they know besides words is none here.
public struct WordForms {
  private let stemmer: Stemmer
  private let table = ScalarTable.shared
  private var known: [[UInt8]: [UInt8]] = [:]

  /// - Parameter language: a primary language, for its stems.
  public init(language: String) { stemmer = Stemmer(language: language) }

  /// The forms of a text's words, in its order. Complexity: linear; a word that was met before is not stemmed again.
  public mutating func forms(of text: some StringProtocol) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    var word: [UInt8] = []
    func isPart(_ scalarClass: ScalarClass) -> Bool {
      scalarClass == .letter || scalarClass == .mark && !word.isEmpty
    }
    for scalar in text.unicodeScalars {
      let scalarClass = table.scalarClass(scalar.value)
      if !isPart(scalarClass), !word.isEmpty {
        forms.append(form(of: word))
        word.removeAll(keepingCapacity: true)
      }
      switch scalarClass {
      case .letter: append(scalar, to: &word)
      case .ideograph:
        append(scalar, to: &word)
        forms.append(form(of: word))
        word.removeAll(keepingCapacity: true)
      default: break
      }
    }
    if !word.isEmpty { forms.append(form(of: word)) }
    return forms
  }

  private func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    guard let folded = Unicode.Scalar(table.fold(scalar.value)), let bytes = UTF8.encode(folded) else { return }
    word.append(contentsOf: bytes)
  }

  private mutating func form(of word: [UInt8]) -> [UInt8] {
    if let form = known[word] { return form }
    var form: [UInt8] = []
    word.withUnsafeBufferPointer { stemmer.appendStem(of: $0, to: &form) }
    known[word] = form
    return form
  }
}
