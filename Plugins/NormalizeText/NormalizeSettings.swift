import StageKit
import UnicodeKit

extension TextNormalizer {
  static let form = Setting<Form>("form", "the Unicode normalization form", default: .nfc)
  static let lineBreaks = Setting("line-breaks", "write every kind of line break as a line feed", default: true)
  static let controls = Setting(
    "controls", "remove control characters; one between two words becomes a space", default: true)
  static let zeroWidth = Setting(
    "zero-width", "remove zero-width spaces, joiners and byte order marks where they decide nothing", default: true)
  static let softHyphens = Setting("soft-hyphens", "remove soft hyphens", default: true)
  static let directionMarks = Setting(
    "direction-marks", "remove marks of writing direction from blocks without right-to-left letters", default: true)
  static let spaces = Setting(
    "spaces", "write every kind of space as a plain one, runs as one, and none at the ends of lines", default: true)
  static let lineEndHyphens = Setting(
    "line-end-hyphens", "join words divided at the end of a line, with a hyphen where it belongs to the word",
    default: true)
  static let lostHyphens = Setting(
    "lost-hyphens", "restore the hyphen that a Russian compound adjective lost at the end of a line", default: true)
  static let homoglyphs = Setting<Homoglyph>(
    "homoglyphs", "letters of another script that look alike, inside a word: repair, only find, or keep",
    default: .repair)
  static let stressMarks = Setting("stress-marks", "remove stress marks from Cyrillic vowels", default: false)

  enum Form: String, SettingChoice {
    case nfc, nfd, nfkc, nfkd
    case none

    var normalizationForm: NormalizationForm? {
      switch self {
      case .nfc: .nfc
      case .nfd: .nfd
      case .nfkc: .nfkc
      case .nfkd: .nfkd
      case .none: nil
      }
    }
  }

  enum Homoglyph: String, SettingChoice {
    case repair, find, keep
  }
}
