public import StageKit
public import TextModel
import XMLKit

/// Checks an XLIFF file: 2.0 and 2.1 with all modules against the specification's constraints, the structure of 1.2.
///
/// What is read is the file, and what is found are the rules that it breaks: a finding each, and a failure if there are
/// any. A valid file gives no block.
///
/// Source: OASIS, XLIFF Version 2.1 (2018), with its modules; XLIFF 1.2 (2008).
public struct XLIFFChecker: Reader {
  static let malformed = Failure(
    "malformed-xml", "this is no well-formed XML: {reason}", cure: "mend the file there, or export it anew")
  static let notXLIFF = Failure(
    "not-xliff", "this is no XLIFF 1.2, 2.0 or 2.1: its root is <{element}>",
    cure: "check that it is the file you mean; other versions are not known")
  static let invalid = Failure(
    "invalid-xliff", "this is no valid XLIFF: it breaks {count}", cure: "mend what the notes name")

  public static let specification = StageSpecification(
    id: "check-xliff", summary: "Check XLIFF files: every constraint of XLIFF 2.1, the structure of 1.2", version: 1,
    needs: [.bytes], gives: [.blocks], findings: Rule.all, failures: [malformed, notXLIFF, invalid],
    examples: [
      StageExample(
        "a valid file gives nothing",
        given: """
          <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ru" trgLang="en">
          <file id="f"><unit id="1"><segment><source>Да.</source><target>Yes.</target></segment></unit></file>
          </xliff>
          """, gives: "")
    ])

  private let parser = SAXParser(TreeBuilder.vocabulary)

  public init(_ settings: Settings) {}

  /// Nothing is checked that was not asked for.
  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? { nil }

  public mutating func read(
    _ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext
  ) throws(StageError) {
    let violations = try violations(of: bytes)
    for violation in violations { context.report(Finding(violation.rule, violation.arguments)) }
    if let first = violations.first {
      let count = violations.count
      throw StageError(
        Self.invalid, ["count": count == 1 ? "a rule" : "rules at \(count) places"], at: Place(line: first.line))
    }
  }

  /// What rules a file breaks, in its order.
  func violations(of bytes: [UInt8]) throws(StageError) -> [Violation] {
    let builder = TreeBuilder(parser)
    do {
      try parser.parse(bytes, with: builder)
    } catch {
      throw StageError(
        Self.malformed, ["reason": error.message],
        at: Place(line: error.line, column: error.column, byteOffset: error.byteOffset))
    }
    var check = Check(builder.tree)
    let root = builder.tree.name(of: 0)
    switch root {
    case Name(space: .second, local: "xliff"): check.checkSecond()
    case Name(space: .first, local: "xliff"): check.checkFirst()
    default: throw StageError(Self.notXLIFF, ["element": root.text], at: Place(line: builder.tree.line(of: 0)))
    }
    return check.violations.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}
