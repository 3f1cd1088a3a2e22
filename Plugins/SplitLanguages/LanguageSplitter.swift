import LanguageKit
public import StageKit
public import TextModel

/// The stage `split-languages`: a document that holds its own translation becomes as many versions as it has languages.
///
/// Bilingual agreements come as a table of a column for each language, as paragraphs in turn, or as one language after
/// the other: which it is shows by the languages of the blocks and where they stand. Every version has its blocks in
/// the order of the file, with their origins and marks. Blocks without letters (numbers, signs) stay where they stand,
/// or go to every version where they stand in none. A document of one language is left as it is, whatever it quotes.
///
/// What stood side by side can still be seen: cells keep table and row, and paragraphs in turn get a cell as well, of a
/// table of their own whose row is the turn and whose column is the version.
public struct LanguageSplitter: ParallelStage {
  enum Arrangement: String, SettingChoice {
    case detect, columns, turns, halves
  }

  static let languages = Setting<[String]>(
    "languages",
    "the languages that the document holds, two or more, in the order of the versions; empty or one: by content",
    default: [],
    check: { texts in
      if let text = texts.first(where: { LanguageTag(written: $0) == nil }) {
        return "must hold languages such as ru or en-GB, not `\(text)`"
      }
      return nil
    })
  static let layout = Setting<Arrangement>(
    "layout",
    "how they stand: in the columns of tables, in paragraphs in turn, one after the other, or what it looks like",
    default: .detect)
  static let required = Setting<Bool>(
    "required", "whether a document that is alone and of one language is refused", default: false)

  static let inColumns = FindingKind(
    "languages-in-columns", "{languages} stand in columns: each is a version of its own")
  static let inTurns = FindingKind("languages-in-turns", "{languages} stand in turn: each is a version of its own")
  static let inHalves = FindingKind(
    "languages-in-halves", "{languages} stand one after the other: each is a version of its own")
  static let mixed = FindingKind(
    "languages-mixed", "{languages} stand together, but neither in columns nor in turn nor one after the other")

  static let oneLanguage = Failure(
    "one-language", "only one language was found: {language}",
    cure: "name the file of the translation as well, or a file that holds both")
  static let noLayout = Failure(
    "no-layout", "{languages} stand together, but neither in columns nor in turn nor one after the other",
    cure: "give each language a file of its own, or say how they stand with the setting `layout`")

  public static let specification = StageSpecification(
    id: "split-languages",
    summary: "Make the versions of a parallel document of one that holds several languages",
    version: 1,
    settings: [languages.declaration, layout.declaration, required.declaration],
    needs: [.blocks],
    findings: [inColumns, inTurns, inHalves, mixed],
    failures: [oneLanguage, noLayout],
    examples: [
      StageExample(
        "Paragraphs in turn", versions: [("", inTurnsText)],
        gives: """
          ru: Статья 1

          Стороны обмениваются сведениями о водах.

          Статья 2

          Споры решаются путём переговоров.
          en: Article 1

          The Parties exchange data on waters.

          Article 2

          Disputes are settled by negotiation.
          """,
        finds: ["ru and en stand in turn: each is a version of its own"]),
      StageExample(
        "One language after the other",
        versions: [
          (
            "",
            """
            Стороны обмениваются сведениями о водах.

            Споры решаются путём переговоров.

            The Parties exchange data on waters.

            Disputes are settled by negotiation.
            """
          )
        ],
        gives: """
          ru: Стороны обмениваются сведениями о водах.

          Споры решаются путём переговоров.
          en: The Parties exchange data on waters.

          Disputes are settled by negotiation.
          """,
        finds: ["ru and en stand one after the other: each is a version of its own"]),
      StageExample(
        "A quotation makes no version",
        versions: [
          (
            "ru",
            "В пункте 3 стоит:\n\n«The Parties shall agree»\n\nПереговоры о том, что это значит, шли год и ничем не кончились."
          )
        ],
        gives: ""),
    ])

  private static let inTurnsText = """
    Статья 1

    Article 1

    Стороны обмениваются сведениями о водах.

    The Parties exchange data on waters.

    Статья 2

    Article 2

    Споры решаются путём переговоров.

    Disputes are settled by negotiation.
    """

  private let given: [LanguageTag]
  private let layout: Arrangement
  private let isRequired: Bool
  let detector = LanguageDetector()

  public init(_ settings: Settings) {
    given = settings[Self.languages].compactMap { LanguageTag(written: $0) }
    layout = settings[Self.layout]
    isRequired = settings[Self.required]
  }

  public mutating func process(_ parallel: inout ParallelDocument, context: inout StageContext) throws(StageError) {
    guard parallel.versions.count == 1, let whole = parallel.versions.first else { return }
    let languages = given.count < 2 ? self.languages(of: whole.document) : given
    guard languages.count > 1 else {
      if isRequired {
        throw StageError(Self.oneLanguage, ["language": languages.first.name], at: whole.place)
      }
      return
    }
    var document = whole.document
    document.divideBlocks(between: languages, detector)
    let blocks = document.measuredBlocks(in: languages, detector)
    guard let found = arrangement(of: blocks, in: document, languageCount: languages.count) else {
      let isBalanced = Amounts(of: blocks, languageCount: languages.count).areBalanced(0.4)
      if isRequired {
        guard isBalanced else {
          throw StageError(Self.oneLanguage, ["language": languages.first.name], at: whole.place)
        }
        throw StageError(Self.noLayout, ["languages": languages.listed], at: whole.place)
      }
      if isBalanced { parallel.findings.append(Finding(Self.mixed, ["languages": languages.listed])) }
      return
    }
    let order = given.count < 2 ? found.order(of: blocks, languageCount: languages.count) : Array(languages.indices)
    parallel.versions = order.map { language in
      Version(
        file: whole.file,
        document: document.part(language, isFirst: language == order.first, of: found, order, languages[language]))
    }
    parallel.alignments = []
    parallel.findings.append(Finding(found.finding, ["languages": order.map { languages[$0] }.listed]))
  }

  private func arrangement(of blocks: [MeasuredBlock], in document: Document, languageCount: Int) -> Assignment? {
    let isTold = given.count > 1
    switch layout {
    case .columns: return columns(blocks, in: document, languageCount, isTold: true)
    case .turns: return turns(blocks, in: document, languageCount, isTold: true)
    case .halves: return halves(blocks, languageCount, isTold: true)
    case .detect:
      return columns(blocks, in: document, languageCount, isTold: isTold)
        ?? halves(blocks, languageCount, isTold: false)
        ?? turns(blocks, in: document, languageCount, isTold: isTold)
    }
  }
}

extension Array<LanguageTag> {
  /// `ru and en`, `ru, en and fr`.
  fileprivate var listed: String {
    let names = map(\.identifier)
    return names.dropLast().joined(separator: ", ") + (names.count > 1 ? " and " : "") + (names.last ?? "")
  }
}

extension Version {
  fileprivate var place: Place { Place(file: file.name) }
}

extension LanguageTag? {
  fileprivate var name: String { self?.identifier ?? "none that is known" }
}
