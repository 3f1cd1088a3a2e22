/// What elements and attributes XLIFF 2.0 and 2.1 have: sections 4.2 and 5 of the specification.
let secondGrammar = grammar(
  """
  xliff = file+ ; version! srcLang:language! trgLang:language xml:space:space any
  file = skeleton? other* notes? (unit|group)+ ; id:token! canResegment:yesNo original translate:yesNo srcDir:dir trgDir:dir xml:space:space any
  skeleton = text other* ; href:address
  group = other* notes? (unit|group)* ; id:token! name canResegment:yesNo translate:yesNo srcDir:dir trgDir:dir type:user xml:space:space any
  unit = other* notes? originalData? (segment|ignorable)+ ; id:token! name canResegment:yesNo translate:yesNo srcDir:dir trgDir:dir type:user xml:space:space any
  segment = source target? ; id:token canResegment:yesNo state:state subState:user
  ignorable = source target? ; id:token
  notes = note+ ;
  note = text ; id:token appliesTo:side category priority:priority any
  originalData = data+ ;
  data = text cp* ; id:token! dir:dir xml:space:preserve
  source = text (cp|ph|pc|sc|ec|mrk|sm|em)* ; xml:lang:language xml:space:space
  target = text (cp|ph|pc|sc|ec|mrk|sm|em)* ; xml:lang:language xml:space:space order:positive
  cp = ; hex:hex!
  ph = ; canCopy:yesNo canDelete:yesNo canReorder:reorder copyOf:token disp equiv id:token! dataRef:token subFlows:tokens subType:user type:code codes
  pc = text (cp|ph|pc|sc|ec|mrk|sm|em)* ; canCopy:yesNo canDelete:yesNo canOverlap:yesNo canReorder:reorder copyOf:token dispEnd dispStart equivEnd equivStart id:token! dataRefEnd:token dataRefStart:token subFlowsEnd:tokens subFlowsStart:tokens subType:user type:code dir:dir codes
  sc = ; canCopy:yesNo canDelete:yesNo canOverlap:yesNo canReorder:reorder copyOf:token dataRef:token dir:dir disp equiv id:token! isolated:yesNo subFlows:tokens subType:user type:code codes
  ec = ; canCopy:yesNo canDelete:yesNo canOverlap:yesNo canReorder:reorder copyOf:token dataRef:token dir:dir disp equiv id:token isolated:yesNo startRef:token subFlows:tokens subType:user type:code codes
  mrk = text (cp|ph|pc|sc|ec|mrk|sm|em)* ; id:token! translate:yesNo type:annotation ref:address value anyButXML
  sm = ; id:token! translate:yesNo type:annotation ref:address value anyButXML
  em = ; startRef:token!
  mtc:matches = mtc:match+ ;
  mtc:match = mda:metadata? originalData? source target other* ; id:token matchQuality:percentage matchSuitability:percentage origin ref:address! reference:yesNo similarity:percentage subType:user type:match anyButXML
  gls:glossary = gls:glossEntry+ ;
  gls:glossEntry = gls:term gls:translation* gls:definition? other* ; id:token ref:address any
  gls:term = text ; source any
  gls:translation = text ; id:token ref:address source any
  gls:definition = text ; source any
  mda:metadata = mda:metaGroup+ ; id:token
  mda:metaGroup = (mda:metaGroup|mda:meta)+ ; id:token category appliesTo:metaSide
  mda:meta = text ; type!
  res:resourceData = res:resourceItemRef* res:resourceItem* ;
  res:resourceItemRef = ; id:token ref:token! any
  res:resourceItem = res:source? res:target? res:reference* ; mimeType id:token context:yesNo any
  res:source = other* ; href:address xml:lang:language any
  res:target = other* ; href:address xml:lang:language any
  res:reference = ; href:address! xml:lang:language any
  ctr:changeTrack = ctr:revisions+ ;
  ctr:revisions = ctr:revision+ ; appliesTo:token! ref:token currentVersion:token any
  ctr:revision = ctr:item+ ; author datetime version:token any
  ctr:item = text ; property! any
  slr:profiles = slr:normalization? other* ; generalProfile storageProfile
  slr:normalization = ; general:normalization storage:normalization
  slr:data = other* ; profile! any
  val:validation = val:rule+ ; any
  val:rule = ; isPresent occurs:positive isNotPresent startsWith endsWith existsInSource:yesNo caseSensitive:yesNo normalization:normalization disabled:yesNo any
  """, space: .second,
  types: [
    "token": .token, "tokens": .tokens, "language": .language, "yesNo": .yesNo, "reorder": .reordering,
    "dir": .direction, "space": .space, "preserve": .oneOf(["preserve"]), "user": .userDefined,
    "state": .oneOf(["initial", "translated", "reviewed", "final"]), "side": .oneOf(["source", "target"]),
    "metaSide": .oneOf(["source", "target", "ignorable"]), "priority": .upTo(10), "positive": .positive,
    "hex": .hexadecimal, "address": .address, "percentage": .percentage, "normalization": .normalization,
    "code": .oneOf(["fmt", "ui", "quote", "link", "image", "other"]),
    "annotation": .oneOfOrUserDefined(["generic", "comment", "term"]),
    "match": .oneOf(["am", "mt", "icm", "idm", "tb", "tm", "other"]),
  ])

/// The modules' elements that may stand where elements of other namespaces may, and whether only once: sections 4.2.2.2
/// to 4.2.2.5, 5.2.4.3 and 5.6.4.2.
let secondModules: [String: [Name: Bool]] = {
  let metadata = Name(space: .metadata, local: "metadata")
  let changes = Name(space: .changes, local: "changeTrack")
  let common: [Name: Bool] = [
    metadata: true, Name(space: .size, local: "data"): true, Name(space: .validation, local: "validation"): true,
    Name(space: .its, local: "provenanceRecords"): false, changes: false,
  ]
  let resources = Name(space: .resource, local: "resourceData")
  return [
    "file": common.merging([resources: true, Name(space: .size, local: "profiles"): true]) { $1 },
    "group": common,
    "unit": common.merging([
      resources: true, Name(space: .matches, local: "matches"): true, Name(space: .glossary, local: "glossary"): true,
      Name(space: .its, local: "locQualityIssues"): false,
    ]) { $1 },
    "glossEntry": [metadata: true],
  ]
}()

/// Where the attributes of modules may stand: sections 5.3.5 and 5.7.5.
let secondModuleAttributes: [Name: [String]] = [
  Name(space: .format, local: "fs"): ["file", "group", "unit", "note", "sc", "ec", "ph", "pc", "mrk", "sm"],
  Name(space: .format, local: "subFs"): ["file", "group", "unit", "note", "sc", "ec", "ph", "pc", "mrk", "sm"],
  Name(space: .size, local: "storageRestriction"): ["file", "group", "unit", "mrk", "sm", "pc", "sc"],
  Name(space: .size, local: "sizeRestriction"): ["file", "group", "unit", "mrk", "sm", "pc", "sc"],
  Name(space: .size, local: "equivStorage"): ["pc", "sc", "ec", "ph"],
  Name(space: .size, local: "sizeInfo"): ["file", "group", "unit", "pc", "sc", "ec", "ph"],
  Name(space: .size, local: "sizeInfoRef"): ["file", "group", "unit", "pc", "sc", "ec", "ph"],
]

/// The values of `fs:fs`: section 5.3.5.1.
let formatStyles = ValueType.oneOf(
  """
  a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head \
  hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead \
  title tr tt u ul
  """.split(separator: " ").map { String($0) })
