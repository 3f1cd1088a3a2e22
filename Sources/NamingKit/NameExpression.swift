import UnicodeKit

/// How files are named, as a regular expression with named groups: `(?<key>.+)_(?<lang>[a-z]{2})\.(?<ext>\w+)`.
final class NameExpression {
  private let expression: RegularExpression
  private let groups: [(name: String, number: Int)]

  /// - Throws: why it is refused, as the rest of a sentence that begins with the setting's name.
  init(_ text: String) throws(NamePattern.Problem) {
    do throws(RegularExpressionError) { expression = try RegularExpression("(?:\(text))\\z") } catch {
      throw NamePattern.Problem("must be a regular expression: \(error.reason)")
    }
    let expression = expression
    groups = ["key", "lang", "ext"].compactMap { name in expression.group(named: name).map { (name, $0) } }
    guard groups.contains(where: { $0.name == "key" }) else {
      throw NamePattern.Problem("must have a group (?<key>...)")
    }
  }

  var tellsLanguages: Bool { groups.contains { $0.name == "lang" } }

  /// What a whole path has in the groups; nil where it does not match, or takes a match too many steps.
  func match(_ path: [UInt8]) -> NamePattern.Match? {
    path.withUnsafeBufferPointer { bytes in
      expression.use(bytes)
      guard (try? expression.matchEnd(from: 0)) != nil else { return nil }
      var match = NamePattern.Match(key: 0..<0)
      for (name, number) in groups {
        let range = expression.range(ofGroup: number)
        switch name {
        case "key": match.key = range ?? 0..<0
        case "lang": match.language = range
        default: match.ending = range
        }
      }
      return match.key.isEmpty ? nil : match
    }
  }
}
