import MarkupKit
public import StageKit
public import TextModel

/// Writes a part of a corpus as OPUS has it: a version's text as XML of numbered sentences, or the links between the
/// sentences of two versions (cesAlign of the XML Corpus Encoding Standard).
///
/// Sources: XCES (2002), cesAlign; J. Tiedemann, Parallel Data, Tools and Interfaces in OPUS (2012), section 2.
public struct CorpusWriter: Writer {
  enum Part: String, SettingChoice {
    case links
    case text
  }

  static let part = Setting<Part>(
    "part", "what the file holds: the links between two languages, or the text of one, whose file is named with {lang}",
    default: Part.links)

  static let source = Setting<String>(
    "source", "of links, the language that they lead from; empty for the first version's", default: "",
    check: tagRefusal)

  static let target = Setting<String>(
    "target", "of links, the language that they lead to; empty for the other of two", default: "", check: tagRefusal)

  static let texts = Setting<String>(
    "texts", "what links call the files of texts, in which {key} and {lang} stand for each document's",
    default: "{lang}/{key}.xml",
    check: { $0.contains("{lang}") && $0.contains("{key}") ? nil : "must hold {key} and {lang}" })

  private static let tagRefusal: @Sendable (String) -> String? = { tag in
    tag.isEmpty || LanguageTag(tag) != nil ? nil : "must be a BCP 47 language tag, and \(tag) is none"
  }

  static let noLanguage = Failure(
    "no-language", "a file of text holds one language, and {count} are here", cure: "name the file with {lang}")
  static let unknownLanguage = Failure(
    "unknown-language", "the language of this file is not known, and links must name it",
    cure: "name its language in the file's name, or detect it before")
  static let noVersion = Failure(
    "no-such-language", "no version of this document is in {language}",
    cure: "mend the settings source and target, or give no such document")
  static let notTwo = Failure(
    "not-two-languages", "links join two languages, and these are here: {languages}",
    cure: "name two with the settings source and target, and write links of others by steps of their own")

  static let rejected = FindingKind("opus-rejected", "rejected rows left out of the links: {count}")
  static let illegal = FindingKind(
    "opus-illegal", "characters left out of the text because XML has no place for them: {count}")

  public static let specification = StageSpecification(
    id: "write-opus", summary: "Write a corpus as OPUS has it: texts as XML, and links between them (cesAlign)",
    version: 1,
    settings: [
      part.declaration, source.declaration, target.declaration, texts.declaration, WriterSetting.to.declaration,
    ],
    needs: [.segments], needsBySetting: [SettingNeed(part, .links, needs: .alignment)], allowsFilePerVersion: true,
    findings: [rejected, illegal], failures: [noLanguage, unknownLanguage, noVersion, notTwo],
    examples: [
      StageExample(
        "Links count the sentences of both texts; what has no partner has an empty side",
        versions: [("ru", "Да.|Нет, точка.|Лишнее."), ("en", "Yes.|No.|Full stop.")], beads: "0\t0\n1\t1,2\n2\t",
        gives: """
          <?xml version="1.0" encoding="UTF-8"?>
          <!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
          <cesAlign version="1.0">
          <linkGrp targType="s" fromDoc="ru/example.xml" toDoc="en/example.xml">
          <link id="SL1" xtargets="1;1" certainty="0.9"/>
          <link id="SL2" xtargets="2;2 3" certainty="0.9"/>
          <link id="SL3" xtargets="3;" certainty="0.9"/>
          </linkGrp>
          </cesAlign>

          """),
      StageExample(
        "A text is its paragraphs' sentences, numbered", settings: ["part": "text"], language: "ru",
        given: "Статья 7\n\nДа & нет.|Второе.",
        gives: """
          <?xml version="1.0" encoding="UTF-8"?>
          <text>
          <p id="1">
          <s id="1">Статья 7</s>
          </p>
          <p id="2">
          <s id="2">Да &amp; нет.</s>
          <s id="3">Второе.</s>
          </p>
          </text>

          """),
    ])

  private let part: Part
  private let wantedSource: LanguageTag?
  private let wantedTarget: LanguageTag?
  private let texts: String

  public init(_ settings: Settings) {
    part = settings[Self.part]
    wantedSource = LanguageTag(settings[Self.source])
    wantedTarget = LanguageTag(settings[Self.target])
    texts = settings[Self.texts]
  }

