import ArchiveKit
import StageKit
import XMLKit

/// The parts of an ODT (OpenDocument 1.3, part 2).
final class OpenDocumentPackage {
  private let archive: ZipArchive
  private let parser: SAXParser

  /// - Parameter bytes: must outlive the package.
  init(_ bytes: UnsafeRawBufferPointer, _ limits: ArchiveLimits, _ parser: SAXParser) throws(StageError) {
    do {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw OpenDocument.error(error)
    }
    self.parser = parser
    let manifest = ManifestHandler()
    _ = try parse("META-INF/manifest.xml", with: manifest)
    if manifest.isEncrypted { throw StageError(OpenDocument.encrypted) }
  }

  /// - Returns: false where there is no such part.
  func parse(_ part: String, with handler: any XMLHandler) throws(StageError) -> Bool {
    let reader: MemberReader
    do {
      guard let member = try archive.member(part) else { return false }
      reader = try archive.open(member)
    } catch {
      throw OpenDocument.error(error)
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
      if let failure { throw OpenDocument.error(failure) }
      throw OpenDocument.error(error, part: part)
    }
    return true
  }
}

/// Looks in `META-INF/manifest.xml` whether parts are encrypted.
private final class ManifestHandler: XMLHandler {
  private(set) var isEncrypted = false

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.tag == .encryptionData, name.space == .manifest { isEncrypted = true }
  }

  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads `meta.xml`: what the document says of itself.
final class PropertyHandler: XMLHandler {
  private(set) var properties: [(name: String, value: String)] = []
  private var value = ""

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) { value = "" }

  func endElement(_ name: XMLName) {
    switch name.tag {
    case .title, .creator, .date, .subject, .description, .keyword, .initialCreator, .creationDate, .language:
      if !value.allSatisfy(\.isWhitespace) { properties.append((name.localString, value)) }
    default: break
    }
    value = ""
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { value += String(decoding: bytes, as: UTF8.self) }
}
