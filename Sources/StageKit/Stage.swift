public import TextModel

/// One named step of a pipeline.
///
/// A stage is a synchronous value that one worker owns: it may keep iterators and buffers between documents, but no
/// state that changes its answer. Same input, settings and library versions: same bytes out. It prints nothing; it
/// reports findings, or throws a ``StageError``.
public protocol Stage: SendableMetatype {
  static var specification: StageSpecification { get }

  /// - Throws: where the settings contradict each other, or name something that is not there.
  init(_ settings: Settings) throws(StageError)
}

/// Lists parallel documents, one at a time and always in the same order, and fetches their files.
public protocol Source: Stage {
  /// The next document; nil after the last. Memory must not grow with their number where the listing can stream.
  ///
  /// - Throws: where the listing cannot go on.
  mutating func next() throws(StageError) -> Listing?

  /// The bytes of a file that this source listed.
  mutating func bytes(of file: SourceFile) throws(StageError) -> [UInt8]

  /// What tells, without reading a file, that it is still the same: its size and the time of its last change, say. Nil
  /// where there is no such thing: the file is then read to find out.
  mutating func stamp(of file: SourceFile) -> String?
}

extension Source {
  public mutating func stamp(of file: SourceFile) -> String? { nil }
}

/// What a source knows of a parallel document before it is read.
public struct Listing: Sendable, Equatable {
  public var key: String
  /// Documents are empty where files are yet to be read, or already have blocks where the source gives those.
  public var versions: [Version]
  /// Of documents that come ready: between versions that have segments.
  public var alignments: [Alignment]
  /// Of documents that come ready: what was found about several of their versions.
  public var findings: [Finding]
  /// Why there is no document under this key: the listing goes on behind it.
  public var failure: StageError?
  /// Why nothing is to be made of this, which is no failure: it is told, counted and remembered as skipped.
  public var skipReason: StageError?

  public init(key: String, versions: [Version]) {
    self.init(ParallelDocument(key: key, versions: versions))
  }

  /// A document that comes ready, or a part of the way.
  public init(_ document: ParallelDocument) {
    key = document.key
    versions = document.versions
    alignments = document.alignments
    findings = document.findings
  }

  /// What is known of the document before the first step.
  public var document: ParallelDocument {
    ParallelDocument(key: key, versions: versions, alignments: alignments, findings: findings)
  }

  /// What should have been a document.
  public init(key: String, failure: StageError) {
    self.init(key: key, versions: [])
    self.failure = failure
  }

  /// What is left out: a document that is not complete, a file that belongs to none.
  public init(key: String, skipping reason: StageError) {
    self.init(key: key, versions: [])
    skipReason = reason
  }
}

/// A stage that tells by a file's first bytes whether it can read it.
public protocol Recognizer: Stage {
  /// Whether a file is of this reader's kind, and how sure that is.
  ///
  /// - Parameters:
  ///   - head: the file's first bytes, at most ``headSize`` of them.
  ///   - name: the file's name, for kinds that bytes alone do not tell; empty where there is none.
  static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>?
}

/// Turns the bytes of a file into blocks.
public protocol Reader: Recognizer {
  /// Pushes the file's blocks into the sink, in reading order.
  mutating func read(_ bytes: [UInt8], into sink: inout BlockSink, context: inout StageContext) throws(StageError)
}

/// Turns the bytes of a file that holds several versions (a translation memory, a table in two languages) into a
/// parallel document.
public protocol ParallelReader: Recognizer {
  /// Adds the file's versions, and their alignments where the file has them, to a document that has only its key. The
  /// runner names the versions' file.
  mutating func read(
    _ bytes: [UInt8], into document: inout ParallelDocument, context: inout StageContext) throws(StageError)
}

/// How many of a file's first bytes a reader is shown to recognize it.
public let headSize = 4096

/// Changes one document: normalizes, segments, labels it.
public protocol DocumentStage: Stage {
  mutating func process(_ document: inout Document, context: inout StageContext) throws(StageError)
}

/// Sees all versions of a parallel document: aligns or checks them.
public protocol ParallelStage: Stage {
  mutating func process(_ document: inout ParallelDocument, context: inout StageContext) throws(StageError)
}

/// Writes parallel documents. A file is prologue, fragments parted by separators, epilogue, in source order: one
/// fragment where every document has a file of its own, many where they share one. A fragment therefore says nothing
/// of its position. Where each version has a file, a writer that allows it is given the whole document for each of them,
/// and ``StageContext/version``.
public protocol Writer: Stage {
  /// - Parameter languages: those of the file's only document, or that of the version that the file is for; empty where
  ///   many documents share the file.
  mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) throws(StageError)
  mutating func fragment(
    _ document: ParallelDocument, into output: inout [UInt8], context: inout StageContext) throws(StageError)
  /// What stands between two fragments that are not empty.
  var separator: [UInt8] { get }
  mutating func epilogue(into output: inout [UInt8]) throws(StageError)
  /// Whether a document's fragment is those of its pieces, with the separator between them. Where nothing stands between
  /// the reader and such writers, a document that is too large to be kept is written piece by piece.
  var isPiecewise: Bool { get }
}

/// Learns from a whole archive: makes a small summary of each document, and folds the summaries, in source order, into
/// an artefact that a later pass uses.
public protocol Collector: Stage {
  mutating func summary(of document: ParallelDocument, context: inout StageContext) throws(StageError) -> [UInt8]
  mutating func fold(_ summary: [UInt8]) throws(StageError)
  mutating func artefact() throws(StageError) -> [UInt8]
}

extension Writer {
  public mutating func prologue(_ languages: [LanguageTag], into output: inout [UInt8]) {}
  public var separator: [UInt8] { [] }
  public mutating func epilogue(into output: inout [UInt8]) {}
  public var isPiecewise: Bool { false }
}

/// What a stage is told about its surroundings, and where it reports what belongs to no document of its own.
public struct StageContext: Sendable {
  /// The key of the parallel document in hand.
  public let key: String
  /// The name of the file in hand, for readers and document stages; empty otherwise.
  public let fileName: String
  /// For a writer whose destination names {lang}: the index of the version that the file in hand is for; nil where a
  /// file holds all.
  public let version: Int?
  public private(set) var findings: [Finding] = []

  public init(key: String, fileName: String = "", version: Int? = nil) {
    self.key = key
    self.fileName = fileName
    self.version = version
  }

  public mutating func report(_ finding: Finding) { findings.append(finding) }
}
