extension Program {
  /// The program and the arguments by which another is run where no network can be reached: in a network namespace of
  /// its own (`unshare` of util-linux), where the system lets users make one.
  ///
  /// - Returns: nil where it does not.
  public static func withoutNetwork(_ program: Program, _ arguments: [String]) -> (Program, [String])? {
    guard let unshare = isolating else { return nil }
    return (unshare, options + ["--", program.path] + arguments)
  }

  private static let options = ["--user", "--map-current-user", "--net"]

  /// Tried once a process.
  private static let isolating: Program? = {
    guard let unshare = Program("unshare") else { return nil }
    do throws(Failure) {
      _ = try unshare.run(options + ["--", "true"], deadline: 5, outputLimit: 1)
      return unshare
    } catch {
      return nil
    }
  }()
}
