import StageKit
import Testing

private enum Form: String, SettingChoice {
  case nfc, nfd
}

private let form = Setting<Form>("form", "the form", default: .nfc)
private let width = Setting<Int>("width", "the width", default: 80) { $0 > 0 ? nil : "must be more than 0" }
private let root = Setting<String>("root", "the folder")
private let specification = StageSpecification(
  id: "probe", summary: "A stage", version: 1, settings: [form.declaration, width.declaration, root.declaration])

@Suite struct SettingsTests {
  @Test func `what is not given has its default`() throws {
    let settings = try Settings(["root": "here"], for: specification)
    #expect(settings[form] == .nfc)
    #expect(settings[width] == 80)
    #expect(settings[root] == "here")
  }

  @Test func `a misspelt name is refused with the right one`() {
    #expect(throws: SettingProblem(setting: "widht", reason: .unknown("width"))) {
      try Settings(["root": "here", "widht": 3], for: specification)
    }
  }

  @Test func `a value of another kind is refused`() {
    #expect(throws: SettingProblem(setting: "form", reason: .refused("must be nfc or nfd"))) {
      try Settings(["root": "here", "form": "nfkc"], for: specification)
    }
  }

  @Test func `a value that its check refuses is refused with the reason`() {
    #expect(throws: SettingProblem(setting: "width", reason: .refused("must be more than 0"))) {
      try Settings(["root": "here", "width": 0], for: specification)
    }
  }

  @Test func `a setting without a default must be given`() {
    #expect(throws: SettingProblem(setting: "root", reason: .missing)) { try Settings(for: specification) }
  }

  @Test(arguments: [("80", SettingData.integer(80)), ("eighty", nil)])
  func `texts are read by the setting's kind`(text: String, value: SettingData?) {
    #expect(width.declaration.value(of: text) == value)
  }

  @Test func `a comma text is a list`() {
    #expect(Setting<[String]>("languages", "").declaration.value(of: "ru,en") == .list(["ru", "en"]))
  }
}
