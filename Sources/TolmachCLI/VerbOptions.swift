import PipelineFile
import StageKit

/// The options that a verb has from its pipelines, and what each sets.
struct VerbOptions {
  private(set) var options: [Option] = []
  /// For each pipeline, by its index: what an option's name sets there.
  private(set) var targets: [[String: String]] = []
  /// For each pipeline, by its index: the setting that takes the files of the command line.
  private(set) var files: [FilesSetting] = []

  /// - Throws: where a pipeline of the verb is wrong: the program's mistake, which its tests find.
  init(_ verb: Verb, _ catalog: StageCatalog) throws(PipelineProblems) {
    for verbSwitch in verb.switches { add(verbSwitch.option) }
    for pipeline in verb.pipelines {
      let definition = try readPipeline(
        Array(pipeline.text.utf8), set: [(name: pipeline.files, value: "-")], catalog: catalog)
      let setting = pipeline.files.split(separator: ".").last.map { String($0) } ?? ""
      let declaration = catalog.specification(definition.source.id)?.setting(setting)
      files.append(FilesSetting(isList: declaration?.kind == .list))
      var target: [String: String] = [:]
      for parameter in definition.parameters {
        target[parameter.name] = parameter.name
        add(Option(parameter.name, placeholder: "VALUE", parameter.about.withDefault(parameter.default)))
      }
      for step in [definition.source] + definition.steps {
        guard let specification = catalog.specification(step.id) else { continue }
        for setting in specification.settings where step.given[setting.name] == nil && target[setting.name] == nil {
          target[setting.name] = "\(step.id).\(setting.name)"
          add(setting.option)
        }
      }
      targets.append(target)
    }
  }

  /// The first of a name stands: the same setting in another pipeline, or in a later step, is not shown twice.
  private mutating func add(_ option: Option) {
    if !options.contains(where: { $0.name == option.name }) { options.append(option) }
  }
}

/// A setting that takes the files of the command line: one, or as many as there are.
struct FilesSetting {
  let isList: Bool

  func value(of files: [String], verb: String) throws(UsageError) -> SettingData {
    if isList { return .list(files) }
    guard files.count == 1, let file = files.first else {
      throw .problem("\(verb) takes one file here, not \(files.count)")
    }
    return .text(file)
  }
}

extension SettingDeclaration {
  fileprivate var option: Option {
    let summary = summary.withDefault(defaultValue?.text)
    return switch kind {
    case .flag:
      Option(
        name, defaultValue == .flag(true) ? "\(self.summary) (yes; --\(name)=false: no)" : self.summary)
    case .choice(let values): Option(name, placeholder: values.joined(separator: "|"), values: values, summary)
    case .integer, .number: Option(name, placeholder: "NUMBER", summary)
    case .list: Option(name, placeholder: "A,B,...", summary)
    case .text: Option(name, placeholder: "TEXT", summary)
    case .file: Option(name, placeholder: "FILE", summary)
    }
  }
}

extension String {
  fileprivate func withDefault(_ value: String?) -> String {
    guard let value, !value.isEmpty, value != "false" else { return self }
    return "\(self) (\(value))"
  }
}
