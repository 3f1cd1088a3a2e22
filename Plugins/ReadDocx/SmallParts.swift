import XMLKit

/// Reads of `word/settings.xml` what decides on text.
final class SettingsHandler: XMLHandler {
  private(set) var hasEvenHeaders = false

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    if name.tag == .evenAndOddHeaders, name.space == .word { hasEvenHeaders = attributes.isOn }
  }

  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads `docProps/core.xml`: who wrote the document, when, and what it is called (ECMA-376 part 2, section 8.3).
final class PropertyHandler: XMLHandler {
  private(set) var properties: [(name: String, value: String)] = []
  private var value = ""

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) { value = "" }

  func endElement(_ name: XMLName) {
    if !value.allSatisfy(\.isWhitespace) { properties.append((name.localString, value)) }
    value = ""
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { value += String(decoding: bytes, as: UTF8.self) }
}
