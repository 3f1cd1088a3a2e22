extension Program {
  /// What the program can do.
  var help: String {
    let width = commands.map(\.name.count).max() ?? 0
    let rows = commands.map { "  \($0.name.padded(to: width))  \($0.about)\n" }
    let verbs = rows.prefix(verbs.count).joined()
    let others = rows.dropFirst(self.verbs.count).joined()
    return """
      Tolmach turns documents and their translations into aligned parallel text.

      Usage: tolmach COMMAND [options] [FILE...]

      With documents:
      \(verbs)
      With pipelines:
      \(others)
      `tolmach COMMAND --help` says more of each. Exit codes: 0 all done, 1 some documents failed,
      2 bad usage or pipeline, 3 a quality gate failed, 4 the run could not go on, 130 interrupted.

      """
  }

  func help(of command: Command) -> String {
    var text = "\(command.about).\n\nUsage: tolmach \(command.name) [options] \(command.usage)\n\nOptions:\n"
    let heads = (command.options + commonOptions).map(\.head)
    for (option, head) in zip(command.options + commonOptions, heads) {
      if head.count > 24 {
        text += "  \(head)\n\(option.about.wrapped(width: 72, indent: 28))\n"
      } else {
        text += "  \(head.padded(to: 24))  " + option.about.wrapped(width: 72, indent: 28).dropFirst(28) + "\n"
      }
    }
    if !command.words.isEmpty {
      text += "\nWhat it prints:\n"
      for (word, about) in command.words {
        text += "  \(word.padded(to: 8))" + about.wrapped(width: 72, indent: 10).dropFirst(10) + "\n"
      }
    }
    if !command.examples.isEmpty {
      text += "\nExamples:\n"
      for example in command.examples { text += "  \(example.command)\n      \(example.about)\n" }
    }
    return text
  }
}

extension Option {
  /// `-o, --to FOLDER`.
  var head: String {
    (short.map { "-\($0), " } ?? "") + "--\(name)" + (placeholder.map { " \($0)" } ?? "")
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }

  /// Lines of at most `width` characters, each behind `indent` spaces.
  func wrapped(width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(line)
    return lines.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
  }
}
