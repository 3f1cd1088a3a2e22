import Foundation
import StageKit
import StageTesting
import Testing
import TextModel

@testable import AlignSentences

/// Aligns with a file of corrections.
private func aligned(_ source: String, _ target: String, corrections: String) throws -> ParallelDocument {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("corrections-\(UUID().uuidString).jsonl")
  try Data(corrections.utf8).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  var document = ParallelDocument(
    key: "test",
    versions: [
      Version(file: SourceFile("a"), document: Document(marked: source, segmented: true, language: "ru")),
      Version(file: SourceFile("b"), document: Document(marked: target, segmented: true, language: "en")),
    ])
  var stage = try SentenceAligner(Settings(["locked": .text(file.path)], for: SentenceAligner.specification))
  var context = StageContext(key: "test")
  try stage.process(&document, context: &context)
  return document
}

private func correction(
  _ source: [Int], _ sourceText: String, _ target: [Int], _ targetText: String, status: String = "accepted",
  id: String = "test", languages: (String, String) = ("ru", "en")
) -> String {
  """
  {"id":"\(id)","source":{"language":"\(languages.0)","segments":\(source),"text":"\(sourceText)"},\
  "target":{"language":"\(languages.1)","segments":\(target),"text":"\(targetText)"},"confidence":0.5,"status":"\(status)"}\n
  """
}

@Suite struct CorrectionTests {
  @Test func acceptedBeadsOfTheFileAreKept() throws {
    let document = try aligned(
      "Да.|Нет.|Да.", "No.|Yes.|Yes.",
      corrections: correction([1], "Нет.", [0], "No.") + correction([0], "Да.", [1], "Yes.", status: "proposed"))
    let beads = document.alignments.flatMap(\.beads)
    #expect(beads.filter { $0.status == .accepted }.map(\.line) == ["1\t0"])
    #expect(document.findings == [])
  }

  @Test func whatWasSegmentedAnewIsFoundByItsText() throws {
    let document = try aligned(
      "Вступление.|Он встал.|Он вышел.", "Introduction.|He got up.|He went out.",
      corrections: correction([0], "Он встал. Он вышел.", [0], "He got up.\u{A0}He went out.", status: "locked"))
    #expect(document.alignments.flatMap(\.beads).map(\.line) == ["0\t0", "1,2\t1,2"])
  }

