import DocumentJSON
import Glibc
import JSONKit
import ProcessKit
import StageKit
import TextModel

/// The program of a stage as one worker uses it: started when the first document comes, and anew after it failed.
final class Conversation {
  private let program: Program
  private let arguments: [String]
  private let deadline: Double
  private let answerLimit: Int
  /// Nil while it does not run.
  private var dialogue: Dialogue?

  /// - Parameters:
  ///   - deadline: seconds for one answer.
  ///   - answerLimit: bytes of one answer.
  init(_ program: Program, _ arguments: [String], deadline: Double, answerLimit: Int = 256 << 20) {
    self.program = program
    self.arguments = arguments
    self.deadline = deadline
    self.answerLimit = answerLimit
  }

  /// Asks about one document, and has the answer read.
  ///
  /// - Parameters:
  ///   - request: one line, without its end.
  ///   - key: what the answer's id must be.
  ///   - read: takes what the answer says, if all is well.
  /// - Throws: what the program says against the document, or why there is no answer that can be used.
  func ask(
    _ request: [UInt8], key: String, _ read: (JSONValue) throws(SchemaError) -> Void
  ) throws(StageError) {
    let line = try answer(to: request)
    let answer: JSONValue
    do throws(JSONError) { answer = try JSONValue(parsing: line) } catch {
      throw refusal("\(error.message) (column \(error.column) of \(excerpt(line)))")
    }
    let failure: FailureRecord?
    do throws(SchemaError) { failure = try take(answer, key: key, read) } catch { throw refusal(error.message) }
    if let failure { throw StageError(failure) }
  }

  /// - Returns: what the program says against the document.
  private func take(
    _ answer: JSONValue, key: String, _ read: (JSONValue) throws(SchemaError) -> Void
  ) throws(SchemaError) -> FailureRecord? {
    guard answer.members != nil else { throw SchemaError("must be an object") }
    let id = answer["id"] ?? .null
    guard id.isKey(key) else {
      throw SchemaError("must be \"\(key)\", as that of the document in hand", at: "id")
    }
    guard let isDone = answer.member("ok")?.bool else { throw SchemaError("must be true or false", at: "ok") }
    guard isDone else { return try FailureRecord(answer: answer) }
    try read(answer)
    return nil
  }

  private func answer(to request: [UInt8]) throws(StageError) -> [UInt8] {
    if dialogue?.hasUnaskedOutput == true { throw refusal("it wrote a line that nobody asked for") }
    while true {
      let isNew = dialogue == nil
      let running = try started()
      do throws(Program.Failure) {
        return try running.ask(request, deadline: deadline, limit: answerLimit)
      } catch {
        let said = ended()
        switch error {
        // What it had done before may have been the matter: once more, in one that has done nothing.
        case .failed where !isNew: continue
        case .late: throw StageError(ProgramFailure.late, ["seconds": "\(deadline)", "said": said])
        case .tooMuch:
          throw StageError(ProgramFailure.tooLarge, ["limit": String(answerLimit >> 20), "said": said])
        case .notStarted, .failed:
          throw StageError(ProgramFailure.ended, ["reason": error.withoutWords.phrase, "said": said])
        }
      }
    }
  }

  private func started() throws(StageError) -> Dialogue {
    if let dialogue { return dialogue }
    do throws(Program.Failure) {
      let new = try Dialogue(program.path, arguments, isGuarded: true)
      dialogue = new
      return new
    } catch {
      throw StageError(ProgramFailure.notStarted, ["program": program.path, "reason": error.phrase])
    }
  }

  /// What it answers next nobody could tell: the next document has a new one.
  private func refusal(_ reason: String) -> StageError {
    StageError(ProgramFailure.badAnswer, ["reason": reason, "said": ended()])
  }

  /// Ends the program; its last words.
  private func ended() -> String {
    let said = dialogue?.end() ?? ""
    dialogue = nil
    return said.isEmpty ? "" : "; its last words are: \(shortened(said))"
  }

  private func excerpt(_ line: [UInt8]) -> String {
    "`\(shortened(String(decoding: line.prefix(400), as: UTF8.self)))`"
  }

  private func shortened(_ text: String) -> String { text.count > 200 ? text.prefix(199) + "…" : text }
}

extension JSONValue {
  fileprivate func isKey(_ key: String) -> Bool {
    switch self {
    case .string(let text): text == key
    case .number(let number): number.text == key
    default: false
    }
  }
}

extension Program.Failure {
  fileprivate var withoutWords: Program.Failure {
    if case .failed(let code, _) = self { .failed(code, said: "") } else { self }
  }
}

extension StageError {
  /// What a program said against a document. Its words are no templates.
  fileprivate init(_ failure: FailureRecord) {
    self.init(
      Failure(failure.code, "{message}", cure: "{cure}"), ["message": failure.message, "cure": failure.cure],
      at: Place(
        file: failure.file, part: failure.part, line: failure.line, column: failure.column,
        byteOffset: failure.byteOffset))
  }
}
