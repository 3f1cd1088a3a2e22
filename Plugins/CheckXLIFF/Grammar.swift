/// What an element may hold.
struct ElementRule {
  var content: [Particle] = []
  var isMixed = false
  var attributes: [AttributeRule] = []
  var otherAttributes = OtherAttributes.none

  /// A stretch of an element's children: of these names, so many of them.
  struct Particle {
    var names: [Name]
    /// Elements of other namespaces are of it too.
    var isOpen = false
    var least = 0
    var most = Int.max
  }

  struct AttributeRule {
    var name: Name
    var type: ValueType
    var isRequired = false
  }

  /// Which attributes of other namespaces an element may have.
  enum OtherAttributes: Equatable {
    case none
    case any
    /// Any but those of XML itself.
    case anyButXML
    /// Those of the format style and the size and length restriction modules.
    case codes
  }
}

typealias Grammar = [Name: ElementRule]

/// Reads a grammar: a line for each element, `name = content ; attributes`.
///
/// Content is a sequence of `name`, `name?`, `name*`, `name+`, `(a|b)*`; `other` stands for elements of other namespaces,
/// `text` for text among all else. Attributes are `name:type`, with `!` where they must be given; `any`, `anyButXML` or
/// `codes` at the end says which attributes of other namespaces there may be. Names of other namespaces than `space`
/// have their prefix.
func grammar(_ text: String, space: Space, types: [String: ValueType]) -> Grammar {
  func name(_ text: Substring, _ fallback: Space) -> Name {
    if let known = Space.allCases.first(where: { !$0.prefix.isEmpty && text.hasPrefix($0.prefix) }) {
      return Name(space: known, local: String(text.dropFirst(known.prefix.count)))
    }
    return Name(space: fallback, local: String(text))
  }
  var grammar: Grammar = [:]
  for line in text.split(separator: "\n") {
    let sides = line.split(separator: "=", maxSplits: 1)
    let parts = sides[1].split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
    var rule = ElementRule()
    for word in parts[0].split(separator: " ") {
      if word == "text" {
        rule.isMixed = true
        continue
      }
      let count = word.last { "?*+".contains($0) }
      let names = word.filter { !"()?*+".contains($0) }.split(separator: "|")
      rule.content.append(
        .init(
          names: names.filter { $0 != "other" }.map { name($0, space) }, isOpen: names.contains("other"),
          least: count == nil || count == "+" ? 1 : 0, most: count == nil || count == "?" ? 1 : .max))
    }
    for word in parts.count > 1 ? parts[1].split(separator: " ") : [] {
      switch word {
      case "any": rule.otherAttributes = .any
      case "anyButXML": rule.otherAttributes = .anyButXML
      case "codes": rule.otherAttributes = .codes
      default:
        let pieces = word.split(separator: ":")
        let isXML = pieces[0] == "xml"
        let typeName = pieces.count > (isXML ? 2 : 1) ? String(pieces[isXML ? 2 : 1].filter { $0 != "!" }) : "text"
        rule.attributes.append(
          .init(
            name: isXML
              ? Name(space: .xml, local: String(pieces[1])) : Name(space: .none, local: pieces[0].filter { $0 != "!" }),
            type: types[typeName] ?? .text, isRequired: word.hasSuffix("!")))
      }
    }
    grammar[name(sides[0].filter { $0 != " " }[...], space)] = rule
  }
  return grammar
}
