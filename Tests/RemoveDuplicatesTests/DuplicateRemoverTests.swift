import StageKit
import StageTesting
import TextModel
import Testing

@testable import RemoveDuplicates

@Suite("remove-duplicates") struct DuplicateRemoverTests {
  @Test("its examples are true") func examples() {
    #expect(falseExamples(of: StageFactory(DuplicateRemover.self)) == [])
  }

  @Test func `segments of one language alone are compared as well`() throws {
    var stage = DuplicateRemover(try Settings(for: DuplicateRemover.specification))
    var document = ParallelDocument(
      key: "a", versions: [Version(file: SourceFile("a"), document: Document(marked: "Да.|Нет.\n\nДа."))])
    var context = StageContext(key: "a")
    stage.process(&document, context: &context)
    #expect(document.versions[0].document.marked == "Да.|Нет.")
  }
}
