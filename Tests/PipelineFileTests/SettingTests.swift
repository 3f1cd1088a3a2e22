import StageKit
import Testing

@Suite struct SettingTests {
  private func given(_ step: String) throws -> [String: SettingData] {
    try pipeline("tolmach: 1\nsource: records\nsteps:\n- \(step)\n").steps[0].given
  }

  @Test func scalarsAreThoseOfTheCoreSchema() throws {
    #expect(try given("segment: {language: no}") == ["language": "no"])
    #expect(try given("segment: {language: 1e3}") == ["language": "1e3"])
    #expect(try given("segment: {longest: 0o17}") == ["longest": 15])
    #expect(try given("segment: {longest: 0xFF}") == ["longest": 255])
    #expect(try given("normalize: {fold: True}") == ["fold": true])
    #expect(try given("normalize: {form: nfd}") == ["form": "nfd"])
  }

  @Test func aTextMayTakeLines() throws {
    #expect(try given("segment: {language: \"\"}") == ["language": ""])
    #expect(try given("segment:\n    language: |-\n      ru\n      en") == ["language": "ru\nen"])
  }

  @Test func anUnknownSettingIsReportedWithTheOneThatIsMeant() {
    #expect(
      problems(steps: "- read: {layuot: lines}\n- segment: {langauge: ru, quick: 1}\n- align: {langs: [ru]}\n") == [
        "p.yaml:4:10: `read` has no setting `layuot`; did you mean `layout`?",
        "p.yaml:5:13: `segment` has no setting `langauge`; did you mean `language`?",
        "p.yaml:5:27: `segment` has no setting `quick`; its settings are language, longest",
        "p.yaml:6:11: `align` has no setting `langs`; its settings are languages, ratio",
      ])
  }

  @Test func aValueOfAnotherTypeIsRefused() {
    #expect(
      problems(
        steps: """
          - read
          - normalize: {form: nfx, fold: yes}
          - normalize: {fold: "true", form: [nfc]}
          - segment: {longest: three, language: [ru]}
          - segment: {longest: 1e3}
          - align: {ratio: .inf, languages: {ru: en}}
          - align: {ratio: , languages: [ru, [en]]}
          """) == [
          "p.yaml:5:21: `form` must be nfc or nfd, not `nfx`; did you mean `nfc`?",
          "p.yaml:5:32: `fold` must be true or false, not `yes`; write true",
          "p.yaml:6:21: `fold` must be true or false, not `true`; write it without quotes",
          "p.yaml:6:35: `form` must be nfc or nfd, not a list",
          "p.yaml:7:22: `longest` must be a whole number, not `three`",
          "p.yaml:7:39: `language` must be text, not a list",
          "p.yaml:8:22: `longest` must be a whole number, not `1e3`",
          "p.yaml:9:18: `ratio` must be a number, not `.inf`",
          "p.yaml:9:35: `languages` must be a list of texts, not a mapping",
          "p.yaml:10:18: `ratio` has no value; an empty text is written \"\"",
          "p.yaml:10:36: `languages` must be a list of texts, not of a list",
        ])
  }

  @Test func aPlaceholderWithoutQuotesIsRecognized() {
    #expect(
      problems(steps: "- read\n- write-text:\n    to: {key}\n") == [
        "p.yaml:6:9: `to` must be text, not a mapping; a text with { or } in it must stand in quotes"
      ])
  }

  @Test func whatAStageRefusesIsReported() {
    #expect(
      problems(steps: "- read: {as: read-odt}\n- segment: {longest: -1}\n- write-text: {to: \"\"}\n") == [
        "p.yaml:4:14: `as` must be empty or one of read-lines, read-plain",
        "p.yaml:5:22: `longest` must be above 0",
        "p.yaml:6:20: `to` must name a file, or - for standard output",
      ])
  }

  @Test func aRequiredSettingIsReportedAtItsStage() {
    #expect(
      problems("tolmach: 1\nsource: files\nsteps: [read]\n") == [
        "p.yaml:2:9: `files` needs the setting `root`: the folder"
      ])
  }

  @Test func aMisspeltRequiredSettingIsReportedOnce() {
    #expect(
      problems("tolmach: 1\nsource: {files: {rot: in}}\nsteps: [read]\n") == [
        "p.yaml:2:18: `files` has no setting `rot`; did you mean `root`?"
      ])
  }

  @Test func settingsAreAMapping() {
    #expect(
      problems(steps: "- read\n- segment: ru\n") == [
        "p.yaml:5:12: the settings of `segment` must be a mapping, not `ru`; as in `segment: {name: value}`"
      ])
  }

  @Test func aLongWordIsCutInTheMessage() {
    let word = String(repeating: "w", count: 100)
    #expect(
      problems(steps: "- \(word)\n") == [
        "p.yaml:4:3: there is no stage `\(word.prefix(59))…`; `tolmach stages` lists them"
      ])
  }
}
