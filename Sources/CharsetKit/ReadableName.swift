import TextModel
import UnicodeKit

/// A path as people read it, each of its components in the charset that it is written in: archives of earlier days have
/// names in CP866, windows-1251 and others. What is UTF-8 stays; what no charset explains is escaped (``EscapedPath``).
///
/// Two paths may have the same readable name: it is for showing, and for keys.
public func readableName(_ path: some Collection<UInt8>) -> String {
  if let text = String(validating: path, as: UTF8.self) { return text }
  return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    .map { readableComponent(Array($0)) }.joined(separator: "/")
}

private func readableComponent(_ name: [UInt8]) -> String {
  if let text = String(validating: name, as: UTF8.self) { return text }
  let decoded = name.withUnsafeBufferPointer { bytes -> [UInt8]? in
    if let cyrillic = CyrillicModel.shared.match(bytes), cyrillic.cost < 30, cyrillic.inWords > 0.4 {
      return cyrillicCharsets.first { $0.name == cyrillic.charset }?.decode(bytes)
    }
    guard let detected = detectCharset(of: bytes), let converter = try? CharsetConverter(detected.value) else {
      return nil
    }
    return converter.decode(name).text
  }
  let text = decoded.map { String(decoding: $0, as: UTF8.self) }
  let isReadable = text?.unicodeScalars.allSatisfy {
    $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0 != "\u{FFFD}" && $0 != "/"
  }
  if let text, isReadable == true, !text.isEmpty { return text }
  return EscapedPath.text(name)
}
