import TextModel

extension [LinkGroup] {
  /// The links of a document's two texts, the first version's on the first side: those of texts that are called as it is,
  /// or that have no names.
  func group(of document: ParallelDocument) throws(LinkProblem) -> LinkGroup {
    var named = filter { $0.from.isEmpty || $0.isCalled(document.key) }
    // The only links may be called as a file is.
    if count == 1, named.isEmpty {
      named = filter { group in document.versions.contains { group.isCalled(stem($0.file.lastComponent)) } }
    }
    guard named.count == 1 else { throw LinkProblem("", line: nil, isMissing: true) }
    if named[0].links.isEmpty, document.versions.contains(where: { !$0.document.segments.isEmpty }) {
      throw LinkProblem("the file has none", line: nil)
    }
    return named[0].isReversed(for: document) ? named[0].reversed : named[0]
  }
}

extension LinkGroup {
  /// Whether one of its texts has a name, whatever its folders and endings are.
  fileprivate func isCalled(_ name: String) -> Bool {
    [from, to].contains { $0.hasPrefix("\(name).") || $0.contains("/\(name).") || stem($0) == name }
  }

  /// Whether its first text is the second version, by the languages in the names of its texts, else by their files' names.
  fileprivate func isReversed(for document: ParallelDocument) -> Bool {
    let versions = document.versions
    for isNamed in [isNamedByLanguage, isNamedByFile] {
      let straight = isNamed(from, versions[0]) || isNamed(to, versions[1])
      let crossed = isNamed(from, versions[1]) || isNamed(to, versions[0])
      if straight != crossed { return crossed }
    }
    return false
  }
}

/// `ru/a.xml.gz`, `a.ru.xml`.
private func isNamedByLanguage(_ text: String, _ version: Version) -> Bool {
  guard let language = version.language else { return false }
  return text.split { "/._".contains($0) }.contains { part in
    part.lowercased() == language.identifier.lowercased() || part.lowercased() == language.language
  }
}

private func isNamedByFile(_ text: String, _ version: Version) -> Bool {
  text == version.file.name || text.split(separator: "/").last.map(String.init) == version.file.lastComponent
}

/// A file's name without its folders and endings.
private func stem(_ path: String) -> String {
  String((path.split(separator: "/").last ?? "").prefix { $0 != "." })
}
