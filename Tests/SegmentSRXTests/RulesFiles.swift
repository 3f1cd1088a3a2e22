import Foundation
import StageKit
import StageTesting
import TextModel

@testable import SegmentSRX

/// Rules for Russian, English and all languages.
let sampleRules = srx(
  languageRules: """
    <languagerule languagerulename="Russian">
      <rule break="no"><beforebreak>\\b(г|ул|им|т\\. ?[дп])\\.\\s</beforebreak><afterbreak></afterbreak></rule>
      <rule break="no"><beforebreak>\\b\\p{Lu}\\.\\s*</beforebreak><afterbreak>\\p{Lu}</afterbreak></rule>
      <rule break="no"><beforebreak>\\d+\\.\\s</beforebreak><afterbreak>\\p{Ll}</afterbreak></rule>
    </languagerule>
    <languagerule languagerulename="English">
      <rule break="no"><beforebreak>\\b[MD]rs?\\.\\s</beforebreak></rule>
    </languagerule>
    <languagerule languagerulename="Default">
      <rule break="yes"><beforebreak>[.!?…]+["»”)]*\\s+</beforebreak><afterbreak></afterbreak></rule>
      <rule><beforebreak></beforebreak><afterbreak>&lt;&lt;</afterbreak></rule>
      <rule break="yes"><beforebreak>\\n</beforebreak></rule>
    </languagerule>
    """,
  maps: [("[Rr][Uu].*", "Russian"), ("[Ee][Nn].*", "English"), (".*", "Default")])

func srx(
  header: String = "cascade=\"yes\" segmentsubflows=\"yes\"", languageRules: String, maps: [(String, String)]
) -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header \(header)><formathandle type="start" include="no"/></header>
  <body><languagerules>
  \(languageRules)
  </languagerules><maprules>
  \(maps.map { "<languagemap languagepattern=\"\($0)\" languagerulename=\"\($1)\"/>" }.joined(separator: "\n"))
  </maprules></body>
  </srx>
  """
}

/// One language rule for all languages; each rule is written `no: before | after` or `yes: before | after`.
func srx(rules: String) -> String {
  let elements = rules.split(separator: "\n").map { line in
    let kind = line.prefix { $0 != ":" }
    let parts = line.dropFirst(kind.count + 2).components(separatedBy: " | ")
    return """
      <rule break="\(kind)"><beforebreak>\(escaped(parts[0]))</beforebreak><afterbreak>\(escaped(parts[1]))</afterbreak></rule>
      """
  }
  return srx(
    languageRules: "<languagerule languagerulename=\"All\">\(elements.joined(separator: "\n"))</languagerule>",
    maps: [(".*", "All")])
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
}

/// Calls `body` with the path of a file of these contents.
func withFile<Result>(_ contents: String, _ body: (String) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).srx")
  try Data(contents.utf8).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

func segmented(
  _ marked: String, by rules: String, language: String = "ru", _ settings: [String: SettingData] = [:]
) throws -> String {
  try segmented(Document(marked: marked, language: language), by: rules, settings).marked
}

func segmented(_ document: Document, by rules: String, _ settings: [String: SettingData] = [:]) throws -> Document {
  try withFile(rules) { path in
    let settings = settings.merging(["rules": .text(path)]) { given, _ in given }
    var segmenter = try SRXSegmenter(Settings(settings, for: SRXSegmenter.specification))
    var document = document
    var context = StageContext(key: "test")
    try segmenter.process(&document, context: &context)
    return document
  }
}
