import StageKit

extension Program {
  var referenceCommand: Command {
    Command(
      name: "reference", about: "Print the reference of all commands, or of all stages, as Markdown",
      usage: "commands|stages", options: [],
      examples: [(command: "tolmach reference stages > stages.md", about: "Have the reference of the stages at hand.")]
    ) { arguments in
      switch arguments.files.first {
      case "commands": try print(commandReference)
      case "stages": try print(stageReference)
      case let other:
        throw UsageError.problem("name a reference: commands or stages" + (other.map { ", not \($0)" } ?? ""))
      }
      return .done
    }
  }

  private var commandReference: String {
    var page = "# Commands\n\nWritten by `tolmach reference commands`. `tolmach COMMAND --help` says the same.\n"
    for command in commands {
      page += "\n## \(command.name)\n\n\(markdown(command.about)).\n\n"
      page += "    tolmach \(command.name) [options] \(command.usage)".trimmingSpaces(after: 4) + "\n"
      if !command.options.isEmpty {
        page += "\n| option | |\n|---|---|\n"
        for option in command.options { page += "| `\(cell(option.head))` | \(markdown(option.about)) |\n" }
      }
      for word in command.words { page += "\n- `\(word.word)`: \(markdown(word.about))" }
      if !command.words.isEmpty { page += "\n" }
      for example in command.examples { page += "\n    \(example.command)\n\n\(markdown(example.about))\n" }
    }
    return page + "\nEvery command has `--help` as well.\n"
  }

  private var stageReference: String {
    var page = """
      # Stages

      Written by `tolmach reference stages`. `tolmach describe STAGE` says the same of one.

      | stage | |
      |---|---|

      """
    for specification in StageRole.allCases.flatMap({ specifications($0, of: catalog) }) {
      page += "| [\(specification.id)](#\(specification.id)) | \(markdown(specification.summary)) |\n"
    }
    for role in StageRole.allCases {
      for specification in specifications(role, of: catalog) { page += specification.markdown(role: role) }
    }
    return page
  }
}

extension StageSpecification {
  fileprivate func markdown(role: StageRole) -> String {
    var text = "\n## \(id)\n\n\(TolmachCLI.markdown(summary)). Role \(role.rawValue), version \(version)."
    if !needs.isEmpty { text += " Needs \(needs.map(\.rawValue).joined(separator: ", "))." }
    if !gives.isEmpty { text += " Gives \(gives.map(\.rawValue).joined(separator: ", "))." }
    if !mediaTypes.isEmpty { text += " Reads \(mediaTypes.map { "`\($0)`" }.joined(separator: ", "))." }
    text += "\n"
    for program in programs {
      text += "\nRuns `\(program.name)` (Debian's `\(program.package)`), which \(program.purpose).\n"
    }
    if !settings.isEmpty {
      text += "\n| setting | | where not given |\n|---|---|---|\n"
      for setting in settings {
        let value = setting.defaultValue.map { $0.text.isEmpty ? "empty" : "`\(cell($0.text))`" } ?? "must be given"
        text += "| `\(setting.name)` | \(TolmachCLI.markdown(setting.summary)): "
        text += "\(TolmachCLI.markdown(setting.kind.phrase)) | \(value) |\n"
      }
    }
    if !findings.isEmpty {
      text += "\n| finding | |\n|---|---|\n"
      text += findings.map { "| `\($0.id)` | \(TolmachCLI.markdown($0.message)) |\n" }.joined()
    }
    if !failures.isEmpty {
      text += "\n| failure | | what to do |\n|---|---|---|\n"
      text += failures.map {
        "| `\($0.id)` | \(TolmachCLI.markdown($0.message)) | \(TolmachCLI.markdown($0.cure)) |\n"
      }.joined()
    }
    return text + examples.map(\.markdown).joined()
  }
}

extension StageExample {
  fileprivate var markdown: String {
    var text = "\nExample: \(TolmachCLI.markdown(about)).\n\n"
    if !settings.isEmpty {
      let pairs = settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
      text += "    with {\(pairs.joined(separator: ", "))}\n"
    }
    for version in given {
      text += "    given\(version.language.isEmpty ? "" : " (\(version.language))"):\n" + code(version.text)
    }
    if let beads { text += "    with beads:\n" + code(beads) }
    text += "    gives:\n" + code(gives)
    for finding in finds { text += "    finds: \(finding)\n" }
    return text
  }

  private func code(_ text: String) -> String {
    let lines = text.withVisibleControls.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "\n" : "        \($0)\n" }.joined()
  }
}

/// Plain text in Markdown: what would be markup stands for itself.
private func markdown(_ text: String) -> String {
  var result = ""
  var isCode = false
  for character in text {
    if character == "`" { isCode.toggle() }
    if !isCode && "*_<>[]\\#".contains(character) || character == "|" { result.append("\\") }
    result.append(character == "\n" ? " " : character)
  }
  return result
}

/// Text of a code span in a table, where a bar would end the cell.
private func cell(_ text: String) -> String {
  text.map { $0 == "|" ? "\\|" : $0 == "\n" ? "\\n" : String($0) }.joined()
}

extension String {
  /// What nobody would see, and would make a page no text, as `\u{200B}`.
  fileprivate var withVisibleControls: String {
    var result = ""
    for scalar in unicodeScalars {
      let isSeen =
        scalar == "\n" || scalar == "\t"
        || ![.control, .format].contains(scalar.properties.generalCategory)
      if isSeen { result.unicodeScalars.append(scalar) } else { result += scalar.escaped(asASCII: true) }
    }
    return result
  }

  fileprivate func trimmingSpaces(after count: Int) -> String {
    String(prefix(count)) + String(dropFirst(count)).trimmingSpaces
  }
}
