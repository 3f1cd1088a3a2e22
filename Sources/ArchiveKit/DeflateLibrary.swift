import CZlib

/// Which zlib is linked.
public enum DeflateLibrary {
  /// `1.2.13`.
  public static var version: String { zlibVersion().map { String(cString: $0) } ?? "" }
}
