import Testing

@testable import LexiconImport

@Suite struct TermXMLTests {
  private func pairs(_ xml: String) throws -> [String] {
    try TermXML.parse(Array(xml.utf8), source: "ru", target: "en").pairs.map { "\($0.source) = \($0.target)" }
  }

  @Test func `a memory's units are pairs, without their codes`() throws {
    let xml = """
      <tmx version="1.4"><header srclang="ru"/><body>
      <tu><tuv xml:lang="ru-RU"><seg>Белый <bpt i="1">&lt;b&gt;</bpt>дом<ept i="1">&lt;/b&gt;</ept></seg></tuv>
      <tuv xml:lang="en"><seg>White house</seg></tuv><tuv xml:lang="de"><seg>Haus</seg></tuv></tu></body></tmx>
      """
    #expect(try pairs(xml) == ["Белый дом = White house"])
  }

  @Test(arguments: [("martif", "termEntry", "langSet"), ("tbx", "conceptEntry", "langSec")])
  func `all terms of a concept go with each other`(_ root: String, _ concept: String, _ language: String) throws {
    let xml = """
      <\(root)><text><body><\(concept)><\(language) xml:lang="ru"><termSec><term>договор</term></termSec></\(language)>
      <\(language) xml:lang="en"><tig><term>treaty</term></tig><tig><term>contract</term></tig></\(language)></\(concept)>
      <\(concept)><\(language) xml:lang="en"><tig><term>sea</term></tig></\(language)></\(concept)>
      </body></text></\(root)>
      """
    #expect(try pairs(xml) == ["договор = treaty", "договор = contract"])
  }

  @Test func `other XML is named`() {
    let error = #expect(throws: ImportError.self) { try pairs("<html/>") }
    #expect(error?.message == "is neither TMX nor TBX, but begins with <html>")
  }

  @Test func `malformed XML is refused where it is`() {
    let error = #expect(throws: ImportError.self) { try pairs("<tmx>\n<tu></tmx>") }
    #expect(error?.line == 2)
  }
}
