@preconcurrency import Glibc
import Synchronization

/// Ctrl-C: once, finish what is in hand; twice, stop now.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  static var isAsked: Bool { asked.load(ordering: .relaxed) }

  static func watch() {
    signal(SIGINT) { _ in
      if Interruption.asked.exchange(true, ordering: .relaxed) { _exit(ExitCode.interrupted.rawValue) }
    }
  }
}

/// How many processors there are, at least 1.
var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
