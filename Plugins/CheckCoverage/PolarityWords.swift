extension Polarity {
  /// By primary language subtag.
  static let languages = ["ru": russian, "en": english]

  private static let russian = Polarity(
    negations: words(
      """
      не нет нельзя никогда никто никого никому ничего ничто никакой никаких никакого никакие никаким никакую никакая
      никакое нигде никуда ничем ничему никак
      """),
    endings: [],
    idiomsBehind: words(
      """
      только менее более меньше больше позднее позже ранее раньше выше ниже старше далее хуже лучше реже чаще перестает
      перестаю переставая прекращаются просто без один единственный единственная единственное раз первый первая первые
      столько сколько против что иной успел успела успели успеешь забудьте забывайте забыть хватает хватит хватало
      обошлось обойтись исключено так ограничен ограничена ограничено ограничены последний последнюю последнее возражают
      возражает стыдно из дожидаясь дождавшись
      """),
    adverbialEndings: ["ая", "яя", "ясь", "щий", "щая", "щее", "щие", "щих", "щую", "щего"],
    idiomsBefore: ["ли", "пока", "чуть", "едва", "бы", "на", "ни", "как", "разве", "почему"],
    related: words("без вне кроме помимо пока вряд едва лишь иначе отнюдь ни"),
    relatedBeginnings: [
      "не", "безопас", "бесп", "безр", "бесс", "бесч", "отсутств", "отказ", "запре", "исключ", "лиша", "лише",
      "переста",
      "прекра", "остан", "избе", "утра", "потер", "отриц", "заблок", "проигнор", "игнор", "анти", "препят", "обой",
      "нару", "сомн", "отмен", "отлич", "освобо", "ниск", "против", "умалч",
    ],
    relatedEndings: [],
    unrelated: words(
      """
      недели неделя неделю неделе недель неделей неделям недавно недавний него нее ней нем необходимо необходимы
      необходимых необходимость необходимости необходим необходимые необходимым необходимая необходимой необходимого
      необходимую несколько нескольких нескольким несколькими некоторые некоторых некоторый некоторое некоторым
      некоторая некоторого некий некая нефть нефти нефтяной неба небо небе небес нес нести немецкий немецкая немецкого
      немецких немец немцы нейтральный немедленно непосредственно непосредственный прекрасно прекрасный прекрасная
      прекрасные прекрасными прекрасное прекрасного останется остается остаются останутся оставаться остановка остался
      осталась остались осталось недвижимости недвижимость недвижимостью нечто несет несут несла нервной нервный
      """))

  private static let english = Polarity(
    negations: words("not no never none nothing nobody neither nor cannot nowhere without"),
    endings: ["n't"],
    idiomsBehind: words(
      """
      only merely more less fewer later longer matter doubt one need just least exceed infrequently until far enough quite
      so yet unlike too very much at you it he she they we i out wonder
      """),
    adverbialEndings: [],
    idiomsBefore: ["or", "why", "if", "whether"],
    related: words(
      """
      except hardly barely scarcely rather instead few little less otherwise absence absent missing seldom rarely beyond
      until yet impossible invalid incorrect incorrectly inactive insufficient incomplete independent independently
      invisible inappropriate inconsistent inability inevitable inevitably informal irrelevant irregular illegal improper
      improperly impractical inaccessible inadequate inaccurate indirect infinite incapable incompatible ineligible
      indefinite indefinitely inexpensive wrong anonymous ignore ignored ignores ignoring ignorant stop stopped stops
      outside unless null false empty alone lost fewer differ differs suppress remember anti negative weak afraid zero short
      far resistant trouble
      """),
    relatedBeginnings: [
      "un", "dis", "non", "fail", "lack", "exclu", "prevent", "prohib", "forb", "den", "refus", "reject", "avoid",
      "omit",
      "skip", "neglect", "worr",
    ],
    relatedEndings: ["less", "lessly"],
    unrelated: words(
      """
      under unto union unions unit units unite united unity university universities universe universal universally unique
      uniquely uniform understand understands understanding understood undertake undertaken undergo unix unicode
      underlying unicast distribution distributions distribute distributed distributes disk disks display displayed
      displays distance distances disc discs discuss discussed discussion discussions district districts dish dishes
      discover discovered discovery distinguish distinguished distinct density dense dental denmark dispatch disease
      diseases disposal den unanimous unanimously unilaterally disaster
      """))
}

func words(_ text: String) -> Set<String> { Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) }
