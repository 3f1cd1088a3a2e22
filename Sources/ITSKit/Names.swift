import XMLKit

/// The names that mean the same in every document: those of local markup, numbered first in every vocabulary.
enum LocalName: Int, CaseIterable {
  // Of ITS.
  case translate, withinText, localeFilterList, localeFilterType
  case term, termInfoRef, termConfidence
  case locNote, locNoteType, locNoteRef
  case locQualityIssueType, locQualityIssueComment, locQualityIssueSeverity, locQualityIssueProfileRef
  case locQualityIssueEnabled, locQualityIssuesRef
  // Of XML and HTML.
  case space, lang, id
  // What else is asked for by number.
  case span
  // Of HTML: lists that number their items, and readings of characters.
  case ol, li, start, type, reversed, value, rt

  var name: String { String(describing: self) }

  /// As HTML writes it, `its-within-text`; empty where that is not another name.
  var htmlName: String {
    switch self {
    case .translate, .space, .lang, .id, .span, .ol, .li, .start, .type, .reversed, .value, .rt: ""
    default: "its-" + name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }
  }

  /// The name of a number, as ITS or as HTML writes it.
  init?(number: Int) {
    let count = LocalName.allCases.count
    self.init(rawValue: number < count ? number : number - count)
  }

  static let vocabulary = allCases.map(\.name) + allCases.map(\.htmlName)
}

/// The namespaces that mean the same in every document, numbered first in every vocabulary.
enum Namespace: Int, CaseIterable {
  case absent, xml, its, html, xlink

  var address: String {
    switch self {
    case .absent: ""
    case .xml: xmlAddress
    case .its: itsAddress
    case .html: "http://www.w3.org/1999/xhtml"
    case .xlink: "http://www.w3.org/1999/xlink"
    }
  }
}

let xmlAddress = "http://www.w3.org/XML/1998/namespace"
let itsAddress = "http://www.w3.org/2005/11/its"
/// Of the rules that are ours.
let rulesAddress = "urn:tolmach:rules"
