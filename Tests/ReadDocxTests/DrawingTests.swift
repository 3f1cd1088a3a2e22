import Testing

@testable import ReadDocx

private let drawing = "http://schemas.openxmlformats.org/drawingml/2006"

/// A run with a drawing.
private func drawn(_ content: String) -> String {
  """
  <w:r><w:drawing><a:graphic xmlns:a='\(drawing)/main'><a:graphicData>\(content)</a:graphicData></a:graphic>\
  </w:drawing></w:r>
  """
}

/// A paragraph of a drawing.
private func line(_ text: String) -> String { "<a:p><a:r><a:t>\(text)</a:t></a:r></a:p>" }

@Suite struct DrawingTests {
  private let diagram: DocxBuilder = {
    var document = DocxBuilder(
      "<w:p>\(r("a"))\(drawn("<d:relIds xmlns:d='\(drawing)/diagram' r:dm='d'/>"))</w:p>\(p("b"))")
    document.relationships = "<Relationship Id='d' Type='x/diagramData' Target='diagrams/data1.xml'/>"
    document.members = [
      (
        "word/diagrams/data1.xml",
        """
        <d:dataModel xmlns:d='\(drawing)/diagram' xmlns:a='\(drawing)/main'><d:ptLst>\
        <d:pt><d:t><a:bodyPr/>\(line("Первый "))</d:t></d:pt><d:pt type='pres'/>\
        <d:pt><d:t>\(line("второй"))</d:t></d:pt></d:ptLst></d:dataModel>
        """
      )
    ]
    return document
  }()

  @Test func diagramsAreReadWhenAskedForWhereTheyStand() throws {
    #expect(try blocks(diagram) == ["a", "b"])
    #expect(
      try blocks(diagram, ["parts": ["body", "diagrams"]]) == ["a", "text-box: Первый ", "text-box: второй", "b"])
    let document = try readDocx(diagram.bytes, ["parts": ["diagrams"]])
    #expect(document.parts == ["word/diagrams/data1.xml"])
  }

  @Test func chartsGiveTheirTitlesAndNamesOnceAndNoNumbers() throws {
    var document = DocxBuilder("<w:p>\(drawn("<c:chart xmlns:c='\(drawing)/chart' r:id='c'/>"))</w:p>")
    document.relationships = "<Relationship Id='c' Type='x/chart' Target='charts/chart1.xml'/>"
    func names(_ names: String...) -> String {
      "<c:strRef><c:strCache>\(names.map { "<c:pt><c:v>\($0)</c:v></c:pt>" }.joined())</c:strCache></c:strRef>"
    }
    func series(_ name: String) -> String {
      """
      <c:ser><c:tx>\(names(name))</c:tx><c:cat>\(names("2021", "2022"))</c:cat>\
      <c:val><c:numRef><c:numCache><c:pt><c:v>17.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>
      """
    }
    document.members = [
      (
        "word/charts/chart1.xml",
        """
        <c:chartSpace xmlns:c='\(drawing)/chart' xmlns:a='\(drawing)/main'><c:chart><c:title><c:tx><c:rich>\
        \(line("Торговля"))</c:rich></c:tx></c:title><c:plotArea>\(series("Ввоз"))\(series("Вывоз"))</c:plotArea>\
        </c:chart></c:chartSpace>
        """
      )
    ]
    #expect(try blocks(document) == [])
    #expect(
      try blocks(document, ["parts": ["all"]])
        == ["Торговля", "Ввоз", "2021", "2022", "Вывоз"].map { "text-box: " + $0 })
  }

  @Test func shapesOfADrawingAreTextBoxes() throws {
    let shape = "<a:txSp><a:txBody>\(line("in "))\(line("shape"))</a:txBody></a:txSp>"
    let document = "<w:p>\(r("a"))\(drawn(shape))\(r("b"))</w:p>"
    #expect(try blocks(document) == ["ab", "text-box: in ", "text-box: shape"])
    #expect(try blocks(document, ["parts": ["body"]]) == ["ab"])
  }

  @Test func wordsDrawnAsAPictureAreRead() throws {
    let watermark = "<w:r><w:pict><v:shape><v:textpath string='ПРОЕКТ'/></v:shape></w:pict></w:r>"
    #expect(try blocks("<w:p>\(r("a"))\(watermark)</w:p>") == ["a", "text-box: ПРОЕКТ"])
    #expect(try blocks("<w:p>\(watermark)</w:p>", ["parts": ["body"]]) == [])
  }
}
