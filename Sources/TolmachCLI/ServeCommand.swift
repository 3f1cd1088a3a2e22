import FileKit
@preconcurrency import Glibc
import HTTPKit
import PipelineRunner
import StageKit
import Synchronization

/// Outcomes as a run tells them, from threads of its own.
final class OutcomeList: Sendable {
  private let outcomes = Mutex<[Outcome]>([])

  var all: [Outcome] { outcomes.withLock { $0 } }
  func add(_ outcome: Outcome) { outcomes.withLock { $0.append(outcome) } }
}

extension Program {
  /// A verb that serves a page until it is interrupted.
  func command(_ verb: Verb, serving service: VerbService) -> Command {
    Command(
      name: verb.name, about: verb.about, usage: verb.usage,
      options: [Option("port", placeholder: "NUMBER", "the port to serve at (any that is free)")],
      examples: verb.examples
    ) { arguments in
      guard arguments.files.count == 1, let file = arguments.files.first, file != "-" else {
        throw UsageError.problem("\(verb.name) takes one file: tolmach \(verb.name) \(verb.usage)")
      }
      let port = try arguments.value("port").map { text throws(UsageError) in
        guard let port = UInt16(text) else { throw UsageError.problem("--port needs a number to 65535, not \(text)") }
        return port
      }
      let folder = try TemporaryFolder()
      let document = ServedDocument(file, service, catalog: catalog, folder: folder.path, token: randomToken())
      return try serve(document, port: port ?? 0)
    }
  }

  private func serve(_ document: ServedDocument, port: UInt16) throws -> ExitCode {
    let isBegun = document.isBegun
    do {
      // What cannot be shown is told here, not in the browser.
      _ = try document.page()
      let server = try LoopbackServer(port: port, limit: ServedDocument.greatestBody) { document.answer($0) }
      Interruption.watch()
      say((isBegun ? "goes on with " : "will keep your work in ") + "\(document.saved)\n")
      try print("\(server.origin)/\(document.token)/\n")
      say("Open this address in a browser of this machine; Ctrl-C ends.\n")
      while !Interruption.isAsked { usleep(100_000) }
      withExtendedLifetime(server) {}
      return .done
    } catch let failure as DocumentFailure {
      say("failed: \(failure.line)\n")
      return .someFailed
    } catch let error as StageError {
      say("failed: \(error.line(file: nil))\n")
      return .someFailed
    } catch let error as ServerError {
      say("tolmach: port \(port): \(String(cString: strerror(error.errno)).lowercased()); name another by --port\n")
      return .couldNotGoOn
    }
  }
}

/// 128 bits that nobody can guess, as a part of an address.
private func randomToken() -> String {
  var generator = SystemRandomNumberGenerator()
  return (0..<2).map { _ in
    let digits = String(generator.next(), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }.joined()
}
