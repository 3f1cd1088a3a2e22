@testable import XMLKit

/// Writes events down: `<a b=c>text</a>`; names of the vocabulary by their numbers.
final class EventRecorder: XMLHandler {
  var events = ""
  var stopsAt: String?

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    if name.localString == stopsAt { throw XMLStop() }
    events += "<" + shown(name)
    for index in 0..<attributes.count {
      let value = String(decoding: attributes.value(at: index), as: UTF8.self)
      events += " \(shown(attributes.name(at: index)))=\(value)"
    }
    events += ">"
  }

  func endElement(_ name: XMLName) { events += "</\(shown(name))>" }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { events += String(decoding: bytes, as: UTF8.self) }

  private func shown(_ name: XMLName) -> String {
    (name.namespace > 0 ? "\(name.namespace):" : "") + (name.local >= 0 ? "\(name.local)" : name.localString)
  }
}

let vocabulary = XMLVocabulary(names: ["known", "id"], namespaces: [[""], ["urn:a", "urn:also-a"]])

/// The events of a document, or the line and column of what is wrong, its kind and its message.
func events(_ xml: String, limits: XMLLimits = XMLLimits()) -> String { events(Array(xml.utf8), limits: limits) }

func events(_ xml: [UInt8], limits: XMLLimits = XMLLimits()) -> String {
  let recorder = EventRecorder()
  let parser = SAXParser(vocabulary, limits: limits)
  do {
    try parser.parse(xml, with: recorder)
    return recorder.events
  } catch {
    return "\(error.line):\(error.column): \(error.kind): \(error.message)"
  }
}
