import MarkupKit
public import StageKit
public import TextModel

/// Writes a translation memory: TMX 1.4b, one unit for each row that at least two versions have.
///
/// Source: LISA OSCAR, TMX 1.4b Specification (2005).
public struct MemoryWriter: Writer {
  static let joiner = Setting<String>("joiner", "what stands between the segments that one bead joins", default: " ")

  static let tags = Setting<[String]>(
    "tags", "language tags to write in place of shorter ones: with ru-RU, a text in ru is in ru-RU", default: [],
    check: { tags in tags.first { LanguageTag($0) == nil }.map { "must hold BCP 47 language tags, and \($0) is none" } }
  )

  static let properties = Setting<Bool>(
    "properties", "whether units hold their confidence, status, file and place as properties", default: true)

  enum Codes: String, SettingChoice {
    case none
    case bpt
  }

  static let codes = Setting<Codes>(
    "codes", "whether bold, italic, links, notes' references and other marks are inline codes: bpt, ept, it and ph",
    default: Codes.none)

  static let unknownLanguage = Failure(
    "unknown-language", "the language of this file is not known, and TMX must name it",
    cure: "name its language in the file's name, or detect it before")

  static let unpaired = FindingKind(
    "tmx-unpaired", "rows left out of the TMX because only one language has text in them: {count}")
  static let rejected = FindingKind("tmx-rejected", "rejected rows left out of the TMX: {count}")
  static let illegal = FindingKind(
    "tmx-illegal", "characters left out of the TMX because XML has no place for them: {count}")
  static let long = FindingKind(
    "tmx-long", "segments longer than 2,000 characters, which Trados refuses: {count}")

  public static let specification = StageSpecification(
    id: "write-tmx", summary: "Write a translation memory in TMX 1.4b", version: 3,
    settings: [
      joiner.declaration, tags.declaration, properties.declaration, codes.declaration, WriterSetting.to.declaration,
    ],
    needs: [.alignment], findings: [unpaired, rejected, illegal, long],
    failures: [unknownLanguage],
    examples: [
      StageExample(
        "A unit for each bead that has both sides", settings: ["properties": false, "tags": ["ru-RU"]],
        versions: [("ru", "Да & нет.|Точка.|Лишнее."), ("en", "Yes &\nno.|Full|stop.")], beads: "0\t0\n1\t1,2\n2\t",
        gives: """
          <?xml version="1.0" encoding="UTF-8"?>
          <!DOCTYPE tmx SYSTEM "tmx14.dtd">
          <tmx version="1.4">
          <header creationtool="Tolmach" creationtoolversion="3" segtype="sentence" o-tmf="Tolmach" adminlang="en" \
          srclang="ru-RU" datatype="plaintext"/>
          <body>
          <tu tuid="example:1">
          <tuv xml:lang="ru-RU"><seg>Да &amp; нет.</seg></tuv>
          <tuv xml:lang="en"><seg>Yes &amp; no.</seg></tuv>
          </tu>
          <tu tuid="example:2">
          <tuv xml:lang="ru-RU"><seg>Точка.</seg></tuv>
          <tuv xml:lang="en"><seg>Full stop.</seg></tuv>
          </tu>
          </body>
          </tmx>

          """, finds: ["rows left out of the TMX because only one language has text in them: 1"])
    ])

  private let joiner: [UInt8]
  private let tags: [LanguageTag]
  private let hasProperties: Bool
  private let hasCodes: Bool

  public init(_ settings: Settings) {
    joiner = Array(settings[Self.joiner].utf8)
    tags = settings[Self.tags].compactMap { LanguageTag($0) }
    hasProperties = settings[Self.properties]
    hasCodes = settings[Self.codes] == .bpt
  }

  public mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) {
    output.append(
      markup: """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
        <header creationtool="Tolmach" creationtoolversion="
        """)
    output.append(contentsOf: String(Self.specification.version).utf8)
    output.append(markup: "\" segtype=\"sentence\" o-tmf=\"Tolmach\" adminlang=\"en\" srclang=\"")
    // Of three versions, a row may lack the first.
    output.append(contentsOf: (languages.count == 2 ? tag(languages[0]) : Self.anyLanguage).utf8)
    output.append(markup: "\" datatype=\"plaintext\"/>\n<body>\n")
  }

  public mutating func epilogue(into output: inout [UInt8]) { output.append(markup: "</body>\n</tmx>\n") }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    var unit = UnitWriter(
      document, joiner: joiner,
      languages: try document.versions.map { version throws(StageError) in
        guard let language = version.language else {
          throw StageError(Self.unknownLanguage, at: Place(file: version.file.name))
        }
        return tag(language)
      }, hasProperties: hasProperties, hasCodes: hasCodes)
    for (index, row) in rows(of: document).enumerated() { unit.write(row, number: index + 1, into: &output) }
    for (kind, count) in [
      (Self.unpaired, unit.unpaired), (Self.rejected, unit.rejected), (Self.illegal, unit.illegal),
      (Self.long, unit.long),
    ] where count > 0 { context.report(Finding(kind, ["count": String(count)])) }
  }

  static let anyLanguage = "*all*"

  private func tag(_ language: LanguageTag) -> String {
    (tags.first { $0 == language } ?? tags.first { $0.language == language.identifier } ?? language).identifier
  }
}
