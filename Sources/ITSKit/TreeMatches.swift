import XMLKit

/// What rules select that no stream can match, found in the document's tree.
struct TreeMatches {
  struct Match {
    var node: XMLTree.Node
    var rule: Int
    /// Of the rule's pointers.
    var values: [(name: String, value: String)]
  }

  /// In document order, of a node in order of rules.
  private var matches: [Match] = []
  private var next = 0

  init() {}

  /// Parses the document as a tree, if any rule needs one.
  init(_ table: RuleTable, in bytes: [UInt8], _ limits: XMLLimits) throws(BlockReadingError) {
    if table.treeRules.isEmpty { return }
    let tree: XMLTree
    do throws(XMLError) {
      tree = try XMLTree(parsing: bytes, with: SAXParser(table.vocabulary, limits: limits))
    } catch {
      throw .xml(error)
    }
    for index in table.treeRules {
      do throws(XPathError) {
        matches += try Self.matches(of: index, table.rules[index], in: tree)
      } catch {
        let rule = table.rules[index]
        throw .rules(
          RulesError(
            "the selector «\(rule.selector)» cannot be evaluated: \(error.message)", file: rule.file,
            line: rule.line, column: rule.column))
      }
    }
    matches.sort { ($0.node, $0.rule) < ($1.node, $1.rule) }
  }

  private static func matches(of index: Int, _ rule: Rule, in tree: XMLTree) throws(XPathError) -> [Match] {
    let context = XPathContext(namespaces: rule.scope.namespaces.reversed(), variables: rule.scope.variables)
    var matches: [Match] = []
    for node in try tree.select(rule.selector, context) {
      var values: [(name: String, value: String)] = []
      for pointer in rule.pointers {
        values.append((pointer.name, collapsed(try tree.string(pointer.expression, at: node, context))))
      }
      matches.append(Match(node: node, rule: index, values: values))
    }
    return matches
  }

  /// The matches of an element and its attributes; elements are asked for in document order.
  mutating func matches(ofElement number: Int) -> ArraySlice<Match> {
    while next < matches.count, matches[next].node.element < number { next += 1 }
    let start = next
    while next < matches.count, matches[next].node.element == number { next += 1 }
    return matches[start..<next]
  }
}
