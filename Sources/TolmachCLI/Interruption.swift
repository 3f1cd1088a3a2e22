@preconcurrency import Glibc
import Synchronization

/// Ctrl-C: once, finish what is in hand; twice, stop now. A supervisor's SIGTERM is the first of them, however often it
/// comes: some send it twice.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  static func watch() {
    // Whoever started this may have had them blocked, which is inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    signal(SIGINT) { _ in
      if Interruption.ask() { _exit(ExitCode.interrupted.rawValue) }
    }
    signal(SIGTERM) { _ in _ = Interruption.ask() }
  }

  /// Says so at once, by nothing that a signal's handler may not call.
  ///
  /// - Returns: whether it had been asked before.
  private static func ask() -> Bool {
    if asked.exchange(true, ordering: .relaxed) { return true }
    let code = errno
    if isatty(STDERR_FILENO) == 1 { write("\n") }
    write("finishing the documents in hand; Ctrl-C again stops now\n")
    errno = code
    return false
  }

  private static func write(_ text: StaticString) {
    _ = Glibc.write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }
}

/// How many processors there are, at least 1.
var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
