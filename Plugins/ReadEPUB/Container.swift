import ArchiveKit
import StageKit
import XMLKit

/// The archive of a publication (EPUB Open Container Format 3.3).
struct Container {
  private let archive: ZipArchive
  /// Members that only a key opens.
  private var encrypted: Set<String> = []

  init(_ bytes: UnsafeRawBufferPointer, _ limits: ArchiveLimits) throws(StageError) {
    do {
      archive = try ZipArchive(bytes, limits: limits)
    } catch {
      throw EPUBReader.error(error)
    }
    if try member("META-INF/encryption.xml") != nil {
      let references = try elements("META-INF/encryption.xml", ["CipherReference"], ["URI"])
      encrypted = Set(references.compactMap { $0.attributes["URI"].flatMap { path($0, in: "") } })
    }
  }

  /// The package document that the container names first.
  func package() throws(StageError) -> Package {
    let roots = try elements("META-INF/container.xml", ["rootfile"], ["full-path"])
    guard let path = roots.lazy.compactMap({ $0.attributes["full-path"] }).first else {
      throw StageError(EPUBReader.noPackage, at: Place(part: "META-INF/container.xml"))
    }
    return Package(
      try elements(path, Package.elementNames, Package.attributeNames), path: path)
  }

  func bytes(of path: String) throws(StageError) -> [UInt8] {
    guard let member = try member(path) else { throw StageError(EPUBReader.missingPart, at: Place(part: path)) }
    if encrypted.contains(path) { throw StageError(EPUBReader.encryptedPart, at: Place(part: path)) }
    do {
      return try archive.read(member)
    } catch {
      throw EPUBReader.error(error)
    }
  }

  private func member(_ path: String) throws(StageError) -> ArchiveMember? {
    do {
      return try archive.member(path)
    } catch {
      throw EPUBReader.error(error)
    }
  }

  /// The elements of some names of a small part, with some of their attributes and their text.
  private func elements(
    _ path: String, _ names: [String], _ attributes: [String]
  ) throws(StageError) -> [ElementCollector.Element] {
    let bytes = try bytes(of: path)
    let collector = ElementCollector(names.count)
    do {
      try SAXParser(XMLVocabulary(names: names + attributes)).parse(bytes, with: collector)
    } catch {
      throw EPUBReader.error(.xml(error), part: path)
    }
    return collector.elements
  }
}

/// Collects the elements whose names come first in the vocabulary, in document order.
final class ElementCollector: XMLHandler {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private let nameCount: Int
  /// Collected elements in hand.
  private var open: [Int] = []

  init(_ nameCount: Int) { self.nameCount = nameCount }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    guard (0..<nameCount).contains(name.local) else { return }
    var element = Element(name: name.localString, attributes: [:])
    for index in 0..<attributes.count where attributes.name(at: index).local >= nameCount {
      element.attributes[attributes.name(at: index).localString] =
        String(decoding: attributes.value(at: index), as: UTF8.self)
    }
    open.append(elements.count)
    elements.append(element)
  }

  func endElement(_ name: XMLName) {
    if (0..<nameCount).contains(name.local) { open.removeLast() }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let element = open.last { elements[element].text += String(decoding: bytes, as: UTF8.self) }
  }
}
