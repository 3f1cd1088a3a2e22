/// One work under a key, in one or more language versions.
public struct ParallelDocument: Sendable, Equatable {
  /// Unique in its source: `statement`, `2022/statement`.
  public var key: String
  public var versions: [Version]
  public var alignments: [Alignment]
  /// About several versions at once; those about one are in its document.
  public var findings: [Finding]

  public init(key: String, versions: [Version] = [], alignments: [Alignment] = [], findings: [Finding] = []) {
    self.key = key
    self.versions = versions
    self.alignments = alignments
    self.findings = findings
  }
}

extension ParallelDocument {
  /// The document with one of its versions alone, and so without alignments; the whole for nil.
  public func alone(_ version: Int?) -> ParallelDocument {
    version.map { ParallelDocument(key: key, versions: [versions[$0]]) } ?? self
  }
}

/// One language's text of a work, with its source file.
public struct Version: Sendable, Equatable {
  public var file: SourceFile
  public var document: Document

  public init(file: SourceFile, document: Document = Document()) {
    self.file = file
    self.document = document
  }

  public var language: LanguageTag? { document.language }
}

/// A file as its source names it.
public struct SourceFile: Sendable, Hashable {
  /// What people are shown. It need not lead to the file.
  public var name: String
  /// What the operating system is told; `-` alone is standard input.
  public var path: [UInt8]

  /// - Parameter name: nil for the path itself, its bytes that are no UTF-8 escaped.
  public init(path: [UInt8], name: String? = nil) {
    self.path = path
    self.name =
      name ?? (path == [UInt8(ascii: "-")] ? "standard input" : String(validating: path, as: UTF8.self))
      ?? EscapedPath.text(path)
  }

  /// - Parameter path: may have escapes: see ``EscapedPath``.
  public init(_ path: String) { self.init(path: EscapedPath.bytes(path)) }

  public static let standardInput = SourceFile("-")

  /// The file without its folders: what outputs carry, since where a user keeps files is nobody's business.
  public var withoutFolders: SourceFile {
    SourceFile(
      path: path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[($0 + 1)...]) } ?? path, name: lastComponent)
  }

  /// The name without its folders.
  public var lastComponent: String {
    let path = name.utf8
    guard let last = path.lastIndex(where: { $0 != 0x2F }) else { return "" }
    let start = path[...last].lastIndex(of: 0x2F).map { path.index(after: $0) } ?? path.startIndex
    return String(decoding: path[start...last], as: UTF8.self)
  }
}

/// The ordered beads between two versions.
public struct Alignment: Sendable, Equatable {
  /// Indices of `ParallelDocument.versions`.
  public var source: Int
  public var target: Int
  public var beads: [Bead]

  public init(source: Int, target: Int, beads: [Bead] = []) {
    self.source = source
    self.target = target
    self.beads = beads
  }
}

/// m source segments that translate n target segments; m or n may be 0.
public struct Bead: Sendable, Equatable {
  /// Indices of the source document's segments; an empty range stands where the others would have been.
  public var source: Range<Int>
  public var target: Range<Int>
  /// The probability that the bead is right, 0 to 1.
  public var confidence: Double
  public var status: BeadStatus
  /// What a person said of it; nil where nobody did.
  public var review: Review?

  public init(
    _ source: Range<Int>, _ target: Range<Int>, confidence: Double, status: BeadStatus = .proposed,
    review: Review? = nil
  ) {
    self.source = source
    self.target = target
    self.confidence = confidence
    self.status = status
    self.review = review
  }

  /// Below this confidence a bead of two sides is worth a look.
  public static let doubtful = 0.8

  public var isPaired: Bool { !source.isEmpty && !target.isEmpty }

  /// Whether a bead of two sides is not sure, and no person has spoken of it.
  public var isDoubtful: Bool { isPaired && status == .proposed && confidence < Self.doubtful }
}

/// A person's word on a bead. What is not known is empty.
public struct Review: Sendable, Equatable {
  public var comment: String
  public var reviewer: String
  /// As ISO 8601 writes it: `2022-11-23`, `2022-11-23T10:00:00Z`.
  public var date: String

  public init(comment: String = "", reviewer: String = "", date: String = "") {
    self.comment = comment
    self.reviewer = reviewer
    self.date = date
  }
}

/// What has been said of a bead. The raw value is the name that files use.
public enum BeadStatus: String, Sendable, Hashable, CaseIterable {
  case proposed
  case accepted
  case rejected
  case query
  case locked
}
