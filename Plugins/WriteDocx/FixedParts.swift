// The parts of a package that are the same in every document.

private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
private let relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
private let contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml."

let contentTypes = Array(
  (declaration + """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(contentType)document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(contentType)styles+xml"/>\
    </Types>
    """).utf8)

let packageRelationships = relationships(of: "officeDocument", "word/document.xml")
let documentRelationships = relationships(of: "styles", "styles.xml")

private func relationships(of type: String, _ target: String) -> [UInt8] {
  Array(
    (declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="\(relationshipType)\(type)" Target="\(target)"/></Relationships>
      """).utf8)
}

/// Space between rows enough to write a word by hand; lines as thin as paper needs.
let styles = Array(
  (declaration + """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" \
    w:cs="Times New Roman" w:eastAsia="Noto Serif CJK SC"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr></w:pPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
    <w:pPr><w:keepNext/><w:spacing w:after="160"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/>\
    <w:rPr><w:color w:val="595959"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="NoteSign"><w:name w:val="Note Sign"/>\
    <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>\
    <w:style w:type="table" w:styleId="Rows"><w:name w:val="Rows"/><w:basedOn w:val="TableNormal"/><w:tblPr>\
    <w:tblBorders><w:top w:val="single" w:sz="4" w:color="808080"/><w:left w:val="single" w:sz="4" w:color="808080"/>\
    <w:bottom w:val="single" w:sz="4" w:color="808080"/><w:right w:val="single" w:sz="4" w:color="808080"/>\
    <w:insideH w:val="single" w:sz="4" w:color="808080"/><w:insideV w:val="single" w:sz="4" w:color="808080"/>\
    </w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    </w:style></w:styles>
    """).utf8)
