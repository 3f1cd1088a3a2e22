/// Why a document could not be parsed, and where.
public struct XMLError: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Not well-formed XML, or not text of its encoding.
    case malformed
    /// A reference to an entity that nothing declares.
    case undeclaredEntity(String)
    /// A reference to an entity that stands outside the document, which is never fetched.
    case externalEntity(String)
    /// A document type declaration where ``XMLLimits/allowsDoctype`` is false.
    case doctype
    /// One of the limits, by the name of its property.
    case limit(String)
    /// The handler or the input wanted no more.
    case stopped
  }

  public var kind: Kind
  /// In plain words, in lower case, without a full stop.
  public var message: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1.
  public var column: Int
  /// Of the undecoded document; nil where it is not known.
  public var byteOffset: Int?
  /// Whether the document ends where it should go on: of kind `malformed` then.
  public var isCutOff = false
  /// Whether it is no text of the charset that it names, or that charset is not known: of kind `malformed` then.
  public var isOfCharset = false

  public init(_ kind: Kind, _ message: String, line: Int, column: Int, byteOffset: Int? = nil) {
    self.kind = kind
    self.message = message
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }
}
