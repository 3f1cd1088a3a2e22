import PipelineFile
import StageKit
import Testing

@Suite struct ParameterTests {
  private func yaml(_ parameters: String, root: String) -> String {
    "tolmach: 1\nparameters: \(parameters)\nsource: {files: {root: \"\(root)\"}}\nsteps: [read]\n"
  }

  private func root(_ parameters: String, root: String, set: [(name: String, value: String)] = []) throws
    -> SettingData?
  {
    try pipeline(yaml(parameters, root: root), set: set).source.given["root"]
  }

  @Test func aParameterStandsForItsDefaultOrForWhatIsSet() throws {
    #expect(try root("{input: {default: in}}", root: "${input}/x") == "in/x")
    #expect(try root("{input: {default: in}}", root: "${input}/x", set: [("input", "a"), ("input", "b")]) == "b/x")
    #expect(try root("{input: {default: ''}}", root: "x${input}") == "x")
  }

  @Test func placeholdersOfDocumentsAndDollarsAreLeftAlone() throws {
    #expect(try root("{a: {default: in}}", root: "${a}/{key}/$5/$${a}/$") == "in/{key}/$5/${a}/$")
  }

  @Test func aDefaultMayNameEarlierParameters() throws {
    #expect(try root("{a: {default: in}, b: {default: '${a}/b'}}", root: "${b}") == "in/b")
    #expect(
      problems(yaml("{b: {default: '${a}/b'}, a: {default: in}}", root: "${a}${b}")) == [
        "p.yaml:2:27: no parameter `a` is declared; declare it under `parameters`"
      ])
  }

  @Test func whatIsSetIsTakenAsItIs() throws {
    #expect(try root("{a: {default: in}}", root: "${a}", set: [("a", "${a}")]) == "${a}")
  }

  @Test func theDefinitionTellsTheParameters() throws {
    let parameters = try pipeline(
      yaml("{a: {about: the input, default: in}, b: }", root: "${a}${b}"), set: [("b", "x")]
    ).parameters
    #expect(
      parameters == [
        PipelineParameter(name: "a", about: "the input", default: "in", value: "in"),
        PipelineParameter(name: "b", about: "", default: nil, value: "x"),
      ])
  }

  @Test func aParameterWithoutValueIsReportedOnceWhereItIsDeclared() {
    #expect(
      problems(yaml("{input: {about: a folder}}", root: "${input}")) == [
        "p.yaml:2:14: the parameter `input` has no value; give it one with --set input=VALUE, or a default"
      ])
  }

  @Test func anUndefinedParameterIsReportedWithTheOneThatIsMeant() {
    #expect(
      problems(yaml("{input: {default: in}}", root: "${inptu}${input}")) == [
        "p.yaml:3:24: no parameter `inptu` is declared; did you mean `input`?"
      ])
    #expect(problems(yaml("{a: {default: in}}", root: "${a}${")).count == 1)
  }

  @Test func anUnusedParameterIsReported() {
    #expect(
      problems(yaml("{input: {default: in}}", root: "{input}")) == [
        "p.yaml:2:14: the parameter `input` is not used; a setting names it as \"${input}\""
      ])
  }

  @Test func aParameterIsAMappingUnderAName() {
    #expect(
      problems(yaml("{input: archive, 1st: {default: a}, b: {defalt: a}}", root: "${input}${1st}${b}")) == [
        "p.yaml:2:21: a parameter must be a mapping, not `archive`; as in `input: {about: a folder, default: archive}`",
        "p.yaml:2:30: `1st` is no name for a parameter; a name has letters, digits, - and _, and begins with a letter",
        "p.yaml:2:53: a parameter has no key `defalt`; did you mean `default`?",
      ])
    #expect(
      problems(yaml("[input]", root: "in")) == [
        "p.yaml:2:13: `parameters` must be a mapping of names, not a list; as in `input: {about: a folder, default: archive}`"
      ])
  }

  @Test func aDollarAndBraceMustBeClosed() {
    #expect(
      problems(yaml("{}", root: "${input")) == [
        "p.yaml:3:24: `${` without `}`; a dollar and brace that are meant as such are written `$${`"
      ])
  }

  @Test func theTextOfAParameterIsReadAsTheSettingWants() throws {
    let yaml = """
      tolmach: 1
      parameters: {fold: {default: yes}, longest: {default: 50}, languages: {default: "ru,en"}}
      source: {files: {root: in}}
      steps:
      - read
      - normalize: {fold: "${fold}"}
      - segment: {longest: "${longest}"}
      - align: {languages: "${languages}"}
      """
    let steps = try pipeline(yaml, set: [("fold", "true")]).steps
    #expect(steps[1].given["fold"] == true)
    #expect(steps[2].given["longest"] == 50)
    #expect(steps[3].given["languages"] == ["ru", "en"])
    #expect(
      problems(yaml, set: [("longest", "many")]) == [
        "p.yaml:6:21: `fold` must be true or false, not `yes`; write true",
        "p.yaml:7:22: `longest` must be a whole number, not `many`",
      ])
    #expect(
      problems(yaml, set: [("longest", "0"), ("fold", "true")]) == ["p.yaml:7:22: `longest` must be above 0 (here `0`)"]
    )
  }
}
