import Testing

/// Hard cases of other languages; `|` stands where a sentence ends and a space follows.
@Suite struct OtherLanguagesTests {
  @Test func english() {
    expectSentences(
      "en",
      """
      Mr. Smith met Dr. Jones at St. Mary's.|They talked.
      The U.S. Department of State replied.|It declined.
      They left the U.S. The embassy closed.
      He works for Acme Inc. in Texas.|She works for Acme Ltd. The pay is good.
      See Art. 5 and No. 12 of the Protocol.|See also fig. 3.
      John F. Kennedy spoke.|J. R. R. Tolkien listened.
      On Sept. 11 the talks began.|They ended in Oct. 2001.
      The session opened at 10 a.m. and closed at 5 p.m. It was short.
      "Are you ready?" he asked.|"Yes."
      He said, "No."|Nobody moved.
      Some states, e.g. Kenya, abstained, i.e. did not vote.
      Take vitamin C. It helps.
      Article 3. Scope of application
      1. The Parties shall cooperate.|2. They shall exchange information.
      Plan B. Nothing else remains.
      Is it over?!|Not yet...|Wait.
      The treaty (Vienna, 1969) is in force.[4]|It has 85 articles.
      they came late.|nobody noticed.
      """.replacing("U.S. The", with: "U.S.|The").replacing("Ltd. The", with: "Ltd.|The").replacing(
        "p.m. It", with: "p.m.|It"
      )
      .replacing("C. It", with: "C.|It").replacing("Plan B. Nothing", with: "Plan B.|Nothing"))
  }

  @Test func german() {
    expectSentences(
      "de",
      """
      Am 3. Oktober 1990 trat der Vertrag in Kraft.|Er gilt bis heute.
      Die 2. Sitzung findet am 12. Mai statt.
      Der Bundeskanzler, Dr. Kohl, sprach z. B. über Europa.|Danach sprach er u. a. über Geld.
      Gem. Art. 5 Abs. 2 ist dies zulässig.|Siehe Nr. 7.
      Das geschah 1999.|Danach war Ruhe.
      Er kaufte Brot, Milch usw.|Dann ging er.
      „Kommst du?“, fragte sie.|„Ja.“
      """)
  }

  @Test func french() {
    expectSentences(
      "fr",
      """
      M. Dupont et Mme Martin ont signé.|Le traité est en vigueur.
      Voir l'art. 5, p. 12.|Voir aussi le vol. 3.
      Est-ce possible ?|Oui !
      Il a dit : « Nous sommes prêts. »|Personne n'a répondu.
      Le col culmine à 8 848 m.|La vue est belle.
      Rome fut prise en 390 av. J.-C. par les Gaulois.
      """)
  }

  @Test func spanish() {
    expectSentences(
      "es",
      """
      El Sr. Pérez viajó a EE. UU. en mayo.|Volvió pronto.
      ¿Cuándo vienes?|¡Ahora mismo!
      Se miraron al espejo.|"¡No puede ser!", gritó.
      Véase el art. 5, pág. 12.|Es claro.
      """)
  }

  @Test func chineseWritesNoSpaces() {
    expectUnspaced("zh", "条约已生效。|各方将合作！|何时开始？|他说：“我们准备好了。”|会议结束。")
    expectUnspaced("zh", "增长了４．４%。|她说：“好。”她说道。")
    expectUnspaced("zh", "电影《摔跤吧！爸爸》上映了。|很好看。")
  }

  @Test func chineseQuotesEndWithWhoSpeaks() {
    expectUnspaced("zh", "“何时开始呢？”外交部新闻司副司长兼发言人张华表示。|会议结束。")
    expectUnspaced("zh", "“何时开始？”|他认为时间不够。")
    expectUnspaced("zh", "他参加了“谁的城市？”项目团队。|他问：“是谁的？”|没有人回答。")
  }

  @Test func chineseEllipsesEndWhereAQuoteCloses() {
    expectUnspaced("zh", "他说：“我……我不知道……”|会议结束。")
    expectUnspaced("zh", "苹果、梨…… 都有。|很好。")
  }

  @Test func chineseWithMarksOfLatin() {
    expectUnspaced("zh", "你好吗?|我很好!|斯蒂芬?米勒也好。|占约 20%.|5月更多。|这种药叫P. V. P. 等。")
  }

  @Test func chinesePointsEndWithASemicolon() {
    expectUnspaced("zh", "1.各方应合作；|2.各方应交换信息；|3.本条约生效。")
    expectUnspaced("zh", "（一）各方应合作；|（二）各方应交换信息。")
    expectUnspaced("zh", "各方应合作；2.5万人受益。")
  }

  @Test func arabic() {
    expectSentences("ar", "وقعت الأطراف الاتفاقية.|هل دخلت حيز النفاذ؟|نعم.")
  }

  @Test func armenianEndsWithAColon() {
    expectSentences(
      "hy",
      """
      Պայմանագիրը ստորագրվել է:|Այն ուժի մեջ է։|Կողմերը համաձայն են:
      Խ. Աբովյանը գրող էր:|Նա ապրել է Երևանում:
      Նա եկավ. հետո գնաց:
      """)
  }

  @Test func neighboursOfRussian() {
    expectSentences("kk", "Шарт 2022 ж. қол қойылды.|Ол күшінде, т.б. құжаттар да бар.|Астана қ. орналасқан.")
    expectSentences("be", "Дамова падпісана ў г. Мінску.|Яна дзейнічае, г. зн. мае сілу.|Удзел бралі Я. Колас і інш.")
    expectSentences(
      "uk", "Договір підписано в м. Києві 5 травня 2020 р. у двох примірниках.|Він чинний, тобто діє.|Див. ст. 5.")
    expectSentences("ky", "Келишимге Бишкек ш. кол коюлду.|Ал күчүндө, ж.б. документтер да бар.")
    expectSentences("tg", "Шартнома дар ш. Душанбе имзо шуд.|Он амал мекунад.")
  }

  @Test func unknownLanguageIsTakenForRussianOrEnglish() {
    expectSentences("", "См. ст. 5 и т. д.|See Art. 5, Mr. Smith.|Всё.")
    expectSentences("ka", "ხელშეკრულება ძალაშია.|თანხმდებით?|დიახ.")
    expectSentences("hi", "संधि लागू है।|क्या आप सहमत हैं?|हाँ।")
    expectSentences("la", "Gallia est omnis divisa.|Unam incolunt Belgae.")
  }
}
