import CharsetKit

/// A path below the root: as the system has it, and as people read it. Names are told by what people read.
struct PathBelow {
  var path: [UInt8] = []
  var name = ""

  /// What stands below this folder under a name.
  func below(_ component: [UInt8]) -> PathBelow {
    PathBelow(path: path + component, name: name + readableName(component))
  }

  /// Of a folder: what is below it begins with it.
  var folder: PathBelow { PathBelow(path: path + [UInt8(ascii: "/")], name: name + "/") }
}

extension String {
  /// Of a folder.
  var withoutSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
