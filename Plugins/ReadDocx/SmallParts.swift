import TextModel
import XMLKit

/// Reads of `word/settings.xml` what decides on text.
final class SettingsHandler: XMLHandler {
  private(set) var hasEvenHeaders = false
  private(set) var notes: [BlockKind: NoteNumbering] = [:]
  private var notesInHand: BlockKind?

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name.space == .word, let tag = name.tag else { return }
    switch tag {
    case .evenAndOddHeaders: hasEvenHeaders = attributes.isOn
    case .footnotePr: notesInHand = .footnote
    case .endnotePr: notesInHand = .endnote
    default: if let notesInHand { notes[notesInHand, default: NoteNumbering()].read(tag, attributes) }
    }
  }

  func endElement(_ name: XMLName) {
    if name.tag == .footnotePr || name.tag == .endnotePr { notesInHand = nil }
  }

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
