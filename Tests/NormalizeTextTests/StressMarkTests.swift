import Testing

@Suite struct StressMarkTests {
  @Test(arguments: [
    ("за\u{301}мок и замо\u{301}к", "", "замок и замок"),
    ("за\u{300}мок", "ru", "замок"),
    ("й, Й, ё, Ё", "ru", "й, Й, ё, Ё"),
    ("и\u{306}, е\u{308}\u{301}", "ru", "й, ё"),
    ("сѐла, ѝмя", "ru", "села, имя"),
    ("ми\u{301}ръ", "", "миръ"),
    // Spelling of other languages
    ("Дадох ѝ книга", "bg", "Дадох ѝ книга"),
    ("Дадох ѝ книга", "", "Дадох ѝ книга"),
    ("сѐ, нѐ", "mk", "сѐ, нѐ"),
    ("Сѐ што ќе", "", "Сѐ што ќе"),
    // Other letters
    ("café, e\u{301}", "", "café, é"),
    ("10\u{301}", "", "10\u{301}"),
  ])
  func stressMarksAreRemoved(text: String, language: String, expected: String) throws {
    expectSame(try normalized(text, ["stress-marks": true], language: language), expected)
  }

  @Test func theyStayUnlessAskedFor() throws {
    expectSame(try normalized("за\u{301}мок"), "за\u{301}мок")
  }

  @Test func decomposedLettersKeepTheirOtherMarks() throws {
    expectSame(
      try normalized("е\u{308}\u{301}лка, и\u{306}", ["stress-marks": true, "form": "nfd"]), "е\u{308}лка, и\u{306}")
  }
}
