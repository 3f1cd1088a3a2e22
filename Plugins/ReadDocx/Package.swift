import ArchiveKit
import StageKit
import XMLKit

/// The parts of a DOCX and their relationships (ECMA-376 part 2).
final class Package {
  private let archive: ZipArchive
  private let parsers: ParserPool

  /// - Parameter bytes: must outlive the package.
  init(
    _ bytes: UnsafeRawBufferPointer, limits: ArchiveLimits, _ budget: ArchiveBudget, _ parsers: ParserPool
  ) throws(StageError) {
    do {
      archive = try ZipArchive(bytes, limits: limits, budget: budget)
    } catch {
      throw DocxReader.error(error)
    }
    self.parsers = parsers
  }

  /// The name of the main document, by the package's relationships, whatever it is called.
  func mainPart() throws(StageError) -> String {
    let relationships = try relationships(of: "")
    guard let main = relationships.first(ofType: "officeDocument") else { throw StageError(DocxReader.noMainPart) }
    return main.target
  }

  /// The relationships of a part, "" for those of the package; none where nothing says.
  func relationships(of part: String) throws(StageError) -> Relationships {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let name = part[..<slash] + "_rels/" + part[slash...] + ".rels"
    let handler = RelationshipHandler(folder: part[..<slash])
    _ = try parse(String(name), with: handler)
    return handler.relationships
  }

  /// The bytes of a part; nil where there is none.
  func bytes(_ part: String) throws(StageError) -> [UInt8]? {
    do {
      return try archive.member(part).map { member throws(ArchiveError) in try archive.read(member) }
    } catch {
      throw DocxReader.error(error)
    }
  }

  /// Parses a part.
  ///
  /// - Parameter stopped: why the handler stopped, where it did.
  /// - Returns: false where there is no such part.
  func parse(
    _ part: String, with handler: any XMLHandler, parser: SAXParser, stopped: () -> StageError? = { nil }
  ) throws(StageError) -> Bool {
    let reader: MemberReader
    do {
      guard let member = try archive.member(part) else { return false }
      reader = try archive.open(member)
    } catch {
      throw DocxReader.error(error)
    }
    var failure: ArchiveError?
    do {
      try parser.parse(with: handler) { target in
        do throws(ArchiveError) {
          return try reader.read(into: target)
        } catch {
          failure = error
          return nil
        }
      }
    } catch {
      if let failure { throw DocxReader.error(failure) }
      if error.kind == .stopped, let reason = stopped() { throw reason }
      throw DocxReader.error(error, part: part)
    }
    return true
  }

  func parse(_ part: String, with handler: any XMLHandler) throws(StageError) -> Bool {
    try withParser { parser throws(StageError) in try parse(part, with: handler, parser: parser) }
  }

  func withParser<Result>(_ body: (SAXParser) throws(StageError) -> Result) throws(StageError) -> Result {
    try parsers.withParser(body)
  }
}
