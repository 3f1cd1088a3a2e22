extension Program {
  var manCommand: Command {
    Command(
      name: "man", about: "Print the manual page", usage: "", options: [],
      examples: [(command: "tolmach man | man -l -", about: "Read it.")]
    ) { _ in
      try print(manPage)
      return .done
    }
  }

  private var manPage: String {
    var page = """
      .TH TOLMACH 1 "" "tolmach \(version)" "User Commands"
      .SH NAME
      tolmach \\- turn documents and their translations into aligned parallel text
      .SH SYNOPSIS
      .B tolmach
      .I COMMAND
      [options] [file ...]
      .SH COMMANDS

      """
    for command in commands {
      page += ".SS tolmach \(roff(command.name)) [options] \(roff(command.usage))\n\(roff(command.about)).\n"
      for option in command.options + commonOptions {
        page += ".TP\n\\fB\(roff(option.head))\\fR\n\(roff(option.about))\n"
      }
      for (word, about) in command.words { page += ".TP\n\\fB\(roff(word))\\fR\n\(roff(about))\n" }
      for example in command.examples {
        page += ".PP\n\(roff(example.about))\n.PP\n.nf\n    \(roff(example.command))\n.fi\n"
      }
    }
    return page + """
      .SH EXIT STATUS
      0: all done. 1: some documents failed. 2: bad usage or pipeline. 3: a quality gate failed.
      4: the run could not go on. 130: interrupted.
      .SH FILES
      Pipeline files are YAML; the JSON Schema that
      .B tolmach schema
      prints describes them.

      """
  }

  private func roff(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
