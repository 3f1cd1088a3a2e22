extension LanguageVocabulary {
  static let spanish = LanguageVocabulary(
    heads: """
      mr mrs ms mme sr sra srta sres sras d dª dn dña dr dra dres prof profa lic licda ing arq abog mtro mtra rvdo rvda mons fr sto sta
      gral cnel cap cmdte tte sgto alm excmo excma ilmo ilma hno hna
      p.ej p.e e.g i.e v.gr cf cfr vs aprox ca máx mín esp
      avda av c/ cl ctra pza plza pl urb dpto depto prov edo
      tel tfno fax apdo ref ed eds dir trad coord comp
      lat ingl fr it al gr v ee ft st
      """,
    tails: """
      etc al et.al a.c d.c a.de.c d.de.c a.de.j.c d.de.j.c j.c s.a s.l s.r.l p.d s.s ss
      ene feb mar abr may jun jul ago sep sept oct nov dic
      min seg hs hrs kg km cm mm mill
      """,
    numbered: "n nº núm núms no p pp pág págs art arts cap caps vol vols t fig figs tab párr inc §",
    names: "corp co ltd jr sr ee.uu ee.u u u.s u.s.a e.u d.f bros cía hnos rr.hh ff.aa",
    starters: """
      a además ahora al algo alguna algunas alguno algunos algún allí ante antes aquel aquella aquí así aun aún aunque
      bajo bien cada casi como cómo con contra cual cuál cualquier cuando cuándo cuanto de debido del desde después
      donde dónde dos durante e el él ella ellas ello ellos en entonces entre era es esa esas ese eso esos esta está
      estaba estas este esto estos fue gracias ha había hace hacia han hasta hay he hoy igualmente incluso la las le les
      lo los luego más mas me mediante mi mientras mis mucho muchos muchas muy nada nadie ni ningún ninguna no nos
      nosotros nuestra nuestro nunca o os otra otras otro otros para pero poco por porque posteriormente pues que qué
      quien quién quienes quizás se según ser si sí sido siempre sin sino sobre solo sólo son su sus tal también tampoco
      tan tanto te tiene toda todas todavía todo todos tras tu tus un una unas uno unos usted ustedes varias varios
      vuestra y ya yo
      """,
    pronouns: "y o a",
    lettered: "vitamina grupo tipo clase plan hepatitis categoría letra anexo parte punto serie bloque opción",
    labels:
      "artículo capítulo sección parte anexo figura fig tabla cuadro ejemplo ejercicio párrafo título tomo libro acto escena lección paso cuestión"
  )
}
