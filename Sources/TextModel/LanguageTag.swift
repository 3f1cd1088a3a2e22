/// A BCP 47 language tag in its canonical letter case: `ru`, `en-GB`, `sr-Latn`, `zh-Hant-TW`.
///
/// Only the shape is checked (RFC 5646, section 2.1, `langtag` and `privateuse`), not the registry.
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The whole tag.
  public let identifier: String

  /// Nil where `text` has not the shape of a tag. An underscore is read as a hyphen.
  public init?(_ text: String) {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = pieces.first else { return nil }
    let isPrivate = first == "x" || first == "X"
    guard isPrivate ? pieces.count > 1 : (2...8).contains(first.utf8.count) && first.utf8.allSatisfy(isLetter) else {
      return nil
    }
    var canonical = [first.lowercased()]
    var afterSingleton = isPrivate
    for piece in pieces.dropFirst() {
      let bytes = piece.utf8
      guard (1...8).contains(bytes.count), bytes.allSatisfy({ isLetter($0) || isDigit($0) }) else { return nil }
      if bytes.count == 1 { afterSingleton = true }
      if !afterSingleton, bytes.count == 4, bytes.allSatisfy(isLetter) {
        canonical.append(piece.prefix(1).uppercased() + piece.dropFirst().lowercased())
      } else if !afterSingleton, bytes.count == 2 {
        canonical.append(piece.uppercased())
      } else {
        canonical.append(piece.lowercased())
      }
    }
    identifier = canonical.joined(separator: "-")
  }

  /// The primary language: `zh` of `zh-Hant-TW`.
  public var language: String { String(identifier.prefix { $0 != "-" }) }

  public var description: String { identifier }

  public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.identifier < right.identifier }
}

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
