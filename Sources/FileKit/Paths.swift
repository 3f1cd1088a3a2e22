extension FileSystem {
  /// A name within a folder; the folder may be empty (the current one) or end in a slash. No name is the folder itself.
  public static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.last == slash ? folder + name : folder + [slash] + name
  }

  /// The folder that a path stands in: empty for the current one, `/` for what stands in the root.
  public static func folder(of path: [UInt8]) -> [UInt8] {
    let trimmed = withoutTrailingSlashes(path)
    guard let cut = trimmed.lastIndex(of: slash) else { return [] }
    let folder = withoutTrailingSlashes(trimmed[..<cut])
    return folder.isEmpty ? [slash] : Array(folder)
  }

  /// The last component of a path; empty for `/`.
  public static func lastComponent(of path: [UInt8]) -> [UInt8] {
    let trimmed = withoutTrailingSlashes(path)
    return Array(trimmed.lastIndex(of: slash).map { trimmed[($0 + 1)...] } ?? trimmed)
  }
}

private let slash = UInt8(ascii: "/")

private func withoutTrailingSlashes(_ path: some BidirectionalCollection<UInt8>) -> ArraySlice<UInt8> {
  var result = Array(path)[...]
  while result.last == slash { result.removeLast() }
  return result
}
