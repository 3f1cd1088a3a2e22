/// The writing systems that languages are told apart by.
public enum Script: Int, CaseIterable, Sendable {
  case latin
  case cyrillic
  case greek
  case armenian
  case georgian
  case hebrew
  case arabic
  case han
  case kana
  case hangul
  case thai
  case devanagari

  /// Nil for what is no letter of theirs.
  @inline(__always)
  init?(_ value: UInt32) {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x400...0x52F: self = .cyrillic
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x531...0x587: self = .armenian
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
    case 0x5D0...0x5EA: self = .hebrew
    case 0x620...0x6D3, 0x750...0x77F, 0xFB50...0xFDFB, 0xFE70...0xFEFC: self = .arabic
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    case 0x3041...0x30FF: self = .kana
    case 0xAC00...0xD7A3, 0x1100...0x11FF: self = .hangul
    case 0xE01...0xE4E: self = .thai
    case 0x904...0x963: self = .devanagari
    default: return nil
    }
  }

  /// How many letters of an alphabet say as much as one of its characters.
  var weight: Int {
    switch self {
    case .han: 4
    case .hangul, .kana: 2
    default: 1
    }
  }
}
