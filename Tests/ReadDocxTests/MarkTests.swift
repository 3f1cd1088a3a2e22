import TextModel
import Testing

@testable import ReadDocx

@Suite struct MarkTests {
  @Test func rightToLeftTextHasTogglesOfItsOwn() throws {
    let body =
      "<w:p>" + r("אב", "<w:rtl/><w:bCs/><w:i/>") + r("ab", "<w:bCs/><w:i/>") + r("ج", "<w:cs/><w:iCs/>") + "</w:p>"
    #expect(try marked(DocxBuilder(body)) == "<bold>אב</bold><italic>abج</italic>")
  }

  @Test func formattingIsMarked() throws {
    #expect(
      try marked(
        "<w:p>\(r("b", "<w:b/>"))\(r("i", "<w:i/>"))\(r("u", "<w:u w:val='single'/>"))\(r("s", "<w:strike/>"))"
          + "\(r("x", "<w:vertAlign w:val='superscript'/>"))\(r("y", "<w:vertAlign w:val='subscript'/>"))\(r("n", "<w:b w:val='false'/>"))</w:p>"
      )
        == "<bold>b</bold><italic>i</italic><underline>u</underline><strikethrough>s</strikethrough>"
        + "<superscript>x</superscript><subscript>y</subscript>n")
  }

  @Test func marksAreNestedAndJoinEqualRuns() throws {
    #expect(
      try marked("<w:p>\(r("a", "<w:b/>"))\(r("b", "<w:b/>"))\(r("c", "<w:b/><w:i/>"))\(r("d", "<w:i/>"))</w:p>")
        == "<bold>ab<italic>c</italic></bold><italic>d</italic>")
  }

  @Test func togglesOfParagraphAndCharacterStylesCancelEachOther() throws {
    var document = DocxBuilder(
      "<w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>\(r("a"))\(r("b", "<w:i/>"))</w:p>"
        + "<w:p>\(r("c", "<w:rStyle w:val='C'/>"))\(r("d", "<w:rStyle w:val='C'/><w:b w:val='0'/>"))</w:p>")
    document.styles = """
      <w:style w:type='paragraph' w:styleId='P'><w:rPr><w:b/></w:rPr></w:style>\
      <w:style w:type='character' w:styleId='C'><w:rPr><w:b/></w:rPr></w:style>
      """
    #expect(try marked(document) == "a<italic>b</italic>\n<bold>c</bold>d")
  }

  @Test func languageIsTheBlocksAndThatOfStretchesInIt() throws {
    var document = DocxBuilder(
      p("Русский", "", "<w:lang w:val='ru-RU'/>")
        + "<w:p>\(r("English "))\(r("слово", "<w:lang w:val='ru-RU'/>"))\(r(" ", "<w:lang w:val='de-DE'/>"))\(r("more English"))</w:p>"
    )
    document.styles =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='en-GB'/></w:rPr></w:rPrDefault></w:docDefaults>"
    let read = try readDocx(document.bytes)
    #expect(read.language == LanguageTag("en-GB"))
    #expect(read.blocks.map(\.language) == [LanguageTag("ru-RU"), nil])
    #expect(try marked(document) == "Русский\nEnglish <language=ru-RU>слово </language>more English")
  }

  @Test func theLanguageOfARunDependsOnItsScript() throws {
    let languages = "<w:lang w:val='en-US' w:eastAsia='ja-JP' w:bidi='ar-SA'/>"
    let document = try readDocx(
      DocxBuilder(p("a", "", languages) + p("日本", "", languages) + p("ب", "", languages + "<w:rtl/>")).bytes)
    #expect(document.blocks.map { $0.language?.identifier } == ["en-US", "ja-JP", "ar-SA"])
  }
}