  @Test func correctionsOfAnotherDocumentAreTold() throws {
    let document = try aligned("Да.|Нет.", "Yes.|No.", corrections: correction([0], "Да.", [0], "Yes.", id: "other"))
    #expect(
      document.findings.map(\.message) == [
        "the corrections are of other, not of this document: nothing of them is kept"
      ])
  }

  @Test func ofEqualTextsTheNearestIsMeant() throws {
    let document = try aligned(
      "Да.|Да.|Да.|Да.", "Yes.|Yes.|Yes.|Yes.", corrections: correction([2], "Да.", [1], "Yes.", status: "locked"))
    #expect(document.alignments.flatMap(\.beads).filter { $0.status == .locked }.map(\.line) == ["2\t1"])
  }

  @Test func languagesTellWhichSideIsWhich() throws {
    let document = try aligned(
      "Да.|Нет.", "No.|Yes.", corrections: correction([0], "No.", [1], "Нет.", languages: ("en", "ru")))
    #expect(document.alignments.flatMap(\.beads).filter { $0.status == .accepted }.map(\.line) == ["1\t0"])
  }

  @Test func correctionsOfOtherDocumentsAndLanguagesSayNothing() throws {
    let document = try aligned(
      "Да.|Нет.", "Yes.|No.",
      corrections: correction([0], "Да.", [1], "No.", id: "other")
        + correction([0], "Да.", [1], "Non.", languages: ("ru", "fr")))
    #expect(document.alignments.flatMap(\.beads).map(\.line) == ["0\t0", "1\t1"])
    #expect(document.findings == [])
  }

  @Test func whatCannotBeKeptIsTold() throws {
    let document = try aligned(
      "Да.|Нет.", "Yes.|No.",
      corrections: correction([0], "Может быть.", [0], "Perhaps.") + correction([0], "Да.", [0], "Yes.")
        + correction([0], "Да.", [1], "No."))
    #expect(
      document.findings.map(\.message) == [
        "the settled pair of \"Может быть.\" and \"Perhaps.\" is not kept: the texts have it no more",
        "the settled pair of \"Да.\" and \"No.\" is not kept: another has its segments",
      ])
  }

  @Test func wholeDocumentsAreReadAsWell() throws {
    let document = try aligned(
      "Вступление.|Да.|Нет.", "Introduction.|No.|Yes.",
      corrections: """
        {"schema":"tolmach/1","id":"test","versions":[\
        {"file":"a","language":"ru","blocks":[{"kind":"paragraph","text":"Да. Нет.","segments":[[0,3],[4,8]]}]},\
        {"file":"b","language":"en","blocks":[{"kind":"paragraph","text":"No. Yes.","segments":[[0,3],[4,8]]}]}],\
        "alignments":[{"source":0,"target":1,"beads":[\
        {"source":[0],"target":[1],"confidence":1,"status":"locked"},\
        {"source":[1],"target":[0],"confidence":1,"status":"locked"}]}]}
        """)
    #expect(document.alignments.flatMap(\.beads).map(\.line) == ["0\t0", "1\t2", "2\t1"])
  }

  @Test func `a settled pair whose text was edited is found by its neighbours, and keeps that text`() throws {
    let document = try aligned(
      "Да.|Нет.|Может быть.", "Yes.|No.|Perhaps.",
      corrections: """
        {"schema":"tolmach/1","id":"test","versions":[\
        {"file":"a","language":"ru","blocks":[{"kind":"paragraph","text":"Да.Нет.Может быть.","segments":[[0,3],[3,7],[7,18]]}]},\
        {"file":"b","language":"en","blocks":[{"kind":"paragraph","text":"Yes.Not at all.Perhaps.","segments":[[0,4],[4,15],[15,23]]}]}],\
        "alignments":[{"source":0,"target":1,"beads":[\
        {"source":[1],"target":[1],"confidence":1,"status":"locked"}]}]}
        """)
    #expect(document.alignments.flatMap(\.beads).filter { $0.status == .locked }.map(\.line) == ["1\t1"])
    let english = document.versions[1].document
    #expect(english.segments.map { english.string(of: $0) } == ["Yes.", "Not at all.", "Perhaps."])
    #expect(
      document.findings.map(\.message) == [
        "the settled pair of \"Нет.\" and \"Not at all.\" is kept with the text that it was given"
      ])
  }

  @Test func `edits of a pair that is not settled are told, and comments on it stay`() throws {
    let document = try aligned(
      "Да.|Нет.|Может быть.", "Yes.|No.|Perhaps.",
      corrections: """
        {"schema":"tolmach/1","id":"test","versions":[\
        {"file":"a","language":"ru","blocks":[{"kind":"paragraph","text":"Да.Нет.Может быть.","segments":[[0,3],[3,7],[7,18]]}]},\
        {"file":"b","language":"en","blocks":[{"kind":"paragraph","text":"Yes.Not at all.Perhaps.","segments":[[0,4],[4,15],[15,23]]}]}],\
        "alignments":[{"source":0,"target":1,"beads":[\
        {"source":[0],"target":[0],"confidence":1,"status":"proposed","review":{"comment":"Да?"}},\
        {"source":[1],"target":[1],"confidence":1,"status":"proposed"}]}]}
        """)
    #expect(document.alignments.flatMap(\.beads).map { $0.review?.comment ?? "" } == ["Да?", "", ""])
    #expect(
      document.findings.map(\.message) == [
        "the text of \"Нет.\" and \"Not at all.\" is edited in the corrections, and stays as it was: the pair is not settled"
      ])
  }

  @Test(arguments: ["PK\u{3}\u{4}", "row\tru\ten\n", "key;row;ru;en\n"])
  func `a table is to be taken back first`(table: String) throws {
    let error = try #require(throws: StageError.self) { try aligned("Да.", "Yes.", corrections: table) }
    #expect(error.failure == SentenceAligner.lockedTable)
  }

  @Test(
    arguments: [
      ("{", "the text ends too early: a name in double quotes is missing", 2),
      ("{\"id\":[]}", "id must be text or a number", nil),
      ("{\"id\":1,\"source\":{}}", "source must be an object with a text", nil),
      (correction([0, 2], "Да.", [0], "Yes."), "source.segments must be consecutive numbers", nil),
      (
        correction([0], "Да.", [0], "Yes.", status: "good"),
        "status must be one of proposed, accepted, rejected, query, locked", nil
      ),
    ] as [(String, String, Int?)])
  func aLineThatIsNoCorrectionIsRefusedWithItsPlace(_ line: String, _ reason: String, _ column: Int?) throws {
    do {
      _ = try aligned("Да.", "Yes.", corrections: "\n" + line)
      Issue.record("nothing was thrown")
    } catch let error as StageError {
      #expect(error.failure == SentenceAligner.lockedMalformed)
      #expect(error.arguments["reason"] == reason)
      #expect(error.place.line == 2)
      #expect(error.place.column == column)
    }
  }

  @Test func aFileThatIsNotThereIsAFailure() throws {
    #expect(throws: StageError.self) { try readLockedBeads("/nowhere/corrections.jsonl") }
  }
}

@Suite struct SegmentFinderTests {
  @Test func everyRunOfSegmentsIsFoundByItsText() throws {
    let document = Document(marked: "Аб в.|Г.|Аб|в г. Д.\n\nЕ", segmented: true)
    let finder = SegmentFinder(document)
    for first in document.segments.indices {
      for end in (first + 1)...document.segments.count {
        var text: [UInt8] = []
        document.appendLine(ofSegments: first..<end, to: &text)
        let found = try #require(finder.find(text, near: first))
        #expect(found == first..<end)
      }
    }
    #expect(finder.find("Аб в. Г".utf8, near: 0) == nil)
    #expect(finder.find("б в.".utf8, near: 0) == nil)
    #expect(finder.find("".utf8, near: 0) == nil)
  }
}
