import ITSKit

extension Profiles {
  /// Akoma Ntoso (LegalDocML): a number is the label of what it counts, and a heading stands at its depth.
  static let akomaNtoso = BlockReader.Profile(
    "akomaNtoso",
    """
    <its:rules xmlns:its="http://www.w3.org/2005/11/its" version="2.0" xmlns:t="urn:tolmach:rules" t:namespaces="any"
      t:roots="akomaNtoso">
      <t:kindRule kind="skipped" selector="//meta"/>
      <t:kindRule kind="section" selector="//book | //part | //title | //tome | //chapter | //section | //article"/>
      <t:kindRule kind="section" selector="//subpart | //subtitle | //subchapter | //subsection | //subtome"/>
      <t:kindRule kind="section" selector="//debateSection | //division | //subdivision | //hcontainer"/>
      <t:kindRule kind="container" selector="//paragraph | //subparagraph | //clause | //subclause | //alinea | //list"/>
      <t:kindRule kind="container" selector="//sublist | //level | //rule | //subrule | //proviso | //transitional"/>
      <t:kindRule kind="container" selector="//preface | //preamble | //body | //mainBody | //conclusions | //content"/>
      <t:kindRule kind="container" selector="//recitals | //citations | //formula | //longTitle | //container"/>
      <t:kindRule kind="container" selector="//attachments | //attachment | //components | //component | //blockList"/>
      <t:kindRule kind="container" selector="//toc | //speech | //question | //answer | //other | //tblock | //foreign"/>
      <t:kindRule kind="container" selector="//point | //indent | //recital | //citation | //intro | //wrapUp | //wrap"/>
      <t:kindRule kind="label" selector="//num"/>
      <t:kindRule kind="heading" selector="//heading | //subheading | //crossHeading"/>
      <t:kindRule kind="paragraph" selector="//p | //block | //from | //listIntroduction | //listWrapUp | //tocItem"/>
      <t:kindRule kind="paragraph" selector="//narrative | //scene | //summary | //signature"/>
      <t:kindRule kind="list-item" selector="//item | //li"/>
      <t:kindRule kind="table" selector="//table"/>
      <t:kindRule kind="row" selector="//tr"/>
      <t:kindRule kind="table-cell" selector="//td | //th"/>
      <its:withinTextRule withinText="nested" selector="//authorialNote"/>
      <t:kindRule kind="footnote" selector="//authorialNote"/>
      <t:markRule mark="bold" selector="//b"/>
      <t:markRule mark="italic" selector="//i"/>
      <t:markRule mark="underline" selector="//u"/>
      <t:markRule mark="superscript" selector="//sup"/>
      <t:markRule mark="subscript" selector="//sub"/>
      <t:markRule mark="link" selector="//ref[@href] | //a[@href] | //rref[@from]" addressPointer="@href"/>
      <its:withinTextRule withinText="yes" selector="//ref | //mref | //rref | //a | //span | //def | //term | //date"/>
      <its:withinTextRule withinText="yes" selector="//person | //organization | //role | //location | //quantity"/>
      <its:withinTextRule withinText="yes" selector="//concept | //object | //event | //entity | //process | //time"/>
      <its:withinTextRule withinText="yes" selector="//docTitle | //docNumber | //docDate | //docType | //docProponent"/>
      <its:withinTextRule withinText="yes" selector="//docStage | //docStatus | //docPurpose | //docketNumber | //judge"/>
      <its:withinTextRule withinText="yes" selector="//abbr | //inline | //ins | //del | //mod | //rmod | //omissis"/>
      <its:withinTextRule withinText="yes" selector="//p//quotedText | //mod//quotedText | //remark | //placeholder"/>
      <its:withinTextRule withinText="yes" selector="//p//signature | //noteRef | //eop | //eol | //img | //fillIn"/>
      <t:kindRule kind="line-break" selector="//br"/>
    </its:rules>
    """)
}
