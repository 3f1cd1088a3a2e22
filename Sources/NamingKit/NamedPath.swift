import CharsetKit

/// A path below the root of a source: as the system has it, and as people read it. Names are told by what people read.
public struct NamedPath: Sendable {
  public var path: [UInt8]
  public var name: String

  /// - Parameter path: empty for the root itself.
  public init(_ path: [UInt8] = []) {
    self.path = path
    name = readableName(path)
  }

  /// - Parameter name: what people read, and what patterns are held against.
  public init(path: [UInt8], name: String) {
    self.path = path
    self.name = name
  }

  /// What stands below this folder under a name.
  public func below(_ component: [UInt8]) -> NamedPath {
    NamedPath(path: path + component, name: name + readableName(component))
  }

  /// Of a folder: what is below it begins with it.
  public var folder: NamedPath { NamedPath(path: path + [UInt8(ascii: "/")], name: name + "/") }
}
