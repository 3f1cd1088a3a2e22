import Glibc
import LexiconKit
import ProcessKit
import StageKit

/// A library that the program is linked with.
public struct Library: Sendable {
  public let name: String
  public let version: String
  /// What it is there for, as a list of words.
  public let purpose: String

  public init(_ name: String, version: String, purpose: String) {
    self.name = name
    self.version = version
    self.purpose = purpose
  }
}

extension Program {
  var doctorCommand: Command {
    Command(
      name: "doctor", about: "Say what is installed, what is missing, and what that is for", usage: "", options: [],
      examples: [(command: "tolmach doctor", about: "Find out why a PDF is not read.")]
    ) { _ in
      let machine = Machine()
      try print("tolmach \(version): \(machine.processors) processors, \(machine.gibibytes) GiB of memory\n")
      try print("\nLibraries:\n" + table(libraries().map { ["\($0.name) \($0.version)", $0.purpose] }))
      try print("\nDictionaries that align brings along:\n" + table(Lexicon.shipped.map(\.doctorRow)))
      try print("\nPrograms of others:\n" + table(outsidePrograms))
      try print("\nTemporary files:\n" + table([temporaryFolder]))
      return .done
    }
  }

  /// Found or missing, for each program that a stage runs.
  private var outsidePrograms: [[String]] {
    catalog.stages.map(\.specification).flatMap { specification in
      specification.programs.map { program in
        let use = "\(program.purpose) (\(specification.id))"
        guard let found = ProcessKit.Program(program.name) else {
          return [program.name, "missing", "\(use); to have it: apt install \(program.package)"]
        }
        return [program.name, found.path, use]
      }
    }
  }

  /// Where it is, and whether it can be used.
  private var temporaryFolder: [String] {
    let path = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard access(path, W_OK | X_OK) == 0 else { return [path, "not to be written: set TMPDIR to a folder that is"] }
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return [path, "usable"] }
    return [path, "\((status.f_bavail * status.f_frsize) >> 30) GiB free"]
  }

  private func table(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0.dropFirst(column).first?.count ?? 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { $0 == row.count - 1 ? $1 : $1.padded(to: widths[$0]) }
      return "  " + cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}

private struct Machine {
  let processors = sysconf(Int32(_SC_NPROCESSORS_ONLN))
  let gibibytes = (sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))) >> 30
}

extension Lexicon {
  fileprivate var doctorRow: [String] {
    ["\(description.source)-\(description.target)", description.origins.map(\.name).joined(separator: ", ")]
  }
}