  public mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) {
    output.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    switch part {
    case .links:
      output.append(
        markup: """
          <!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">
          <cesAlign version="1.0">

          """)
    case .text: output.append(markup: "<text>\n")
    }
  }

  public mutating func epilogue(into output: inout [UInt8]) {
    switch part {
    case .links: output.append(markup: "</cesAlign>\n")
    case .text: output.append(markup: "</text>\n")
    }
  }

  public mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext
  ) throws(StageError) {
    if document.versions.isEmpty { return }
    switch part {
    case .links: try appendLinks(of: document, to: &output, &context)
    case .text:
      let versions = document.alone(context.version).versions
      guard versions.count == 1 else { throw StageError(Self.noLanguage, ["count": String(versions.count)]) }
      appendText(of: versions[0].document, to: &output, &context)
    }
  }

  private func appendText(of document: Document, to output: inout [UInt8], _ context: inout StageContext) {
    var illegal = 0
    var line: [UInt8] = []
    for (block, segments) in document.segmentRanges().enumerated() where !segments.isEmpty {
      output.append(markup: "<p id=\"")
      output.append(contentsOf: String(block + 1).utf8)
      output.append(markup: "\">\n")
      for segment in segments {
        output.append(markup: "<s id=\"")
        output.append(contentsOf: String(segment + 1).utf8)
        output.append(markup: "\">")
        line.removeAll(keepingCapacity: true)
        document.appendLine(document.segments[segment].range, to: &line)
        illegal += output.append(escaped: line[...])
        output.append(markup: "</s>\n")
      }
      output.append(markup: "</p>\n")
    }
    if illegal > 0 { context.report(Finding(Self.illegal, ["count": String(illegal)])) }
  }

  private func appendLinks(
    of document: ParallelDocument, to output: inout [UInt8], _ context: inout StageContext
  ) throws(StageError) {
    let languages = try document.versions.map { version throws(StageError) in
      guard let language = version.language else {
        throw StageError(Self.unknownLanguage, at: Place(file: version.file.name))
      }
      return language
    }
    let (source, target) = try pair(languages)
    output.append(markup: "<linkGrp targType=\"s\" fromDoc=\"")
    output.append(escaped: textName(document.key, languages[source]), in: .attribute)
    output.append(markup: "\" toDoc=\"")
    output.append(escaped: textName(document.key, languages[target]), in: .attribute)
    output.append(markup: "\">\n")
    var (number, rejected) = (0, 0)
    for row in rows(of: document) {
      let (from, to) = (row.segments[source], row.segments[target])
      if from.isEmpty, to.isEmpty { continue }
      if row.status == .rejected {
        rejected += 1
        continue
      }
      number += 1
      let ids = [from, to].map { $0.map { String($0 + 1) }.joined(separator: " ") }.joined(separator: ";")
      output.append(markup: "<link id=\"SL")
      output.append(contentsOf: "\(number)\" xtargets=\"\(ids)\"".utf8)
      if let confidence = row.confidence {
        output.append(contentsOf: " certainty=\"\(confidenceText(confidence))\"".utf8)
      }
      output.append(markup: "/>\n")
    }
    output.append(markup: "</linkGrp>\n")
    if rejected > 0 { context.report(Finding(Self.rejected, ["count": String(rejected)])) }
  }

  private func textName(_ key: String, _ language: LanguageTag) -> String {
    filled(texts, with: ["key": key, "lang": language.identifier])
  }

  private func pair(_ languages: [LanguageTag]) throws(StageError) -> (source: Int, target: Int) {
    let source = try wantedSource.map { tag throws(StageError) in try index(of: tag, in: languages) } ?? 0
    if let wantedTarget { return (source, try index(of: wantedTarget, in: languages)) }
    let others = languages.indices.filter { $0 != source }
    guard others.count == 1 else {
      throw StageError(Self.notTwo, ["languages": languages.map(\.identifier).joined(separator: ", ")])
    }
    return (source, others[0])
  }

  private func index(of wanted: LanguageTag, in languages: [LanguageTag]) throws(StageError) -> Int {
    guard
      let index = languages.firstIndex(of: wanted)
        ?? languages.firstIndex(where: { $0.language == wanted.language })
    else { throw StageError(Self.noVersion, ["language": wanted.identifier]) }
    return index
  }
}
