import PairingKit
import Testing

@Suite struct DocumentPairingTests {
  private let russian = [
    "Совместное заявление Российской Федерации и Исламской Республики Иран, Москва, 12 июля 1999 года.",
    "Конвенция о морском праве была открыта для подписания в Монтего-Бее 10 декабря 1982 года.",
    "Алиса побежала за Белым Кроликом и очутилась в длинном узком зале.",
    "Температура воды в Байкале в августе достигает 16 градусов.",
  ]
  private let english = [
    "In August the water of Baikal reaches a temperature of 16 degrees.",
    "Joint Statement of the Russian Federation and the Islamic Republic of Iran, Moscow, 12 July 1999.",
    "The price of oil fell by three per cent on Tuesday.",
    "The Convention on the Law of the Sea was opened for signature at Montego Bay on 10 December 1982.",
  ]

  private func pairs(_ sources: [String], _ targets: [String]) -> [String] {
    pairDocuments(sources.map { DocumentSignature($0.utf8) }, targets.map { DocumentSignature($0.utf8) })
      .map { "\($0.source)-\($0.target)" }
  }

  @Test func namesNumbersAndInternationalWordsTellTranslations() {
    #expect(pairs(russian, english) == ["0-1", "1-3", "3-0"])
  }

  @Test func whereThereIsNothingNothingIsPaired() {
    #expect(pairs([], english) == [])
    #expect(pairs(["", ""], [""]) == [])
    #expect(pairs(["абв"], ["Quite another thing."]) == [])
  }

  /// Invented languages, each word of which has a translation that looks like nothing: only that words stand together
  /// in pairs found by their numbers tells the pairs that have no numbers.
  @Test func wordsAreLearntFromThePairsThatAreSure() {
    var state: UInt64 = 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("уеаоэяию")
    func word(_ number: Int, _ alphabet: [Character]) -> String {
      String([1, 6, 36, 216].map { alphabet[number / $0 % 6] })
    }
    var sources: [String] = []
    var targets: [String] = []
    for document in 0..<60 {
      let words = (0..<40).map { _ in random(400) }
      let number = document < 45 ? " \(1000 + document * 37)" : ""
      sources.append(words.map { word($0, letters) }.joined(separator: " ") + number)
      targets.append(words.map { word($0 * 3 + 1, Array("aeiouy")) }.joined(separator: " ") + number)
    }
    #expect(
      pairs(sources, targets.reversed()).count {
        $0 == "\($0.split(separator: "-")[0])-\(59 - (Int($0.split(separator: "-")[0]) ?? 0))"
      } >= 57)
  }

  @Test func theAnswerIsAlwaysTheSame() {
    #expect(pairs(russian + russian, english + english) == pairs(russian + russian, english + english))
  }
}
