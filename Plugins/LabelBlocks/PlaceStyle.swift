import TextModel

/// How a language cites a place: "ст. 7, п. 2, подп. а)", "art. 7, para. 2 (a)".
struct PlaceStyle {
  private let units: [Unit: String]
  private let item: String
  /// Nil where items of items follow in brackets.
  private let subitem: String?
  private let separator: String

  private init(_ units: String, item: String, subitem: String?, separator: String = ", ") {
    let names = units.split(separator: " ").map { String($0) }
    let all: [Unit] = [.annex, .part, .section, .chapter, .article, .paragraph]
    self.units = Dictionary(zip(all, names), uniquingKeysWith: { first, _ in first })
    self.item = item
    self.subitem = subitem
    self.separator = separator
  }

  /// - Parameter language: nil or one that is not known here gives numbers and labels alone.
  static func of(_ language: LanguageTag?) -> PlaceStyle { language.flatMap { styles[$0.language] } ?? plain }

  private static let plain = PlaceStyle("", item: "", subitem: "")
  private static let styles = [
    "ru": PlaceStyle("прил. ч. разд. гл. ст. §", item: "п.", subitem: "подп."),
    "uk": PlaceStyle("дод. ч. розд. гл. ст. §", item: "п.", subitem: "підп."),
    "be": PlaceStyle("дад. ч. разд. гл. арт. §", item: "п.", subitem: "падп."),
    "en": PlaceStyle("annex part sect. chap. art. §", item: "para.", subitem: nil),
    "fr": PlaceStyle("annexe partie sect. chap. art. §", item: "par.", subitem: "al."),
    "de": PlaceStyle("Anhang Teil Abschn. Kap. Art. §", item: "Abs.", subitem: "Buchst.", separator: " "),
    "es": PlaceStyle("anexo parte secc. cap. art. §", item: "párr.", subitem: "inc."),
    "it": PlaceStyle("all. parte sez. capo art. §", item: "par.", subitem: "lett."),
    "pt": PlaceStyle("anexo parte sec. cap. art. §", item: "n.º", subitem: "al."),
  ]

  /// - Parameters:
  ///   - units: from the greatest.
  ///   - items: from the outermost.
  /// - Returns: nil where there are none.
  func text(_ units: [OpenUnit], _ items: [OpenItem]) -> String? {
    // Articles are numbered through their chapters, but begin anew in an annex.
    let least = units.last
    var pieces = units.filter { $0.unit == .annex || $0.unit == least?.unit }.map { unit in
      [self.units[unit.unit] ?? "", unit.number].filter { !$0.isEmpty }.joined(separator: " ")
    }
    pieces.removeAll { $0.isEmpty }
    for (depth, open) in items.enumerated() {
      if depth == 0 {
        pieces.append(named(item, open))
      } else if let subitem {
        pieces.append(depth == 1 ? named(subitem, open) : open.shown)
      } else {
        pieces[pieces.count - 1] += " (\(open.number))"
      }
    }
    return pieces.isEmpty ? nil : pieces.joined(separator: separator)
  }

  private func named(_ name: String, _ item: OpenItem) -> String { name.isEmpty ? item.shown : "\(name) \(item.shown)" }
}

/// A unit that the text stands in.
struct OpenUnit {
  var unit: Unit
  var number: String
  /// The level of its heading; 0 where it is none.
  var level: Int
}

/// An item of a list that the text stands in.
struct OpenItem {
  var list: Int
  var label: Label
  var reading: Reading

  var number: String { label.number }

  /// Letters keep their bracket: "а)".
  var shown: String {
    switch reading.numerals {
    case .decimal, .upperRoman, .chinese: number
    default:
      label.frame == .bracket ? "\(number))" : label.frame == .brackets ? "(\(number))" : number
    }
  }
}
