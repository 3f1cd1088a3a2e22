import CharsetKit
import FileKit
import NamingKit
public import StageKit
public import TextModel

/// Lists the documents that a manifest names: a line for each version, with its key, language, path and metadata.
///
/// Lines of one key stand together, so that memory does not grow with the lines but by a number for each key.
public struct ManifestSource: Source {
  static let file = Setting<String>(
    "file", "the manifest: TSV with a line of column names, or JSON Lines; - is standard input", default: "-",
    check: { $0.isEmpty ? "must name a file, or - for standard input" : nil })
  static let root = Setting<String>(
    "root", "the folder that paths count from; empty: the manifest's own", default: "")
  static let incomplete = Setting<SourceNaming.Incomplete>(
    "incomplete", "what to do with a document that has one version only: take it, skip it, or let it fail",
    default: .skip)

  static let unreadable = Failure("unreadable", "cannot be read: {reason}", cure: "{cure}")
  static let noLines = Failure("no-lines", "it names no files", cure: "write a line for each version into it")
  static let noHeader = Failure(
    "no-header", "the first line names no column {column}",
    cure: "write the names key, language and path, parted by tabs, as the first line; or JSON objects")
  static let badLine = Failure(
    "bad-line", "this line names no version: {reason}", cure: "mend the line; docs/sources.md says what it holds")
  static let sameKey = Failure(
    "same-key", "lines of the key {key} do not stand together", cure: "sort the manifest by its keys")
  static let sameVersion = Failure(
    "same-version", "the language {language} is there twice under the key {key}", cure: "remove one of the lines")

  public static let specification = StageSpecification(
    id: "manifest", summary: "List the documents that a manifest names", version: 1,
    settings: [file.declaration, root.declaration, incomplete.declaration], gives: [.bytes],
    failures: [unreadable, noLines, noHeader, badLine, sameKey, sameVersion, SourceNaming.single])

  private let file: SourceFile
  private let root: [UInt8]
  private let incomplete: SourceNaming.Incomplete
  private var reader: ManifestReader?
  private var isOver = false
  private var isEmpty = true
  /// The line that begins the next document.
  private var waiting: ManifestLine?
  /// Hashes of the keys that were listed.
  private var listed: Set<UInt64> = []

  public init(_ settings: Settings) {
    let name = settings[Self.file]
    file = SourceFile(name)
    let root = EscapedPath.bytes(settings[Self.root])
    self.root = root.isEmpty && file != .standardInput ? FileSystem.folder(of: file.path) : root
    incomplete = settings[Self.incomplete]
  }

  public func stamp(of file: SourceFile) -> String? { FileSystem.stamp(file.path) }

  public mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8] {
    do { return try FileSystem.read(file.path) } catch {
      throw StageError(Self.unreadable, ["reason": error.message, "cure": error.cure])
    }
  }

  /// - Throws: where the manifest cannot be read, is none, or names nothing.
  public mutating func next() throws(StageError) -> Listing? {
    if waiting == nil { waiting = try line() }
    guard let first = waiting else {
      guard isEmpty, !isOver else { return nil }
      isOver = true
      throw StageError(Self.noLines, at: Place(file: file.name))
    }
    isEmpty = false
    waiting = nil
    var lines = [first]
    while let following = try line() {
      guard following.key.utf8.elementsEqual(first.key.utf8), !first.key.isEmpty else {
        waiting = following
        break
      }
      lines.append(following)
    }
    let isRepeated = !first.key.isEmpty && !listed.insert(stableHash(first.key)).inserted
    do throws(StageError) { return try listing(of: lines, isRepeated: isRepeated) } catch {
      // Under its key the failure would take the place of the document that has it already.
      return Listing(key: first.key.isEmpty || isRepeated ? "line \(first.number)" : first.key, failure: error)
    }
  }

  private mutating func listing(of lines: [ManifestLine], isRepeated: Bool) throws(StageError) -> Listing {
    let key = lines[0].key
    // One line that says nothing would leave the document without one of its versions.
    for line in lines { if let problem = line.problem { throw bad(problem, line) } }
    if isRepeated { throw StageError(Self.sameKey, ["key": key], at: Place(file: file.name, line: lines[0].number)) }
    var languages: Set<LanguageTag> = []
    var versions: [Version] = []
    for line in lines {
      if let language = line.language, !languages.insert(language).inserted {
        throw StageError(
          Self.sameVersion, ["language": language.identifier, "key": key],
          at: Place(file: file.name, line: line.number))
      }
      let path = line.path.first == UInt8(ascii: "/") ? line.path : FileSystem.join(root, line.path)
      var document = Document()
      document.detection.language = line.language.map { Detected($0, confidence: 1) }
      document.metadata = line.metadata
      versions.append(Version(file: SourceFile(path: path, name: readableName(path)), document: document))
    }
    return incomplete.listing(key: key, versions: versions)
  }

  private func bad(_ problem: ManifestLine.Problem, _ line: ManifestLine) -> StageError {
    StageError(
      Self.badLine, ["reason": problem.reason],
      at: Place(file: file.name, line: line.number, column: problem.column))
  }

  private mutating func line() throws(StageError) -> ManifestLine? {
    if isOver { return nil }
    let place = Place(file: file.name)
    do throws(ManifestReader.Failure) {
      if reader == nil { reader = try ManifestReader(file == .standardInput ? nil : file.path) }
      return try reader?.next()
    } catch {
      isOver = true
      switch error {
      case .file(let error):
        throw StageError(Self.unreadable, ["reason": error.message, "cure": error.cure], at: place)
      case .noColumn(let column):
        throw StageError(Self.noHeader, ["column": column], at: Place(file: file.name, line: 1))
      }
    }
  }
}

/// FNV-1a, 64 bits.
private func stableHash(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01b3 }
}
