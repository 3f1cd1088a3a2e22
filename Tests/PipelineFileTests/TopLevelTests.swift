import Testing

@Suite struct TopLevelTests {
  private let rest = "source: {files: {root: in}}\nsteps: [read]\n"

  @Test func theVersionMustBeSaid() {
    #expect(
      problems(rest) == ["p.yaml:1:1: the version of the format is missing; a pipeline begins with `tolmach: 1`"])
  }

  @Test func ofAnotherVersionNothingElseIsSaid() {
    #expect(
      problems("tolmach: 2\nsteps: what a later version may allow\n") == [
        "p.yaml:1:10: the file is written in version 2 of the format; this program reads version 1; a newer tolmach reads it"
      ])
  }

  @Test(arguments: ["'1'", "one", "1.0", "[1]", ""])
  func theVersionIsANumber(written: String) {
    #expect(
      problems("tolmach: \(written)\n" + rest).map { $0.drop { $0 != " " } } == [
        " `tolmach` must be the version of the format, the number 1"
      ])
  }

  @Test func aPipelineIsAMapping() {
    #expect(
      problems("- read\n- segment\n") == [
        "p.yaml:1:1: a pipeline is a mapping of keys to values; it begins with `tolmach: 1`"
      ])
  }

  @Test func anUnknownKeyIsReportedWithTheOneThatIsMeant() {
    #expect(
      problems("tolmach: 1\nsources: {files: {root: in}}\nsteps: [read]\nworkers: 5\n") == [
        "p.yaml:2:1: a pipeline has no key `sources`; did you mean `source`?",
        "p.yaml:4:1: a pipeline has no key `workers`; its keys are tolmach, about, parameters, source, steps, passes, tests",
      ])
  }

  @Test func aSourceAndStepsAreNeeded() {
    #expect(
      problems("tolmach: 1\nsteps:\n") == [
        "p.yaml:1:1: there is no `source`; a source is one of files, records",
        "p.yaml:2:1: there are no `steps`; a pipeline has at least one, as in `- read`",
      ])
    #expect(
      problems("tolmach: 1\nsource: records\nsteps: []\n") == [
        "p.yaml:3:8: there are no `steps`; a pipeline has at least one, as in `- read`"
      ])
  }

  @Test func whatItIsAboutIsText() {
    #expect(problems("tolmach: 1\nabout: [a]\n" + rest) == ["p.yaml:2:8: `about` must be text, not a list"])
  }

  @Test func passesAreReserved() {
    #expect(
      problems("tolmach: 1\npasses: []\n" + rest) == [
        "p.yaml:2:1: `passes` is reserved for a later version of the format; leave it out"
      ])
  }

  @Test func testsAreAListOfNamedMappings() {
    #expect(problems("tolmach: 1\ntests:\n- {name: one, inputs: {a.txt: Да.}}\n" + rest) == [])
    #expect(
      problems("tolmach: 1\ntests: [{nam: one}, two]\n" + rest) == [
        "p.yaml:2:10: a test has no key `nam`; did you mean `name`?",
        "p.yaml:2:21: a test must be a mapping that has a `name`",
      ])
    #expect(problems("tolmach: 1\ntests: {name: one}\n" + rest) == ["p.yaml:2:8: `tests` must be a list of tests"])
  }

  @Test func allProblemsAreReportedAtOnceInTheOrderOfTheFile() {
    let yaml = """
      tolmach: 1
      abuot: Five mistakes.
      parameters:
        input: {default: in}
        unused: {default: out}
      source:
        files: {root: "${inptu}"}
      steps:
        - read
        - segmnt: {language: ru}
        - align: {ratio: wide}
        - write-tmx: {to: out.tmx}
        - write-tsv: {to: ./out.tmx}
      """
    #expect(
      problems(yaml) == [
        "p.yaml:2:1: a pipeline has no key `abuot`; did you mean `about`?",
        "p.yaml:5:3: the parameter `unused` is not used; a setting names it as \"${unused}\"",
        "p.yaml:7:17: no parameter `inptu` is declared; did you mean `input`?",
        "p.yaml:10:5: there is no stage `segmnt`; did you mean `segment`?",
        "p.yaml:11:20: `ratio` must be a number, not `wide`",
        "p.yaml:13:5: `write-tsv` writes to `./out.tmx`, as `write-tmx` in line 12 does; give one of them another `to`",
      ])
  }
}
