import ITSKit

extension Profiles {
  /// The Text Encoding Initiative's guidelines, P5 and P4.
  static let tei = BlockReader.Profile(
    "tei",
    """
    <its:rules xmlns:its="http://www.w3.org/2005/11/its" version="2.0" xmlns:t="urn:tolmach:rules" t:namespaces="any"
      t:roots="http://www.tei-c.org/ns/1.0 TEI TEI.2 teiCorpus teiCorpus.2">
      <t:kindRule kind="skipped" selector="//teiHeader | //standOff | //facsimile | //sourceDoc"/>
      <t:kindRule kind="section" selector="//div | //div0 | //div1 | //div2 | //div3 | //div4 | //div5 | //div6 | //div7"/>
      <t:kindRule kind="container" selector="//text | //group | //front | //body | //back | //titlePage | //docTitle"/>
      <t:kindRule kind="container" selector="//lg | //sp | //spGrp | //list | //castList | //castGroup | //listBibl"/>
      <t:kindRule kind="container" selector="//figure | //floatingText | //opener | //closer | //epigraph | //cit"/>
      <t:kindRule kind="heading" selector="//head | //titlePart"/>
      <t:kindRule kind="paragraph" selector="//p | //ab | //speaker | //trailer | //salute | //signed | //dateline"/>
      <t:kindRule kind="paragraph" selector="//byline | //docImprint | //argument | //quote | //stage | //figDesc"/>
      <its:withinTextRule withinText="yes" selector="//p//stage | //l//stage | //speaker//stage | //head//stage"/>
      <its:withinTextRule withinText="yes" selector="//p//quote | //l//quote | //note//quote"/>
      <t:kindRule kind="line" selector="//l"/>
      <t:kindRule kind="list-item" selector="//item | //castItem"/>
      <t:kindRule kind="label" selector="//list/label"/>
      <t:kindRule kind="table" selector="//table"/>
      <t:kindRule kind="row" selector="//row"/>
      <t:kindRule kind="table-cell" selector="//cell"/>
      <its:withinTextRule withinText="nested" selector="//note"/>
      <t:kindRule kind="footnote" selector="//note"/>
      <t:markRule mark="bold" selector="//hi[@rend='bold'] | //hi[@rend='b'] | //hi[@rendition='simple:bold']"/>
      <t:markRule mark="italic" selector="//hi[@rend='italic'] | //hi[@rend='i'] | //hi[@rend='italics'] | //emph"/>
      <t:markRule mark="italic" selector="//hi[@rendition='simple:italic']"/>
      <t:markRule mark="underline" selector="//hi[@rend='underline'] | //hi[@rend='underlined']"/>
      <t:markRule mark="superscript" selector="//hi[@rend='superscript'] | //hi[@rend='sup']"/>
      <t:markRule mark="subscript" selector="//hi[@rend='subscript'] | //hi[@rend='sub']"/>
      <t:markRule mark="link" selector="//ref[@target]" addressPointer="@target"/>
      <its:withinTextRule withinText="yes" selector="//hi | //ref | //foreign | //term | //gloss | //mentioned"/>
      <its:withinTextRule withinText="yes" selector="//s | //seg | //w | //pc | //c | //phr | //cl | //q | //said"/>
      <its:withinTextRule withinText="yes" selector="//name | //persName | //placeName | //orgName | //date | //num"/>
      <its:withinTextRule withinText="yes" selector="//title | //bibl | //abbr | //expan | //corr | //reg | //orig"/>
      <its:withinTextRule withinText="yes" selector="//choice | //add | //supplied | //unclear | //rs | //roleDesc"/>
      <t:kindRule kind="skipped" selector="//choice/sic | //choice/abbr | //choice/orig | //del | //fw"/>
      <its:withinTextRule withinText="yes" selector="//pb | //cb | //milestone | //anchor | //gap | //index"/>
      <t:kindRule kind="line-break" selector="//lb"/>
    </its:rules>
    """)
}
