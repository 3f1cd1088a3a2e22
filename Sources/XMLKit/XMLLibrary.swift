import CLibXML2

/// Which libxml2 is linked.
public enum XMLLibrary {
  /// `2.9.14`.
  public static var version: String {
    guard let version = __xmlParserVersion()?.pointee else { return "" }
    // 20914, and perhaps more behind it.
    let digits = String(cString: version).prefix { $0.isNumber }
    guard let number = Int(digits) else { return String(cString: version) }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
