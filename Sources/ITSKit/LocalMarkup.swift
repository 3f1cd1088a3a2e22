import TextModel
import XMLKit

// What attributes say of the element that they stand in (ITS 2.0, section 5.2.2, and section 6 for HTML): those of ITS on
// any element, those without a prefix on an `its:span` or an element of HTML, and `xml:space`, `xml:lang` and `xml:id`.
extension Annotator {
  mutating func readLocalMarkup(_ name: XMLName, _ attributes: XMLAttributes, _ data: inout ElementData) {
    var filter: (list: UnsafeBufferPointer<UInt8>?, type: UnsafeBufferPointer<UInt8>?) = (nil, nil)
    var remarks: [Remark.Category: [(name: String, value: String)]] = [:]
    for index in 0..<attributes.count {
      let attribute = attributes.name(at: index)
      guard attribute.local >= 0, let local = LocalName(number: attribute.local), isLocal(attribute, local, of: name)
      else { continue }
      let value = attributes.value(at: index)
      switch local {
      case .space: data.isPreserved = value.elementsEqual("preserve".utf8)
      case .lang: data.language = self.index(ofLanguage: value)
      case .id: setIdentifier(value, of: &data)
      case .translate: data.isTranslated = !value.elementsEqual("no".utf8)
      case .withinText:
        if let withinText = WithinText(rawValue: String(decoding: value, as: UTF8.self)) { data.set(withinText) }
      case .localeFilterList: filter.list = value
      case .localeFilterType: filter.type = value
      case .locQualityIssuesRef:
        let address = String(decoding: value, as: UTF8.self)
        if address.hasPrefix("#") { addIssues(named: String(address.dropFirst()), to: &data) }
      case .term, .termInfoRef, .termConfidence:
        remarks[.term, default: []].append((local.name, String(decoding: value, as: UTF8.self)))
      case .locNote, .locNoteType, .locNoteRef:
        remarks[.note, default: []].append((local.name, collapsed(String(decoding: value, as: UTF8.self))))
      case .locQualityIssueType, .locQualityIssueComment, .locQualityIssueSeverity, .locQualityIssueProfileRef,
        .locQualityIssueEnabled:
        remarks[.issue, default: []].append((local.name, String(decoding: value, as: UTF8.self)))
      case .span, .ol, .li, .start, .type, .reversed, .value, .rt: break
      }
    }
    if filter.list != nil || filter.type != nil {
      data.localeFilter = self.index(
        of: LocaleFilter(
          list: filter.list.map { String(decoding: $0, as: UTF8.self) } ?? "*",
          isExclude: filter.type?.elementsEqual("exclude".utf8) ?? false))
    }
    if remarks.isEmpty { return }
    for category in Remark.Category.allCases {
      if let values = remarks[category] { add(category, values, to: &data) }
    }
  }

  private func isLocal(_ attribute: XMLName, _ local: LocalName, of element: XMLName) -> Bool {
    switch Namespace(rawValue: attribute.namespace) {
    case .its: local != .id
    case .xml: local == .space || local == .lang || local == .id
    case .absent:
      switch Namespace(rawValue: element.namespace) {
      case .its: element.local == LocalName.span.rawValue
      case .html: attribute.local >= LocalName.allCases.count || local == .translate || local == .lang || local == .id
      default: false
      }
    default: false
    }
  }
}
