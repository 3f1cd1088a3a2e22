import Testing

@testable import LexiconKit

@Suite struct WordFormsTests {
  private func forms(_ text: String, _ language: String) -> [String] {
    var forms = WordForms(language: language)
    return forms.forms(of: text).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `words lose their endings, case and marks`() {
    #expect(forms("Собаки, съе́ли ЁЛКУ!", "ru") == ["собак", "съел", "елк"])
    #expect(forms("The dogs’ 2 houses", "en") == ["the", "dog", "hous"])
  }

  @Test func `ideographs are words`() {
    #expect(forms("联合国 UN", "zh") == ["联", "合", "国", "un"])
  }

  @Test func `a language without stemmer keeps the beginnings of words`() {
    #expect(forms("Співробітництво", "uk") == ["співро"])
  }
}
