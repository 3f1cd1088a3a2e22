import LanguageKit
public import TextModel

/// A file that is a version of a document, by its path below the root.
public struct NamedFile {
  public var path: NamedPath
  public var key: String
  public var language: LanguageTag?
  /// Places in the lists of languages and of extensions.
  var languageRank: Int
  var extensionRank: Int
}

/// Which files are taken, and which version of which document each of them is.
struct Naming {
  enum Form {
    case pattern(NamePattern)
    case expression(NameExpression)
  }

  let form: Form
  /// The first ones, in their order.
  let languages: [LanguageTag]
  let takesOtherLanguages: Bool
  /// In lower case; only these, the first of them the best; empty: all.
  let extensions: [[UInt8]]

  /// - Parameters:
  ///   - file: its name is what the pattern is held against.
  ///   - start: where in it the pattern begins: the folders before that begin the key.
  ///   - keySpansFolders: see ``NamePattern/match(_:keySpansFolders:isLanguage:)``.
  func verdict(on file: NamedPath, from start: Int, keySpansFolders: Bool) -> NameVerdict {
    let path = Array(file.name.utf8)
    let found =
      switch form {
      case .pattern(let pattern):
        pattern.match(path[start...], keySpansFolders: keySpansFolders) { language($0) != nil }
      case .expression(let expression): expression.match(path)
      }
    guard let match = found else { return .namedOtherwise }
    let tag = match.language.flatMap { language(path[$0]) }
    if match.language != nil, tag == nil { return .namedOtherwise }
    let ending = match.ending.map { path[$0].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }
    guard let languageRank = rank(of: tag), let extensionRank = rank(of: ending) else { return .notAskedFor }
    return .taken(
      NamedFile(
        path: file, key: String(decoding: path[..<start] + path[match.key], as: UTF8.self), language: tag,
        languageRank: languageRank, extensionRank: extensionRank))
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
public func language(_ text: String) -> LanguageTag? { LanguageTag(written: text) ?? LanguageTag(text) }
