import PipelineFile
import StageKit
import Testing

@Suite struct FragmentTests {
  private let clean = """
    tolmach: 1
    about: One form, and sentences.
    parameters:
      form: {about: the form, default: nfc}
    steps:
      - normalize: {form: "${form}"}
      - segment
    """

  private func read(
    _ yaml: String, _ files: [String: String] = [:], environment: [String: String] = [:],
    set: [(name: String, value: SettingData)] = []
  ) throws(PipelineProblems) -> PipelineDefinition {
    try readPipeline(
      Array(yaml.utf8), set: set, catalog: fakeCatalog,
      surroundings: PipelineSurroundings(
        fragment: { path throws(PipelineSurroundings.Refusal) in
          guard let text = files[path] else {
            throw PipelineSurroundings.Refusal("there is no such file", cure: "write it")
          }
          return Array(text.utf8)
        },
        environment: { environment[$0] }))
  }

  private func lines(_ yaml: String, _ files: [String: String] = [:]) -> [String] {
    do throws(PipelineProblems) {
      _ = try read(yaml, files)
      return []
    } catch {
      return error.problems.map { $0.line(file: "pipelines/p.yaml") }
    }
  }

  private func pipeline(_ step: String) -> String {
    "tolmach: 1\nsource: {files: {root: in}}\nsteps:\n  - read\n  - \(step)\n"
  }

  @Test func `the steps of a file stand where it is included`() throws {
    let definition = try read(pipeline("include: clean.yaml"), ["clean.yaml": clean])
    #expect(definition.steps.map(\.id) == ["read", "normalize", "segment"])
    #expect(definition.fragments.keys.sorted() == ["clean.yaml"])
  }

  @Test func `parameters of a fragment are set where it is included, and are its own`() throws {
    let yaml = """
      tolmach: 1
      parameters: {which: {default: nfd}}
      source: {files: {root: in}}
      steps:
        - read
        - include: {file: clean.yaml, set: {form: "${which}"}}
      """
    #expect(try read(yaml, ["clean.yaml": clean]).steps[1].settings["form"] == "nfd")
    #expect(try read(yaml, ["clean.yaml": clean], set: [("which", "nfc")]).steps[1].settings["form"] == "nfc")
  }

  @Test func `settings of included steps are set from outside as others are`() throws {
    let definition = try read(
      pipeline("include: clean.yaml"), ["clean.yaml": clean], set: [("segment.language", "ru")])
    #expect(definition.steps[2].settings["language"] == "ru")
  }

  @Test func `paths are relative to the file that has them`() throws {
    let files = [
      "common/all.yaml": "tolmach: 1\nsteps: [include: ../clean.yaml, include: more/last.yaml]\n", "clean.yaml": clean,
      "common/more/last.yaml": "tolmach: 1\nsteps: [align]\n",
    ]
    let definition = try read(pipeline("include: ./common/all.yaml"), files)
    #expect(definition.steps.map(\.id) == ["read", "normalize", "segment", "align"])
  }

