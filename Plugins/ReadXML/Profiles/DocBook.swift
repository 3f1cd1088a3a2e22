import ITSKit

extension Profiles {
  /// DocBook 5 and 4.
  static let docBook = BlockReader.Profile(
    "docBook",
    """
    <its:rules xmlns:its="http://www.w3.org/2005/11/its" version="2.0" xmlns:t="urn:tolmach:rules" t:namespaces="any"
      xmlns:xlink="http://www.w3.org/1999/xlink"
      t:roots="http://docbook.org/ns/docbook book appendix preface refentry">
      <t:kindRule kind="section" selector="//part | //chapter | //appendix | //preface | //article | //section"/>
      <t:kindRule kind="section" selector="//sect1 | //sect2 | //sect3 | //sect4 | //sect5 | //simplesect | //glossary"/>
      <t:kindRule kind="section" selector="//bibliography | //index | //dedication | //refsect1 | //refsect2 | //refsection"/>
      <t:kindRule kind="container" selector="//itemizedlist | //orderedlist | //variablelist | //procedure | //qandaset"/>
      <t:kindRule kind="container" selector="//varlistentry | //glossentry | //glossdef | //glosslist | //qandaentry"/>
      <t:kindRule kind="container" selector="//blockquote | //epigraph | //note | //tip | //warning | //caution"/>
      <t:kindRule kind="container" selector="//important | //danger | //sidebar | //figure | //example | //informalfigure"/>
      <t:kindRule kind="container" selector="//informalexample | //mediaobject | //textobject | //tgroup | //thead | //tbody"/>
      <t:kindRule kind="container" selector="//tfoot | //simplelist | //calloutlist | //formalpara | //revhistory"/>
      <t:kindRule kind="skipped" selector="//info | //bookinfo | //articleinfo | //chapterinfo | //sectioninfo"/>
      <t:kindRule kind="heading" selector="//title | //subtitle | //titleabbrev | //bridgehead | //refname | //refpurpose"/>
      <its:withinTextRule withinText="yes" selector="//para//title | //citetitle"/>
      <t:kindRule kind="container" selector="/*/info | /*/bookinfo | /*/articleinfo"/>
      <t:kindRule kind="skipped" selector="/*/info/* | /*/bookinfo/* | /*/articleinfo/*"/>
      <t:kindRule kind="heading" selector="/*/info/title | /*/bookinfo/title | /*/articleinfo/title | //info/subtitle"/>
      <t:kindRule kind="paragraph" selector="//para | //simpara | //term | //glossterm | //attribution | //caption"/>
      <its:withinTextRule withinText="yes" selector="//para//glossterm | //simpara//glossterm | //para//term"/>
      <t:kindRule kind="paragraph" selector="//programlisting | //screen | //literallayout | //synopsis | //address"/>
      <its:preserveSpaceRule space="preserve" selector="//programlisting | //screen | //literallayout | //synopsis"/>
      <t:kindRule kind="list-item" selector="//listitem | //member | //step | //callout | //question | //answer"/>
      <t:kindRule kind="table" selector="//table | //informaltable"/>
      <t:kindRule kind="row" selector="//row | //tr"/>
      <t:kindRule kind="table-cell" selector="//entry | //td | //th"/>
      <its:withinTextRule withinText="nested" selector="//footnote"/>
      <t:kindRule kind="footnote" selector="//footnote"/>
      <t:kindRule kind="skipped" selector="//indexterm | //remark"/>
      <t:markRule mark="italic" selector="//emphasis"/>
      <t:markRule mark="bold" selector="//emphasis[@role='bold'] | //emphasis[@role='strong']"/>
      <t:markRule mark="superscript" selector="//superscript"/>
      <t:markRule mark="subscript" selector="//subscript"/>
      <t:markRule mark="code" selector="//code | //literal | //command | //option | //filename | //function | //varname"/>
      <t:markRule mark="link" selector="//link[@xlink:href]" addressPointer="@xlink:href"/>
      <t:markRule mark="link" selector="//ulink[@url]" addressPointer="@url"/>
      <its:withinTextRule withinText="yes" selector="//link | //ulink | //xref | //phrase | //quote | //anchor | //abbrev"/>
      <its:withinTextRule withinText="yes" selector="//acronym | //firstterm | //foreignphrase | //replaceable | //tag"/>
      <its:withinTextRule withinText="yes" selector="//footnoteref | //inlinemediaobject | //keycap | //guimenu | //guilabel"/>
    </its:rules>
    """)
}
