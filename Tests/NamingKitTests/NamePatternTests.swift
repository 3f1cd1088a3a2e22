import NamingKit
import StageKit
import TextModel
import Testing

/// `key language ending` of a name, or what becomes of it.
private func told(_ path: String, _ settings: [String: SettingData]) throws -> String {
  let specification = StageSpecification(id: "probe", summary: "", version: 1, settings: SourceNaming.settings)
  switch SourceNaming(try Settings(settings, for: specification)).verdict(on: NamedPath(Array(path.utf8))) {
  case .taken(let file): return "\(file.key) \(file.language?.identifier ?? "?")"
  case .notAskedFor: return "not asked for"
  case .namedOtherwise: return "named otherwise"
  }
}

private func refusal(_ expression: String) -> String? {
  SourceNaming.settings.first { $0.name == "expression" }?.refusal(of: .text(expression))
}

@Suite struct NameExpressionTests {
  private let unitedNations: [String: SettingData] = [
    "expression": #"(?:.*/)?(?<key>[AES]_(?:RES_)?\d+(?:_\d+)*)[-_](?<lang>[ACEFRS]|[a-z]{2})\.(?<ext>\w+)"#
  ]

  @Test func groupsTellKeyAndLanguage() throws {
    #expect(try told("A_RES_75_240_R.docx", unitedNations) == "A_RES_75_240 ru")
    #expect(try told("2021/A_75_240-en.doc", unitedNations) == "A_75_240 en")
    #expect(try told("A_75_240-xx.doc", unitedNations) == "named otherwise")
    #expect(try told("note A_75_240-en.doc", unitedNations) == "named otherwise")
    #expect(try told("A_75_240-en.doc.bak", unitedNations) == "named otherwise")
    #expect(try told("A_75_240-en.doc", unitedNations.merging(["extensions": ["docx"]]) { $1 }) == "not asked for")
  }

  @Test func anExpressionThatTellsNothingIsRefused() {
    #expect(refusal("(?<key>.+)") == nil)
    #expect(refusal("(.+)") == "must have a group (?<key>...)")
    #expect(refusal("(?<key>.+") == "must be a regular expression: parentheses do not match")
  }
}
