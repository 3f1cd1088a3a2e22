import TextModel
import Testing

@Suite struct EscapedPathTests {
  @Test func textIsItself() {
    for text in ["", "a/b.txt", "Заявление.ru.docx", "100%", "50%off", "%7F", "%2G", "%d0"] {
      #expect(EscapedPath.text(text.utf8) == text)
      #expect(EscapedPath.bytes(text) == Array(text.utf8))
    }
  }

  @Test func bytesThatAreNoUTF8AreEscaped() {
    #expect(EscapedPath.text([0xA7, 0xA0, 0x2E, 0x74]) == "%A7%A0.t")
    #expect(EscapedPath.text(Array("за".utf8) + [0xD0]) == "за%D0")
    #expect(EscapedPath.bytes("за%D0") == Array("за".utf8) + [0xD0])
  }

  @Test func whatLooksLikeAnEscapeIsToldApart() {
    #expect(EscapedPath.text("50%D0%25".utf8) == "50%25D0%2525")
    #expect(EscapedPath.bytes("50%25D0%2525") == Array("50%D0%25".utf8))
  }

  /// Every path comes back, and no two have the same text.
  @Test func anyBytesComeBack() {
    let pieces: [[UInt8]] = [
      [0x25], [0x44], [0x30], [0x32], [0x35], [0xD0], [0xB0], [0xE2, 0x82], [0xF0, 0x9F], [0x61],
    ]
    var texts: Set<String> = []
    var paths: Set<[UInt8]> = []
    var state: UInt64 = 7
    for _ in 0..<5000 {
      var path: [UInt8] = []
      for _ in 0..<7 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        path += pieces[Int(state >> 33) % pieces.count]
      }
      let text = EscapedPath.text(path)
      #expect(EscapedPath.bytes(text) == path)
      texts.insert(text)
      paths.insert(path)
    }
    #expect(texts.count == paths.count)
  }

  @Test func aSourceFileKeepsItsBytes() {
    let file = SourceFile("архив/%A7%A0.txt")
    #expect(file.path == Array("архив/".utf8) + [0xA7, 0xA0] + Array(".txt".utf8))
    #expect(file.name == "архив/%A7%A0.txt")
    #expect(SourceFile(path: [0x61, 0x2F, 0xA7], name: "a/з").withoutFolders == SourceFile(path: [0xA7], name: "з"))
    #expect(SourceFile(path: Array("50%D0".utf8)).name == "50%D0")
  }
}
