import LanguageKit
import TextModel

extension LanguageSplitter {
  /// The languages of a document that may be translations of each other, those with the most text first: none of them
  /// has less than a quarter of the text of the first.
  ///
  /// A block of some length votes for its language; where there are none of a script, all its blocks together do, for
  /// the words of a table are too short to tell alone.
  func languages(of document: Document) -> [LanguageTag] {
    var scripts = [ScriptText?](repeating: nil, count: Script.allCases.count)
    document.text.withUnsafeBufferPointer { text in
      for block in document.blocks {
        let bytes = UnsafeBufferPointer(rebasing: text[block.range])
        guard let script = detector.script(of: bytes)?.rawValue else { continue }
        scripts[script, default: ScriptText()].add(bytes, detector)
      }
    }
    let found = scripts.compactMap { $0?.languages(detector) }.joined()
      .sorted { ($1.amount, $0.language) < ($0.amount, $1.language) }
    return found.prefix { $0.amount * 4 >= found[0].amount }.map(\.language)
  }
}

/// What blocks of one script say of their languages.
private struct ScriptText {
  private static let sampleSize = 1 << 14
  /// Letters below which a block says little of its language.
  private static let longEnough = 40

  private var amount = 0
  private var sample: [UInt8] = []
  private var votes: [LanguageTag: Int] = [:]

  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ detector: LanguageDetector) {
    let amount = detector.amount(of: text)
    self.amount += amount
    if sample.count < Self.sampleSize {
      sample.append(contentsOf: text)
      sample.append(0x0A)
    }
    if amount >= Self.longEnough, let found = detector.language(of: text), found.confidence >= 0.8 {
      votes[found.value, default: 0] += amount
    }
  }

  /// Each language with its share of the script's text.
  func languages(_ detector: LanguageDetector) -> [(language: LanguageTag, amount: Int)] {
    let total = votes.values.reduce(0, +)
    guard total * 3 >= amount else {
      return detector.language(of: sample).map { [($0.value, amount)] } ?? []
    }
    return votes.filter { $0.value * 8 >= total }.sorted { $0.key < $1.key }.map { ($0.key, amount * $0.value / total) }
  }
}

extension Array {
  fileprivate subscript<Wrapped>(index: Int, default value: Wrapped) -> Wrapped where Element == Wrapped? {
    get { self[index] ?? value }
    set { self[index] = newValue }
  }
}
