import DocumentJSON
import JSONKit
import ProcessKit
import StageKit
import StageProgram

extension StageFactory {
  /// A stage that is a program of its own, by what the program says of itself.
  ///
  /// - Parameter name: what pipelines call it.
  init(program: Program, named name: String, _ stated: StatedSpecification) throws(StageError) {
    guard [.document, .parallel, .reader, .writer].contains(stated.role) else {
      throw StageError(ProgramFailure.notForPrograms, ["program": name, "role": stated.role.rawValue])
    }
    for reserved in [deadline.declaration, WriterSetting.to.declaration]
    where stated.specification.setting(reserved.name) != nil {
      throw StageError(
        ProgramFailure.badSpecification,
        ["program": program.path, "reason": "the setting \(reserved.name) is not its own"])
    }
    let own = stated.specification.settings
    let specification = stated.specification.asStage(named: name, isWriter: stated.role == .writer)
    let scope = AnswerScope(
      isOneVersion: stated.role == .document, givesSegments: specification.gives.contains(.segments),
      givesAlignments: specification.gives.contains(.alignment))
    self.init(specification, role: stated.role) { settings throws(StageError) in
      let conversation = Conversation(program, own.map { $0.option(settings) }, deadline: settings[deadline])
      switch stated.role {
      case .document: return .document(ProgramDocumentStage(conversation: conversation, scope: scope))
      case .parallel: return .parallel(ProgramParallelStage(conversation: conversation, scope: scope))
      case .reader:
        return .reader(ProgramReader(conversation: conversation, mediaType: specification.mediaTypes.first))
      default:
        return .writer(
          ProgramWriter(
            conversation: conversation, prologue: Array(stated.prologue.utf8),
            separator: Array(stated.separator.utf8), epilogue: Array(stated.epilogue.utf8)))
      }
    }
  }
}

/// The setting that every program has, and only Tolmach reads.
private let deadline = Setting<Double>(
  "deadline", "how many seconds the program may take for one document", default: 60
) { seconds in seconds > 0 ? nil : "must be more than 0" }

extension StageSpecification {
  fileprivate func asStage(named name: String, isWriter: Bool) -> StageSpecification {
    StageSpecification(
      id: name, summary: summary, version: version,
      settings: (isWriter ? [WriterSetting.to.declaration] : []) + settings + [deadline.declaration], needs: needs,
      needsBySetting: needsBySetting, gives: gives, mediaTypes: mediaTypes, holdsOneDocument: holdsOneDocument,
      allowsFilePerVersion: allowsFilePerVersion, findings: findings,
      failures: failures + ProgramFailure.ofEveryStage, examples: examples)
  }
}

extension SettingDeclaration {
  /// `--name=value`; a list as JSON, so that its items may hold anything.
  fileprivate func option(_ settings: Settings) -> String {
    let data = settings[name] ?? .text("")
    guard case .list = data else { return "--\(name)=\(data.text)" }
    var json = JSONWriter()
    json.settingData(data)
    return "--\(name)=\(String(decoding: json.bytes, as: UTF8.self))"
  }
}
