import StageKit
import StageTesting
import Testing
import TextModel

@testable import LabelBlocks

/// The blocks of a marked text, labelled: `[label] text`, and behind a tab the place.
private func labelled(_ marked: String, _ language: String = "ru", _ settings: [String: SettingData] = [:]) throws
  -> [String]
{
  var document = Document(marked: marked, language: language)
  return try labelled(&document, settings)
}

private func labelled(_ document: inout Document, _ settings: [String: SettingData] = [:]) throws -> [String] {
  var labeler = BlockLabeler(try Settings(settings, for: BlockLabeler.specification))
  var context = StageContext(key: "test")
  labeler.process(&document, context: &context)
  return document.blocks.map { block in
    (block.label.map { "[\($0)] " } ?? "") + document.string(of: block) + (block.place.map { "\t" + $0 } ?? "")
  }
}

@Suite struct BlockLabelerTests {
  @Test func articlesItemsAndLettersNest() throws {
    #expect(
      try labelled("Статья 7. Меры\n\n1. Стороны:\n\nа) одно;\n\nб) другое.\n\n2. Прочее.\n\nСтатья 8. Иное\n\n1. Да.")
        == [
          "[Статья 7.] Меры\tст. 7", "[1.] Стороны:\tст. 7, п. 1", "[а)] одно;\tст. 7, п. 1, подп. а)",
          "[б)] другое.\tст. 7, п. 1, подп. б)", "[2.] Прочее.\tст. 7, п. 2", "[Статья 8.] Иное\tст. 8",
          "[1.] Да.\tст. 8, п. 1",
        ])
  }

  @Test func eachLanguageCitesInItsOwnWay() throws {
    func place(_ text: String, _ language: String) throws -> String? {
      try labelled(text, language).last.flatMap { $0.split(separator: "\t").last.map { String($0) } }
    }
    #expect(try place("Article 7. M\n\n1. A.\n\n2. B:\n\n(a) b;\n\n(b) c", "en") == "art. 7, para. 2 (b)")
    #expect(try place("Article premier\n\n1. A.\n\n2. B:\n\na) b;\n\nb) c", "fr") == "art. premier, par. 2, al. b)")
    #expect(try place("Artikel 7. M\n\n(1) A.\n\n(2) B:\n\na) b;\n\nb) c", "de") == "Art. 7 Abs. 2 Buchst. b)")
    #expect(try place("§ 3\n\n(1) A:\n\n(2) b", "de") == "§ 3 Abs. 2")
    #expect(try place("Artículo 7.- M\n\n1. A.\n\n2. B:\n\na) b;\n\nb) c", "es") == "art. 7, párr. 2, inc. b)")
    #expect(try place("第七条 目的\n\n一、甲\n\n二、乙", "zh") == "7, 二")
    #expect(try place("Глава II\n\nСтатья 3. А\n\nб", "ru") == "ст. 3")
    #expect(try place("Глава II\n\nА", "ru") == "гл. II")
    #expect(try place("Статья 3. А\n\nПриложение № 2\n\n1. А\n\n2. Б", "ru") == "прил. 2, п. 2")
  }

  @Test func aBlockThatIsNothingButALabelKeepsIt() throws {
    #expect(try labelled("Статья 7\n\nМеры") == ["Статья 7\tст. 7", "Меры\tст. 7"])
    #expect(try labelled("ПРИЛОЖЕНИЕ\n\nМеры") == ["ПРИЛОЖЕНИЕ\tприл.", "Меры\tприл."])
  }

  @Test(arguments: [
    "2022 г. был трудным.", "5 мая стороны встретились.", "Статья 7 Договора не применяется.", "1. Так бывает.",
    "А. Иванов\n\nБ. Петров", "10.05.2022 подписано.\n\n11.05.2022 вступило в силу.", "1,5 тонны\n\n2,5 тонны",
    "— Кто там?\n\n— Это я.", "1990. Год\n\n1991. Год", "В. сказал\n\nГлава делегации ответил", "1.5 млн рублей",
    "5. Пятый\n\n7. Седьмой",
  ])
  func whatIsNoLabelStays(_ text: String) throws {
    #expect(try labelled(text) == text.split(separator: "\n\n").map { String($0) })
  }

  @Test func daysOfGermanMonthsAreDates() throws {
    #expect(try labelled("1. Januar 2022\n\n2. Januar 2022", "de") == ["1. Januar 2022", "2. Januar 2022"])
  }

  @Test func numbersOfAllLevelsAreLabels() throws {
    #expect(
      try labelled("1. А\n\n1.1 Б\n\n1.1.1 В\n\n1.1.2 Г\n\n1.2 Д\n\n2. Е\n\n2.1 Ж")
        == [
          "[1.] А\tп. 1", "[1.1] Б\tп. 1.1", "[1.1.1] В\tп. 1.1.1", "[1.1.2] Г\tп. 1.1.2", "[1.2] Д\tп. 1.2",
          "[2.] Е\tп. 2", "[2.1] Ж\tп. 2.1",
        ])
  }

  @Test func twoLabelsMayStandTogether() throws {
    #expect(
      try labelled("3. (a) One;\n\n(b) two.\n\n4. Three.\n\n5. Four.", "en")
        == [
          "[3. (a)] One;\tpara. 3 (a)", "[(b)] two.\tpara. 3 (b)", "[4.] Three.\tpara. 4", "[5.] Four.\tpara. 5",
        ])
  }

  @Test func romanNumbersAndLettersAreToldApart() throws {
    let items = "abcdefghij".map { "\($0)) x" }.joined(separator: "\n\n")
    #expect(try labelled(items, "en")[8] == "[i)] x\tpara. i)")
    #expect(
      try labelled("1. A\n\ni) x\n\nii) y\n\niii) z\n\n2. B", "en").map { $0.split(separator: "\t")[1] }
        == ["para. 1", "para. 1 (i)", "para. 1 (ii)", "para. 1 (iii)", "para. 2"])
  }

  @Test func lettersOfTheWrongAlphabetContinueAList() throws {
    // The first and the third letter are Latin.
    #expect(
      try labelled("a) раз\n\nб) два\n\nв) три\n\nг) четыре\n\nд) пять\n\ne) шесть").compactMap {
        $0.split(separator: " ").first
      }
        == ["[a)]", "[б)]", "[в)]", "[г)]", "[д)]", "[e)]"])
  }

  @Test func textWithoutALabelStandsInTheItemThatGoesOn() throws {
    #expect(
      try labelled("1. А\n\nа) б;\n\nб) в.\n\nещё к первому\n\n2. Г\n\nпосле всего").map {
        $0.split(separator: "\t").dropFirst().joined()
      }
        == ["п. 1", "п. 1, подп. а)", "п. 1, подп. б)", "п. 1", "п. 2", ""])
  }

  @Test func labelsThatTheFileCountedGivePlacesAsWell() throws {
    var sink = BlockSink()
    for (label, text) in [("Статья 1.", "А"), ("1.", "б"), ("•", "в"), ("2.", "г")] {
      sink.beginBlock()
      sink.append(text)
      sink.endBlock(.listItem, level: 1, label: label, path: [])
    }
    var document = sink.document
    document.detection.language = LanguageTag("ru").map { Detected($0, confidence: 1) }
    #expect(
      try labelled(&document)
        == ["[Статья 1.] А\tст. 1", "[1.] б\tст. 1, п. 1", "[•] в\tст. 1, п. 1", "[2.] г\tст. 1, п. 2"])
  }

  @Test func aMovedLabelIsUndoneByTheOffsetMap() throws {
    var document = Document(marked: "1. Раз.\n\n2.\u{A0}Два.", language: "ru")
    _ = try labelled(&document)
    #expect(document.blocks.map { document.scalarOffsetAsRead(of: $0.range.lowerBound, in: $0) } == [3, 3])
    #expect(document.blocks.map(\.kind) == [.listItem, .listItem])
    #expect(document.blocks.map(\.level) == [1, 1])
  }

  @Test func segmentsThatAreThereKeepTheirText() throws {
    #expect(try labelled("1. Раз.| И ещё.\n\n2. Два.")[0] == "1. Раз. И ещё.\tп. 1")
  }

  @Test func columnsOfATableCountForThemselves() throws {
    var sink = BlockSink()
    for row in 0..<2 {
      for (column, word) in ["Статья", "Article"].enumerated() {
        sink.beginBlock()
        sink.append("\(word) \(row + 1). X")
        sink.endBlock(
          .tableCell, language: LanguageTag(column == 0 ? "ru" : "en"),
          cell: TableCell(table: 0, row: row, column: column), path: [])
      }
    }
    var document = sink.document
    #expect(
      try labelled(&document)
        == ["[Статья 1.] X\tст. 1", "[Article 1.] X\tart. 1", "[Статья 2.] X\tст. 2", "[Article 2.] X\tart. 2"])
  }

  @Test func nothingButLabelsIsTakenFromAnyText() throws {
    let pieces = [
      "1", "2", "3", ".", ")", "(", "а", "i", "ii", "Статья", "§", "第", "条", "一", "、", " ", "\u{A0}", "—", "•", "bis",
      "Annex", "текст", "\n", "\u{301}",
    ]
    var state: UInt64 = 1
    for _ in 0..<300 {
      var sink = BlockSink()
      for _ in 0..<6 {
        sink.beginBlock()
        for _ in 0..<7 {
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          sink.append(pieces[Int(state >> 33) % pieces.count])
        }
        sink.endBlock(.paragraph, path: [])
      }
      var document = sink.document
      let before = document.blocks.map { document.string(of: $0) }
      _ = try labelled(&document)
      for (block, text) in zip(document.blocks, before) {
        let rest = document.string(of: block)
        #expect(text.hasSuffix(rest) && !rest.isEmpty)
        #expect(text.filter { !$0.isWhitespace } == ((block.label ?? "") + rest).filter { !$0.isWhitespace })
      }
    }
  }

  @Test func examplesAreTrue() {
    #expect(falseExamples(of: StageFactory(BlockLabeler.self)) == [])
  }
}
