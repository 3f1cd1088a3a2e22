public import StageKit
public import TextModel

/// Writes one bilingual XLIFF file: a unit for each row, in XLIFF 2.1 or 1.2.
///
/// Source: OASIS, XLIFF Version 2.1 (2018) and XLIFF 1.2 (2008).
public struct XLIFFWriter: Writer {
  enum FormatVersion: String, SettingChoice {
    case second = "2.1"
    case first = "1.2"
  }

  enum Untranslated: String, SettingChoice {
    case keep
    case copy
    case leaveOut = "leave-out"
  }

  static let formatVersion = Setting<FormatVersion>(
    "version", "version of XLIFF: OmegaT before 6 reads only 1.2", default: .second)

  static let source = Setting<String>(
    "source", "language to translate from; empty for the first version's", default: "", check: tagRefusal)

  static let target = Setting<String>(
    "target", "language to translate to, one a file; empty for the other of two", default: "", check: tagRefusal)

  static let tags = Setting<[String]>(
    "tags", "language tags to write in place of shorter ones: with ru-RU, a text in ru is in ru-RU", default: [],
    check: { $0.lazy.compactMap(tagRefusal).first })

  static let joiner = Setting<String>("joiner", "what stands between the segments that one bead joins", default: " ")

  static let untranslated = Setting<Untranslated>(
    "untranslated",
    "what becomes of rows that only one language has text in: an empty side, a copy of the source in place of the target, "
      + "as OmegaT before 4 needs it, or nothing", default: .keep)

  static let codes = Setting<Bool>(
    "codes", "whether bold, italic, links, notes' references and other marks are inline codes", default: true)

  static let candidatesBelow = Setting<Double>(
    "candidates-below", "proposed pairs less confident than this, 0 to 1, are candidates and not yet translations",
    default: 0, check: { (0...1).contains($0) ? nil : "must be 0 to 1" })

  private static let tagRefusal: @Sendable (String) -> String? = { tag in
    tag.isEmpty || LanguageTag(tag) != nil ? nil : "must be a BCP 47 language tag, and \(tag) is none"
  }

  static let unknownLanguage = Failure(
    "unknown-language", "the language of this file is not known, and XLIFF must name it",
    cure: "name its language in the file's name, or detect it before")
  static let noLanguage = Failure(
    "no-such-language", "no version of this document is in {language}",
    cure: "mend the settings source and target, or give no such document")
  static let manyTargets = Failure(
    "many-targets", "the document has translations into {languages}, and an XLIFF file holds one",
    cure: "name one with the setting target, and write the others by steps of their own")
  static let joinedLanguages = Failure(
    "joined-languages", "documents share this file, and XLIFF 2.1 names the languages of all at its head",
    cure: "give the settings source and target, or write a file for each document, with {key} in its name")

  static let oneSided = FindingKind(
    "xliff-one-sided", "rows with text in one language only, whose other side is empty in the XLIFF: {count}")
  static let leftOut = FindingKind(
    "xliff-left-out", "rows left out of the XLIFF because only one language has text in them: {count}")
  static let illegal = FindingKind(
    "xliff-illegal", "characters left out of the XLIFF because XML has no place for them: {count}")

  public static let specification = StageSpecification(
    id: "write-xliff", summary: "Write a bilingual file for translation tools in XLIFF 2.1 or 1.2", version: 2,
    settings: [
      formatVersion.declaration, source.declaration, target.declaration, tags.declaration, joiner.declaration,
      untranslated.declaration, codes.declaration, candidatesBelow.declaration, WriterSetting.to.declaration,
    ],
    needs: [.alignment], findings: [oneSided, leftOut, illegal],
    failures: [unknownLanguage, noLanguage, manyTargets, joinedLanguages], examples: examples)

  private let dialect: any Dialect
  private let wantedSource: LanguageTag?
  private let wantedTarget: LanguageTag?
  private let tags: [LanguageTag]
  private let options: UnitOptions

  public init(_ settings: Settings) {
    let joiner = Array(settings[Self.joiner].utf8)
    switch settings[Self.formatVersion] {
    case .second: dialect = SecondDialect(joiner: joiner)
    case .first: dialect = FirstDialect(joiner: joiner)
    }
    wantedSource = LanguageTag(settings[Self.source])
    wantedTarget = LanguageTag(settings[Self.target])
    tags = settings[Self.tags].compactMap { LanguageTag($0) }
    options = UnitOptions(
      keepsOneSided: settings[Self.untranslated] != .leaveOut, copiesSource: settings[Self.untranslated] == .copy,
      hasCodes: settings[Self.codes],
      leastConfidence: settings[Self.candidatesBelow])
  }

  public mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) throws(StageError) {
    guard dialect.namesLanguagesAtHead else { return dialect.appendHead(source: "", target: nil, to: &output) }
    if languages.isEmpty {
      guard let wantedSource, let wantedTarget else { throw StageError(Self.joinedLanguages) }
      dialect.appendHead(source: name(wantedSource), target: name(wantedTarget), to: &output)
    } else {
      let pair = try pair(languages)
      dialect.appendHead(
        source: name(languages[pair.source]), target: pair.target.map { name(languages[$0]) }, to: &output)
    }
  }

  public mutating func epilogue(into output: inout [UInt8]) { dialect.appendFoot(to: &output) }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    let languages = try document.versions.map { version throws(StageError) in
      guard let language = version.language else {
        throw StageError(Self.unknownLanguage, at: Place(file: version.file.name))
      }
      return language
    }
    if languages.isEmpty { return }
    let pair = try pair(languages)
    var units = UnitMaker(document, source: pair.source, target: pair.target, options)
    dialect.appendFileStart(
      FileFacts(
        id: nameToken(document.key), original: document.versions[pair.source].file.lastComponent,
        sourceLanguage: name(languages[pair.source]), targetLanguage: pair.target.map { name(languages[$0]) },
        notes: units.generalNotes),
      to: &output)
    var illegal = 0
    var isEmpty = true
    while let unit = units.next() {
      illegal += dialect.append(unit, to: &output)
      isEmpty = false
    }
    dialect.appendFileEnd(isEmpty: isEmpty, to: &output)
    for (kind, count) in [
      (options.keepsOneSided ? Self.oneSided : Self.leftOut, units.oneSided), (Self.illegal, illegal),
    ] where count > 0 { context.report(Finding(kind, ["count": String(count)])) }
  }

  /// The versions that a file is about, as indices.
  private func pair(_ languages: [LanguageTag]) throws(StageError) -> (source: Int, target: Int?) {
    let source = try wantedSource.map { wanted throws(StageError) in try index(of: wanted, in: languages) } ?? 0
    if let wantedTarget { return (source, try index(of: wantedTarget, in: languages)) }
    let others = languages.indices.filter { $0 != source }
    if others.count > 1 {
      let names = others.map { languages[$0].identifier }.joined(separator: ", ")
      throw StageError(Self.manyTargets, ["languages": names])
    }
    return (source, others.first)
  }

  private func index(of wanted: LanguageTag, in languages: [LanguageTag]) throws(StageError) -> Int {
    guard
      let index = languages.firstIndex(of: wanted)
        ?? languages.firstIndex(where: { $0.language == wanted.language })
    else { throw StageError(Self.noLanguage, ["language": wanted.identifier]) }
    return index
  }

  private func name(_ language: LanguageTag) -> String {
    (tags.first { $0 == language } ?? tags.first { $0.language == language.identifier } ?? language).identifier
  }
}
