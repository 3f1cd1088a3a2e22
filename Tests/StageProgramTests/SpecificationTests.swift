import JSONKit
import StageKit
import StageProgram
import Testing
import TextModel

@Suite struct SpecificationTests {
  @Test func `a specification comes back`() throws {
    let form = Setting<String>("form", "which form", default: "nfc")
    let specification = StageSpecification(
      id: "try-all", summary: "Try all", version: 3,
      settings: [
        form.declaration, Setting<Int>("count", "how many").declaration,
        Setting<[String]>("words", "which", default: ["a,b", "c"]).declaration,
        Setting<Double>("share", "how much", default: 0.5).declaration,
        Setting<Bool>("deep", "whether", default: false).declaration,
        Setting<SettingFile>("rules", "which rules", default: SettingFile("")).declaration,
        SettingDeclaration(name: "side", summary: "which", kind: .choice(["left", "right"]), defaultValue: "left"),
      ], needs: [.segments], needsBySetting: [SettingNeed(form, "nfd", needs: .alignment)], gives: [.alignment],
      mediaTypes: ["text/x-try"], holdsOneDocument: true, allowsFilePerVersion: true,
      findings: [FindingKind("odd", "{word} is odd")], failures: [Failure("none", "there is none", cure: "add one")],
      examples: [
        StageExample(
          "Both", settings: ["count": 2], versions: [(language: "ru", text: "Раз."), (language: "", text: "One.")],
          beads: "0\t0", gives: "0\t0", finds: ["x is odd"])
      ])
    func written(_ specification: StageSpecification, _ role: StageRole) -> String {
      var json = JSONWriter()
      json.specification(specification, role: role)
      return String(decoding: json.bytes, as: UTF8.self)
    }
    let text = written(specification, .parallel)
    let stated = try StatedSpecification(json: JSONValue(parsing: text.utf8))
    #expect(written(stated.specification, stated.role) == text)
    #expect(text.contains(#"{"name":"count","summary":"how many","type":"integer"}"#))
    #expect(stated.specification.setting("side")?.refusal(of: "up") == "must be left or right")
    #expect(stated.specification.setting("count")?.refusal(of: 2) == nil)
  }
}
