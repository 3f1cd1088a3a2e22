import Testing
import TextModel

@Suite struct ProfileTests {
  @Test func `TEI: the header is left out, verse keeps its lines, notes follow`() throws {
    #expect(
      try blocks(
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>T</title></teiHeader><text><body>
        <div><head>I</head><div><head>A</head><sp><speaker>He.</speaker><l>One</l><l>Two</l></sp>
        <stage>Exit.</stage><p><s>A.</s> <s>B<note>See C.</note>.</s> <stage>aside</stage> <choice><sic>x</sic><corr>y</corr></choice></p>
        <list><label>1</label><item>first</item></list>
        <table><row><cell>c</cell></row></table></div></div></body></text></TEI>
        """) == [
          "heading1: I", "heading2: A", "He.", "line: One", "line: Two", "Exit.", "A. B. aside y", "footnote: See C.",
          "list-item1: [1] first", "table-cell: c",
        ])
  }

  @Test func `Akoma Ntoso: numbers are labels, headings stand at their depth`() throws {
    #expect(
      try blocks(
        """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><x>m</x></meta><body>
        <chapter><num>Chapter I</num><heading>General</heading>
        <article><num>Article 1</num><heading>Scope</heading><paragraph><num>1.</num><content><p>Text<authorialNote><p>Note.</p></authorialNote>.</p></content></paragraph>
        <paragraph><num>2.</num><list><intro><p>If:</p></intro><point><num>(a)</num><content><p>one;</p></content></point></list></paragraph></article>
        <article><num>Article 2</num><paragraph><content><p>See <ref href="#a1">Article 1</ref>.</p></content></paragraph></article>
        <article><num>Article 3</num></article><section><p><num>§ 4</num> In <b>the</b> text.</p></section></chapter></body></act></akomaNtoso>
        """) == [
          "heading1: [Chapter I] General", "heading2: [Article 1] Scope", "[1.] Text.", "footnote: Note.", "[2.] If:",
          "[(a)] one;", "[Article 2] See Article 1.", "[Article 3] ", "[§ 4] In the text.",
        ])
  }

  @Test func `DocBook: titles, lists, programs, footnotes`() throws {
    #expect(
      try blocks(
        """
        <book xmlns="http://docbook.org/ns/docbook"><info><title>Book</title><author><personname>N</personname></author></info>
        <chapter><info><title>Chapter</title></info><title>One</title><para>A<footnote><para>F</para></footnote> <emphasis>b</emphasis>
        <indexterm><primary>i</primary></indexterm>c</para><itemizedlist><listitem><para>d</para></listitem></itemizedlist>
        <programlisting>x  = 1
        y = 2</programlisting></chapter></book>
        """) == [
          "heading1: Book", "heading1: One", "A b c", "footnote: F", "list-item1: d", "x  = 1\\ny = 2",
        ])
  }

  @Test func `XHTML: what a browser shows`() throws {
    let document = try read(
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title><style>p{}</style></head><body>
      <h2>H</h2><div>a <span lang="fr">b</span><p>c</p>d</div><p hidden="hidden">e</p><p translate="no">f</p></body></html>
      """)
    #expect(document.blocks.map { document.string(of: $0) } == ["H", "a b", "c", "d"])
    #expect(document.metadata == [MetadataEntry(name: "title", value: "Page")])
    #expect(document.language == LanguageTag("en"))
  }
}
