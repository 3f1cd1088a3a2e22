import ITSKit

extension Profiles {
  /// Names that mean much the same in many vocabularies, and in what people make up.
  static let common = BlockReader.Profile(
    "common",
    """
    <its:rules xmlns:its="http://www.w3.org/2005/11/its" version="2.0" xmlns:t="urn:tolmach:rules" t:namespaces="any">
      <t:kindRule kind="heading" level="1" selector="//h1"/>
      <t:kindRule kind="heading" level="2" selector="//h2"/>
      <t:kindRule kind="heading" level="3" selector="//h3"/>
      <t:kindRule kind="heading" level="4" selector="//h4"/>
      <t:kindRule kind="heading" level="5" selector="//h5"/>
      <t:kindRule kind="heading" level="6" selector="//h6"/>
      <t:kindRule kind="heading" selector="//head | //heading | //title | //subtitle"/>
      <t:kindRule kind="paragraph" selector="//p | //para | //simpara | //pre | //programlisting"/>
      <its:preserveSpaceRule space="preserve" selector="//pre | //programlisting"/>
      <t:kindRule kind="line" selector="//l | //line"/>
      <t:kindRule kind="list-item" selector="//li | //item | //listitem"/>
      <t:kindRule kind="table-cell" selector="//td | //th | //cell | //entry"/>
      <t:kindRule kind="row" selector="//tr | //row"/>
      <t:kindRule kind="table" selector="//table | //informaltable"/>
      <its:withinTextRule withinText="nested" selector="//footnote"/>
      <t:kindRule kind="footnote" selector="//footnote"/>
      <t:kindRule kind="section" selector="//div | //section | //chapter | //article | //part"/>
      <t:kindRule kind="section" selector="//sect1 | //sect2 | //sect3 | //sect4 | //sect5"/>
      <t:kindRule kind="container" selector="//body | //ul | //ol | //list | //itemizedlist | //orderedlist"/>
      <t:kindRule kind="container" selector="//blockquote | //thead | //tbody"/>
      <t:markRule mark="bold" selector="//b | //strong | //bold"/>
      <t:markRule mark="italic" selector="//i | //em | //emph | //emphasis | //italic"/>
      <t:markRule mark="underline" selector="//u"/>
      <t:markRule mark="strikethrough" selector="//strike"/>
      <t:markRule mark="superscript" selector="//sup | //superscript"/>
      <t:markRule mark="subscript" selector="//sub | //subscript"/>
      <t:markRule mark="code" selector="//code"/>
      <t:markRule mark="link" selector="//a | //link | //ref | //ulink"/>
      <t:markRule mark="link" selector="//a[@href] | //link[@href] | //ref[@href]" addressPointer="@href"/>
      <t:markRule mark="link" selector="//ref[@target] | //a[@target]" addressPointer="@target"/>
      <t:markRule mark="link" selector="//ulink[@url]" addressPointer="@url"/>
      <its:withinTextRule withinText="yes" selector="//span | //hi | //phrase | //s"/>
      <t:kindRule kind="line-break" selector="//br | //lb"/>
    </its:rules>
    """)
}
