/// What elements and attributes XLIFF 1.2 has: section 2 of its specification, where it is strict.
let firstGrammar = grammar(
  """
  xliff = other* file+ other* ; version:version! xml:lang:language any
  file = header? body other* ; original! source-language:language! datatype! tool date xml:space:space category target-language:language product-name product-version build-num tool-id ts any
  header = skl? phase-group? (glossary|reference|count-group|prop-group|note|tool)* other* ;
  skl = (internal-file|external-file) ;
  internal-file = text other* ; form crc
  external-file = ; href! uid crc
  glossary = text (internal-file|external-file)? ;
  reference = text (internal-file|external-file)? ;
  note = text ; xml:lang:language priority:priority from annotates:annotates
  phase-group = phase+ ;
  phase = note* ; phase-name! process-name! company-name tool tool-id date job-id contact-name contact-email contact-phone any
  count-group = count* ; name!
  count = text ; count-type phase-name unit
  prop-group = prop* ; name
  prop = text ; prop-type! xml:lang:language
  tool = text other* ; tool-id! tool-name! tool-version tool-company any
  body = (group|trans-unit|bin-unit)* ;
  group = (context-group)* (count-group)* (prop-group)* note* other* (group|trans-unit|bin-unit)* ; id datatype ts restype resname extradata help-id menu menu-option menu-name coord font css-style style exstyle extype translate:yesNo reformat xml:space:space maxbytes:number minbytes:number size-unit maxheight:number minheight:number maxwidth:number minwidth:number charclass merged-trans:yesNo any
  trans-unit = source seg-source? target? (context-group|count-group|prop-group|note|alt-trans)* other* ; id! approved:yesNo translate:yesNo reformat xml:space:space datatype ts phase-name restype resname extradata help-id menu menu-option menu-name coord font css-style style exstyle extype maxbytes:number minbytes:number size-unit maxheight:number minheight:number maxwidth:number minwidth:number charclass any
  source = text (g|x|bx|ex|bpt|ept|ph|it|mrk|other)* ; xml:lang:language ts any
  seg-source = text (g|x|bx|ex|bpt|ept|ph|it|mrk|other)* ; xml:lang:language ts any
  target = text (g|x|bx|ex|bpt|ept|ph|it|mrk|other)* ; xml:lang:language state:state state-qualifier:qualifier phase-name ts restype resname coord font css-style style exstyle equiv-trans:yesNo any
  alt-trans = source? seg-source? target+ (context-group|prop-group|note)* other* ; match-quality tool tool-id crc xml:lang:language datatype ts restype resname extradata help-id menu menu-option menu-name mid coord font css-style style exstyle extype xml:space:space origin phase-name alttranstype any
  context-group = context+ ; name crc purpose
  context = text ; context-type! match-mandatory:yesNo crc
  bin-unit = bin-source bin-target? (context-group|count-group|prop-group|note|trans-unit)* other* ; id! mime-type! approved:yesNo translate:yesNo reformat restype resname phase-name ts any
  bin-source = (internal-file|external-file) ; ts any
  bin-target = (internal-file|external-file) ; mime-type ts state:state state-qualifier:qualifier phase-name restype resname any
  g = text (g|x|bx|ex|bpt|ept|ph|it|mrk|other)* ; id! ctype ts clone:yesNo xid equiv-text any
  x = ; id! ctype ts clone:yesNo xid equiv-text any
  bx = ; id! rid ctype ts clone:yesNo xid equiv-text any
  ex = ; id! rid ts xid equiv-text any
  bpt = text sub* ; id! rid ctype ts crc xid equiv-text any
  ept = text sub* ; id! rid ts crc xid equiv-text any
  sub = text (g|x|bx|ex|bpt|ept|ph|it|mrk|other)* ; datatype ctype ts xid
  it = text sub* ; id! pos:position! rid ctype ts crc xid equiv-text any
  ph = text sub* ; id! ctype ts crc assoc:association xid equiv-text any
  mrk = text (g|x|bx|ex|bpt|ept|ph|it|mrk|other)* ; mtype:annotation! mid comment ts any
  """, space: .first,
  types: [
    "version": .oneOf(["1.2"]), "language": .language, "yesNo": .yesNo, "space": .space, "priority": .upTo(10),
    "annotates": .oneOf(["source", "target", "general"]), "number": .number,
    "position": .oneOf(["open", "close"]), "association": .oneOf(["preceding", "following", "both"]),
    "state": .oneOfOrOwn([
      "final", "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
      "needs-review-translation", "needs-translation", "new", "signed-off", "translated",
    ]),
    "qualifier": .oneOfOrOwn([
      "exact-match", "fuzzy-match", "id-match", "leveraged-glossary", "leveraged-inherited", "leveraged-mt",
      "leveraged-repository", "leveraged-tm", "mt-suggestion", "rejected-grammar", "rejected-inaccurate",
      "rejected-length", "rejected-spelling", "tm-suggestion",
    ]),
    "annotation": .oneOfOrOwn([
      "abbrev", "abbreviated-form", "abbreviation", "acronym", "appellation", "collocation", "common-name", "datetime",
      "equation", "expanded-form", "formula", "head-term", "initialism", "international-scientific-term",
      "internationalism", "logical-expression", "materials-management-unit", "name", "near-synonym", "part-number",
      "phrase", "phraseological-unit", "protected", "romanized-form", "seg", "set-phrase", "short-form", "sku",
      "standard-text", "symbol", "synonym", "synonymous-phrase", "term", "transcribed-form", "transliterated-form",
      "truncated-term", "variant",
    ]),
  ])
