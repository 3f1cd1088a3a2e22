import StageKit
import TextModel
import UnitKit
import XMLKit

/// Gathers the units of an XLIFF file from its elements.
final class UnitHandler: XMLHandler {
  private(set) var units = UnitAssembly()
  private(set) var failure: StageError?
  private(set) var lostCodes = 0

  private let parser: SAXParser
  private var isFirst = true
  /// XLIFF 2: names of attributes and codes differ from those of 1.2.
  private var isSecond = false
  /// How deep the parser is in an element that says nothing here.
  private var skippedDepth = 0
  private var languages = ["", ""]
  /// For each side, its versions by language.
  private var versions: [[LanguageTag: Int]] = [[:], [:]]
  /// For each version, the block that write-xliff says its last text is of.
  private var lastBlock: [Int: String] = [:]

  private var draft: Draft?
  private var segmentCount = 0
  /// Of XLIFF 2: whether the texts in hand stand between segments.
  private var isIgnorable = false
  private var isCandidate = false
  /// Whose text the inline reader reads.
  private var textElement: Name?
  private var inline = InlineReader()
  /// The text of a note, or of something that is said of the unit.
  private var words: [UInt8]?
  private var fact: (side: Int?, name: String)?
  /// Whether the facts in hand are about the bead (nil) or a side; false where they are another tool's.
  private var factGroup: (isOurs: Bool, side: Int?) = (false, nil)
  private var note: Draft.Note?

  init(_ parser: SAXParser) { self.parser = parser }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    let value = { (name: Name) in attributes[name.number].map { String(decoding: $0, as: UTF8.self) } ?? "" }
    let local = name.localString
    let name = Name(number: name.local)
    if isFirst {
      isFirst = false
      guard name == .xliff else { try stop(XLIFFReader.notXLIFF, ["element": local]) }
      isSecond = value(.version).hasPrefix("2")
      if isSecond { languages = [value(.srcLang), value(.trgLang)] }
      return
    }
    if skippedDepth > 0 {
      skippedDepth += 1
      return
    }
    if textElement != nil {
      if let name { inline.start(name, isSecond: isSecond, value) }
      return
    }
    if words != nil { return }
    switch name {
    case .file:
      if !isSecond { languages = [value(.sourceLanguage), value(.targetLanguage)] }
      lastBlock = [:]
    case .unit, .transUnit:
      draft = Draft()
      draft?.isApproved = value(.approved) == "yes"
      segmentCount = 0
    case .segment where draft != nil:
      segmentCount += 1
      isIgnorable = false
      draft?.states[String(segmentCount)] = Draft.State(state: value(.state), detail: value(.subState))
    case .ignorable: isIgnorable = true
    case .source, .target, .segSource:
      guard draft != nil else { return skippedDepth = 1 }
      if name == .target, !isSecond, !isCandidate {
        draft?.states[""] = Draft.State(state: value(.state), detail: value(.stateQualifier))
        if languages[1].isEmpty { languages[1] = value(.lang) }
      }
      textElement = name
      inline = InlineReader()
    case .match, .altTrans:
      isCandidate = value(.origin) == "Tolmach"
      if !isCandidate { skippedDepth = 1 }
    case .note:
      let about = isSecond ? value(.appliesTo) : value(.annotates)
      note = Draft.Note(isAboutTarget: about == "target", category: isSecond ? value(.category) : value(.from))
      words = []
    case .metaGroup:
      let category = value(.category)
      let side = category == "place" ? (value(.appliesTo) == "target" ? 1 : 0) : nil
      factGroup = (category == "place" || category == "bead", side)
    case .contextGroup:
      let side = value(.name).hasPrefix("source-") ? 0 : value(.name).hasPrefix("target-") ? 1 : nil
      factGroup = (side != nil || value(.purpose) == "information", side)
    case .meta, .context:
      fact = (factGroup.side, isSecond ? value(.type) : contextName(value(.contextType)))
      words = []
    case .body, .header, .group, .notes, .metadata, .matches: break
    default: skippedDepth = 1
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skippedDepth > 0 { return }
    if textElement != nil { inline.append(bytes) } else { words?.append(contentsOf: bytes) }
  }

