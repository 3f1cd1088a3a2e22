/// The element names, attribute names and namespaces that a handler knows, numbered, so that it compares small integers.
public struct XMLVocabulary: Sendable {
  let names: [String]
  let namespaces: [[String]]

  /// - Parameters:
  ///   - names: local names; each is numbered by its index.
  ///   - namespaces: each is numbered by its index, and may have several addresses; "" stands for no namespace.
  public init(names: [String], namespaces: [[String]] = [[""]]) {
    self.names = names
    self.namespaces = namespaces
  }
}
