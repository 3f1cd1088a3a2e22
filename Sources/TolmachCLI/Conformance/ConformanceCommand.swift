import ConformanceKit
import FileKit
import ForeignStages
import StageKit
import TextModel

extension Program {
  /// What `conformance` starts, over and over: no command for people.
  static let conformanceProcess = "conformance-process"

  var conformanceCommand: Command {
    Command(
      name: "conformance", about: "Find out whether stages keep what every stage must keep", usage: "STAGE...",
      options: conformanceOptions + [
        Option("all", "examine every stage that there is"),
        Option("most", placeholder: "NUMBER", "try about so many odd inputs alone: for stages that take long"),
        Option("save", placeholder: "FOLDER", "keep the inputs with which a rule is broken"),
        Option("json", "print a JSON record for each stage"),
      ],
      words: StageRule.allCases.map { ($0.rawValue, $0.about) },
      examples: [
        (command: "tolmach conformance segment", about: "Exit with 3 if a rule of docs/stage-contract.md is broken."),
        (
          command: "tolmach conformance read-docx --input a.docx --save broken",
          about: "Try a reader with files that are made of this one, too."
        ),
      ]
    ) { arguments in
      var names = arguments.files
      if arguments.has("all") { names = catalog.stages.map(\.specification.id) + programNames }
      if names.isEmpty { throw UsageError.problem("name a stage, or give --all: `tolmach stages` lists them") }
      let most = arguments.value("most").map { Int($0) ?? 0 } ?? .max
      if most < 1 { throw UsageError.problem("--most needs a number from 1 up") }
      var isKept = true
      for name in names {
        let (conformance, files) = try conformance(name, arguments)
        var run = ConformanceRun(conformance, words: processWords(name, arguments, files))
        let report = try run.report(most: most, saving: arguments.value("save"))
        try print(arguments.has("json") ? report.json : report.text)
        isKept = isKept && report.isKept
      }
      return isKept ? .done : .gateFailed
    }
  }

  private var conformanceOptions: [Option] {
    [
      Option(
        "set", short: "s", placeholder: "NAME=VALUE", "make the stage with this setting; STAGE.NAME for one of several"),
      Option(
        "input", placeholder: "FILE", "a file that a reader is to know: others are made of it; may be given again"),
    ]
  }

  /// What a process is started with that examines the same.
  private func processWords(_ name: String, _ arguments: Arguments, _ files: [String]) -> [String] {
    let options = arguments.options.filter { $0.name == "set" } + files.map { (name: "input", value: $0) }
    return [Self.conformanceProcess, name] + options.flatMap { ["--\($0.name)", $0.value] }
  }

  /// - Returns: with the files that the stage is to know.
  private func conformance(_ name: String, _ arguments: Arguments) throws -> (Conformance, files: [String]) {
    let found: StageFactory?
    do throws(StageError) { found = try stages(beside: []).found(name) } catch {
      throw UsageError.problem(error.line(file: nil))
    }
    guard let stage = found else {
      let names = catalog.stages.map(\.specification.id) + programNames
      throw UsageError.problem(
        "there is no stage \(name)" + (suggestion(for: name, among: names).map { "; did you mean \($0)?" } ?? ""))
    }
    var settings: [String: SettingData] = [:]
    for (path, value) in try setOptions(arguments) {
      var setting = path
      if let dot = path.firstIndex(of: ".") {
        guard path[..<dot] == name else { continue }
        setting = String(path[path.index(after: dot)...])
      }
      guard let declaration = stage.specification.setting(setting) else {
        let names = stage.specification.settings.map(\.name)
        throw UsageError.problem(
          "\(name) has no setting \(setting)"
            + (suggestion(for: setting, among: names).map { "; did you mean \($0)?" } ?? ""))
      }
      guard let data = declaration.value(of: value.text), declaration.refusal(of: data) == nil else {
        throw UsageError.problem("\(name) does not take \(value.text) for \(setting)")
      }
      settings[setting] = data
    }
    let files = try files(for: stage, arguments)
    return (
      Conformance(of: stage, settings: settings, files: files, breakdowns: StagePrograms.breakdowns), files.map(\.name)
    )
  }

  /// Those that a reader recognizes; all where only one stage is examined.
  private func files(for stage: StageFactory, _ arguments: Arguments) throws -> [(name: String, bytes: [UInt8])] {
    guard stage.role == .reader else { return [] }
    var files: [(name: String, bytes: [UInt8])] = []
    for (option, file) in arguments.options where option == "input" {
      do throws(FileError) {
        let bytes = try FileSystem.read(EscapedPath.bytes(file))
        let isAlone = arguments.files.count == 1
        if isAlone || stage.recognize(bytes.prefix(headSize), SourceFile(file).lastComponent) != nil {
          files.append((name: file, bytes: bytes))
        }
      } catch {
        throw UsageError.problem("\(file): \(error.message); \(error.cure)")
      }
    }
    return files
  }

  /// Serves ``ConformanceRun`` as the process in which a stage is tried.
  func serveConformance(_ words: [String]) throws {
    let arguments = try parse(words, of: "conformance", options: conformanceOptions)
    guard let name = arguments.files.first else { return }
    try ConformanceServer(try conformance(name, arguments).0).serve()
  }
}
