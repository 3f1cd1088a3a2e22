import TextModel
import UnitKit
import XMLKit

/// Elements and attributes, numbered in this order. An `i` or `u` is an element of a run's properties; `r`, `s` and `t` are
/// attributes as well.
enum Name: String, CaseIterable {
  case sheet, workbookPr, si, t, r, rPr, b, i, u, strike, vertAlign, rPh
  case numFmt, cellXfs, xf, row, c, v, f, mergeCell, `is`
  case name, id, state, date1904, val, numFmtId, formatCode
  case s, ref

  private static let all = Array(allCases)
  private static let numbers = Dictionary(uniqueKeysWithValues: zip(all, all.indices))

  init?(_ name: XMLName) {
    guard Self.all.indices.contains(name.local) else { return nil }
    self = Self.all[name.local]
  }

  var number: Int { Self.numbers[self] ?? -1 }
}

let vocabulary = XMLVocabulary(names: Name.allCases.map(\.rawValue))

extension XMLAttributes {
  func string(_ name: Name) -> String? { self[name.number].map { String(decoding: $0, as: UTF8.self) } }

  func isTrue(_ name: Name) -> Bool { ["1", "true", "on"].contains(string(name) ?? "") }
}

/// The names of sheets, and the date that days are counted from.
final class BookHandler: XMLHandler {
  private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
  private(set) var countsFrom1904 = false

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    switch Name(name) {
    case .sheet:
      let isHidden = ["hidden", "veryHidden"].contains(attributes.string(.state) ?? "")
      sheets.append((attributes.string(.name) ?? "", attributes.string(.id) ?? "", isHidden))
    case .workbookPr: countsFrom1904 = attributes.isTrue(.date1904)
    default: break
    }
  }
  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads rich text: runs with their properties, without pronunciation.
struct RichText {
  private(set) var text = UnitText()
  private var run: [MarkKind] = []
  private var isInText = false
  private var isInProperties = false
  private var isPhonetic = false
  private var open: [String] = []
  private var bytes: [UInt8] = []

  mutating func start(_ name: Name, _ attributes: XMLAttributes) {
    switch name {
    case .rPh: isPhonetic = true
    case .r: run = []
    case .rPr: isInProperties = true
    case .t:
      isInText = !isPhonetic
      bytes = []
    case .b, .i, .u, .strike, .vertAlign:
      guard isInProperties, let kind = kind(name, attributes.string(.val)) else { return }
      run.append(kind)
    default: break
    }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) { if isInText { self.bytes.append(contentsOf: bytes) } }

  mutating func end(_ name: Name) {
    switch name {
    case .rPh: isPhonetic = false
    case .rPr: isInProperties = false
    case .r: run = []
    case .t where isInText:
      isInText = false
      for kind in run { text.beginMark(kind.rawValue, kind) }
      text.append(unescaped(bytes))
      for kind in run { text.endMark(kind.rawValue) }
    default: break
    }
  }

  private func kind(_ name: Name, _ value: String?) -> MarkKind? {
    if ["0", "false", "none", "baseline"].contains(value ?? "") { return nil }
    return switch name {
    case .b: .bold
    case .i: .italic
    case .u: .underline
    case .strike: .strikethrough
    default: value == "superscript" ? .superscript : value == "subscript" ? .subscript : nil
    }
  }

  /// `_x000D_` is the character of that number (ECMA-376, part 1, section 22.9.2.19, ST_Xstring).
  private func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x5F) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x5F, index + 6 < bytes.count, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F,
        let code = UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result.append(contentsOf: scalar.utf8)
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}

/// The texts that cells share.
final class StringHandler: XMLHandler {
  private(set) var strings: [UnitText] = []
  private var rich: RichText?

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    guard let name = Name(name) else { return }
    if name == .si { rich = RichText() } else { rich?.start(name, attributes) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { rich?.append(bytes) }

  func endElement(_ name: XMLName) {
    guard let name = Name(name) else { return }
    rich?.end(name)
    if name == .si, let rich {
      strings.append(rich.text)
      self.rich = nil
    }
  }
}

/// How cells show their numbers.
final class StyleHandler: XMLHandler {
  private(set) var formats = CellFormats()
  private var isInCells = false

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
    switch Name(name) {
    case .numFmt:
      guard let id = attributes.string(.numFmtId).flatMap({ Int($0) }) else { return }
      formats.codes[id] = attributes.string(.formatCode)
    case .cellXfs: isInCells = true
    case .xf where isInCells: formats.formatOfStyle.append(attributes.string(.numFmtId).flatMap { Int($0) } ?? 0)
    default: break
    }
  }
  func endElement(_ name: XMLName) { if Name(name) == .cellXfs { isInCells = false } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
