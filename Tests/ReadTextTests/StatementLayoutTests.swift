import Testing

/// Statements, treaties and letters: title blocks, dates, clauses, articles, signatures.
@Suite struct StatementLayoutTests {
  @Test func aStatementBrokenByHandInRussian() throws {
    try expectBlocks(
      """
      ЗАЯВЛЕНИЕ

      глав правительств государств – участников
      Евразийской комиссии по водным ресурсам
      о совместном управлении трансграничными реками

      14 марта 2019 года¶
      город Бишкек

      Главы правительств,

      учитывая растущую потребность хозяйства в пресной воде и необходимость беречь её источники,
      сознавая общую ответственность перед будущими поколениями,

      Заявляют о готовности делиться данными наблюдений с гидрологических постов. Поручают ведомствам
      до конца года согласовать перечень таких постов и порядок обмена.¶
      Отмечают, что паводки последних лет нанесли ущерб
      прибрежным поселениям всех государств, и предлагают создать общую систему раннего предупреждения
      на основе уже действующих станций.

      Выражают признательность Кыргызской Республике за гостеприимство.
      """)
  }

  @Test func aStatementInEnglishWithATitleInCapitals() throws {
    try expectBlocks(
      """
      JOINT COMMUNIQUÉ¶
      of the Ministers of Transport of the Coastal States
      on the safety of navigation

      Tbilisi, 3 May 2018

      The Ministers,

      recalling the obligations that follow from the conventions in force,

      Agree to publish notices to mariners within one day. They
      invite the harbour masters to report each incident.¶
      Express their thanks to the Government of Georgia.
      """)
  }

  @Test func aTreatyWrappedAtSeventyTwoWithArticlesAndLists() throws {
    try expectBlocks(
      """
      AGREEMENT¶
      between the Government of the Republic of Aland and the Government
      of the Kingdom of Borland on the Mutual Recognition of Diplomas

      The Government of the Republic of Aland and the Government of the
      Kingdom of Borland, hereinafter referred to as the Parties, wishing to
      deepen their relations in the field of education, have agreed as
      follows:

      Article 1

      For the purposes of this Agreement the following terms are used.
      "Diploma" means a document that is issued by a school which either
      Party recognizes:¶
      (a) a certificate of complete secondary education, whatever the place
      where it was issued;¶
      (b) a bachelor's or master's degree; and¶
      (c) a doctorate.

      Article 2

      1. Each Party recognizes the diplomas of the other. Recognition gives
      the holder the right to go on with studies. It gives no right to a
      profession.¶
      2. Disputes are settled by talks between the Parties.

      Done at Westport on 5 June 2001 in two originals, each in the English
      language.
      """)
  }

  @Test func aTreatyInRussianWithoutBlankLinesInside() throws {
    try expectBlocks(
      """
      СОГЛАШЕНИЕ¶
      между Правительством Республики А и
      Правительством Республики Б¶
      г. Минск¶
      12 апреля 2010 г.

      Статья 1¶
      Стороны сотрудничают в области охраны лесов от пожаров, в том числе:¶
      а) обмениваются сведениями о пожарах вблизи границы;¶
      б) помогают друг другу силами и средствами;¶
      в) проводят учения.¶
      Статья 2¶
      1. Расходы несёт Сторона, которая просит о помощи.¶
      2. Настоящее Соглашение вступает в силу со дня подписания и действует
      в течение пяти лет.
      """)
  }

  @Test func aLetterWithAnAddressAndASignature() throws {
    try expectBlocks(
      """
      Директору института¶
      П. С. Воронову

      Уважаемый Пётр Сергеевич!

      Благодарим за присланные материалы. Они будут рассмотрены на ближайшем
      заседании совета, после чего мы сообщим Вам о решении и о порядке
      дальнейшей работы. Просим подтвердить получение этого письма.

      С уважением,¶
      начальник отдела¶
      А. К. Лебедева
      """)
  }

  @Test func aLetterInEnglish() throws {
    try expectBlocks(
      """
      Harbour Office¶
      12 Quay Street¶
      Westport

      4 October 1998

      Dear Mr. Hale,

      Thank you for your letter of 28 September, in which you ask about the
      dues for the coming season. They stay as they are. We enclose the list
      that the council has approved, and ask you to return a signed copy of
      it before the end of the month.

      Yours sincerely,¶
      J. R. Moore
      """)
  }

  @Test func clausesOnLinesOfTheirOwn() throws {
    try expectBlocks(
      """
      Генеральная конференция,¶
      ссылаясь на свои предыдущие решения по этому вопросу и на доклад Исполнительного совета,¶
      принимая во внимание, что за истекший период положение во многих регионах заметно улучшилось,¶
      отмечая с удовлетворением вклад добровольцев,¶
      1. благодарит все государства, которые внесли взносы в срок;¶
      2. просит секретариат подготовить смету на следующие два года и представить её совету;¶
      3. постановляет вернуться к этому вопросу на следующей сессии.
      """)
  }

  @Test func aClauseBelowItsHeading() throws {
    try expectBlocks(
      """
      2. Цена и порядок расчётов¶
      Общая цена договора составляет сто двадцать тысяч рублей и включает упаковку, доставку до склада Покупателя, \
      страхование груза и все налоги, какие должен уплатить Поставщик
      """)
  }

  @Test func aNameBelowAShortLineThatWasBrokenByHand() throws {
    try expectBlocks(
      """
      Приветствуют готовность ведомств делиться
      данными наблюдений с гидрологических постов и до конца года согласовать перечень таких постов и порядок обмена.

      Отмечают, что паводки последних лет нанесли ущерб
      прибрежным поселениям всех государств, и предлагают создать общую систему раннего предупреждения на реках.

      Выражают признательность Правительству
      Кыргызской Республики за гостеприимство, оказанное участникам встречи, и за хорошую организацию её работы.
      """)
  }

  @Test func clausesBelowAColon() throws {
    try expectBlocks(
      """
      Поставщик обязан:¶
      предоставить сертификаты качества;¶
      уведомить Покупателя об отгрузке.
      """)
  }

  @Test func theHeadAndTheFootOfALetter() throws {
    try expectBlocks(
      """
      ул. Ленина, д. 5¶
      Москва

      С уважением,¶
      Пётр Сидоров
      """)
  }
}
