public import StageKit
public import TextModel
import UnicodeKit

/// Brings the text of a document's blocks into one form, so that what looks the same is the same.
///
/// Text that leaves nothing to do is scanned and not copied: one scan says which operations find what they wait for, and
/// only those look closer. What they change, the document's offset map remembers.
public struct TextNormalizer: DocumentStage {
  public static let specification = StageSpecification(
    id: "normalize", summary: "Bring text into one form: Unicode, spaces, invisible characters", version: 1,
    settings: [
      form.declaration, lineBreaks.declaration, controls.declaration, zeroWidth.declaration, softHyphens.declaration,
      directionMarks.declaration, spaces.declaration, lineEndHyphens.declaration, lostHyphens.declaration,
      homoglyphs.declaration, stressMarks.declaration,
    ],
    needs: [.blocks],
    findings: [
      LineEndHyphens.joined, LostHyphens.restored, Homoglyphs.repaired, Homoglyphs.mixed, Homoglyphs.wrong,
    ],
    examples: examples)

  private var operations: [any Operation] = []
  /// For each operation a flag on its triggers.
  private var triggers = ScalarFlags()

  public init(_ settings: Settings) throws(StageError) {
    if settings[Self.lineBreaks] { add(LineBreaks()) }
    if settings[Self.controls] { add(Controls()) }
    if settings[Self.zeroWidth] { add(ZeroWidthScalars()) }
    if settings[Self.softHyphens] { add(SoftHyphens()) }
    if settings[Self.directionMarks] { add(DirectionMarks()) }
    // Behind what removes scalars, for a letter and its mark may come together.
    if let form = settings[Self.form].normalizationForm { add(CanonicalForm(form)) }
    if settings[Self.spaces] {
      add(PlainSpaces())
      add(SpaceRuns())
    }
    if settings[Self.lineEndHyphens] { add(LineEndHyphens()) }
    if settings[Self.homoglyphs] != .keep { add(Homoglyphs(repairs: settings[Self.homoglyphs] == .repair)) }
    if settings[Self.lostHyphens] { add(LostHyphens()) }
    if settings[Self.stressMarks] { add(StressMarks()) }
  }

  private mutating func add(_ operation: some Operation) {
    for scalars in operation.triggers { triggers.insert(1 << UInt32(operations.count), for: scalars) }
    operations.append(operation)
  }

  public mutating func process(_ document: inout Document, context: inout StageContext) throws(StageError) {
    var occurring: UInt32?
    for index in operations.indices {
      if !operations[index].triggers.isEmpty {
        let flags = occurring ?? document.text.withUnsafeBufferPointer { triggers.union(of: $0, among: .max) }
        occurring = flags
        guard flags & 1 << UInt32(index) != 0 else { continue }
      }
      var changes = Changes()
      document.text.withUnsafeBufferPointer { bytes in
        operations[index].look(
          at: TextInHand(bytes: bytes, blocks: document.blocks, language: document.language), &changes)
      }
      document.findings += changes.findings
      document.apply(changes.edits)
      if !changes.edits.isEmpty, operations[index].mayTriggerOthers { occurring = nil }
    }
  }
}
