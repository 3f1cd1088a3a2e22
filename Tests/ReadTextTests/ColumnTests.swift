import Testing
import TextModel

/// Two languages side by side in plain text.
@Suite struct ColumnTests {
  /// `row.column text` of every cell, `- text` of other blocks.
  private func cells(_ text: String) throws -> [String] {
    let document = try read(Array(text.utf8))
    return document.blocks.map { block in
      "\(block.cell.map { "\($0.row).\($0.column)" } ?? "-") \(document.string(of: block))"
    }
  }

  @Test func columnsOfWrappedLinesAreReadRowByRow() throws {
    #expect(
      try cells(
        """
                         Протокол № 5 от 14 марта

        СОГЛАШЕНИЕ                              AGREEMENT

        Правительство Республики и              The Government of the Republic
        Правительство Федерации,                and the Government of the
        именуемые Сторонами,                    Federation, hereinafter referred
        согласились о нижеследующем:            to as the Parties, have agreed
                                                as follows:

        Стороны обмениваются све-               The Parties exchange data on
        дениями о водах.                        waters.

        Эта строка идёт поперёк обоих столбцов и потому не делится.

        Споры решаются путём                    Disputes are settled by
        переговоров.                            negotiation.
        """) == [
          "- Протокол № 5 от 14 марта", "0.0 СОГЛАШЕНИЕ", "0.1 AGREEMENT",
          "1.0 Правительство Республики и Правительство Федерации, именуемые Сторонами, согласились о нижеследующем:",
          "1.1 The Government of the Republic and the Government of the Federation, hereinafter referred to as the "
            + "Parties, have agreed as follows:",
          "2.0 Стороны обмениваются све-\nдениями о водах.", "2.1 The Parties exchange data on waters.",
          "- Эта строка идёт поперёк обоих столбцов и потому не делится.", "3.0 Споры решаются путём переговоров.",
          "3.1 Disputes are settled by negotiation.",
        ])
  }

  @Test(arguments: ["{}\t{}", "{}\t\t{}", "{} | {}", "| {} | {} |"])
  func signsPartColumnsLineByLine(row: String) throws {
    let pairs = [
      ("Статья 1", "Article 1"), ("Стороны обмениваются сведениями о водах.", "The Parties exchange data on waters."),
      ("Споры решаются путём переговоров.", "Disputes are settled by negotiation."),
    ]
    let lines = pairs.map { left, right in
      row.replacing("{}", with: left, maxReplacements: 1).replacing("{}", with: right)
    }
    let expected = pairs.enumerated().flatMap { ["\($0).0 \($1.0)", "\($0).1 \($1.1)"] }
    #expect(try cells(lines.joined(separator: "\n")) == expected)
  }

  @Test(arguments: [
    "Река\tДлина, км\nДон\t1870\nКубань\t870", "Дон  течёт  на  юг.\nКубань  течёт  на  запад.\nОбе  впадают  в море.",
    "1.\tСтороны обмениваются сведениями.\n2.\tСпоры решаются путём переговоров.",
    "За Правительство               За Правительство\nРеспублики                     Федерации\nИ. Иванов                      П. Петров",
  ])
  func otherGapsPartNothing(text: String) throws {
    #expect(try !cells(text).contains { !$0.hasPrefix("-") })
  }
}
