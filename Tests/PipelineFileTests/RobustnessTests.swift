import PipelineFile
import Testing

/// Whatever the file, the answer is a definition or problems with places in it.
@Suite struct RobustnessTests {
  private let seed = Array(
    """
    # A pipeline that uses all that there is.
    tolmach: 1
    about: "Align \\"in\\" with 'out', ж\\u0436"
    parameters:
      input: {about: a folder, default: archive}
      fold: {default: true}
    source:
      files: {root: "${input}/$${x}", name: '{key}.{lang}.{ext}'}
    steps:
      - read: {layout: lines}
      - normalize: {form: nfc, fold: "${fold}"}
      - segment:
          language: >-
            ru
          longest: 0x10
      - align: {languages: [ru, "en"], ratio: 1.5e0}
      - write-tmx: {to: "out/{key}.tmx"}
    tests:
      - name: one
        set: {fold: "true"}
        inputs: {a.ru.txt: "Да.", b.docx: {path: b.docx}}
        expect:
          documents: {a: {text: {ru: Да.}, rows: [Да.], findings: [], failure: none}}
          outputs: {out/a.tmx: {contains: [x]}, out/b.tmx: ""}
    """.utf8)

  @Test func theSeedIsRight() {
    #expect(lines(of: seed) == [])
  }

  @Test func everyTruncationIsAnswered() {
    for count in 0..<seed.count { check(Array(seed[..<count])) }
  }

  @Test func mutationsAreAnswered() {
    var random = LinearRandom(state: 7)
    let replacements = Array("{}[]:,-?&*!|>'\"%@`#$ \t\n\r".utf8) + [0x00, 0x7F, 0xC2, 0xFF, 0xEF]
    for _ in 0..<3000 {
      var bytes = seed
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = replacements[random.below(replacements.count)]
        case 1: bytes.insert(replacements[random.below(replacements.count)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(20)))
        }
      }
      check(bytes)
    }
  }

  private func check(_ bytes: [UInt8]) {
    let lineCount = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    do throws(PipelineProblems) {
      _ = try readPipeline(bytes, set: [], catalog: fakeCatalog)
    } catch {
      #expect(!error.problems.isEmpty)
      for problem in error.problems {
        // libyaml counts U+0085, U+2028 and U+2029 as line breaks as well: the seed and its mutations hold none.
        #expect(problem.position.map { (1...lineCount + 1).contains($0.line) && $0.column >= 1 } ?? false)
      }
    }
  }
}

private struct LinearRandom {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
