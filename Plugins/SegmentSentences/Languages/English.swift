extension LanguageVocabulary {
  static let english = LanguageVocabulary(
    heads: """
      p.s ps drs assoc mr mrs ms messrs mmes mx dr prof rev hon gen col lt maj capt cmdr sgt cpl pvt adm sen sens supt supt
      atty insp st ste e.g i.e eg ie viz cf vs v al.v approx c esp incl resp
      lt.col lt.gen maj.gen brig brig.gen vice.adm
      """,
    tails: """
      etc et.al al mon tue tues wed thu thurs fri sat
      hr hrs min mins sec secs kg km cm mm lb lbs oz mi mph rpm
      """,
    numbered:
      "jan feb mar apr jun jul aug sep sept oct nov dec no nos vol vols fig figs p pp sec secs art arts ch chap chaps eq eqs par para paras tab ed eds pt pts cl col app ex ver v tel ext",
    units: "ft",
    names: """
      rep reps pres gov fr mt det ca inc corp co ltd llc plc bros jr sr esq ph.d phd m.d md b.a m.a b.s m.s j.d mba u.s u.s.a u.k u.n u.s.s.r e.u d.c n.y l.a n.j a.m p.m a.d b.c
      ave blvd rd hwy dept univ assn bldg est
      """,
    starters: """
      a about after again all also although an and another any are as at because before besides both but by can could
      despite did do does during each either even every finally first for from further furthermore given had has have
      he hence her here his how however i if in indeed instead is it its just last later like many maybe meanwhile more
      moreover most much my neither never nevertheless next no none nor not now of often on once one only or other our
      perhaps please rather same second several she should similarly since so some sometimes still such than that the
      their them then there therefore these they this those though through thus to today together too under
      unfortunately unless until up us was we well were what when where whether which while who whose why will with within
      without would yes yet you your
      """,
    pronouns: "i",
    lettered:
      "vitamin plan group type class grade category hepatitis option section appendix annex schedule exhibit part series block",
    labels: """
      article chapter section part annex appendix figure fig table box example exercise paragraph para rule clause
      schedule title book volume act scene lesson unit step stage question problem theorem lemma note
      """,
    traits: LanguageTraits(dividesWithoutSpace: true, continuesAfterInterjections: false)
  )
}
