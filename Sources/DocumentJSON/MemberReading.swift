public import JSONKit

/// Typed access to the members of an object; a member that is null counts as absent.
extension JSONValue {
  /// Counts and offsets beyond this are refused, so that sums of them cannot overflow.
  static let greatestCount = 1 << 48

  public func member(_ name: String) -> JSONValue? {
    guard let value = self[name], value != .null else { return nil }
    return value
  }

  public func text(_ name: String) throws(SchemaError) -> String {
    guard let text = try optionalText(name) else { throw SchemaError("is missing", at: name) }
    return text
  }

  public func optionalText(_ name: String) throws(SchemaError) -> String? {
    guard let value = member(name) else { return nil }
    guard let text = value.string else { throw SchemaError("must be text", at: name) }
    return text
  }

  /// False where it is absent.
  public func flag(_ name: String) throws(SchemaError) -> Bool {
    guard let value = member(name) else { return false }
    guard let flag = value.bool else { throw SchemaError("must be true or false", at: name) }
    return flag
  }

  public func count(_ name: String) throws(SchemaError) -> Int {
    guard let count = try optionalCount(name) else { throw SchemaError("is missing", at: name) }
    return count
  }

  public func optionalCount(_ name: String) throws(SchemaError) -> Int? {
    guard let value = member(name) else { return nil }
    guard let count = value.count else { throw SchemaError("must be a whole number, 0 or more", at: name) }
    return count
  }

  var count: Int? {
    guard let integer, integer >= 0, integer <= Self.greatestCount else { return nil }
    return integer
  }

  /// A range written as an array of its beginning and its end.
  func optionalRange(_ name: String) throws(SchemaError) -> Range<Int>? {
    guard let value = member(name) else { return nil }
    guard let range = value.range else { throw SchemaError("must be an array of a beginning and an end", at: name) }
    return range
  }

  var range: Range<Int>? {
    guard let pair = array, pair.count == 2, let start = pair[0].count, let end = pair[1].count, start <= end else {
      return nil
    }
    return start..<end
  }

  /// One of the texts that an enumeration has.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, default: Choice? = nil
  ) throws(SchemaError) -> Choice {
    if let value = `default`, member(name) == nil { return value }
    guard let choice = Choice(rawValue: try text(name)) else {
      throw SchemaError("must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))", at: name)
    }
    return choice
  }

  public func object<Result>(
    _ name: String, _ read: (JSONValue) throws(SchemaError) -> Result
  ) throws(SchemaError) -> Result? {
    guard let value = member(name) else { return nil }
    guard value.members != nil else { throw SchemaError("must be an object", at: name) }
    do throws(SchemaError) { return try read(value) } catch { throw error.inside(name) }
  }

  /// The elements of an array; none where it is absent.
  public func list<Result>(
    _ name: String, _ read: (JSONValue) throws(SchemaError) -> Result
  ) throws(SchemaError) -> [Result] {
    guard let value = member(name) else { return [] }
    guard let elements = value.array else { throw SchemaError("must be an array", at: name) }
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do throws(SchemaError) { results.append(try read(element)) } catch { throw error.inside("\(name)[\(index)]") }
    }
    return results
  }
}
