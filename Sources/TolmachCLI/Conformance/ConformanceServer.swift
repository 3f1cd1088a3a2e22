import ConformanceKit
import FileKit
@preconcurrency import Glibc
import JSONKit

/// Examines a stage in this process, as it is asked on standard input: a probe's number a line, an answer a line. What
/// the stage reads from standard input is nothing, and what it prints goes to a file that is looked at.
struct ConformanceServer {
  private let conformance: Conformance
  private let lines: LineReader
  private let answers: Int32
  private let printed: Int32

  init(_ conformance: Conformance) throws(FileError) {
    self.conformance = conformance
    let questions = dup(STDIN_FILENO)
    answers = dup(STDOUT_FILENO)
    let nothing = open("/dev/null", O_RDONLY)
    printed = tmpfile().map { fileno($0) } ?? -1
    guard questions >= 0, answers >= 0, nothing >= 0, printed >= 0, dup2(nothing, STDIN_FILENO) >= 0,
      dup2(printed, STDOUT_FILENO) >= 0
    else { throw FileError(errno: errno, path: Array("standard input".utf8)) }
    lines = try LineReader(Array("/dev/fd/\(questions)".utf8))
    var memory = rlimit(rlim_cur: Self.memory, rlim_max: Self.memory)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
  }

  /// Bytes of address space: no probe explains more.
  private static let memory: rlim_t = 4 << 30
  /// After so many seconds with a probe the process ends, whatever has become of the one that asked.
  static let deadline: UInt32 = 60

  func serve() throws {
    var examiner = Examiner(conformance)
    while let line = try lines.next() {
      guard let question = try? JSONValue(parsing: line) else { return }
      alarm(Self.deadline * 2)
      var answer = JSONWriter()
      if let number = question["probe"]?.integer, conformance.probes.indices.contains(number) {
        let result = examiner.examine(conformance.probes[number], isQuick: question["quick"]?.bool ?? false)
        write(result, to: &answer)
      } else {
        answer.value(.object([JSONMember("obstacle", conformance.obstacle().map { .string($0) } ?? .null)]))
      }
      answer.endLine()
      alarm(0)
      send(answer.bytes)
    }
  }

  private func write(_ result: Examiner.Result, to answer: inout JSONWriter) {
    var problems = result.problems
    if lseek(printed, 0, SEEK_CUR) > 0 {
      ftruncate(printed, 0)
      lseek(printed, 0, SEEK_SET)
      problems.append(RuleProblem(.purity, "it prints something"))
    }
    answer.object { json in
      json.member("fingerprint", String(result.fingerprint, radix: 16))
      json.key("problems")
      json.array { json in
        for problem in problems.prefix(8) {
          json.object { json in
            json.member("rule", problem.rule.rawValue)
            json.member("message", problem.message)
          }
        }
      }
    }
  }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(answers, $0.baseAddress, $0.count) }
      if count <= 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
