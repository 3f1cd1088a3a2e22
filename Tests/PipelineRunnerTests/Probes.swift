import FileKit
import Foundation
import StageKit
import TextModel

/// Lists documents named after words; their text is the word. The word `broken` fails later.
struct WordSource: Source {
  static let words = Setting<[String]>("words", "the documents")
  static let specification = StageSpecification(
    id: "words", summary: "List words", version: 1, settings: [words.declaration], gives: [.bytes])
  private var rest: ArraySlice<String>

  init(_ settings: Settings) { rest = settings[Self.words][...] }

  mutating func next() -> Listing? {
    rest.popFirst().map { Listing(key: $0, versions: [Version(file: SourceFile($0 + ".txt"))]) }
  }

  func bytes(of file: SourceFile) throws(StageError) -> [UInt8] {
    if file.name == "lost.txt" { throw StageError(Failure("lost", "it is gone", cure: "look for it")) }
    return Array(file.name.dropLast(4).utf8)
  }
}

/// Reads anything as one block.
struct WordReader: Reader {
  static let specification = StageSpecification(
    id: "read-word", summary: "Read", version: 1, gives: [.blocks], mediaTypes: ["text/x-word"])

  init(_ settings: Settings) {}

  static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    head.first == UInt8(ascii: "!") ? nil : Detected("text/plain", confidence: 0.5)
  }

  func read(_ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext) throws(StageError) {
    if bytes == Array("broken".utf8) {
      throw StageError(Failure("broken", "it is broken", cure: "mend it"), at: Place(line: 1, column: 2))
    }
    sink.beginBlock()
    sink.append(bytes)
    sink.endBlock(.paragraph, path: EmptyCollection())
  }
}

/// Reads `да+yes` as two versions of one document.
struct PairReader: ParallelReader {
  static let specification = StageSpecification(
    id: "read-pair", summary: "Read", version: 1, gives: [.blocks, .segments, .alignment])

  init(_ settings: Settings) {}

  static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    head.contains(UInt8(ascii: "+")) ? Detected("text/x-pair", confidence: 0.9) : nil
  }

  func read(_ bytes: [UInt8], into document: inout ParallelDocument, context: inout StageContext) {
    for side in bytes.split(separator: UInt8(ascii: "+")) {
      var sink = BlockSink()
      sink.beginBlock()
      sink.append(side)
      sink.endBlock(.paragraph, path: EmptyCollection())
      sink.addSegment(0..<side.count)
      document.versions.append(Version(file: SourceFile(""), document: sink.document))
    }
    document.alignments = [Alignment(source: 0, target: 1, beads: [Bead(0..<1, 0..<1, confidence: 1)])]
  }
}

/// Takes longer for earlier documents, so that later ones overtake them.
struct Dawdler: DocumentStage {
  static let specification = StageSpecification(id: "dawdle", summary: "Dawdle", version: 1, needs: [.blocks])

  init(_ settings: Settings) {}

  func process(_ document: inout Document, context: inout StageContext) {
    var sum = 0
    for step in 0..<(document.text.first == UInt8(ascii: "a") ? 300_000 : 1000) { sum &+= step }
    if sum == 1 { document.text.withUnsafeBytes { _ in } }
  }
}

/// Writes `<` word `>` in brackets of its own.
struct WordWriter: Writer {
  static let specification = StageSpecification(
    id: "write-word", summary: "Write", version: 1, settings: [WriterSetting.to.declaration], needs: [.blocks])

  init(_ settings: Settings) {}

  func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) { output += "[".utf8 }

  func fragment(_ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext) {
    for version in document.versions { output += version.document.text }
    output += document.alignments.flatMap(\.beads).map { _ in UInt8(ascii: "=") }
  }

  var separator: [UInt8] { Array(",".utf8) }

  func epilogue(into output: inout [UInt8]) { output += "]".utf8 }
}

let catalog = StageCatalog([
  StageFactory(WordSource.self), StageFactory(WordReader.self), StageFactory(PairReader.self),
  StageFactory(Dawdler.self),
  StageFactory(WordWriter.self),
])

/// Lists the files of a folder, skips those that end in `.skip`, and cannot list those that end in `.bad`.
struct FolderProbe: Source {
  static let root = Setting<String>("root", "the folder")
  static let most = Setting<Int>("most", "how many", default: 100)
  static let specification = StageSpecification(
    id: "probe", summary: "List", version: 1, settings: [root.declaration, most.declaration], gives: [.bytes])
  private var rest: ArraySlice<String>
  private let root: String

  init(_ settings: Settings) {
    root = settings[Self.root]
    rest = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted().prefix(settings[Self.most])
  }

  mutating func next() -> Listing? {
    rest.popFirst().map { name in
      if name.hasSuffix(".skip") {
        return Listing(key: name, skipping: StageError(Failure("passed-over", "it is passed over", cure: "rename it")))
      }
      if name.hasSuffix(".bad") {
        return Listing(key: name, failure: StageError(Failure("unlisted", "it cannot be listed", cure: "rename it")))
      }
      return Listing(key: name, versions: [Version(file: SourceFile("\(root)/\(name)"))])
    }
  }

  func bytes(of file: SourceFile) throws(StageError) -> [UInt8] {
    do { return try FileSystem.read(file.path) } catch {
      throw StageError(Failure("unreadable", error.message, cure: error.cure))
    }
  }

  func stamp(of file: SourceFile) -> String? { FileSystem.stamp(file.path) }
}

let probes = StageCatalog([
  StageFactory(FolderProbe.self), StageFactory(WordReader.self), StageFactory(WordWriter.self),
])
