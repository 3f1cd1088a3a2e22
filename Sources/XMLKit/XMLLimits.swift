/// How much of a document is accepted. What lies beyond is refused with ``XMLError/Kind/limit(_:)``, whatever it is.
public struct XMLLimits: Sendable, Equatable {
  /// Elements within elements. Beyond 256, libxml2's own limits are lifted: on these, and on the lengths of names.
  public var depth = 250
  /// Attributes of one element, those that a DTD adds included.
  public var attributes = 1_000
  /// UTF-8 bytes of text without an element in between.
  public var textLength = 32 << 20
  /// UTF-8 bytes of all entities, each counted as often as it is referred to, and 16 more for each reference.
  public var entityExpansion = 8 << 20
  /// Bytes of a document type declaration.
  public var doctypeLength = 256 << 10
  /// Bytes of a document as a tree: its text, and 128 for each node.
  public var treeSize = 128 << 20
  /// Whether a document may have a document type declaration at all.
  public var allowsDoctype = true

  public init() {}
}
