import TextModel

/// A package document (EPUB 3.3, section 5): what the publication says of itself, and its parts in reading order.
struct Package {
  struct Item {
    /// In the archive.
    var path: String
    var type: String
    /// It is the table of contents.
    var isNavigation: Bool
  }

  private(set) var spine: [Item] = []
  private(set) var metadata: [MetadataEntry] = []
  private(set) var language: LanguageTag?

  static let elementNames = ["title", "creator", "publisher", "date", "identifier", "language", "item", "itemref"]
  static let attributeNames = ["id", "href", "media-type", "properties", "idref"]

  init(_ elements: [ElementCollector.Element], path packagePath: String) {
    let folder = packagePath.lastIndex(of: "/").map { String(packagePath[..<$0]) } ?? ""
    var items: [String: Item] = [:]
    for element in elements {
      let text = element.text.split { $0.isWhitespace }.joined(separator: " ")
      switch element.name {
      case "item":
        guard let id = element.attributes["id"], let href = element.attributes["href"], items[id] == nil,
          let path = path(href, in: folder)
        else { continue }
        let properties = element.attributes["properties"]?.split(separator: " ") ?? []
        items[id] = Item(
          path: path, type: element.attributes["media-type"] ?? "", isNavigation: properties.contains("nav"))
      case "itemref": if let item = element.attributes["idref"].flatMap({ items[$0] }) { spine.append(item) }
      case "language":
        if language == nil { language = LanguageTag(text) }
      default: if !text.isEmpty { metadata.append(MetadataEntry(name: element.name, value: text)) }
      }
    }
  }
}

/// The path of a member that an address leads to, from a folder of the archive; nil where it leads out of it.
func path(_ address: String, in folder: String) -> String? {
  let address = address.prefix { $0 != "#" && $0 != "?" }
  if address.isEmpty || address.contains(":") { return nil }
  var steps = address.hasPrefix("/") ? [] : folder.split(separator: "/").map { String($0) }
  for step in address.split(separator: "/") where step != "." {
    if step == ".." {
      if steps.popLast() == nil { return nil }
    } else {
      steps.append(percentDecoded(step))
    }
  }
  return steps.joined(separator: "/")
}

private func percentDecoded(_ text: Substring) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
