import LanguageKit
import Testing
import TextModel

@Suite struct LanguageDetectorTests {
  static let detector = LanguageDetector()

  @Test(arguments: [
    ("ru", "Стороны подтверждают своё намерение продолжать переговоры в духе взаимного уважения."),
    ("uk", "Сторони підтверджують свій намір продовжувати переговори в дусі взаємної поваги."),
    ("be", "Бакі пацвярджаюць свой намер працягваць перагаворы ў духу ўзаемнай павагі."),
    ("bg", "Страните потвърждават намерението си да продължат преговорите в дух на взаимно уважение."),
    ("sr", "Стране потврђују своју намеру да наставе преговоре у духу узајамног поштовања."),
    ("sr-Latn", "Strane potvrđuju svoju nameru da nastave pregovore u duhu uzajamnog poštovanja."),
    ("mk", "Страните ја потврдуваат својата намера да ги продолжат преговорите во дух на взаемна почит."),
    ("kk", "Тараптар келіссөздерді өзара құрмет рухында жалғастыруға ниетті екенін растайды."),
    ("ky", "Тараптар сүйлөшүүлөрдү өз ара урматтоо духунда улантууга ниеттенгендигин ырасташат."),
    ("tg", "Тарафҳо нияти худро оид ба идомаи гуфтушунид дар рӯҳияи эҳтироми тарафайн тасдиқ мекунанд."),
    ("mn", "Талууд харилцан хүндэтгэлийн үүднээс хэлэлцээг үргэлжлүүлэх хүсэлтэй байгаагаа баталж байна."),
    ("hy", "Կողմերը հաստատում են բանակցությունները շարունակելու իրենց մտադրությունը։"),
    ("ka", "მხარეები ადასტურებენ მოლაპარაკებების გაგრძელების განზრახვას."),
    ("az", "Tərəflər danışıqları qarşılıqlı hörmət ruhunda davam etdirmək niyyətlərini təsdiq edirlər."),
    ("uz", "Tomonlar muzokaralarni oʻzaro hurmat ruhida davom ettirish niyatini tasdiqlaydilar."),
    ("en", "The Parties confirm their intention to continue the talks in a spirit of mutual respect."),
    ("fr", "Les Parties confirment leur intention de poursuivre les négociations dans un esprit de respect mutuel."),
    ("de", "Die Parteien bekräftigen ihre Absicht, die Gespräche im Geiste gegenseitiger Achtung fortzusetzen."),
    ("es", "Las Partes confirman su intención de continuar las conversaciones con espíritu de respeto mutuo."),
    ("it", "Le Parti confermano la loro intenzione di proseguire i colloqui in uno spirito di rispetto reciproco."),
    ("pt", "As Partes confirmam a sua intenção de prosseguir as negociações num espírito de respeito mútuo."),
    ("nl", "De partijen bevestigen hun voornemen de besprekingen in een geest van wederzijds respect voort te zetten."),
    ("pl", "Strony potwierdzają zamiar kontynuowania rozmów w duchu wzajemnego szacunku."),
    ("cs", "Strany potvrzují svůj záměr pokračovat v jednáních v duchu vzájemné úcty."),
    ("sv", "Parterna bekräftar sin avsikt att fortsätta samtalen i en anda av ömsesidig respekt."),
    ("tr", "Taraflar, görüşmeleri karşılıklı saygı ruhu içinde sürdürme niyetlerini teyit ederler."),
    ("vi", "Các Bên khẳng định ý định tiếp tục đàm phán trên tinh thần tôn trọng lẫn nhau."),
    ("ro", "Părțile își confirmă intenția de a continua negocierile într-un spirit de respect reciproc."),
    ("hu", "A Felek megerősítik szándékukat, hogy a tárgyalásokat a kölcsönös tisztelet szellemében folytatják."),
    ("fi", "Osapuolet vahvistavat aikomuksensa jatkaa neuvotteluja keskinäisen kunnioituksen hengessä."),
    ("la", "Partes animum suum colloquia in mutua observantia persequendi confirmant, quod omnibus utile est."),
    ("zh", "双方确认愿意本着相互尊重的精神继续谈判。"),
    ("ja", "両当事者は、相互尊重の精神に基づき交渉を継続する意思を確認する。"),
    ("ko", "당사자들은 상호 존중의 정신으로 협상을 계속할 의사를 확인한다."),
    ("ar", "يؤكد الطرفان عزمهما على مواصلة المحادثات بروح من الاحترام المتبادل."),
    ("fa", "طرفین قصد خود را برای ادامه گفتگوها با روحیه احترام متقابل تأیید می‌کنند."),
    ("he", "הצדדים מאשרים את כוונתם להמשיך בשיחות ברוח של כבוד הדדי."),
    ("el", "Τα μέρη επιβεβαιώνουν την πρόθεσή τους να συνεχίσουν τις συνομιλίες."),
  ])
  func aSentenceIsEnough(tag: String, text: String) {
    #expect(Self.detector.language(of: Array(text.utf8))?.value.identifier == tag)
  }

  @Test func theCommonestScriptDecides() {
    let text = "Программа Microsoft Word открывает документы Office Open XML, если установлено обновление."
    #expect(Self.detector.language(of: Array(text.utf8))?.value.identifier == "ru")
  }

  @Test func confidenceGrowsWithTheText() throws {
    let short = try #require(Self.detector.language(of: Array("Да, это".utf8)))
    let long = try #require(
      Self.detector.language(of: Array("Да, это был тот самый дом, в котором они жили до войны.".utf8)))
    #expect(short.confidence < long.confidence)
    #expect(long.confidence >= 0.95)
  }

  @Test func candidatesAreRankedAndAddUpToOneAtMost() {
    let text = Array("Страна и народ".utf8)
    let ranked = text.withUnsafeBufferPointer { Self.detector.languages(of: $0) }
    #expect(ranked.map(\.confidence) == ranked.map(\.confidence).sorted(by: >))
    #expect(ranked.map(\.confidence).reduce(0, +) <= 1)
  }

  @Test func amongSomeLanguagesAFewLettersAreEnough() {
    let candidates = ["en", "fr"].compactMap { LanguageTag($0) }
    func language(_ text: String) -> String? {
      Array(text.utf8).withUnsafeBufferPointer { Self.detector.languages(of: $0, among: candidates).first }?.value
        .identifier
    }
    #expect(language("the river") == "en" && language("la rivière") == "fr")
    #expect(language("река") == nil)
  }

  @Test func aCharacterOfChineseCountsAsManyLetters() {
    func amount(_ text: String) -> Int { Array(text.utf8).withUnsafeBufferPointer { Self.detector.amount(of: $0) } }
    #expect(amount("Дон, 1995") == 3 && amount("谈判") == 8 && amount("5 %") == 0)
  }

  @Test func theScriptIsThatOfMostLetters() {
    func script(_ text: String) -> Script? { Array(text.utf8).withUnsafeBufferPointer { Self.detector.script(of: $0) } }
    #expect(script("в системе Word") == .cyrillic && script("Word") == .latin && script("12") == nil)
  }

  @Test func whatHasNoLettersHasNoLanguage() {
    #expect(Self.detector.language(of: Array("1984 — 2022, 100 %".utf8)) == nil)
    #expect(Self.detector.language(of: []) == nil)
  }
}
