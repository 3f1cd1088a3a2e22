import ConformanceKit
import StageKit
import Testing
import TextModel

/// Stages that break one rule each: what breaks is told, and nothing else.
@Suite struct ConformanceTests {
  @Test func `a stage that keeps all rules breaks none`() {
    #expect(broken(Good.self) == [])
  }

  @Test func `a stage that remembers documents is not deterministic`() {
    #expect(broken(Remembering.self) == [.determinism])
  }

  @Test func `a stage that says less than it needs is told so`() {
    #expect(broken(Needy.self) == [.needs])
  }

  @Test func `a stage that gives nothing of what it says, or more, is told so`() {
    #expect(broken(Promising.self) == [.gives])
    #expect(broken(Secret.self) == [.gives])
  }

  @Test func `ranges that leave the text are told`() {
    #expect(broken(Loose.self) == [.offsets])
  }

  @Test func `failures and findings that are not declared are told`() {
    #expect(broken(Undeclared.self) == [.failures])
  }

  @Test func `a specification that breaks the form is told`() {
    #expect(broken(Formless.self) == [.specification])
  }

  @Test func `a reader is tried with what is made of its examples`() {
    let conformance = Conformance(of: StageFactory(LineReader.self))
    let names = conformance.probes.map(\.name)
    #expect(names.contains(#"the example "Lines are blocks", cut off at byte 2"#))
    #expect(names.contains("an empty file"))
    #expect(conformance.probes.count > 100)
    #expect(broken(LineReader.self) == [])
  }

  @Test func `a stage that lacks a setting cannot be made, and says which`() {
    #expect(Conformance(of: StageFactory(Asking.self)).obstacle() == "it needs the setting words")
    #expect(Conformance(of: StageFactory(Asking.self), settings: ["words": "a"]).obstacle() == nil)
  }

  @Test func `what is well-formed has no problem`() {
    for seed in Conformance(of: StageFactory(Needy.self)).probes {
      guard case .work(let work) = seed.input else { continue }
      #expect(problems(of: work) == [], "\(seed.name)")
    }
  }

  private func broken<S: DocumentStage>(_ type: S.Type) -> [StageRule] { broken(StageFactory(type)) }
  private func broken<S: Reader>(_ type: S.Type) -> [StageRule] { broken(StageFactory(type)) }

  private func broken(_ stage: StageFactory) -> [StageRule] {
    let conformance = Conformance(of: stage)
    var examiner = Examiner(conformance)
    let problems = conformance.probes.flatMap { examiner.examine($0).problems }
    return StageRule.allCases.filter { rule in problems.contains { $0.rule == rule } }
  }
}

private struct Good: DocumentStage {
  static let specification = StageSpecification(id: "good", summary: "Do nothing", version: 1, needs: [.blocks])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) {}
}

private struct Remembering: DocumentStage {
  static let specification = StageSpecification(id: "remembering", summary: "Count", version: 1, needs: [.blocks])
  var count = 0
  init(_ settings: Settings) {}
  mutating func process(_ document: inout Document, context: inout StageContext) {
    count += 1
    document.metadata.append(MetadataEntry(name: "count", value: String(count)))
  }
}

private struct Needy: DocumentStage {
  static let failure = Failure("no-segments", "there are no segments", cure: "segment it")
  static let specification = StageSpecification(
    id: "needy", summary: "Need segments", version: 1, needs: [.blocks], failures: [failure])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) throws(StageError) {
    if document.lacksSegments { throw StageError(Self.failure) }
  }
}

private struct Promising: DocumentStage {
  static let specification = StageSpecification(
    id: "promising", summary: "Promise segments", version: 1, needs: [.blocks], gives: [.segments])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) {}
}

private struct Secret: DocumentStage {
  static let specification = StageSpecification(id: "secret", summary: "Segment", version: 1, needs: [.blocks])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) {
    document.segments = document.blocks.enumerated().map { Segment(block: $0, range: $1.range) }
  }
}

private struct Loose: DocumentStage {
  static let specification = StageSpecification(id: "loose", summary: "Mark", version: 1, needs: [.blocks])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) {
    document.marks.append(InlineMark(.bold, document.text.count..<(document.text.count + 1)))
  }
}

private struct Undeclared: DocumentStage {
  static let specification = StageSpecification(id: "undeclared", summary: "Find", version: 1, needs: [.blocks])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) {
    context.report(Finding(FindingKind("seen", "a document was seen")))
  }
}

private struct Formless: DocumentStage {
  static let specification = StageSpecification(id: "form_less", summary: "Have no form.", version: 0, needs: [.blocks])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) {}
}

private struct Asking: DocumentStage {
  static let words = Setting<String>("words", "what to look for")
  static let specification = StageSpecification(
    id: "asking", summary: "Look for words", version: 1, settings: [words.declaration], needs: [.blocks])
  init(_ settings: Settings) {}
  func process(_ document: inout Document, context: inout StageContext) {}
}

private struct LineReader: Reader {
  static let specification = StageSpecification(
    id: "read-lines", summary: "Read lines", version: 1, needs: [.bytes], gives: [.blocks],
    mediaTypes: ["text/x-lines"],
    examples: [StageExample("Lines are blocks", given: "а\nб", gives: "а\n\nб")])
  init(_ settings: Settings) {}
  static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? { nil }
  func read(_ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      sink.beginBlock()
      sink.append(String(line))
      sink.endBlock(.line, path: EmptyCollection())
    }
  }
}