  func endElement(_ name: XMLName) throws(XMLStop) {
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    let name = Name(number: name.local)
    if let textElement {
      if name == textElement { endText(textElement) } else if let name { inline.end(name, isSecond: isSecond) }
      return
    }
    switch name {
    case .note: try endNote()
    case .meta, .context:
      if let fact, let words, factGroup.isOurs, draft != nil {
        let text = String(decoding: words, as: UTF8.self)
        if let side = fact.side { draft?.places[side][fact.name] = text } else { draft?.bead[fact.name] = text }
      }
      words = nil
    case .match, .altTrans: isCandidate = false
    case .unit, .transUnit:
      if let draft { try add(draft) }
      draft = nil
    default: break
    }
  }

  private func endText(_ element: Name) {
    textElement = nil
    lostCodes += inline.lost
    var pieces = inline.pieces
    if isSecond, !pieces.isEmpty { pieces[0].name = isIgnorable ? nil : String(segmentCount) }
    switch element {
    case .source: if !isCandidate { draft?.sides[0] += pieces }
    case .segSource: draft?.dividedSource = pieces
    default: if isCandidate { draft?.candidate = pieces } else { draft?.sides[1] += pieces }
    }
  }

  private func endNote() throws(XMLStop) {
    guard var note, let words else { return }
    note.text = String(decoding: words, as: UTF8.self)
    self.words = nil
    self.note = nil
    if draft != nil {
      draft?.notes.append(note)
    } else {
      let kind = FindingKind(note.category.isEmpty ? "note" : note.category, note.text)
      units.add(Finding(kind), to: try version(0), segment: nil)
    }
  }

  private func add(_ draft: Draft) throws(XMLStop) {
    var draft = draft
    draft.complete(isSecond: isSecond)
    var names: [String] = []
    var segments: [[String: (version: Int, range: Range<Int>)]] = [[:], [:]]
    for side in 0...1 {
      /// What has stood between segments since the last; nil before the first.
      var separator: [UInt8]?
      for (index, piece) in draft.sides[side].enumerated() {
        if piece.text.isBlank {
          separator?.append(contentsOf: piece.text.bytes)
          continue
        }
        let version = try version(side)
        // A block that write-xliff divided goes on.
        let block = draft.places[side]["block"]
        let goesOn = block != nil && lastBlock[version] == block
        let segment = units.add(
          piece.text, to: version, after: separator ?? (goesOn ? [0x20] : nil),
          place: .init(line: parser.line, label: draft.places[side]["place"]))
        separator = []
        lastBlock[version] = block
        guard let segment else { continue }
        let name = piece.name ?? "between \(index)"
        let start = segments[side][name]?.range.lowerBound ?? segment
        segments[side][name] = (version, start..<(segment + 1))
        if !names.contains(name) { names.append(name) }
      }
    }
    for (index, name) in names.enumerated() {
      var unit = UnitAssembly.Unit()
      unit.confidence = draft.confidence
      for (version, range) in segments.compactMap({ $0[name] }) { unit.segments[version] = range }
      unit.status = draft.status(of: isSecond ? name : "", isTranslated: segments[1][name] != nil)
      if index == 0 {
        unit.review = draft.review
        for note in draft.findings {
          let sides = segments.map { $0[name] }
          guard let place = sides[note.isAboutTarget ? 1 : 0] ?? sides[0] ?? sides[1] else { continue }
          units.add(Finding(FindingKind(note.category, note.text)), to: place.version, segment: place.range.lowerBound)
        }
      }
      units.add(unit)
    }
  }

  private func version(_ side: Int) throws(XMLStop) -> Int {
    guard let language = LanguageTag(languages[side]) else {
      try stop(XLIFFReader.noLanguage, ["side": side == 0 ? "source" : "target"])
    }
    if let version = versions[side][language] { return version }
    // The source goes first, whichever has text first.
    if side == 1 { _ = try version(0) }
    let version = units.addVersion(language)
    versions[side][language] = version
    return version
  }

  private func contextName(_ type: String) -> String {
    switch type {
    case "sourcefile": "file"
    case "linenumber": "line"
    default: type.hasPrefix("x-") ? String(type.dropFirst(2)) : type
    }
  }

  private func stop(_ failure: Failure, _ arguments: [String: String] = [:]) throws(XMLStop) -> Never {
    self.failure = StageError(failure, arguments, at: Place(line: parser.line))
    throw XMLStop()
  }
}
