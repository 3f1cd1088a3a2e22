extension BlockReader {
  /// HTML and XHTML: what a browser shows, in the blocks in which it shows it.
  public static let html = Profile(
    "html",
    """
    <its:rules xmlns:its="http://www.w3.org/2005/11/its" version="2.0" xmlns:t="urn:tolmach:rules" t:namespaces="any"
      t:roots="http://www.w3.org/1999/xhtml html">
      <its:withinTextRule withinText="yes" selector="//math | //math//*"/>
      <t:kindRule kind="skipped" selector="//script | //style | //template | //head/* | //noscript | //iframe | //object"/>
      <t:kindRule kind="skipped" selector="//svg/title | //svg/desc | //svg/defs | //svg//metadata | //math//annotation | //datalist | //select | //textarea | //canvas"/>
      <t:kindRule kind="metadata" selector="//head/title"/>
      <t:kindRule kind="heading" level="1" selector="//h1"/>
      <t:kindRule kind="heading" level="2" selector="//h2"/>
      <t:kindRule kind="heading" level="3" selector="//h3"/>
      <t:kindRule kind="heading" level="4" selector="//h4"/>
      <t:kindRule kind="heading" level="5" selector="//h5"/>
      <t:kindRule kind="heading" level="6" selector="//h6"/>
      <t:kindRule kind="paragraph" selector="//p | //pre | //dt | //caption | //figcaption | //legend | //summary"/>
      <t:kindRule kind="paragraph" selector="//address | //center | //option"/>
      <its:preserveSpaceRule space="preserve" selector="//pre | //listing | //xmp"/>
      <t:kindRule kind="list-item" selector="//li | //dd"/>
      <t:kindRule kind="table" selector="//table"/>
      <t:kindRule kind="row" selector="//tr"/>
      <t:kindRule kind="table-cell" selector="//td | //th"/>
      <t:kindRule kind="container" selector="//html | //head | //body | //div | //main | //section | //article | //aside"/>
      <t:kindRule kind="container" selector="//header | //footer | //nav | //hgroup | //ul | //ol | //dl | //menu | //dir"/>
      <t:kindRule kind="container" selector="//blockquote | //figure | //details | //dialog | //fieldset | //form"/>
      <t:kindRule kind="container" selector="//thead | //tbody | //tfoot | //colgroup | //hr | //search"/>
      <t:markRule mark="bold" selector="//b | //strong"/>
      <t:markRule mark="italic" selector="//i | //em | //cite | //dfn | //var"/>
      <t:markRule mark="underline" selector="//u | //ins"/>
      <t:markRule mark="strikethrough" selector="//s | //strike | //del"/>
      <t:markRule mark="superscript" selector="//sup"/>
      <t:markRule mark="subscript" selector="//sub"/>
      <t:markRule mark="code" selector="//code | //kbd | //samp | //tt"/>
      <t:markRule mark="link" selector="//a[@href]" addressPointer="@href"/>
      <its:withinTextRule withinText="yes" selector="//a | //abbr | //acronym | //bdi | //bdo | //big | //small | //font"/>
      <its:withinTextRule withinText="yes" selector="//span | //q | //data | //time | //mark | //label | //output | //nobr"/>
      <its:withinTextRule withinText="yes" selector="//ruby | //rb | //rt | //rtc | //img | //input | //button | //wbr | //map | //area"/>
      <its:withinTextRule withinText="nested" selector="//svg"/>
      <t:kindRule kind="paragraph" selector="//svg//text"/>
      <t:kindRule kind="skipped" selector="//rp"/>
      <t:kindRule kind="line-break" selector="//br"/>
      <t:kindRule kind="skipped" selector="//*[@hidden]"/>
    </its:rules>
    """)
}
