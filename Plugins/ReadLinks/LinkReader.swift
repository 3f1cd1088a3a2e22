import FileKit
public import StageKit
public import TextModel

/// Reads how two texts are aligned from a file that an aligner wrote: beads between the first version and the second.
///
/// Formats: hunalign's ladder, vecalign's lists, cesAlign as OPUS and InterText write it, and our own beads.
public struct LinkReader: ParallelStage {
  enum Format: String, SettingChoice {
    case detect
    case beads
    case hunalign
    case vecalign
    case ces
    case lines
  }

  static let file = Setting<SettingFile>(
    "file",
    "the file of links, in which {key} stands for the document's where each has its own; empty only for lines, which need none",
    default: SettingFile(""))
  static let format = Setting<Format>(
    "format",
    "what the file is: beads (0,1<TAB>2), hunalign's ladder, vecalign's lists, ces (cesAlign, OPUS, InterText); lines: line n "
      + "translates line n", default: Format.detect)

  static let noFile = Failure("no-file", "no file of links is named", cure: "set file of this step")
  static let unreadable = Failure(
    "links-unreadable", "the links {path} cannot be read: {reason}", cure: "name a file that can be read")
  static let malformed = Failure(
    "malformed-links", "this is no line of {format}: {reason}", cure: "say with format what the file is, or mend it")
  static let notTwo = Failure(
    "not-two-versions", "links join two texts, and {count} are here", cure: "name the two files that were aligned")
  static let otherTexts = Failure(
    "other-texts", "the links are of other texts: {reason}",
    cure: "name the files that were aligned, segmented as they were (in a pipeline: `read: {as: read-segments}`)")
  static let noGroup = Failure(
    "no-links", "the file has links of {count} documents, and none is called {key}", cure: "name the file of its links")

  public static let specification = StageSpecification(
    id: "read-links", summary: "Read from a file of another aligner which segments of two texts translate each other",
    version: 1, settings: [file.declaration, format.declaration], needs: [.segments], gives: [.alignment],
    failures: [noFile, unreadable, malformed, notTwo, otherTexts, noGroup],
    examples: [
      StageExample(
        "Lines that translate each other need no file", settings: ["format": "lines"],
        versions: [("ru", "Да.|Нет."), ("en", "Yes.|No.")], gives: "0\t0\n1\t1")
    ])

  private let path: String
  private let wanted: Format
  /// Those of all documents; nil where each has its own file.
  private let shared: (links: [LinkGroup], format: Format)?

  public init(_ settings: Settings) throws(StageError) {
    path = settings[Self.file].path
    wanted = settings[Self.format]
    if path.isEmpty, wanted != .lines { throw StageError(Self.noFile) }
    if wanted == .lines {
      shared = ([], .lines)
    } else {
      shared = path.contains("{key}") ? nil : try Self.read(path, wanted)
    }
  }

  private static func read(
    _ path: String, _ wanted: Format
  ) throws(StageError) -> (links: [LinkGroup], format: Format) {
    let bytes: [UInt8]
    do { bytes = try FileSystem.read(Array(path.utf8), acceptsPipes: true) } catch {
      throw StageError(unreadable, ["path": path, "reason": error.message])
    }
    let format = wanted == .detect ? format(of: bytes) : wanted
    do throws(LinkProblem) {
      return (try linkGroups(bytes, format), format)
    } catch {
      throw StageError(
        malformed, ["format": format.rawValue, "reason": error.reason], at: Place(file: path, line: error.line))
    }
  }

  private static func format(of bytes: [UInt8]) -> Format {
    let line = bytes.drop { $0 <= 0x20 || $0 >= 0x80 }.prefix { $0 != 0x0A && $0 != 0x0D }
    switch line.first {
    case UInt8(ascii: "<"): return .ces
    case UInt8(ascii: "["): return .vecalign
    default: return line.count { $0 == 0x09 } == 2 ? .hunalign : .beads
    }
  }

  public mutating func process(
    _ document: inout ParallelDocument, context: inout StageContext
  ) throws(StageError) {
    guard document.versions.count == 2 else {
      throw StageError(Self.notTwo, ["count": String(document.versions.count)])
    }
    let path = try linkFile(of: document.key)
    let (links, format) = if let shared { shared } else { try Self.read(path, wanted) }
    let texts = document.versions.map(\.document)
    var beads: [Bead] = []
    do throws(LinkProblem) {
      if format == .lines {
        let counts = texts.map(\.segments.count)
        guard counts[0] == counts[1] else {
          throw LinkProblem("one has \(counts[0]) lines, the other \(counts[1])", line: nil)
        }
        beads = (0..<counts[0]).map { Bead($0..<($0 + 1), $0..<($0 + 1), confidence: 1, status: .accepted) }
      } else {
        let group = try links.group(of: document)
        let sides = try (0...1).map { side throws(LinkProblem) in
          try SegmentNumbers(
            texts[side], names: group.links.lazy.flatMap { $0.sides[side] }, isCounted: format != .ces,
            maySkipLines: format == .hunalign || format == .vecalign)
        }
        beads = try group.beads(sides)
      }
    } catch {
      throw StageError(
        error.isMissing ? Self.noGroup : Self.otherTexts,
        ["reason": error.reason, "count": String(links.count), "key": document.key],
        at: Place(file: path.isEmpty ? nil : path, line: error.line))
    }
    document.alignments = [Alignment(source: 0, target: 1, beads: beads)]
  }

  /// The file of a document's links.
  private func linkFile(of key: String) throws(StageError) -> String {
    guard path.contains("{key}") else { return path }
    // Keys come from outside, and must not lead out of the folder.
    let steps = key.split(separator: "/", omittingEmptySubsequences: false)
    if steps.contains(where: { ["", ".", ".."].contains($0) || $0.utf8.contains(0) }) {
      throw StageError(Self.unreadable, ["path": path, "reason": "the key \(key) leads to another folder"])
    }
    return path.replacing("{key}", with: key)
  }
}
