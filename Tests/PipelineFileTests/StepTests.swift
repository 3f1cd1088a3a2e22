import StageKit
import Testing

@Suite struct StepTests {
  @Test func aStepIsANameAloneOrWithSettings() throws {
    let definition = try pipeline(
      """
      tolmach: 1
      source: {files: {root: in}}
      steps:
      - read
      - normalize: {form: nfd}
      - segment:
      """)
    #expect(definition.steps.map(\.id) == ["read", "normalize", "segment"])
    #expect(definition.steps.map(\.position.line) == [4, 5, 6])
    #expect(definition.steps[1].position.column == 3)
    #expect(definition.steps[1].given == ["form": "nfd"])
    #expect(definition.steps[1].settings.sorted.map(\.name) == ["fold", "form"])
    #expect(definition.source.id == "files")
    #expect(definition.source.settings[Setting<String>("name", "", default: "")] == "{key}.{lang}.{ext}")
  }

  @Test func aPipelineMayBeJSON() throws {
    let json = """
      {"tolmach": 1, "source": {"files": {"root": "in"}},
      \t"steps": ["read", {"normalize": {"fold":true}}, {"segment": {"longest":7}}]}
      """
    #expect(try pipeline(json).steps.map(\.given) == [[:], ["fold": true], ["longest": 7]])
  }

  @Test func anUnknownStageIsReportedWithTheOneThatIsMeant() {
    #expect(
      problems(steps: "- raed\n- writ-tmx: {to: x}\n- translate\n") == [
        "p.yaml:4:3: there is no stage `raed`; did you mean `read`?",
        "p.yaml:5:3: there is no stage `writ-tmx`; did you mean `write-tmx`?",
        "p.yaml:6:3: there is no stage `translate`; `tolmach stages` lists them",
      ])
  }

  @Test func anUnknownSourceIsReportedWithThoseThatThereAre() {
    #expect(
      problems("tolmach: 1\nsource: {folder: {root: in}}\nsteps: [read]\n") == [
        "p.yaml:2:10: there is no stage `folder`; a source is one of files, records"
      ])
  }

  @Test func aSourceStandsUnderSourceAndNothingElseDoes() {
    #expect(
      problems("tolmach: 1\nsource: {write-tmx: {to: a}}\nsteps: [read, {files: {root: in}}, learn]\n") == [
        "p.yaml:2:10: `write-tmx` is a writer, which cannot be a source; a source is one of files, records",
        "p.yaml:3:16: `files` is a source, which cannot be a step; it stands under `source`",
        "p.yaml:3:36: `learn` is a collector, which cannot be a step; it needs `passes`, which a later version of the format has",
      ])
    #expect(
      problems("tolmach: 1\nsource: read\nsteps: [read]\n") == [
        "p.yaml:2:9: `read` is a reader, which cannot be a source; a source is one of files, records"
      ])
  }

  @Test func aReaderIsChosenByTheStepRead() {
    #expect(
      problems(steps: "- read-lines\n- align\n") == [
        "p.yaml:4:3: `read-lines` is a reader, which cannot be a step; the step `read` chooses it, or is told to: `read: {as: read-lines}`"
      ])
  }

  @Test func aSettingThatIsNotIndentedEnoughIsSeen() {
    #expect(
      problems(steps: "- read\n- segment:\n  language: ru\n  files: x\n") == [
        "p.yaml:6:3: a step is one stage, but `language` stands beside `segment`; indent it further, to make it a setting of `segment`",
        "p.yaml:7:3: a step is one stage, but `files` stands beside `segment`",
      ])
  }

  @Test func whatIsNoStepIsRefused() {
    #expect(
      problems(steps: "- read\n-\n- [segment]\n- {}\n") == [
        "p.yaml:5:2: a step must be the name of a stage, alone or with its settings, not nothing",
        "p.yaml:6:3: a step must be the name of a stage, alone or with its settings, not a list",
        "p.yaml:7:3: a step must be the name of a stage, alone or with its settings, not a mapping",
      ])
    #expect(
      problems("tolmach: 1\nsource: records\nsteps: {read: }\n") == [
        "p.yaml:3:8: `steps` must be a list, not a mapping; as in `- read`"
      ])
  }
}
