import FileKit
import Testing

@Suite struct PathsTests {
  @Test(arguments: [
    ("a/b/c.docx", "a/b", "c.docx"), ("c.docx", "", "c.docx"), ("/c", "/", "c"), ("a/b/", "a", "b"),
    ("a//b", "a", "b"), ("/", "", ""), ("", "", ""), ("..", "", ".."),
  ])
  func aPathIsAFolderAndALastComponent(path: String, folder: String, last: String) {
    #expect(String(decoding: FileSystem.folder(of: Array(path.utf8)), as: UTF8.self) == folder)
    #expect(String(decoding: FileSystem.lastComponent(of: Array(path.utf8)), as: UTF8.self) == last)
  }

  @Test(arguments: [("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b"), ("/", "b", "/b"), ("a", "", "a")])
  func joiningPutsOneSlashBetween(folder: String, name: String, path: String) {
    #expect(FileSystem.join(Array(folder.utf8), Array(name.utf8)) == Array(path.utf8))
  }
}
