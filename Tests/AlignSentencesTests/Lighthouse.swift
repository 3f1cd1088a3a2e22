import StageTesting
import TextModel

/// A story in Russian and English, as its true beads, `segment|segment = segment|segment`; blank lines part its chapters.
private let story = """
  Глава первая. Маяк = Chapter One. The Lighthouse
  Маяк стоял на самом краю мыса, и волны били в его стены круглый год. = The lighthouse stood at the very edge of the cape, and waves beat against its walls all year round.
  Построили его в 1871 году. = It had been built in 1871.
  Смотритель, старый моряк по имени Захар Ильич, жил там с женой и внучкой Настей. = The keeper, an old sailor named Zakhar Ilyich, lived there with his wife and his granddaughter Nastya.
  Каждый вечер он поднимался по винтовой лестнице из 212 ступеней и зажигал лампу. = Every evening he climbed the spiral staircase of 212 steps.|Then he lit the lamp.
  Керосин привозили дважды в год на пароходе «Ласточка». = Kerosene was brought twice a year by the steamer Lastochka.
  Зимой дорогу к деревне заносило снегом, и почта не приходила неделями. = In winter the road to the village was covered with snow, and the mail did not come for weeks.
  Но никто не жаловался. = But nobody complained.
  У бабушки была корова, две козы и небольшой огород за каменной стеной.|Там росли капуста, лук и картофель. = Grandmother had a cow, two goats and a small vegetable garden behind a stone wall, where cabbage, onions and potatoes grew.
  Настя училась читать по старым морским картам. = Nastya learned to read from old sea charts.
  Она знала названия всех мелей и проливов раньше, чем выучила азбуку. = She knew the names of all the shoals and straits before she had learned the alphabet.

  Глава вторая. Буря = Chapter Two. The Storm
  Двенадцатого октября барометр упал так низко, как не падал никогда. = On the twelfth of October the barometer fell lower than it had ever fallen.
  Захар Ильич посмотрел на небо и велел закрыть ставни. = Zakhar Ilyich looked at the sky and ordered the shutters to be closed.
  К полудню ветер сорвал крышу с сарая. = By noon the wind had torn the roof off the barn.
  Корова мычала от страха. = The cow was lowing with fear.
  Ночью в море показались три красных огня.|Это был сигнал бедствия. = At night three red lights appeared at sea: it was a distress signal.
  «Корабль на рифах!» — закричала Настя. = "A ship is on the reefs!" shouted Nastya.
  Старик взял верёвку, фонарь и топор. = The old man took a rope, a lantern and an axe.
  Лодку спустили на воду вчетвером: помогли рыбаки, братья Савельевы. = Four of them launched the boat: the fishermen, the Savelyev brothers, helped.
  Они вернулись только на рассвете, и в лодке сидели семнадцать спасённых. = They returned only at dawn, and seventeen rescued people sat in the boat.
  Среди спасённых был капитан, француз по фамилии Дюваль, и доктор с золотыми часами. = Among the rescued were the captain, a Frenchman named Duval, and a doctor with a gold watch.
  Бабушка топила печь всю ночь и варила уху. = Grandmother kept the stove burning all night and cooked fish soup.

  Глава третья. Письмо = Chapter Three. The Letter
  Весной пришло письмо с парижским штемпелем. = In spring a letter arrived with a Paris postmark.
  В конверте лежали банкнота в пятьсот франков и фотография. = In the envelope lay a banknote of five hundred francs and a photograph.
  Капитан благодарил за спасение и приглашал Настю учиться во Францию. = The captain expressed his thanks for the rescue.|He invited Nastya to study in France.
  Учитель из деревни перевёл письмо вслух. = The teacher from the village translated the letter aloud.
  Бабушка заплакала. = Grandmother began to cry.
  Дед долго молчал и набивал трубку табаком. = Grandfather was silent for a long time and filled his pipe with tobacco.
  «Пусть решает сама», — сказал он наконец. = "Let her decide herself," he said at last.
  Девочка попросила неделю на размышление. = The girl asked for a week to think.
  Она обошла берег, поговорила с чайками и посчитала деньги в копилке: 3 рубля 40 копеек. = She walked along the shore, talked to the seagulls and counted the money in her piggy bank: 3 roubles and 40 kopecks.
  В воскресенье она объявила, что поедет, но сначала научит брата Савельевых зажигать лампу. = On Sunday she announced that she would go, but that first she would teach one of the Savelyev brothers to light the lamp.
  Так и решили. = So it was decided.

  Глава четвёртая. Возвращение = Chapter Four. The Return
  Прошло девять лет. = Nine years passed.
  Пароход «Ласточка» давно списали, и теперь к мысу ходил катер с бензиновым мотором. = The steamer Lastochka had long been scrapped, and now a launch with a petrol engine sailed to the cape.
  На пристань сошла молодая женщина в сером пальто, с чемоданом и микроскопом. = A young woman in a grey coat stepped onto the pier, with a suitcase and a microscope.
  Рыбаки не сразу узнали Настю. = The fishermen did not recognise Nastya at once.
  Она стала врачом и привезла лекарства от цинги и туберкулёза. = She had become a doctor and had brought medicines against scurvy and tuberculosis.
  Маяк горел, как прежде. = The lighthouse was shining as before.
  Захару Ильичу исполнилось восемьдесят, но он по-прежнему считал ступени.|Их было всё так же 212. = Zakhar Ilyich had turned eighty, but he still counted the steps, and there were still 212 of them.
  Бабушка испекла пирог с черникой. = Grandmother baked a blueberry pie.
  Вечером все сидели у окна и слушали прибой. = In the evening everybody sat at the window and listened to the surf.
  «Здесь будет больница», — сказала внучка. = "There will be a hospital here," said the granddaughter.
  И через два года больница на двадцать коек открылась в новом доме у дороги. = And two years later a hospital with twenty beds opened in a new house by the road.
  """

/// A chapter's true beads: for each the segments of both sides.
struct Chapter {
  var beads: [(source: [String], target: [String])]

  var source: [String] { beads.flatMap(\.source) }
  var target: [String] { beads.flatMap(\.target) }
}

let chapters: [Chapter] = story.split(separator: "\n\n").map { chapter in
  Chapter(
    beads: chapter.split(separator: "\n").map { line in
      let sides = line.split(separator: " = ").map { side in side.split(separator: "|").map { String($0) } }
      return (sides[0], sides[1])
    })
}

/// A text of parts, one segment a block, in the order given.
func document(_ parts: [[String]], language: String) -> Document {
  Document(marked: parts.joined().joined(separator: "\n\n"), segmented: true, language: language)
}

/// The true beads with two sides of a text whose source and target have these parts of the story: a part is a chapter's
/// number, or nil for text that the other side does not have.
func truth(source: [(chapter: Int?, count: Int)], target: [(chapter: Int?, count: Int)]) -> Set<String> {
  var starts: [Int: Int] = [:]
  var place = 0
  for part in target {
    if let chapter = part.chapter { starts[chapter] = place }
    place += part.count
  }
  var lines: Set<String> = []
  place = 0
  for part in source {
    if let chapter = part.chapter, var targetPlace = starts[chapter] {
      var sourcePlace = place
      for bead in chapters[chapter].beads {
        let ranges = (sourcePlace..<(sourcePlace + bead.source.count), targetPlace..<(targetPlace + bead.target.count))
        lines.insert(Bead(ranges.0, ranges.1, confidence: 1).line)
        sourcePlace = ranges.0.upperBound
        targetPlace = ranges.1.upperBound
      }
    }
    place += part.count
  }
  return lines
}
