import StageKit

/// What a command line says, once its options are known.
struct Arguments: Sendable {
  var command: String
  /// In their order; the value of an option that takes none is "true".
  var options: [(name: String, value: String)] = []
  var files: [String] = []

  func value(_ name: String) -> String? { options.last { $0.name == name }?.value }
  func has(_ name: String) -> Bool { value(name).map { $0 != "false" } ?? false }
}

/// What is wrong with a command line.
enum UsageError: Error, Equatable {
  /// With the option that was perhaps meant.
  case unknownOption(String, suggestion: String?)
  case missingValue(String)
  case needlessValue(String)
  case problem(String)

  var line: String {
    switch self {
    case .unknownOption(let option, let suggestion):
      "there is no option \(option)" + (suggestion.map { "; did you mean \($0)?" } ?? "")
    case .missingValue(let option): "\(option) needs a value"
    case .needlessValue(let option): "\(option) takes no value"
    case .problem(let text): text
    }
  }
}

/// Reads a command line: long and short options in any place, `--name=value` or `--name value`, `-abc`, `--` before
/// files that begin with a hyphen; `-` is a file.
func parse(_ words: [String], of command: String, options: [Option]) throws(UsageError) -> Arguments {
  var result = Arguments(command: command)
  var rest = words[...]
  while let word = rest.popFirst() {
    if word == "--" {
      result.files += rest
      break
    }
    guard word.hasPrefix("-"), word != "-" else {
      result.files.append(word)
      continue
    }
    if word.hasPrefix("--") {
      let pieces = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pieces.first ?? "")
      guard let option = options.first(where: { $0.name == name }) else {
        throw .unknownOption(
          "--" + name, suggestion: suggestion(for: name, among: options.map(\.name)).map { "--" + $0 })
      }
      let value = pieces.count > 1 ? String(pieces[1]) : nil
      result.options.append((name, try takeValue(option, value, from: &rest)))
    } else {
      var letters = word.dropFirst()
      while let letter = letters.popFirst() {
        guard let option = options.first(where: { $0.short == letter }) else {
          throw .unknownOption("-\(letter)", suggestion: nil)
        }
        var value: String?
        if option.placeholder != nil, !letters.isEmpty {
          value = String(letters)
          letters = ""
        }
        result.options.append((option.name, try takeValue(option, value, from: &rest)))
      }
    }
  }
  return result
}

private func takeValue(
  _ option: Option, _ value: String?, from rest: inout ArraySlice<String>
) throws(UsageError) -> String {
  guard option.placeholder != nil else {
    guard let value else { return "true" }
    guard value == "true" || value == "false" else { throw .needlessValue("--" + option.name) }
    return value
  }
  guard let value = value ?? rest.popFirst() else { throw .missingValue("--" + option.name) }
  return value
}
