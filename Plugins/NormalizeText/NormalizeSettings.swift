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
  static let fullWidth = Setting("full-width", "write full-width letters and digits as plain ones", default: false)
  static let ligatures = Setting("ligatures", "write ligatures such as ﬁ as their letters", default: false)
  static let entities = Setting("entities", "decode HTML entities left in the text", default: false)
  static let mojibake = Setting(
    "mojibake",
    "repair UTF-8 that was decoded as windows-1252 or windows-1251, and blocks of Russian that were decoded with another charset of Cyrillic or as windows-1252",
    default: false)
  static let yo = Setting<Yo>(
    "yo", "the Russian ё: keep it as it is, restore it where no other word can be meant, or remove it", default: .keep)
  static let preReform = Setting("pre-reform", "write Russian of before 1918 in today's spelling", default: false)
  static let quotes = Setting<Quote>("quotes", "the house style of quotation marks, outer and inner", default: .keep)
  static let apostrophes = Setting<Apostrophe>("apostrophes", "the house style of apostrophes in words", default: .keep)
  static let dashes = Setting<Dash>("dashes", "the house style of dashes between spaces", default: .keep)
  static let ellipsis = Setting<Ellipsis>("ellipsis", "the house style of ellipses", default: .keep)
  static let numberSign = Setting<NumberSign>(
    "number-sign", "the house style of № before a number: with a space, without, or as it is", default: .keep)
  static let rules = Setting(
    "rules", "ICU transform rules of one's own: щ > shch; ж > zh;", default: "", check: { refusal(ofRules: $0) })
  static let transliterate = Setting(
    "transliterate", "an ICU transform: Russian-Latin/BGN", default: "", check: { refusal(ofTransform: $0) })

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

  enum Yo: String, SettingChoice {
    case keep, restore, remove
  }

  enum Quote: String, SettingChoice {
    case keep
    /// «„“»
    case angle
    /// “‘’”
    case curly
    /// „‚‘“
    case low
    /// "''"
    case straight

    var style: QuoteStyle? {
      switch self {
      case .keep: nil
      case .angle: QuoteStyle(outer: ("«", "»"), inner: ("„", "“"))
      case .curly: QuoteStyle(outer: ("“", "”"), inner: ("‘", "’"))
      case .low: QuoteStyle(outer: ("„", "“"), inner: ("‚", "‘"))
      case .straight: QuoteStyle(outer: ("\"", "\""), inner: ("'", "'"))
      }
    }
  }

  enum Apostrophe: String, SettingChoice {
    case keep, straight, curly, modifier

    var sign: StaticString? {
      switch self {
      case .keep: nil
      case .straight: "'"
      case .curly: "’"
      case .modifier: "ʼ"
      }
    }
  }

  enum Dash: String, SettingChoice {
    case keep, em, en, hyphen

    var sign: StaticString? {
      switch self {
      case .keep: nil
      case .em: "—"
      case .en: "–"
      case .hyphen: "-"
      }
    }
  }

  enum Ellipsis: String, SettingChoice {
    case keep, sign, dots
  }

  enum NumberSign: String, SettingChoice {
    case keep, spaced, tight
  }
}

/// Why ICU refuses rules, as the rest of a sentence that begins with the setting's name.
private func refusal(ofRules rules: String) -> String? {
  guard !rules.isEmpty else { return nil }
  do throws(TransliteratorError) {
    _ = try Transliterator(rules: rules)
    return nil
  } catch {
    guard case .rules(let reason, let line, let column, let rule) = error else { return "must be ICU transform rules" }
    let place = line.map { ", line \($0)" + (column.map { ", column \($0)" } ?? "") } ?? ""
    return "must be ICU transform rules\(place): \(reason)" + (rule.isEmpty ? "" : ", at `\(rule)`")
  }
}

private func refusal(ofTransform identifier: String) -> String? {
  guard !identifier.isEmpty else { return nil }
  return (try? Transliterator(identifier)) == nil ? "must be a transform of ICU, such as Russian-Latin/BGN" : nil
}
