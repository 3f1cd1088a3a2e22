public import StageKit
public import TextModel
import UnicodeKit

/// Brings the text of a document's blocks into one form, so that what looks the same is the same.
///
/// Text that leaves nothing to do is scanned and not copied: one scan says which operations find what they wait for, and
/// only those look closer. What they change, the document's offset map remembers.
public struct TextNormalizer: DocumentStage {
  public static let specification = StageSpecification(
    id: "normalize", summary: "Bring text into one form: Unicode, spaces, invisible characters", version: 2,
    settings: [
      form.declaration, lineBreaks.declaration, controls.declaration, zeroWidth.declaration, softHyphens.declaration,
      directionMarks.declaration, spaces.declaration, lineEndHyphens.declaration, lostHyphens.declaration,
      homoglyphs.declaration, stressMarks.declaration, entities.declaration, mojibake.declaration,
      fullWidth.declaration,
      ligatures.declaration, preReform.declaration, yo.declaration, quotes.declaration, apostrophes.declaration,
      dashes.declaration, ellipsis.declaration, numberSign.declaration, rules.declaration, transliterate.declaration,
    ],
    needs: [.blocks],
    findings: [
      LineEndHyphens.joined, LostHyphens.restored, Homoglyphs.repaired, Homoglyphs.mixed, Homoglyphs.wrong,
      Mojibake.repaired, Quotes.unclosed, BlockSink.more,
    ],
    failures: [noTransform], examples: examples)

  static let noTransform = Failure(
    "no-transform", "this ICU does not know the transform that `rules` or `transliterate` asks for",
    cure: "see what ICU has with `uconv -L`")

  private var operations: [any Operation] = []
  /// For each operation a flag on its triggers.
  private var triggers = ScalarFlags()

  public init(_ settings: Settings) throws(StageError) {
    addRepairs(settings)
    addSpelling(settings)
    addHouseStyle(settings)
    do {
      let rules = settings[Self.rules]
      let identifier = settings[Self.transliterate]
      if !rules.isEmpty { add(TransformRules(transliterator: try Transliterator(rules: rules))) }
      if !identifier.isEmpty { add(TransformRules(transliterator: try Transliterator(identifier))) }
    } catch {
      // Settings are checked when they are given: only another ICU could refuse them here.
      throw StageError(Self.noTransform)
    }
  }

  /// What makes the text well-formed, in the order in which one operation lays bare what another waits for.
  private mutating func addRepairs(_ settings: Settings) {
    if settings[Self.mojibake] {
      add(Mojibake())
      add(WrongCyrillic())
    }
    if settings[Self.entities] { add(Entities()) }
    if settings[Self.lineBreaks] { add(LineBreaks()) }
    if settings[Self.controls] { add(Controls()) }
    if settings[Self.zeroWidth] { add(ZeroWidthScalars()) }
    if settings[Self.softHyphens] { add(SoftHyphens()) }
    if settings[Self.directionMarks] { add(DirectionMarks()) }
    // Behind what removes scalars, for a letter and its mark may come together.
    if let form = settings[Self.form].normalizationForm { add(CanonicalForm(form)) }
    if settings[Self.fullWidth] { add(FullWidth()) }
    if settings[Self.ligatures] { add(Ligatures()) }
    if settings[Self.spaces] {
      add(PlainSpaces())
      add(SpaceRuns())
    }
  }

  private mutating func addSpelling(_ settings: Settings) {
    if settings[Self.lineEndHyphens] { add(LineEndHyphens()) }
    // Before homoglyphs, for a Latin i is an old letter and no wrong one.
    if settings[Self.preReform] { add(PreReformSpelling()) }
    if settings[Self.homoglyphs] != .keep { add(Homoglyphs(repairs: settings[Self.homoglyphs] == .repair)) }
    if settings[Self.lostHyphens] { add(LostHyphens()) }
    if settings[Self.stressMarks] { add(StressMarks()) }
    switch settings[Self.yo] {
    case .keep: break
    case .restore: add(RestoredYo())
    case .remove: add(WithoutYo())
    }
  }

  private mutating func addHouseStyle(_ settings: Settings) {
    if let style = settings[Self.quotes].style { add(Quotes(style)) }
    if let sign = settings[Self.apostrophes].sign { add(Apostrophes(sign)) }
    if let sign = settings[Self.dashes].sign { add(Dashes(sign)) }
    if settings[Self.ellipsis] != .keep { add(Ellipses(asSign: settings[Self.ellipsis] == .sign)) }
    if settings[Self.numberSign] != .keep { add(NumberSigns(isSpaced: settings[Self.numberSign] == .spaced)) }
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
          at: TextInHand(bytes: bytes, blocks: document.blocks, language: document.detection.language), &changes)
      }
      document.findings += changes.limitedFindings
      document.apply(changes.edits)
      if !changes.edits.isEmpty, operations[index].mayTriggerOthers { occurring = nil }
    }
  }
}
