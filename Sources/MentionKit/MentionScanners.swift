/// The scanners of the languages met so far: each is made once.
public struct MentionScanners {
  private var scanners: [String: MentionScanner] = [:]

  public init() {}

  /// - Parameter language: the primary language subtag; empty where it is not known.
  public mutating func mentions(in text: [UInt8], _ range: Range<Int>, language: String) -> [Mention] {
    if let scanner = scanners[language] { return scanner.mentions(in: text, range) }
    let scanner = MentionScanner(language: language)
    scanners[language] = scanner
    return scanner.mentions(in: text, range)
  }
}
