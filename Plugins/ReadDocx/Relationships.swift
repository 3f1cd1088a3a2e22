import XMLKit

/// What a part refers to, by the identifiers that it uses.
struct Relationships {
  struct Relationship {
    var id: String
    /// The last component of the type's address, which transitional and strict documents share: `styles`.
    var type: String
    /// The name of a part, or an address where it is external.
    var target: String
    var isExternal: Bool
  }

  private(set) var all: [Relationship] = []
  private var indices: [String: Int] = [:]

  subscript(id: String) -> Relationship? { indices[id].map { all[$0] } }

  fileprivate mutating func add(_ relationship: Relationship) {
    if indices[relationship.id] == nil { indices[relationship.id] = all.count }
    all.append(relationship)
  }

  /// The first part of a type.
  func first(ofType type: String) -> Relationship? { all.first { $0.type == type && !$0.isExternal } }
}

final class RelationshipHandler: XMLHandler {
  private(set) var relationships = Relationships()
  private let folder: Substring

  /// - Parameter folder: what targets are relative to, empty or with a slash at its end.
  init(folder: Substring) { self.folder = folder }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.tag == .relationship, name.space == .packageRelationships, let id = attributes.string(.relationshipID),
      let target = attributes.string(.target)
    else { return }
    let isExternal = attributes[.targetMode]?.isEqual("External") == true
    let type = attributes[.relationshipType].map { type in
      String(decoding: type[(type.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...], as: UTF8.self)
    }
    relationships.add(
      Relationships.Relationship(
        id: id, type: type ?? "", target: isExternal ? target : partName(target), isExternal: isExternal))
  }

  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Resolves a target against the folder of the part that refers to it.
  private func partName(_ target: String) -> String {
    if isPlain(target) {
      return target.utf8.first == 0x2F ? String(target.utf8.dropFirst()) ?? target : folder + target
    }
    let slashed = String(target.map { $0 == "\\" ? "/" : $0 })
    var components: [Substring] = []
    for component in ((slashed.hasPrefix("/") ? "" : folder) + slashed).split(separator: "/") {
      switch component {
      case ".": break
      case "..": _ = components.popLast()
      default: components.append(component)
      }
    }
    return components.joined(separator: "/")
  }

  /// Whether a target has no folders but those that it names, as nearly all have.
  private func isPlain(_ target: String) -> Bool {
    var isDotted = true
    var length = 0
    for byte in target.utf8 {
      switch byte {
      case 0x5C: return false
      case 0x2F:
        if isDotted, length == 1 || length == 2 { return false }
        (isDotted, length) = (true, 0)
      default:
        isDotted = isDotted && byte == 0x2E
        length += 1
      }
    }
    return true
  }
}
