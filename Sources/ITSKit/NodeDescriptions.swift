import XMLKit

/// What ITS 2.0 says of an element or attribute, in the terms of its test suite.
public struct NodeDescription: Sendable, Equatable {
  /// `/doc/its:rules[1]/@version`.
  public var path: String
  /// Values of the data categories by name; those that have none are left out.
  public var values: [String: String]
}

/// Describes every element and attribute of a document, in its order, the attributes of an element by their names.
///
/// - Parameter linked: the bytes of a rules file that the document links to.
public func describeNodes(
  of bytes: [UInt8], linked: @escaping (String) throws(RulesError) -> [UInt8]?
) throws(BlockReadingError) -> [NodeDescription] {
  var rules: RuleSet
  do throws(RulesError) {
    rules = try RulesReader.read(bytes, file: nil) { address throws(RulesError) in
      guard let bytes = try linked(address) else { return nil }
      return try RulesReader.read(bytes, file: address) { _ in nil }
    }
  } catch {
    throw .rules(error)
  }
  let table = RuleTable(rules.rules)
  let annotator = Annotator(table, issues: rules.issues, tree: try TreeMatches(table, in: bytes, XMLLimits()))
  let handler = DescribingHandler(annotator)
  do {
    try SAXParser(table.vocabulary).parse(bytes, with: handler)
  } catch {
    throw .xml(error)
  }
  return handler.nodes
}

private final class DescribingHandler: XMLHandler {
  private(set) var nodes: [NodeDescription] = []
  private var annotator: Annotator
  /// The paths of the elements in hand, and how many children of each name they have had.
  private var open: [(path: String, counts: [String: Int])] = []

  init(_ annotator: Annotator) { self.annotator = annotator }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    let data = annotator.start(name, attributes)
    let qualified = qualified(name)
    var path = "/" + qualified
    if !open.isEmpty {
      let count = (open[open.count - 1].counts[qualified] ?? 0) + 1
      open[open.count - 1].counts[qualified] = count
      path = open[open.count - 1].path + path + "[\(count)]"
    }
    open.append((path, [:]))
    var values = values(data)
    values["withinText"] = (data.withinText ?? .no).rawValue
    nodes.append(NodeDescription(path: path, values: values))
    let names = (0..<attributes.count).map { (self.qualified(attributes.name(at: $0)), $0) }
    for (name, index) in names.sorted(by: <) {
      nodes.append(
        NodeDescription(path: path + "/@" + name, values: self.values(annotator.data(ofAttribute: index))))
    }
  }

  func endElement(_ name: XMLName) {
    annotator.end()
    open.removeLast()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func values(_ data: ElementData) -> [String: String] {
    let filter = annotator.localeFilters[data.localeFilter]
    var values = [
      "translate": data.isTranslated ? "yes" : "no",
      "space": data.isPreserved ? "preserve" : "default",
      "localeFilterList": filter.list,
      "localeFilterType": filter.isExclude ? "exclude" : "include",
    ]
    if data.language >= 0 { values["lang"] = annotator.languages[data.language].identifier }
    if !data.idValue.isEmpty {
      values["idValue"] = String(decoding: annotator.identifiers[data.idValue], as: UTF8.self)
    }
    for index in [data.term, data.note, data.issue, data.resource] where index >= 0 {
      let remark = annotator.remarks[index]
      for (name, value) in remark.values { values[name] = value }
      if remark.category == .note, remark["locNoteType"] == nil { values["locNoteType"] = "description" }
    }
    return values
  }

  private func qualified(_ name: XMLName) -> String {
    let prefix = String(decoding: name.prefixBytes, as: UTF8.self)
    return (prefix.isEmpty ? "" : prefix + ":") + name.localString
  }
}
