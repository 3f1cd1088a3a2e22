import PipelineFile
import StageKit

/// Stages that exist only as specifications: nothing is run here.
let fakeCatalog = StageCatalog([
  fake(
    "files", .source, gives: [.bytes],
    settings: [
      Setting<String>("root", "the folder").declaration,
      Setting<String>("name", "the names of its files", default: "{key}.{lang}.{ext}").declaration,
    ]),
  fake("records", .source, gives: [.blocks]),
  fake(
    "read-plain", .reader, needs: [.bytes], gives: [.blocks],
    settings: [Setting<Layout>("layout", "how lines make paragraphs", default: .detect).declaration]),
  fake("read-lines", .reader, needs: [.bytes], gives: [.blocks, .segments]),
  fake(
    "normalize", .document, needs: [.blocks],
    settings: [
      Setting<Form>("form", "the normalization form", default: .nfc).declaration,
      Setting<Bool>("fold", "whether letter case is folded", default: false).declaration,
    ]),
  fake(
    "segment", .document, needs: [.blocks], gives: [.segments],
    settings: [
      Setting<String>("language", "the language, where the document does not say", default: "").declaration,
      Setting<Int>("longest", "the longest sentence in words", default: 200) { $0 > 0 ? nil : "must be above 0" }
        .declaration,
    ]),
  fake(
    "align", .parallel, needs: [.segments], gives: [.alignment],
    settings: [
      Setting<[String]>("languages", "the languages, in order", default: []).declaration,
      Setting<Double>("ratio", "the expected ratio of lengths", default: 1).declaration,
    ]),
  fake("write-tmx", .writer, needs: [.alignment], settings: [WriterSetting.to.declaration]),
  fake("write-tsv", .writer, needs: [.alignment], settings: [WriterSetting.to.declaration]),
  fake(
    "write-text", .writer, needs: [.blocks], settings: [WriterSetting.to.declaration], allowsFilePerVersion: true),
  fake("write-book", .writer, needs: [.blocks], settings: [WriterSetting.to.declaration], holdsOneDocument: true),
  fake("learn", .collector, needs: [.segments]),
])

enum Form: String, SettingChoice { case nfc, nfd }
enum Layout: String, SettingChoice { case detect, lines }

private func fake(
  _ id: String, _ role: StageRole, needs: [Facet] = [], gives: [Facet] = [], settings: [SettingDeclaration] = [],
  holdsOneDocument: Bool = false, allowsFilePerVersion: Bool = false
) -> StageFactory {
  let specification = StageSpecification(
    id: id, summary: "A stage for tests", version: 1, settings: settings, needs: needs, gives: gives,
    holdsOneDocument: holdsOneDocument, allowsFilePerVersion: allowsFilePerVersion)
  return StageFactory(specification, role: role) { _ throws(StageError) in
    throw StageError(Failure("fake", "this stage cannot be run", cure: "do not run it"))
  }
}

func pipeline(_ yaml: String, set: [(name: String, value: String)] = []) throws(PipelineProblems) -> PipelineDefinition
{
  try readPipeline(Array(yaml.utf8), set: set.map { (name: $0.name, value: .text($0.value)) }, catalog: fakeCatalog)
}

/// What `tolmach check` would print; empty where the pipeline is right.
func problems(_ yaml: String, set: [(name: String, value: String)] = []) -> [String] {
  lines(of: Array(yaml.utf8), set: set)
}

func lines(of bytes: [UInt8], set: [(name: String, value: String)] = []) -> [String] {
  do throws(PipelineProblems) {
    _ = try readPipeline(bytes, set: set.map { (name: $0.name, value: .text($0.value)) }, catalog: fakeCatalog)
    return []
  } catch {
    return error.problems.map { $0.line(file: "p.yaml") }
  }
}

/// What is wrong with the steps of a pipeline that is right otherwise. The first of them stands in line 4.
func problems(steps: String, set: [(name: String, value: String)] = []) -> [String] {
  problems("tolmach: 1\nsource: {files: {root: in}}\nsteps:\n" + steps, set: set)
}
