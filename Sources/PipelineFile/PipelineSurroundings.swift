/// What a pipeline file may name that stands outside it.
public struct PipelineSurroundings: Sendable {
  /// Why a fragment cannot be read, and what to do.
  public struct Refusal: Error, Sendable, Equatable {
    public var reason: String
    public var cure: String

    public init(_ reason: String, cure: String) {
      self.reason = reason
      self.cure = cure
    }
  }

  /// The content of a fragment, by its path relative to the pipeline file.
  public var fragment: @Sendable (_ path: String) throws(Refusal) -> [UInt8]
  /// The value of an environment variable; nil where it is not set.
  public var environment: @Sendable (_ name: String) -> String?

  public init(
    fragment: @escaping @Sendable (_ path: String) throws(Refusal) -> [UInt8],
    environment: @escaping @Sendable (_ name: String) -> String?
  ) {
    self.fragment = fragment
    self.environment = environment
  }

  /// A pipeline that stands alone.
  public static let none = PipelineSurroundings(
    fragment: { _ throws(Refusal) in
      throw Refusal("only a pipeline of a file can include others", cure: "write its steps here")
    },
    environment: { _ in nil })
}
