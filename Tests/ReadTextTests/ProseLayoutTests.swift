import Testing

/// Fiction, essays, verse: wrapped at a width, indented, or a paragraph a line.
@Suite struct ProseLayoutTests {
  @Test func fictionWrappedAtSixtyWithDialogue() throws {
    try expectBlocks(
      """
      К вечеру дождь перестал, и над рекой поднялся туман. Старик
      вышел на крыльцо, сел на лавку и стал смотреть, как за лугом
      гаснет полоса света. В доме было тихо. Только часы на стене
      отсчитывали минуты, да изредка вздыхала за печкой собака.

      — Ты бы шёл в дом, — сказала Марья. — Простынешь ведь, вечер
      холодный.¶
      — Сейчас пойду, — ответил он, но не двинулся с места. Ему
      хотелось ещё немного посидеть одному.

      Ночью опять пошёл дождь. Он стучал по крыше до самого утра и
      перестал только тогда, когда над лесом показалось солнце.
      """)
  }

  @Test func aNumberWithItsEndingIsJoinedWhereAHyphenEndsALine() throws {
    #expect(
      try blocks(of: "Статья вступает в силу 5-\nго числа, срок — 10-\nлетний, 1995-\n2000 годы.")
        == ["Статья вступает в силу 5-го числа, срок — 10-летний, 1995-2000 годы."])
  }

  @Test func itemsOnShortLinesAreBlocks() throws {
    try expectBlocks("Порядок:¶\n1. раз¶\n2. два¶\n3. три¶\n4. четыре")
    try expectBlocks("а) первый вопрос повестки¶\nб) второй вопрос повестки дня¶\nв) третий вопрос")
    try expectBlocks("молоко¶\nхлеб¶\nсыр¶\nмасло")
  }

  @Test func fictionWithAParagraphALine() throws {
    try expectBlocks(
      """
      Глава 1¶
      Поезд пришёл ночью, когда на станции уже никого не было. Пассажир, единственный, сошёл на платформу, поставил чемодан и огляделся.¶
      — Кто здесь? — крикнул он.¶
      Никто не ответил.¶
      — Есть тут кто-нибудь? — спросил он ещё раз, уже тише, и пошёл к двери, под которой виднелась полоска света.¶
      Дверь была заперта. Он постучал, подождал, постучал снова; наконец внутри зашаркали, загремел засов, и на пороге появился сторож в тулупе.
      """)
  }

  @Test func aHeadingAboveParagraphsOfALineEach() throws {
    try expectBlocks(
      """
      Глава первая¶
      Всё смешалось в доме Облонских. Жена узнала, что муж был в связи с бывшею в их доме француженкою-гувернанткой.¶
      Положение это продолжалось уже третий день.
      """)
  }

  @Test func proseWithIndentedFirstLinesAndNoBlankLines() throws {
    try expectBlocks(
      """
          The road to the mill ran along the river for about a mile and
      then turned up the hill. Nobody used it any more. Grass had grown
      over the ruts, and in one place a tree lay across it.¶
          We climbed over the tree. On the other side the path was wet,
      and my boots, which had never been good, let the water in at once.
      I said nothing about it.¶
          The mill stood empty. Its wheel had not turned since the war.
      """)
  }

  @Test func indentedParagraphsOfOneLineEach() throws {
    try expectBlocks(
      """
          – Вы были там? – спросил следователь.¶
          – Был.¶
          – Когда?¶
          Свидетель помолчал. За окном шёл снег, и в комнате становилось
      всё темнее; никто не догадался зажечь лампу, хотя она стояла тут
      же, на столе.¶
          – Осенью, – сказал он наконец. – До первого снега.¶
          – Один?¶
          – Нет, – ответил свидетель, – нас было трое, но двое ждали
      внизу, у лодки, и дома не видели.
      """)
  }

  @Test func anIndentedLineBelowAParagraphOfOneFullLine() throws {
    try expectBlocks(
      """
                          Глава первая¶

          Первый абзац занимает ровно одну строку до самого её края
      и ещё полстроки.¶
          Второй абзац занимает ровно одну строку до самого её края.¶
          Третий абзац, который длиннее первого и потому занимает две
      строки текста.¶
                          Глава вторая¶

          Четвёртый абзац тоже занимает одну строку почти до края.¶
          Пятый абзац длиннее и занимает две строки, из которых одна
      короче.
      """)
  }

  @Test func proseWithoutBlankLinesWhoseLastLinesAreShort() throws {
    try expectBlocks(
      """
      Archives keep papers that nobody has asked for in a hundred years, and
      still they must be kept, for nobody knows what the next reader will be
      looking for.¶
      The catalogue is the only way in. Where it is silent, a box might as
      well be empty. Our catalogue was begun in 1911 and has been mended by
      six hands since then.¶
      Two of them used pencil.
      """)
  }

  @Test func verseKeepsItsLines() throws {
    try expectBlocks(
      """
      Над тихой речкой вечер гас,¶
      И белый пар вставал с лугов,¶
      И кто-то звал нас в этот час¶
      С далёких тёмных берегов.

      Мы не ответили ему,¶
      Мы шли домой, и нам вослед¶
      Он долго звал ещё сквозь тьму,¶
      Потом умолк. И гас рассвет.
      """)
  }

  @Test func verseInEnglish() throws {
    try expectBlocks(
      """
      The lamp is low, the fire is out,¶
      The wind has gone to sleep,¶
      And all the things we talked about¶
      Are now the night's to keep.
      """)
  }

  @Test func proseWrappedAtEighty() throws {
    try expectBlocks(
      """
      A translator works with two texts at once, and it is the second that does not
      exist yet. This is why tools for writers serve translators badly: they know of
      one text only. What a translator wants to see is the pair. Everything that can
      be said of a sentence may also be said of its translation, and most mistakes
      are found where the two disagree.

      The pair need not be of equal length. Some sentences are split, some are put
      together.
      """)
  }

  @Test func aListInWrappedProse() throws {
    try expectBlocks(
      """
      Before the first frost the following must be done in the garden, in
      this order and not later than the end of the month:¶
      - the roses are cut back to the third bud and covered with straw, but
        not with leaves, which rot;¶
      - the pump is emptied;¶
      - tools are cleaned and oiled.

      After that the gate is locked.
      """)
  }

  @Test func aSentenceDashAtTheBeginningOfALineIsNoItem() throws {
    try expectBlocks(
      """
      Экспедиция вышла в начале июня и за два месяца прошла весь берег
      – от устья реки до северного мыса, где стоял когда-то маяк. Карту
      составили заново. Прежняя, 1848 года, оказалась неточна почти во
      всём.
      """)
  }

  @Test func aPlainParagraphStaysWhole() throws {
    try expectBlocks("Одна строка без всякого продолжения.")
  }

  @Test func chineseLinesAreJoinedWithoutASpace() throws {
    #expect(try blocks(of: "这是一个很长的段落，\n在这里换行。\n\n第二段。") == ["这是一个很长的段落，在这里换行。", "第二段。"])
  }

  @Test func aHyphenThatMayDivideAWordKeepsItsLineBreak() throws {
    #expect(
      try blocks(of: "Документ был состав-\nлен в двух экземплярах, на рус-\nском и английском языках.")
        == ["Документ был состав-\nлен в двух экземплярах, на рус-\nском и английском языках."])
  }

  @Test(arguments: ["Город Алма-\nАта стоит в горах.", "СОТРУДНИ-\nЧЕСТВО", "Самолёт Ту-\n154", "состав¬\nлен"])
  func soItDoesBeforeACapitalLetterOrADigit(text: String) throws {
    #expect(try blocks(of: text) == [text])
  }

  @Test func blanksAroundAWrappedLineBreakAreOneSpace() throws {
    #expect(
      try blocks(of: "Первая строка абзаца, \u{A0} \n\t вторая  с двойным пробелом и\u{A0}неразрывным \r\nтретья.")
        == ["Первая строка абзаца, вторая  с двойным пробелом и\u{A0}неразрывным третья."])
  }
}
