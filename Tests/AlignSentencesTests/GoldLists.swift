import StageTesting
import TextModel

/// A list and its translation: a line for each item of the source, `item = translation`, in the source's order. The
/// translation has its items in alphabetical order, unless their line begins with their number: `2: item = translation`.
struct GoldList {
  var languages: (String, String)
  var kind: BlockKind = .paragraph
  var lines: String

  /// What stands before and behind, which keeps its place.
  private static let frame: [String: (String, String)] = [
    "ru": ("Стороны, подписавшие 12 мая 1998 года настоящее Соглашение:", "Соглашение хранится в Женеве с 1999 года."),
    "en": ("The Parties that signed this Agreement on 12 May 1998:", "The Agreement is kept in Geneva since 1999."),
    "fr": (
      "Les Parties qui ont signé le présent Accord le 12 mai 1998 :", "L'Accord est conservé à Genève depuis 1999."
    ),
    "de": (
      "Die Parteien, die am 12. Mai 1998 dieses Abkommen unterzeichnet haben:", "Das Abkommen liegt seit 1999 in Genf."
    ),
    "es": (
      "Las Partes que firmaron el presente Acuerdo el 12 de mayo de 1998:",
      "El Acuerdo se guarda en Ginebra desde 1999."
    ),
  ]

  private var items: [(number: Int?, source: String, target: String)] {
    lines.split(separator: "\n").map { line in
      let sides = line.split(separator: " = ").map { String($0) }
      let label = sides[0].split(separator: ": ", maxSplits: 1)
      if label.count == 2, let number = Int(label[0]) { return (number, String(label[1]), sides[1]) }
      return (nil, sides[0], sides[1])
    }
  }

  /// For each item of the source, the place of its translation, from 0.
  private var places: [Int] {
    let items = items
    let order = items.indices.sorted { left, right in
      if let one = items[left].number, let other = items[right].number { return one < other }
      return items[left].target < items[right].target
    }
    return items.indices.map { item in order.firstIndex(of: item) ?? 0 }
  }

  /// The beads, among them those of the frame.
  var beads: [String] {
    ["0\t0"] + places.enumerated().map { "\($0.offset + 1)\t\($0.element + 1)" } + [
      "\(places.count + 1)\t\(places.count + 1)"
    ]
  }

  /// How many of the beads a monotone alignment can have at most, had it found them.
  var inOrder: Int {
    longest(places) + 2
  }

  var document: ParallelDocument {
    let items = items
    var targets = [String](repeating: "", count: items.count)
    for (item, place) in places.enumerated() { targets[place] = items[item].target }
    return ParallelDocument(
      key: "list",
      versions: [(languages.0, items.map(\.source)), (languages.1, targets)].map { language, items in
        let frame = Self.frame[language] ?? ("", "")
        var document = Document(
          marked: ([frame.0] + items + [frame.1]).joined(separator: "\n\n"), segmented: true, language: language)
        for index in document.blocks.indices.dropFirst().dropLast() { document.blocks[index].kind = kind }
        return Version(file: SourceFile("list.\(language).txt"), document: document)
      })
  }
}

/// The length of a longest ascending subsequence.
private func longest(_ numbers: [Int]) -> Int {
  var lengths: [Int] = []
  for (index, number) in numbers.enumerated() {
    lengths.append(1 + (numbers.indices.prefix(index).filter { numbers[$0] < number }.map { lengths[$0] }.max() ?? 0))
  }
  return lengths.max() ?? 0
}

