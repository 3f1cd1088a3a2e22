import DocumentJSON
import FileKit
import Glibc
import JSONKit
import ProcessKit
public import StageKit
import StageProgram
import Synchronization
import TextModel

/// Finds stages that are programs of their own. Each program is asked once what it is.
///
/// `NAME` is the program `tolmach-stage-NAME` in the first of the folders that has it: those of TOLMACH_STAGE_PATH, the
/// folder `stages` beside the pipeline file, those of PATH. A name with a slash is the path of a program, as seen from
/// the folder of the pipeline file.
public final class StagePrograms: Sendable {
  private let known = Mutex<[String: Result<StatedSpecification, StageError>]>([:])
  static let prefix = "tolmach-stage-"

  /// The failures of a program that did not do what it must: that it ended, hung, or answered what is no answer.
  public static let breakdowns = [
    ProgramFailure.late, ProgramFailure.ended, ProgramFailure.tooLarge, ProgramFailure.badAnswer,
  ]

  public init() {}

  /// The stage of a name; nil where there is no such program.
  ///
  /// - Parameter folder: of the pipeline file; empty for the current one.
  public func stage(_ name: String, beside folder: [UInt8]) throws(StageError) -> StageFactory? {
    let isPath = name.contains("/")
    guard isPath || isName(name) else { return nil }
    guard let path = isPath ? absolute(name, in: folder) : path(of: name, beside: folder) else { return nil }
    guard let program = Program(path) else { throw StageError(ProgramFailure.notThere, ["program": name]) }
    let stated = try specification(of: program)
    guard isPath || stated.specification.id == name else {
      throw StageError(
        ProgramFailure.badSpecification,
        ["program": path, "reason": "its `id` is \(stated.specification.id), and the program's name says \(name)"])
    }
    return try StageFactory(program: program, named: name, stated)
  }

  /// The names of the programs that can be found, sorted; they are not asked anything.
  public func names(beside folder: [UInt8]) -> [String] {
    var names: Set<String> = []
    for folder in folders(beside: folder) {
      for entry in (try? FileSystem.list(Array(folder.utf8))) ?? [] where entry.kind == .file {
        let file = String(decoding: entry.name, as: UTF8.self)
        let name = String(file.dropFirst(Self.prefix.count))
        if file.hasPrefix(Self.prefix), isName(name), Program("\(folder)/\(file)") != nil { names.insert(name) }
      }
    }
    return names.sorted()
  }

  private func specification(of program: Program) throws(StageError) -> StatedSpecification {
    let result =
      known.withLock { $0[program.path] } ?? Result { () throws(StageError) in try program.statedSpecification() }
    known.withLock { $0[program.path] = result }
    return try result.get()
  }

  private func path(of name: String, beside folder: [UInt8]) -> String? {
    folders(beside: folder).lazy.map { "\($0)/\(Self.prefix)\(name)" }.first { access($0, X_OK) == 0 }
  }

  private func folders(beside folder: [UInt8]) -> [String] {
    listed("TOLMACH_STAGE_PATH") + [absolute("stages", in: folder)] + listed("PATH")
  }

  /// The folders that a variable of the environment lists.
  private func listed(_ variable: String) -> [String] {
    let value = getenv(variable).map { String(cString: $0) } ?? ""
    return value.split(separator: ":").map { absolute(String($0), in: []) }
  }

  /// A run may go to another folder before the program is started.
  private func absolute(_ path: String, in folder: [UInt8]) -> String {
    if path.hasPrefix("/") { return path }
    let joined = String(decoding: FileSystem.join(folder, Array(path.utf8)), as: UTF8.self)
    guard !joined.hasPrefix("/"), let here = getcwd(nil, 0) else { return joined }
    defer { free(here) }
    return "\(String(cString: here))/\(joined)"
  }
}

extension Program {
  /// Seconds that a program may take to say what it is: an interpreter with large libraries needs some.
  private static let patience = 30.0

  fileprivate func statedSpecification() throws(StageError) -> StatedSpecification {
    let reason: String
    do {
      let output = try run(["--specification"], deadline: Self.patience, outputLimit: 1 << 20)
      return try StatedSpecification(json: JSONValue(parsing: output))
    } catch let failure as Failure {
      reason = failure.phrase
    } catch let error as JSONError {
      reason = "what it wrote is no JSON: \(error.message) (line \(error.line), column \(error.column))"
    } catch {
      reason = (error as? SchemaError)?.message ?? "\(error)"
    }
    throw StageError(ProgramFailure.badSpecification, ["program": path, "reason": reason])
  }
}

extension Program.Failure {
  /// "it ...".
  var phrase: String {
    switch self {
    case .notStarted(let code): "it cannot be started: \(String(cString: strerror(code)))"
    case .late: "it took too long"
    case .tooMuch: "it wrote too much"
    case .failed(let code, let said) where code >= 0:
      "it ended with the code \(code)" + (said.isEmpty ? "" : " (\(said))")
    case .failed(let code, let said):
      "it ended with the signal \(strsignal(-code).map { String(cString: $0) } ?? String(-code))"
        + (said.isEmpty ? "" : " (\(said))")
    }
  }
}
