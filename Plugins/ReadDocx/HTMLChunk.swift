import CharsetKit
import ITSKit
import XMLKit

/// A piece of a document that is HTML (ECMA-376 part 1, section 17.17.2.1).
enum HTMLChunk {
  /// The text of a part that is HTML, by its name or its beginning, without NUL, which would end it; nil for others.
  static func text(of bytes: [UInt8], name: String) -> [UInt8]? {
    let name = name.lowercased()
    let isNamed = [".htm", ".html", ".xhtml"].contains { name.hasSuffix($0) }
    // UTF-16 has a zero for every other byte of what is looked at here.
    let opening = bytes.prefix(256).filter { $0 > 0x20 && $0 < 0x80 }.prefix(14)
    let beginning = String(decoding: opening, as: UTF8.self).lowercased()
    guard isNamed || beginning.hasPrefix("<html") || beginning.hasPrefix("<!doctypehtml"),
      let charset = htmlCharset(of: bytes), let file = try? decode(bytes, as: charset)
    else { return nil }
    return file.text.filter { $0 != 0 }
  }

  static func reader() -> BlockReader {
    var limits = XMLLimits()
    limits.depth = 2_000
    do {
      return try BlockReader([BlockReader.html], limits: limits)
    } catch {
      preconditionFailure("the rules of HTML are wrong: \(error.message)")
    }
  }
}
