import Testing
import TextModel

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("архив/устав.ru.docx", "устав.ru.docx"), ("/устав", "устав"), ("устав.docx", "устав.docx"), ("a/б/", "б"),
    ("//", ""),
    ("", ""),
  ])
  func theLastComponentIsTheNameWithoutFolders(_ name: String, _ expected: String) {
    #expect(SourceFile(name).lastComponent == expected)
  }
}
