import SplitLanguages
import StageKit
import StageTesting
import Testing
import TextModel

@Suite struct LanguageSplitterTests {
  @Test func examplesHold() {
    #expect(falseExamples(of: StageFactory(LanguageSplitter.self)) == [])
  }

  @Test func twoColumnsAreTwoVersions() throws {
    let split = try Split(
      table(
        """
        СОГЛАШЕНИЕ | AGREEMENT
        о реке Дон | on the River Don
        Стороны обмениваются данными. | The Parties exchange data.
        1995 | 1995
        ЮНЕСКО и UNESCO | UNESCO
        """))
    #expect(split.languages == ["ru", "en"])
    #expect(split.findings == ["languages-in-columns"])
    #expect(
      split.blocks("ru")
        == ["СОГЛАШЕНИЕ", "о реке Дон", "Стороны обмениваются данными.", "1995", "ЮНЕСКО и UNESCO"])
    #expect(split.blocks("en") == ["AGREEMENT", "on the River Don", "The Parties exchange data.", "1995", "UNESCO"])
    #expect(split.cells(0) == ["0.0.0", "0.1.0", "0.2.0", "0.3.0", "0.4.0"])
    #expect(split.cells(1) == ["0.0.1", "0.1.1", "0.2.1", "0.3.1", "0.4.1"])
  }

  @Test func whatStandsOutsideTheTableGoesWhereItBelongs() throws {
    let split = try Split(
      table(
        """
        # Соглашение
        # Agreement
        # 14.03.2019
        № | Стороны обмениваются данными о состоянии вод. | The Parties exchange data on the state of waters.
        2 | Споры решаются путём переговоров. | Disputes are settled by negotiation.
        =
        For the Government | За Правительство
        Minister of Waters | Министр водного хозяйства
        """))
    #expect(
      split.blocks("ru") == [
        "Соглашение", "14.03.2019", "№", "Стороны обмениваются данными о состоянии вод.", "2",
        "Споры решаются путём переговоров.", "За Правительство", "Министр водного хозяйства",
      ])
    #expect(
      split.blocks("en") == [
        "Agreement", "14.03.2019", "№", "The Parties exchange data on the state of waters.", "2",
        "Disputes are settled by negotiation.", "For the Government", "Minister of Waters",
      ])
  }

  @Test func oneRowOfWholeTextsIsATableToo() throws {
    var sink = BlockSink()
    for (column, texts) in [["Статья 1", "Стороны делятся данными."], ["Article 1", "The Parties share data."]]
      .enumerated()
    {
      for text in texts { sink.add(text[...], .tableCell, TableCell(table: 0, row: 0, column: column), line: 0) }
    }
    let split = try Split(sink.document)
    #expect(split.blocks("ru") == ["Статья 1", "Стороны делятся данными."])
    #expect(split.blocks("en") == ["Article 1", "The Parties share data."])
  }

  @Test func aCellOverBothColumnsBelongsToItsLanguage() throws {
    let split = try Split(
      table(
        """
        СОГЛАШЕНИЕ о водах¶AGREEMENT on waters
        Стороны обмениваются данными. | The Parties exchange data.
        """))
    #expect(split.blocks("ru") == ["СОГЛАШЕНИЕ о водах", "Стороны обмениваются данными."])
    #expect(split.blocks("en") == ["AGREEMENT on waters", "The Parties exchange data."])
  }

  @Test func columnsOfOneScriptAreToldApart() throws {
    let split = try Split(
      table(
        """
        The Parties confirm their intention to continue the talks. | Les Parties confirment leur intention de poursuivre les négociations.
        Article 1 | Article 1
        Disputes are settled by negotiation between the Parties. | Les différends sont réglés par des négociations entre les Parties.
        """))
    #expect(split.languages == ["en", "fr"])
    #expect(split.blocks("fr").count == 3 && split.blocks("en").count == 3)
  }

  @Test func paragraphsInTurnKnowTheirTurn() throws {
    let split = try Split(
      Document(
        marked: """
          1.

          Стороны обмениваются данными.

          1.

          The Parties exchange data.

          * * *

          2.

          Споры решаются путём переговоров.

          2.

          Disputes are settled by negotiation.
          """))
    #expect(split.findings == ["languages-in-turns"])
    #expect(
      split.blocks("ru") == ["1.", "Стороны обмениваются данными.", "* * *", "2.", "Споры решаются путём переговоров."])
    #expect(
      split.blocks("en")
        == ["1.", "The Parties exchange data.", "* * *", "2.", "Disputes are settled by negotiation."])
    #expect(split.cells(0) == ["0.0.0", "0.0.0", "0.1.0", "0.1.0", "0.1.0"])
    #expect(split.cells(1) == ["0.0.1", "0.0.1", "0.1.1", "0.1.1", "0.1.1"])
  }

  @Test func wholeArticlesInTurnAreTurns() throws {
    let split = try Split(
      Document(
        marked: """
          Article 1

          The Parties exchange data on waters.

          Статья 1

          Стороны обмениваются сведениями о водах.

          Article 2

          Disputes are settled by negotiation.

          Статья 2

          Споры решаются путём переговоров.
          """))
    #expect(split.languages == ["en", "ru"])
    #expect(
      split.blocks("ru")
        == ["Статья 1", "Стороны обмениваются сведениями о водах.", "Статья 2", "Споры решаются путём переговоров."])
    #expect(split.cells(1) == ["0.0.1", "0.0.1", "0.1.1", "0.1.1"])
  }

  @Test func languagesByLinesOfAParagraphArePartedThere() throws {
    let split = try Split(
      table(
        """
        # Статья 1¶Article 1
        # Стороны обмениваются¶данными.¶The Parties¶exchange data.
        # ПОДПИСИ / SIGNATURES
        """))
    #expect(split.blocks("ru") == ["Статья 1", "Стороны обмениваются\nданными.", "ПОДПИСИ"])
    #expect(split.blocks("en") == ["Article 1", "The Parties\nexchange data.", "SIGNATURES"])
    #expect(split.document.versions[1].document.blocks.map(\.origin.line) == [1, 2, 3])
  }

  @Test func quotationsStayInTheirHalf() throws {
    let split = try Split(
      Document(
        marked: """
          Стороны обмениваются сведениями о водах и договариваются о мерах.

          UNESCO

          Споры решаются путём переговоров между Сторонами.

          2019

          The Parties exchange data on waters and agree on measures.

          ЮНЕСКО

          Disputes are settled by negotiation between the Parties.
          """))
    #expect(split.findings == ["languages-in-halves"])
    #expect(split.blocks("ru").contains("UNESCO"))
    #expect(
      split.blocks("en") == [
        "2019", "The Parties exchange data on waters and agree on measures.", "ЮНЕСКО",
        "Disputes are settled by negotiation between the Parties.",
      ])
    #expect(split.cells(0).allSatisfy { $0 == "-" })
  }

  @Test func threeLanguagesOneAfterTheOther() throws {
    let split = try Split(
      Document(
        marked: """
          Споры решаются путём переговоров между Сторонами.

          Disputes are settled by negotiation between the Parties.

          双方确认愿意本着相互尊重的精神继续谈判。
          """))
    #expect(split.languages == ["ru", "en", "zh"])
    #expect(split.document.versions.map(\.document.blocks.count) == [1, 1, 1])
  }

  @Test(arguments: [
    "Споры решаются путём переговоров.",
    "В пункте 3 стоит:\n\n«The Parties shall agree»\n\nПереговоры о том, что это значит, шли год и ничем не кончились.",
    "Программа Microsoft Word открывает документы.\n\nOffice Open XML\n\nЕсли установлено обновление, то и другие.",
    "", "1.\n\n2.",
  ])
  func aDocumentOfOneLanguageStaysAsItIs(text: String) throws {
    let document = Document(marked: text)
    let split = try Split(document)
    #expect(split.document.versions.map(\.document) == [document])
    #expect(split.findings == [])
  }

  @Test func aSummaryIsNoTranslation() throws {
    let text = """
      Статья рассматривает реки бассейна Дона и их водность за сто лет наблюдений на постах.

      Главный вывод состоит в том, что сток весной уменьшился, а зимой вырос почти вдвое.

      Причины этого обсуждаются; среди них потепление и водохранилища, построенные в прошлом веке.

      The flow of the Don has changed: less in spring, more in winter.
      """
    #expect(try Split(Document(marked: text)).languages == [""])
  }

  @Test func languagesThatStandAnyhowAreTold() throws {
    let text = """
      Споры решаются путём переговоров между Сторонами в течение года, а если согласия нет, то третейским судом, назначенным Советом.

      The Council meets twice a year in May.

      Решение Совета обязательно для Сторон.

      The Parties confirm their intention to continue the talks in a spirit of mutual respect and friendship, and to meet again within a year.
      """
    let split = try Split(Document(marked: text))
    #expect(split.document.versions.count == 1)
    #expect(split.findings == ["languages-mixed"])
    #expect(throws: StageError.self) { try Split(Document(marked: text), ["required": true]) }
    #expect(try Split(Document(marked: text), ["layout": "turns"]).languages == ["ru", "en"])
  }

  @Test func oneLanguageIsRefusedWhereTwoAreRequired() throws {
    let error = #expect(throws: StageError.self) {
      try Split(Document(marked: "Споры решаются путём переговоров."), ["required": true])
    }
    #expect(
      error?.line(file: nil)
        == "agreement.docx: only one language was found: ru; "
        + "name the file of the translation as well, or a file that holds both")
  }

  @Test func theUserSaysWhichLanguagesInWhichOrder() throws {
    let text = "Споры решаются путём переговоров.\n\nDisputes are settled by negotiation."
    #expect(try Split(Document(marked: text), ["languages": ["en-GB", "ru"]]).languages == ["en-GB", "ru"])
    #expect(try Split(Document(marked: text), ["languages": ["en"]]).languages == ["ru", "en"])
  }

  @Test func severalVersionsAreLeftAlone() throws {
    var stage = LanguageSplitter(try Settings(["required": true], for: LanguageSplitter.specification))
    var document = ParallelDocument(
      key: "a", versions: ["Да.", "Yes."].map { Version(file: SourceFile("a"), document: Document(marked: $0)) })
    var context = StageContext(key: "a")
    let before = document
    try stage.process(&document, context: &context)
    #expect(document == before)
  }

  @Test func marksSegmentsAndFindingsGoWithTheirBlocks() throws {
    var document = Document(
      marked: "Споры решаются.|Путём переговоров.\n\nDisputes are settled.|By negotiation.")
    let english = document.blocks[1].range
    document.marks = [InlineMark(.bold, document.blocks[0].range), InlineMark(.italic, english)]
    document.findings = [
      Finding(FindingKind("whole", "")), Finding(FindingKind("here", ""), at: english.lowerBound..<english.upperBound),
    ]
    let split = try Split(document)
    let versions = split.document.versions.map(\.document)
    #expect(versions.map(\.marked) == ["Споры решаются.|Путём переговоров.", "Disputes are settled.|By negotiation."])
    #expect(versions.map { $0.marks.map(\.kind) } == [[.bold], [.italic]])
    #expect(versions.map { $0.findings.map(\.kind.id) } == [["whole"], ["here"]])
  }

  @Test func aMarkOverBothLanguagesIsOneInEach() throws {
    var document = table("# Статья 1¶Article 1\n# Стороны обмениваются данными.¶The Parties exchange data.")
    document.marks = [InlineMark(.bold, document.blocks[0].range)]
    let split = try Split(document)
    #expect(
      split.document.versions.map { version in version.document.marks.map { version.document.string($0.range) } }
        == [["Статья 1"], ["Article 1"]])
  }
}
