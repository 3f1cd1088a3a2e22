import StageKit
import StageTesting
import TextModel
import Testing

@testable import SampleText

@Suite("sample") struct TextSamplerTests {
  private func kept(_ settings: [String: SettingData], key: String = "a") throws -> Document {
    var stage = try TextSampler(try Settings(settings, for: TextSampler.specification))
    let text = (0..<200).map { "Фраза \($0)." }.joined(separator: "|")
    var document = ParallelDocument(
      key: key, versions: [Version(file: SourceFile("a"), document: Document(marked: text))])
    var context = StageContext(key: key)
    stage.process(&document, context: &context)
    return document.versions[0].document
  }

  @Test func `two shares divide the rows between them`() throws {
    let one = try kept(["unit": "rows", "to": 0.25])
    let other = try kept(["unit": "rows", "from": 0.25])
    #expect(one.segments.count + other.segments.count == 200)
    #expect((30...70).contains(one.segments.count))
    let texts = Set(one.segments.map { one.string(of: $0) })
    #expect(texts.isDisjoint(with: other.segments.map { other.string(of: $0) }))
  }

  @Test func `the same seed chooses the same rows, another seed others`() throws {
    let settings: [String: SettingData] = ["unit": "rows", "to": 0.5]
    #expect(try kept(settings) == kept(settings))
    #expect(try kept(settings).text != kept(settings.merging(["seed": "2"]) { $1 }).text)
    #expect(try kept(settings).text != kept(settings, key: "b").text)
  }

  @Test func `a document is of the sample as a whole, or empty`() throws {
    let counts = Set(try (0..<20).map { try kept(["to": 0.5], key: "\($0)").segments.count })
    #expect(counts == [0, 200])
  }

  @Test func `an empty share is refused`() {
    #expect(throws: StageError.self) {
      try TextSampler(try Settings(["from": 0.5, "to": 0.5], for: TextSampler.specification))
    }
  }
}
