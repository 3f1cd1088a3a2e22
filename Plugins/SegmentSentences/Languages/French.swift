extension LanguageVocabulary {
  static let french = LanguageVocabulary(
    heads: """
      apr mm mr mrs ms mgr me mlle mlles mme mmes dr drs pr prof st ste sts stes vve gén cdt adj
      c.-à-d c-à-d c.à.d p.ex i.e cf vs v env ex éd dir coll trad réd       av bd boul rte fg faub imp
      tél fax réf dép arr
      lat angl all ital esp gr fr
      """,
    tails: """
      etc al et.al av.j.-c apr.j.-c j.-c j.c av.j.c sq sqq p.s
      janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim
      min sec kg km cm mm md mds mio
      """,
    numbered: "h n no nos p pp art chap vol t fig tabl par al réf §",
    units: "m",
    names: "col cap sel lt sgt pl inc corp co ltd jr sr u.s u.s.a s.a s.a.r.l d.c o.n.u u.e bros",
    starters: """
      à afin ainsi alors après au aucun aucune aujourd aussi autant autre autres aux avant avec beaucoup bien c car ce
      cela celle celui cependant certains certaines ces cet cette ceux chacun chaque comme comment d dans de depuis des
      deux donc dont du elle elles en encore enfin ensuite entre est et étant eux grâce hier ici il ils j je jusqu
      jusque l la là le les leur leurs lors lorsque lui m ma mais malgré même mes moi mon n ne ni non nos notre nous
      on or ou où outre par parce parfois parmi pas pendant personne peut peu plus plusieurs pour pourquoi pourtant près
      presque puis puisque qu quand quant que quel quelle quelles quelques quels qui quoi rien s sa sans sauf se selon ses
      seul seule si sinon son sous souvent suite sur surtout t ta tandis tant tel telle tes ton toujours tous tout toute
      toutefois toutes très trop tu un une vers voici voilà vos votre vous y
      """,
    pronouns: "y à a",
    lettered: "vitamine groupe type classe plan hépatite catégorie lettre annexe partie point série bloc option",
    labels:
      "article chapitre section partie annexe figure fig tableau exemple exercice paragraphe titre tome livre acte scène leçon étape question"
  )
}
