import LanguageKit
import TextModel

/// Which files are taken, and which version of which document each of them is.
struct Naming: Sendable {
  let pattern: NamePattern
  /// The first ones, in their order.
  let languages: [LanguageTag]
  let takesOtherLanguages: Bool
  /// In lower case; only these, the first of them the best; empty: all.
  let extensions: [[UInt8]]

  /// A file by its path below the root.
  struct File {
    var path: PathBelow
    var key: String
    var language: LanguageTag?
    /// Places in the lists of languages and of extensions.
    var languageRank: Int
    var extensionRank: Int
  }

  enum Verdict {
    case taken(File)
    /// Named so, but in a language or of a kind that is not asked for.
    case passedOver
    case namedOtherwise
  }

  /// - Parameters:
  ///   - file: its name is what the pattern is held against.
  ///   - start: where in it the pattern begins: the folders before that begin the key.
  ///   - keySpansFolders: see ``NamePattern/match(_:keySpansFolders:isLanguage:)``.
  func verdict(on file: PathBelow, from start: Int, keySpansFolders: Bool) -> Verdict {
    let path = Array(file.name.utf8)
    let match = pattern.match(path[start...], keySpansFolders: keySpansFolders) { language($0) != nil }
    guard let match else { return .namedOtherwise }
    let tag = match.language.flatMap { language(path[$0]) }
    let ending = match.ending.map { path[$0].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
    guard let languageRank = rank(of: tag), let extensionRank = rank(of: ending) else { return .passedOver }
    return .taken(
      File(
        path: file, key: String(decoding: path[..<start] + path[match.key], as: UTF8.self), language: tag,
        languageRank: languageRank,
        extensionRank: extensionRank))
  }

  private func rank(of tag: LanguageTag?) -> Int? {
    guard let tag, !languages.isEmpty else { return 0 }
    return languages.firstIndex(of: tag) ?? languages.firstIndex { $0.identifier == tag.language }
      ?? (takesOtherLanguages ? languages.count : nil)
  }

  private func rank(of ending: [UInt8]?) -> Int? {
    guard let ending, !extensions.isEmpty else { return 0 }
    return extensions.firstIndex(of: ending)
  }

  /// Where the pattern says that a language stands, a letter of the United Nations is one as well, and any tag of
  /// the setting. `ru_en` is none, though its shape is that of a tag.
  private func language(_ bytes: ArraySlice<UInt8>) -> LanguageTag? {
    let text = String(decoding: bytes, as: UTF8.self)
    if let code = ["A": "ar", "C": "zh", "E": "en", "F": "fr", "R": "ru", "S": "es"][text] { return LanguageTag(code) }
    if let underscore = text.firstIndex(of: "_") {
      guard text[text.index(after: underscore)...].first?.isUppercase ?? false else { return nil }
    }
    if let tag = LanguageTag(written: text) { return tag }
    return LanguageTag(text).flatMap { languages.contains($0) ? $0 : nil }
  }
}

/// A language as settings name it: as people write it, or any tag.
func language(_ text: String) -> LanguageTag? { LanguageTag(written: text) ?? LanguageTag(text) }
