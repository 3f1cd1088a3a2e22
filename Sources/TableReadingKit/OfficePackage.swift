import ArchiveKit
import XMLKit

/// Opens a file in Office Open XML (ECMA-376, part 2).
func withOfficePackage<Value>(
  _ bytes: [UInt8], _ body: (OfficePackage) throws(OfficeFileError) -> Value
) throws(OfficeFileError) -> Value {
  try bytes.withUnsafeBytes { bytes in
    Result { () throws(OfficeFileError) in try body(OfficePackage(bytes)) }
  }.get()
}

/// The parts of a workbook or a text document.
struct OfficePackage {
  /// Its main part, where it says which that is.
  private(set) var main: String?
  private let archive: ZipArchive

  fileprivate init(_ bytes: UnsafeRawBufferPointer) throws(OfficeFileError) {
    do throws(ArchiveError) { archive = try ZipArchive(bytes) } catch { throw OfficeFileError(error) }
    let root = LinkHandler()
    if try parse("_rels/.rels", LinkHandler.vocabulary, with: root) {
      main = root.target(ofType: "officeDocument", from: "")
    }
  }

  /// What a part refers to.
  func links(of part: String) throws(OfficeFileError) -> LinkHandler {
    let links = LinkHandler()
    let folder = part.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let name = part.split(separator: "/").last ?? ""
    _ = try parse("\(folder)_rels/\(name).rels", LinkHandler.vocabulary, with: links)
    return links
  }

  /// - Parameter problem: why the handler stopped, where it did.
  /// - Returns: whether there is such a part.
  func parse(
    _ part: String, _ vocabulary: XMLVocabulary, with handler: any XMLHandler, problem: () -> OfficeFileError? = { nil }
  ) throws(OfficeFileError) -> Bool {
    let bytes: [UInt8]
    do throws(ArchiveError) {
      guard let member = try archive.member(part) else { return false }
      bytes = try archive.read(member)
    } catch {
      throw OfficeFileError(error)
    }
    do throws(XMLError) {
      try SAXParser(vocabulary).parse(bytes, with: handler)
    } catch {
      throw problem() ?? OfficeFileError(error, part: part)
    }
    return true
  }
}

/// What a part refers to.
final class LinkHandler: XMLHandler {
  static let vocabulary = XMLVocabulary(names: ["Relationship", "Id", "Type", "Target"])

  private var links: [(id: String, type: String, target: String)] = []

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.local == 0 else { return }
    func value(_ number: Int) -> String { attributes[number].map { String(decoding: $0, as: UTF8.self) } ?? "" }
    links.append((value(1), String(value(2).split(separator: "/").last ?? ""), value(3)))
  }
  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  func target(ofType type: String, from part: String) -> String? {
    links.first { $0.type == type }.map { resolved($0.target, from: part) }
  }

  func target(id: String, from part: String) -> String? {
    links.first { $0.id == id }.map { resolved($0.target, from: part) }
  }

  private func resolved(_ target: String, from part: String) -> String {
    var steps = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map { String($0) }
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}