  @Test func `a mistake is told with the file that has it`() {
    let files = ["clean.yaml": "tolmach: 1\nparameters: {unused: {default: a}}\nsteps:\n  - normlize\n  - align\n"]
    #expect(
      lines(pipeline("include: clean.yaml"), files) == [
        "pipelines/clean.yaml:2:14: the parameter `unused` is not used; a setting names it as \"${unused}\"",
        "pipelines/clean.yaml:4:5: there is no stage `normlize`; did you mean `normalize`?",
      ])
  }

  @Test func `the order of steps is checked across files`() {
    let files = ["clean.yaml": "tolmach: 1\nsteps:\n  - align\n"]
    #expect(
      lines(pipeline("include: clean.yaml"), files) == [
        "pipelines/clean.yaml:3:5: `align` needs segments, which no earlier step gives; put `segment` before it"
      ])
  }

  @Test func `what is wrong where a file is included is told there`() {
    let files = ["clean.yaml": clean.replacing(", default: nfc", with: "")]
    #expect(
      lines(pipeline("include: {file: clean.yaml, set: {from: nfd}}"), files) == [
        "pipelines/p.yaml:5:14: the parameter `form` of `clean.yaml` has no value; give it one with `set: {form: VALUE}`",
        "pipelines/p.yaml:5:39: `clean.yaml` has no parameter `from`; did you mean `form`?",
      ])
    #expect(
      lines(pipeline("include: cleen.yaml")) == [
        "pipelines/p.yaml:5:14: `cleen.yaml` cannot be included: there is no such file; write it"
      ])
    #expect(
      lines(pipeline("include: {flie: clean.yaml}")) == [
        "pipelines/p.yaml:5:14: `include` does not say which file; as in `include: {file: clean.yaml}`",
        "pipelines/p.yaml:5:15: `include` has no key `flie`; did you mean `file`?",
      ])
  }

  @Test func `a file cannot include itself, however far about`() {
    let files = [
      "a.yaml": "tolmach: 1\nsteps: [include: b.yaml]\n", "b.yaml": "tolmach: 1\nsteps:\n  - include: a.yaml\n",
    ]
    #expect(
      lines(pipeline("include: a.yaml"), files) == [
        "pipelines/b.yaml:3:14: `a.yaml` includes itself; a.yaml includes b.yaml includes a.yaml"
      ])
  }

  @Test func `files that include more and more end`() {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<9).map { number in
        ("\(number).yaml", "tolmach: 1\nsteps: [include: \(number + 1).yaml, include: \(number + 1).yaml]\n")
      })
    #expect(
      lines(pipeline("include: 0.yaml"), files).contains {
        $0.hasSuffix("more than 64 files are included; include fewer")
      })
  }

  @Test func `a file to be included has steps and no source`() {
    let files = [
      "clean.yaml": "tolmach: 1\nsource: {files: {root: in}}\nsteps: [normalize]\n", "list.yaml": "- read\n",
    ]
    #expect(
      lines(pipeline("include: clean.yaml"), files) == [
        "pipelines/clean.yaml:2:1: a file to be included has no key `source`; its keys are tolmach, about, parameters, steps"
      ])
    #expect(
      lines(pipeline("include: list.yaml"), files) == [
        "pipelines/list.yaml:1:1: a file to be included is a mapping of keys to values; it begins with `tolmach: 1`, and has `steps`"
      ])
  }

  @Test func `a pipeline that is no file includes nothing`() {
    #expect(
      problems(pipeline("include: clean.yaml")).first?.contains("only a pipeline of a file can include others") == true)
  }

  @Test func `the environment gives a parameter its value, before the default and after --set`() throws {
    let yaml = """
      tolmach: 1
      parameters: {input: {default: in, environment: TOLMACH_INPUT}}
      source: {files: {root: "${input}"}}
      steps: [read]
      """
    func root(_ environment: [String: String], set: [(name: String, value: SettingData)] = []) throws -> SettingData? {
      try read(yaml, environment: environment, set: set).source.settings["root"]
    }
    #expect(try root([:]) == "in")
    #expect(try root(["TOLMACH_INPUT": ""]) == "in")
    #expect(try root(["TOLMACH_INPUT": "there"]) == "there")
    #expect(try root(["TOLMACH_INPUT": "there"], set: [("input", "here")]) == "here")
  }

  @Test func `a variable that is not set and has no default is named`() {
    let yaml = """
      tolmach: 1
      parameters:
        input: {environment: TOLMACH_INPUT}
        other: {environment: "TOLMACH INPUT", default: a}
      source: {files: {root: "${input}${other}"}}
      steps: [read]
      """
    #expect(
      lines(yaml) == [
        "pipelines/p.yaml:3:3: the parameter `input` has no value; give it one with --set input=VALUE, set the environment variable TOLMACH_INPUT, or a default",
        "pipelines/p.yaml:4:24: `TOLMACH INPUT` is no name of an environment variable; as in `TOLMACH_INPUT`",
      ])
  }
}
