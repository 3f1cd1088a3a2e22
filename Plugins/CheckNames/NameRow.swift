import CheckKit
import StageKit
import TextModel

/// A row's two texts, divided into words once.
struct NameRow {
  var pair: CheckedPair
  var source: [CheckedWord]
  var target: [CheckedWord]
  /// The target's words.
  private let targetWords: Set<String>

  init(_ pair: CheckedPair, in document: ParallelDocument) {
    self.pair = pair
    source = checkedWords(of: document.versions[pair.source.version].document.text, pair.source.range)
    target = checkedWords(of: document.versions[pair.target.version].document.text, pair.target.range)
    targetWords = Set(target.map(\.text))
  }

  var isSameText: Bool { source.map(\.text) == target.map(\.text) }

  func targetHas(_ word: String) -> Bool { targetWords.contains(word) }

  /// Names in Latin letters in a text of other letters, which a translation into Latin letters should have too.
  var latinNamesMissing: [CheckedWord] {
    guard source.count(where: \.isLatin) * 2 < source.count, target.count(where: \.isLatin) * 2 > target.count else {
      return []
    }
    var told: Set<String> = []
    return source.filter { word in
      word.isLatin && word.isCapital && word.text.utf8.count > 3 && word.stands && !targetHas(word.text)
        && !targetWords.contains { $0.hasPrefix(word.text) || word.text.hasPrefix($0) && $0.utf8.count > 3 }
        && told.insert(word.text).inserted
    }
  }
}

extension CheckedWord {
  var isLatin: Bool { text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x27 } && !text.isEmpty }

  /// Whether it is a word of its own, and no part of an address, a file's name, an identifier.
  var stands: Bool {
    !Self.joiners.contains(previous) && !Self.joiners.contains(next)
      || next == UInt8(ascii: ".") && !Self.joiners.contains(previous)
  }

  private static let joiners = Array("-_/.@:=<>&\\$".utf8)
}
