import StageKit
import Testing

@Suite struct WriterSettingTests {
  private func refusal(of path: String) -> String? { WriterSetting.to.declaration.refusal(of: .text(path)) }

  @Test(arguments: [
    "-", "out/all.tmx", "out/{key}.tmx", "{folder}/{key}.{languages}.tmx", "out/all.{lang}.txt",
    "{folder}/all.{lang}.txt",
  ])
  func `a path with places for what tells documents apart is taken`(path: String) {
    #expect(refusal(of: path) == nil)
  }

  @Test(arguments: [
    ("", "must name a file, or - for standard output"),
    ("out/{key.tmx", "has a { without its }"),
    ("out/{name}.tmx", "knows no {name}: there are {key}, {languages}, {lang}, {folder}"),
    ("x/{languages}.txt", "has {languages} but neither {key} nor {lang}: all documents would go to one file"),
    ("{folder}/all.txt", "has {folder} but neither {key} nor {lang}: all documents would go to one file"),
  ])
  func `what names no file is refused with the reason`(path: String, reason: String) {
    #expect(refusal(of: path) == reason)
  }
}
