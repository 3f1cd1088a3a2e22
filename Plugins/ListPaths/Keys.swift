import LanguageKit
import TextModel

/// A file's name without its folders, and what it tells.
struct FileName {
  let file: SourceFile
  let text: String
  let language: FileNameLanguage

  init(_ path: String) {
    file = sourceFile(path)
    text = file == .standardInput ? "stdin" : file.lastComponent
    language = FileNameLanguage(text)
  }
}

/// The keys of files: one for all of them, and one for each, no two alike.
///
/// A key is what is left of a file's name without folders, extension and language: `statement`. Where that is not
/// enough to tell the files apart, or is nothing at all, it is the name with its language, then with its extension,
/// then with a number.
func keys(of files: [FileName]) -> (common: String, each: [String]) {
  let names = files.map(\.text)
  let keys = files.map(\.language.key)
  let stems = names.map(withoutExtension)
  let each = [keys, stems, names].first { !$0.contains("") && Set($0).count == $0.count } ?? numbered(names)
  return (keys.first.flatMap { $0.isEmpty ? nil : $0 } ?? stems.first ?? "", each)
}

private func withoutExtension(_ name: String) -> String {
  guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
  return String(name[..<dot])
}

private func numbered(_ names: [String]) -> [String] {
  var taken = Set(names)
  var seen: Set<String> = []
  return names.map { name in
    if seen.insert(name).inserted { return name }
    var number = 2
    while !taken.insert("\(name)-\(number)").inserted { number += 1 }
    return "\(name)-\(number)"
  }
}
