import CICU

/// Which ICU is linked: its data decide what these functions answer.
public enum ICU {
  /// `72.1`.
  public static var version: String { String(cString: icu_version()) }
}

/// An error of ICU for which this module has no better words.
public struct ICUError: Error, Equatable, CustomStringConvertible {
  /// `U_MEMORY_ALLOCATION_ERROR`.
  public let name: String

  init(_ status: Int32) { name = String(cString: icu_error_name(status)) }

  public var description: String { name }
}
