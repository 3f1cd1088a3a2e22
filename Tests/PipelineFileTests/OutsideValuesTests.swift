import StageKit
import Testing

@Suite struct OutsideValuesTests {
  private let yaml = """
    tolmach: 1
    source: {files: {root: in}}
    steps:
    - read
    - segment: {language: ru}
    - segment
    - align
    """

  @Test func aStepsSettingHoldsAgainstTheFile() throws {
    let definition = try pipeline(yaml, set: [("segment.language", "en"), ("files.root", "a"), ("source.name", "b")])
    #expect(definition.steps[1].given == ["language": "en"])
    #expect(definition.steps[2].given == [:])
    #expect(definition.source.given == ["root": "a", "name": "b"])
  }

  @Test func aRequiredSettingMayComeFromOutside() throws {
    let definition = try pipeline("tolmach: 1\nsource: files\nsteps: [read]\n", set: [("source.root", "in")])
    #expect(definition.source.given == ["root": "in"])
  }

  @Test func aListIsWrittenWithCommasOrAsInYAML() throws {
    func languages(_ text: String) throws -> SettingData? {
      try pipeline(yaml, set: [("align.languages", text)]).steps[3].given["languages"]
    }
    #expect(try languages("ru,en") == ["ru", "en"])
    #expect(try languages(#"["a,b", "c"]"#) == ["a,b", "c"])
    #expect(try languages("") == [])
  }

  @Test func whatIsWrongHasNoPlaceInTheFile() {
    #expect(
      problems(
        yaml, set: [("normalize.form", "nfc"), ("segmnt.language", "ru"), ("segment.langage", "ru"), ("input", "x")])
        == [
          "p.yaml: --set segment.langage: `segment` has no setting `langage`; did you mean `language`?",
          "p.yaml: --set normalize.form: the pipeline has no step `normalize`; its steps are source, files, read, segment, segment, align",
          "p.yaml: --set segmnt.language: the pipeline has no step `segmnt`; did you mean `segment`?",
          "p.yaml: --set input: the pipeline has no parameter `input`; it has none",
        ])
    #expect(
      problems(yaml, set: [("segment.longest", "many"), ("align.ratio", "inf")]) == [
        "p.yaml: --set segment.longest: must be a whole number, not `many`",
        "p.yaml: --set align.ratio: must be a number, not `inf`",
      ])
  }

  @Test func aMisspeltParameterIsReportedWithTheOneThatIsMeant() {
    #expect(
      problems(
        "tolmach: 1\nparameters: {input: {default: in}}\nsource: {files: {root: \"${input}\"}}\nsteps: [read]\n",
        set: [("inptu", "x")]) == ["p.yaml: --set inptu: the pipeline has no parameter `inptu`; did you mean `input`?"])
  }
}