let goldLists: [GoldList] = [
  // Countries, in the order of either language's alphabet.
  GoldList(
    languages: ("ru", "en"),
    lines: """
      Азербайджан = Azerbaijan
      Армения = Armenia
      Беларусь = Belarus
      Грузия = Georgia
      Казахстан = Kazakhstan
      Киргизия = Kyrgyzstan
      Молдова = Moldova
      Таджикистан = Tajikistan
      Узбекистан = Uzbekistan
      Украина = Ukraine
      """),
  GoldList(
    languages: ("ru", "en"), kind: .listItem,
    lines: """
      Австрия = Austria
      Венгрия = Hungary
      Германия = Germany
      Греция = Greece
      Испания = Spain
      Италия = Italy
      Франция = France
      Швейцария = Switzerland
      Япония = Japan
      """),
  GoldList(
    languages: ("ru", "fr"),
    lines: """
      Албания = Albanie
      Бельгия = Belgique
      Болгария = Bulgarie
      Колумбия = Colombie
      Куба = Cuba
      Сирия = Syrie
      Тунис = Tunisie
      Финляндия = Finlande
      """),
  GoldList(
    languages: ("ru", "de"), kind: .listItem,
    lines: """
      Австралия = Australien
      Албания = Albanien
      Болгария = Bulgarien
      Канада = Kanada
      Кипр = Zypern
      Монголия = Mongolei
      Румыния = Rumänien
      Сербия = Serbien
      Турция = Türkei
      """),
  GoldList(
    languages: ("ru", "es"),
    lines: """
      Аргентина = Argentina
      Боливия = Bolivia
      Бразилия = Brasil
      Венесуэла = Venezuela
      Гватемала = Guatemala
      Гондурас = Honduras
      Колумбия = Colombia
      Перу = Perú
      Чили = Chile
      Эквадор = Ecuador
      """),
  GoldList(
    languages: ("en", "fr"),
    lines: """
      Austria = Autriche
      Brazil = Brésil
      Cyprus = Chypre
      Egypt = Égypte
      Ethiopia = Éthiopie
      Hungary = Hongrie
      Lebanon = Liban
      Morocco = Maroc
      Norway = Norvège
      """),
  // Signatures, each Party first in its own text.
  GoldList(
    languages: ("ru", "en"),
    lines: """
      3: За Правительство Республики Армения С. Оганесян = For the Government of the Republic of Armenia S. Ohanesyan
      1: За Правительство Республики Казахстан К. Токаев = For the Government of the Republic of Kazakhstan K. Tokayev
      2: За Правительство Российской Федерации И. Иванов = For the Government of the Russian Federation I. Ivanov
      """),
  GoldList(
    languages: ("ru", "fr"),
    lines: """
      2: За Правительство Российской Федерации А. Орлов = Pour le Gouvernement de la Fédération de Russie A. Orlov
      1: За Правительство Французской Республики П. Дюваль = Pour le Gouvernement de la République française P. Duval
      """),
  GoldList(
    languages: ("ru", "de"),
    lines: """
      2: За Министерство культуры Н. Петров = Für das Ministerium für Kultur N. Petrow
      3: За Федеральный архив Р. Вагнер = Für das Bundesarchiv R. Wagner
      1: За Музей Гёте М. Шульц = Für das Goethe-Museum M. Schulz
      """),
  // Terms that an agreement defines.
  GoldList(
    languages: ("ru", "en"),
    lines: """
      «водоём» означает озеро, реку или искусственное водохранилище; = "water body" means a lake, a river or an artificial reservoir;
      «загрязнение» означает внесение в воду веществ, опасных для здоровья человека; = "pollution" means the introduction into water of substances hazardous to human health;
      «комиссия» означает совместную комиссию, учреждённую статьёй 9; = "commission" means the joint commission established by article 9;
      «оператор» означает лицо, которое управляет установкой; = "operator" means a person that controls an installation;
      «сточные воды» означает воды, сбрасываемые после использования; = "waste water" means water discharged after use;
      """),
  GoldList(
    languages: ("ru", "es"),
    lines: """
      «документ» означает текст на бумаге или в электронной форме; = «documento» significa un texto en papel o en forma electrónica;
      «компания» означает юридическое лицо, акции которого обращаются на бирже; = «compañía» significa una persona jurídica cuyas acciones se negocian en bolsa;
      «арбитр» означает лицо, назначенное согласно статье 14; = «árbitro» significa la persona nombrada conforme al artículo 14;
      «банк» означает Центральный банк; = «banco» significa el Banco Central;
      """),
  // Names of people.
  GoldList(
    languages: ("ru", "en"), kind: .tableCell,
    lines: """
      Абрамов Виктор = Viktor Abramov
      Жданова Ирина = Irina Zhdanova
      Кузнецов Павел = Pavel Kuznetsov
      Цветкова Мария = Maria Tsvetkova
      Чернышёв Антон = Anton Chernyshev
      Яковлев Олег = Oleg Yakovlev
      """),
  GoldList(
    languages: ("ru", "fr"),
    lines: """
      Алексеев, Михаил = Alexeïev, Mikhaïl
      Жуковский, Василий = Joukovski, Vassili
      Римский, Леонид = Rimski, Léonid
      Хвостов, Дмитрий = Khvostov, Dmitri
      Чехов, Антон = Tchekhov, Anton
      Шаляпин, Фёдор = Chaliapine, Fiodor
      """),
  GoldList(
    languages: ("ru", "de"),
    lines: """
      Герасимов = Gerassimow
      Жилин = Schilin
      Карпов = Karpow
      Мамонтов = Mamontow
      Суворов = Suworow
      Чайковский = Tschaikowski
      Эйзенштейн = Eisenstein
      """),
  // Towns, months, things.
  GoldList(
    languages: ("ru", "en"), kind: .listItem,
    lines: """
      Екатеринбург = Yekaterinburg
      Казань = Kazan
      Нижний Новгород = Nizhny Novgorod
      Омск = Omsk
      Самара = Samara
      Челябинск = Chelyabinsk
      Ярославль = Yaroslavl
      Воронеж = Voronezh
      """),
  GoldList(
    languages: ("ru", "es"),
    lines: """
      Барселона = Barcelona
      Валенсия = Valencia
      Гранада = Granada
      Кордова = Córdoba
      Мадрид = Madrid
      Малага = Málaga
      Севилья = Sevilla
      Сарагоса = Zaragoza
      Толедо = Toledo
      """),
  GoldList(
    languages: ("ru", "de"), kind: .tableCell,
    lines: """
      Аугсбург 1530 = Augsburg 1530
      Берлин 1878 = Berlin 1878
      Вена 1815 = Wien 1815
      Вестфалия 1648 = Westfalen 1648
      Рапалло 1922 = Rapallo 1922
      Тильзит 1807 = Tilsit 1807
      """),
  GoldList(
    languages: ("ru", "en"),
    lines: """
      вода, = water,
      дерево, = wood,
      железо, = iron,
      золото, = gold,
      камень, = stone,
      стекло, = glass,
      уголь. = coal.
      """),
  // Labels keep their order whatever becomes of the items.
  GoldList(
    languages: ("ru", "en"),
    lines: """
      2: 1) Министерство обороны; = 2) Ministry of Defence;
      4: 2) Министерство финансов; = 4) Ministry of Finance;
      3: 3) Министерство образования; = 3) Ministry of Education;
      1: 4) Министерство культуры. = 1) Ministry of Culture;
      """),
  GoldList(
    languages: ("ru", "fr"),
    lines: """
      2: а) комиссия по финансам; = b) la commission des finances ;
      3: б) комитет по туризму; = c) le comité du tourisme ;
      1: в) архивный совет. = a) le conseil des archives ;
      """),
  GoldList(
    languages: ("ru", "es"), kind: .listItem,
    lines: """
      2: 1. Программа «Спутник» = 2. Programa «Sputnik»
      3: 2. Проект «Телескоп» = 3. Proyecto «Telescopio»
      1: 3. Экспедиция «Арктика» = 1. Expedición «Ártico»
      """),
  // Organizations by their acronyms; figures of a table.
  GoldList(
    languages: ("ru", "en"),
    lines: """
      ВОЗ – Всемирная организация здравоохранения = WHO – World Health Organization
      МАГАТЭ – Международное агентство по атомной энергии = IAEA – International Atomic Energy Agency
      ООН – Организация Объединённых Наций = UN – United Nations
      ОДКБ – Организация Договора о коллективной безопасности = CSTO – Collective Security Treaty Organization
      """),
  GoldList(
    languages: ("en", "de"), kind: .tableCell,
    lines: """
      Cars 4,512 = Autos 4.512
      Bicycles 12,900 = Fahrräder 12.900
      Ships 77 = Schiffe 77
      Trains 358 = Züge 358
      Aeroplanes 61 = Flugzeuge 61
      """),
  GoldList(
    languages: ("ru", "fr"), kind: .tableCell,
    lines: """
      Январь 318 = Janvier 318
      Апрель 402 = Avril 402
      Июнь 275 = Juin 275
      Август 690 = Août 690
      Декабрь 511 = Décembre 511
      """),
]
