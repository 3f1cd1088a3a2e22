import Testing

@testable import ReadDocx

private func item(_ text: String, list: Int = 1, level: Int = 0) -> String {
  p(text, "<w:numPr><w:ilvl w:val='\(level)'/><w:numId w:val='\(list)'/></w:numPr>")
}

private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
  "<w:lvl w:ilvl='\(index)'><w:start w:val='1'/><w:numFmt w:val='\(format)'/><w:lvlText w:val='\(text)'/>\(more)</w:lvl>"
}

private func definition(_ levels: String, id: Int = 0) -> String {
  "<w:abstractNum w:abstractNumId='\(id)'>\(levels)</w:abstractNum>"
}

private func list(_ id: Int = 1, of definition: Int = 0, _ more: String = "") -> String {
  "<w:num w:numId='\(id)'><w:abstractNumId w:val='\(definition)'/>\(more)</w:num>"
}

private func labels(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
  var document = DocxBuilder(body)
  document.numbering = numbering
  document.styles = styles
  return try readDocx(document.bytes).blocks.map { $0.label ?? "-" }
}

@Suite struct ListTests {
  @Test func labelsAreNoTextAndItemsKnowTheirLevel() throws {
    var document = DocxBuilder(item("a") + item("b", level: 1) + p("c"))
    document.numbering = definition(level(0, "decimal", "Статья %1.") + level(1, "lowerLetter", "%2)")) + list()
    #expect(try blocks(document) == ["list-item1: [Статья 1.] a", "list-item2: [a)] b", "c"])
  }

  @Test func labelsWithoutEndAreCut() throws {
    let lettered = definition(level(0, "upperLetter", String(repeating: "%1", count: 60))) + list()
    let body = String(repeating: item("x"), count: 130)
    #expect(try #require(try labels(body, lettered).last) == String(repeating: "Z", count: 256))
  }

  @Test func deeperLevelsRestartAndShowThoseAbove() throws {
    let levels = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2") + level(2, "russianLower", "%1.%2.%3)")
    let body = [0, 1, 1, 2, 2, 0, 1, 2].map { item("x", level: $0) }.joined()
    #expect(
      try labels(body, definition(levels) + list())
        == ["I", "I.1", "I.2", "I.2.а)", "I.2.б)", "II", "II.1", "II.1.а)"])
  }

  @Test func legalLevelsWriteDecimals() throws {
    let levels = level(0, "upperRoman", "%1") + level(1, "decimal", "%1.%2", "<w:isLgl/>")
    #expect(try labels(item("x") + item("y", level: 1), definition(levels) + list()) == ["I", "1.1"])
  }

  @Test func aLevelMayNotRestartOrOnlyForSome() throws {
    let never = level(0, "decimal", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val='0'/>")
    let body = [0, 1, 0, 1].map { item("x", level: $0) }.joined()
    #expect(try labels(body, definition(never) + list()) == ["1", "1", "2", "2"])
    let some =
      level(0, "decimal", "%1") + level(1, "decimal", "%2") + level(2, "decimal", "%3", "<w:lvlRestart w:val='1'/>")
    let deep = [0, 1, 2, 1, 2, 0, 2].map { item("x", level: $0) }.joined()
    #expect(try labels(deep, definition(some) + list()) == ["1", "1", "1", "2", "2", "2", "1"])
  }

  @Test func listsOfOneDefinitionCountOnUnlessTheyStartAnew() throws {
    let numbering =
      definition(level(0, "decimal", "%1.")) + list(1) + list(2)
      + list(3, of: 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>")
    let body = [1, 1, 2, 3, 3, 1].map { item("x", list: $0) }.joined()
    #expect(try labels(body, numbering) == ["1.", "2.", "3.", "5.", "6.", "7."])
  }

  @Test func aListMayReplaceLevels() throws {
    let numbering =
      definition(level(0, "decimal", "%1."))
      + list(1, of: 0, "<w:lvlOverride w:ilvl='0'>\(level(0, "upperLetter", "(%1)"))</w:lvlOverride>")
    #expect(try labels(item("x"), numbering) == ["(A)"])
  }

  @Test func bulletsOfSymbolFontsAreUnicode() throws {
    let bullets =
      level(0, "bullet", "\u{F0B7}", "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>") + level(1, "bullet", "–")
    #expect(try labels(item("x") + item("y", level: 1), definition(bullets) + list()) == ["•", "–"])
  }

  @Test func numberingMayComeByStyle() throws {
    let styles = """
      <w:style w:type='paragraph' w:styleId='A'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>\
      <w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>
      """
    let numbering =
      definition(
        level(0, "decimal", "%1", "<w:pStyle w:val='A'/>") + level(1, "decimal", "%1.%2", "<w:pStyle w:val='B'/>"))
      + list()
    let body =
      p("x", "<w:pStyle w:val='A'/>") + p("y", "<w:pStyle w:val='B'/>")
      + p("z", "<w:pStyle w:val='A'/><w:numPr><w:numId w:val='0'/></w:numPr>")
    #expect(try labels(body, numbering, styles: styles) == ["1", "1.1", "-"])
  }

  @Test func aDefinitionMayStandInANumberingStyle() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>"
      + "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='S'/>\(level(0, "decimal", "№ %1"))</w:abstractNum>"
      + list()
    #expect(try labels(item("x"), numbering) == ["№ 1"])
  }

  @Test func unknownListsHaveNoLabels() throws {
    #expect(try labels(item("x", list: 9), definition(level(0, "decimal", "%1")) + list()) == ["-"])
  }

  @Test(arguments: [
    ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("upperRoman", 1994, "MCMXCIV"), ("lowerRoman", 4, "iv"),
    ("upperLetter", 28, "BB"), ("lowerLetter", 3, "c"), ("russianLower", 10, "к"), ("russianUpper", 30, "АА"),
    ("ordinal", 22, "22nd"), ("hex", 255, "FF"), ("numberInDash", 5, "- 5 -"), ("decimalEnclosedCircle", 3, "③"),
    ("decimalFullWidth", 10, "１０"),
  ])
  func numbersAreWrittenInTheirFormat(format: String, number: Int, text: String) {
    #expect(NumberFormat(rawValue: format)?.text(of: number) == text)
  }
}
