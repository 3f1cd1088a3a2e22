import FileKit
import LexiconImport
import LexiconKit

extension Program {
  var lexiconCommand: Command {
    Command(
      name: "lexicon", about: "Make files of translations that align goes by, and look into them",
      usage: "import FILE... | merge LEXICON... | show LEXICON [WORD...]",
      options: [
        Option("to", short: "o", placeholder: "FILE", "the lexicon file to write (import, merge)"),
        Option("source-language", placeholder: "TAG", "the language of a dictionary's headwords, ru (import)"),
        Option("target-language", placeholder: "TAG", "the language of their translations, en (import)"),
        Option("licence", placeholder: "TEXT", "the licence of what is imported, to be recorded"),
        Option(
          "confidence", placeholder: "NUMBER",
          "what a bead must have to be learnt from, unless a person accepted it (0.9)"),
        Option("force", short: "f", "replace the file if it exists"),
      ],
      examples: [
        (
          command:
            "tolmach lexicon import /usr/share/dictd/mueller7.index --source-language en --target-language ru -o en-ru.lexicon",
          about: "Take the entries of a DICT dictionary; of TBX and of tables of words alike."
        ),
        (
          command:
            "tolmach lexicon import out/archive.jsonl --source-language ru --target-language en -o archive.lexicon",
          about: "Learn from the sure beads of a first run (write-jsonl), or from TMX: align --lexicon goes by it."
        ),
        (command: "tolmach lexicon show archive.lexicon договор", about: "Say what it knows of a word."),
      ]
    ) { arguments in
      let files = Array(arguments.files.dropFirst())
      switch arguments.files.first {
      case "import": return try importLexicon(files, arguments)
      case "merge": return try mergeLexicons(files, arguments)
      case "show": return try showLexicon(files)
      case let other:
        throw UsageError.problem(
          "lexicon needs one of import, merge and show" + (other.map { ", and got \($0)" } ?? ""))
      }
    }
  }

  private func importLexicon(_ files: [String], _ arguments: Arguments) throws -> ExitCode {
    if files.isEmpty { throw UsageError.problem("lexicon import needs a file to import") }
    let output = try output(arguments)
    func language(_ option: String) throws(UsageError) -> String {
      guard let value = arguments.value(option) else {
        throw .problem("lexicon import needs --\(option), as ru or en")
      }
      let primary = String(value.prefix { $0 != "-" }).lowercased()
      guard 2...3 ~= primary.utf8.count, primary.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) else {
        throw .problem("--\(option): \(value) is no language tag, such as ru or en")
      }
      return primary
    }
    let confidence = arguments.value("confidence") ?? "0.9"
    guard let least = Double(confidence), 0...1 ~= least else {
      throw UsageError.problem("--confidence: \(confidence) is no number from 0 to 1")
    }
    var importer = LexiconImporter(
      source: try language("source-language"), target: try language("target-language"), confidence: least)
    for file in files {
      do throws(ImportError) { try importer.add(file, licence: arguments.value("licence") ?? "") } catch {
        throw UsageError.problem(error.text)
      }
    }
    let bytes = importer.bytes()
    let lexicon = try Lexicon(bytes)
    try write(bytes, to: output)
    say(
      "\(output): \(counted(lexicon.pairCount, "pair")) of stems from \(counted(importer.entryCount, "translation"))"
        + " and \(counted(importer.sentenceCount, "sentence"))\n")
    return .done
  }

  private func mergeLexicons(_ files: [String], _ arguments: Arguments) throws -> ExitCode {
    let output = try output(arguments)
    let lexicons = try files.map(opened)
    guard let first = lexicons.first else { throw UsageError.problem("lexicon merge needs lexicon files") }
    var description = LexiconDescription(source: first.source, target: first.target)
    for (file, lexicon) in zip(files, lexicons) {
      guard lexicon.languages == first.languages else {
        throw UsageError.problem(
          "\(file): is \(lexicon.languages), and \(files[0]) is \(first.languages); merge lexicons of the same languages"
        )
      }
      for origin in lexicon.description.origins where !description.origins.contains(origin) {
        description.origins.append(origin)
      }
    }
    var builder = LexiconBuilder(description)
    for lexicon in lexicons { builder.add(lexicon) }
    try write(builder.bytes(), to: output)
    say("\(output): \(counted(builder.pairCount, "pair")) of stems from \(counted(files.count, "lexicon"))\n")
    return .done
  }

  private func showLexicon(_ files: [String]) throws -> ExitCode {
    guard let file = files.first else { throw UsageError.problem("lexicon show needs a lexicon file") }
    let lexicon = try opened(file)
    let words = files.dropFirst()
    guard words.isEmpty else {
      for word in words { try print(lexicon.translations(of: word)) }
      return .done
    }
    var text = "languages\t\(lexicon.languages)\n"
    for side in Lexicon.Side.allCases {
      text += "\(side == .source ? lexicon.source : lexicon.target) stems\t\(lexicon.stemCount(side))\n"
    }
    text += "pairs\t\(lexicon.pairCount)\n"
    for origin in lexicon.description.origins {
      text += "from\t\(origin.name)\t\(origin.licence.isEmpty ? "licence not known" : origin.licence)\n"
    }
    try print(text)
    return .done
  }

  private func output(_ arguments: Arguments) throws(UsageError) -> String {
    guard let output = arguments.value("to") else { throw .problem("lexicon needs --to, the file to write") }
    if !arguments.has("force"), output != "-", (try? FileSystem.kind(Array(output.utf8))) == .file {
      throw .problem("\(output) exists already; --force replaces it")
    }
    return output
  }

  private func write(_ bytes: [UInt8], to output: String) throws {
    if output == "-" { return try FileSystem.standardOutput.write(bytes) }
    let file = try AtomicFile(to: Array(output.utf8), makesFolders: true)
    try file.write(bytes)
    try file.commit()
  }

  /// A lexicon file, looked at from beginning to end.
  private func opened(_ file: String) throws -> Lexicon {
    do throws(LexiconFileError) {
      let lexicon = try Lexicon(path: Array(file.utf8))
      do throws(LexiconError) { try lexicon.verify() } catch { throw .malformed(error) }
      return lexicon
    } catch {
      switch error {
      case .unreadable(let error): throw UsageError.problem("\(file): \(error.message); \(error.cure)")
      case .malformed(let error):
        throw UsageError.problem("\(file): \(error.message); make it with `tolmach lexicon import`")
      }
    }
  }
}

extension ImportError {
  fileprivate var text: String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    return "\(file)\(place): \(message); \(cure)"
  }
}

extension Lexicon {
  fileprivate var languages: String { "\(source)-\(target)" }

  /// A line for each translation of a word on either side, the surest first.
  fileprivate func translations(of word: String) -> String {
    var text = ""
    for side in Side.allCases {
      var forms = WordForms(language: side == .source ? source : target)
      for form in forms.forms(of: word) {
        let stem = String(decoding: form, as: UTF8.self)
        for translation in translations(of: form, side) {
          let percent = Int((translation.weight * 100).rounded())
          let weight = "\(percent / 100)." + String(100 + percent % 100).dropFirst()
          text += "\(stem)\t\(String(decoding: translation.stem, as: UTF8.self))\t\(weight)\n"
        }
      }
    }
    return text
  }
}
