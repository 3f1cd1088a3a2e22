extension Program {
  var completionsCommand: Command {
    Command(
      name: "completions", about: "Print completions for a shell", usage: "bash|zsh|fish", options: [],
      examples: [
        (command: "source <(tolmach completions bash)", about: "Complete commands, options and values in this shell.")
      ]
    ) { arguments in
      switch arguments.files.first {
      case "bash": try print(bashCompletions)
      case "zsh": try print("autoload -U +X bashcompinit && bashcompinit\n" + bashCompletions)
      case "fish": try print(fishCompletions)
      case let shell:
        throw UsageError.problem("name a shell: bash, zsh or fish" + (shell.map { ", not \($0)" } ?? ""))
      }
      return .done
    }
  }

  /// Words that may stand in place of a file for commands that take names.
  private func words(of command: Command) -> [String] {
    switch command.name {
    case "describe": catalog.names + programNames
    case "conformance": catalog.stages.map(\.specification.id) + programNames
    case "completions": ["bash", "zsh", "fish"]
    case "reference": ["commands", "stages"]
    default: []
    }
  }

  private var bashCompletions: String {
    var cases = ""
    for command in commands {
      let options = (command.options + commonOptions).map { "--" + $0.name }.joined(separator: " ")
      cases += "    \(command.name)) words='\((words(of: command) + [options]).joined(separator: " "))' ;;\n"
    }
    var values = ""
    for option in commands.flatMap(\.options) where !option.values.isEmpty {
      let line =
        "    --\(option.name)) COMPREPLY=($(compgen -W '\(option.values.joined(separator: " "))' -- \"$current\")); return ;;\n"
      if !values.contains("    --\(option.name))") { values += line }
    }
    return """
      _tolmach() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=''
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W '\(commands.map(\.name).joined(separator: " ")) help --version' -- "$current"))
          return
        fi
        case "$previous" in
      \(values)  esac
        case "${COMP_WORDS[1]}" in
      \(cases)  esac
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; [ "${current#-}" = "$current" ] && compgen -f -- "$current")
      }
      complete -o filenames -F _tolmach tolmach

      """
  }

  private var fishCompletions: String {
    var text = ""
    for command in commands {
      text += "complete -c tolmach -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.about))\n"
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      for word in words(of: command) { text += "complete -c tolmach \(condition) -a \(word)\n" }
      for option in command.options + commonOptions {
        text += "complete -c tolmach \(condition) -l \(option.name)"
        if let short = option.short { text += " -s \(short)" }
        if option.placeholder != nil { text += " -r" }
        if !option.values.isEmpty { text += " -f -a '\(option.values.joined(separator: " "))'" }
        text += " -d \(quoted(option.about))\n"
      }
    }
    return text
  }

  private func quoted(_ text: String) -> String {
    "'" + text.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
