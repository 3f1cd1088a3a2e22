/// A JSON value (RFC 8259). Objects keep the order of their members; no name stands twice in one.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

public struct JSONMember: Sendable, Equatable {
  public var name: String
  public var value: JSONValue

  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// A number as it was written, so that it comes back the same.
public struct JSONNumber: Sendable, Hashable {
  /// In the grammar of RFC 8259, section 6.
  public let text: String

  init(unchecked text: String) { self.text = text }

  /// Nil where `text` is no JSON number.
  public init?(_ text: String) {
    guard case .number(let number)? = try? JSONValue(parsing: Array(text.utf8)), number.text == text else { return nil }
    self = number
  }

  public init(_ value: Int) { text = String(value) }

  /// The exact value; nil where it has a fraction or an exponent, or does not fit.
  public var integer: Int? { Int(text) }

  /// The nearest value; nil where it is beyond what a `Double` holds.
  public var double: Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }
}

extension JSONValue {
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  public var integer: Int? {
    guard case .number(let value) = self else { return nil }
    return value.integer
  }

  public var double: Double? {
    guard case .number(let value) = self else { return nil }
    return value.double
  }

  public var array: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  public var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// A member of an object; nil where there is none, or this is no object. Complexity: linear in the members.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
