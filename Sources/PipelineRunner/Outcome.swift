public import StageKit
public import TextModel

/// What became of one parallel document.
public struct Outcome: Sendable {
  public enum Status: String, Sendable, CaseIterable {
    case done
    case unchanged
    case failed
    case skipped
  }

  public var key: String
  public var status: Status
  /// Why it failed, or why it was skipped.
  public var failure: DocumentFailure?
  public var summary: DocumentSummary
  /// Paths of the document's own files, as written or found the same.
  public var outputs: [String] = []
  /// The files that it was made of, as they were.
  var inputs: [FileState] = []
  /// The document's own files, as they were left.
  var outputStates: [FileState] = []
  /// Files that an earlier run made of it, and this one did not.
  var leftBehind: [FileState] = []
  /// What it adds to the files that documents share, by the step's index.
  var fragments: [Int: [UInt8]] = [:]
  /// What stands before such a fragment and is too long to be kept in memory.
  var spooled: [Int: Spool] = [:]
  /// Whether it is remembered from an earlier run, and nothing was done.
  public internal(set) var isRecalled = false
  /// How long it took.
  public internal(set) var milliseconds = 0
  /// How much of that each stage took, by its name.
  var stageMicroseconds: [String: Int] = [:]

  /// What the source itself says becomes of a listing; nil where it is a document to be made.
  init?(_ listing: Listing, source: String) {
    guard let reason = listing.failure ?? listing.skipReason else { return nil }
    self.init(
      key: listing.key, status: listing.failure == nil ? .skipped : .failed,
      failure: DocumentFailure(stage: source, file: "", error: reason), summary: DocumentSummary())
  }

  init(key: String, status: Status, failure: DocumentFailure? = nil, summary: DocumentSummary) {
    self.key = key
    self.status = status
    self.failure = failure
    self.summary = summary
  }

  /// Nothing of a document that failed is left in what documents share.
  mutating func fail(_ failure: DocumentFailure) {
    status = .failed
    self.failure = failure
    fragments = [:]
    spooled = [:]
  }
}

/// Why a document failed: the stage's error, with what only the runner knows.
public struct DocumentFailure: Error, Sendable, Equatable {
  /// The stage's name.
  public var stage: String
  /// The file in hand, empty where the failure is about the whole document.
  public var file: String
  public var error: StageError

  /// One line: place, what is the matter, what to do, and which stage says so.
  public var line: String { error.line(file: file.isEmpty ? nil : file) + " [\(stage)]" }
}

/// Figures of a document, for people.
public struct DocumentSummary: Sendable, Equatable {
  public struct VersionSummary: Sendable, Equatable {
    public var file: String
    /// The file's path; empty where the document was processed by another process, or is remembered.
    public var path: [UInt8] = []
    public var language: LanguageTag?
    public var blocks: Int
    public var segments: Int
  }

  public var versions: [VersionSummary] = []
  /// Beads with both sides, and how many of them are doubtful.
  public var pairs = 0
  public var doubtfulPairs = 0
  /// Segments that no bead with two sides holds.
  public var segmentsWithoutPartner = 0
  public var findings: [Finding] = []

  init() {}

  init(_ document: ParallelDocument, findings contextFindings: [Finding]) {
    versions = document.versions.map {
      VersionSummary(
        file: $0.file.name, path: $0.file.path, language: $0.language, blocks: $0.document.blocks.count,
        segments: $0.document.segments.count)
    }
    for bead in document.alignments.flatMap(\.beads) {
      if bead.isPaired {
        pairs += 1
        if bead.isDoubtful { doubtfulPairs += 1 }
      } else {
        segmentsWithoutPartner += bead.source.count + bead.target.count
      }
    }
    findings = document.versions.flatMap(\.document.findings) + document.findings + contextFindings
  }
}
