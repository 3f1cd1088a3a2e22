/// Files that nobody would write: for readers.
struct HostileBytes {
  /// Files that the reader knows: what is made of them is hostile in its own format.
  let seeds: [(name: String, bytes: [UInt8])]

  /// How many truncations and mutations are made of all seeds together.
  private static let changes = 240
  private static let longest = 1 << 20

  var all: [(name: String, bytes: [UInt8])] { seeds + fixed + truncated + mutated }

  private var fixed: [(name: String, bytes: [UInt8])] {
    let deep = 50_000
    var files: [(name: String, bytes: [UInt8])] = [
      ("an empty file", []),
      ("white space alone", Array(" \t\r\n \n".utf8)),
      ("bytes that no UTF-8 has", [0x61, 0xFF, 0xFE, 0xC0, 0x80, 0xF5, 0x80, 0x80, 0x80, 0x0A]),
      ("surrogates in UTF-8", [0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0x0A]),
      ("a character cut off", Array("Да".utf8).dropLast()),
      ("half a unit of UTF-16", [0xFF, 0xFE, 0x1F, 0x04, 0x40]),
      ("a lone surrogate of UTF-16", [0xFE, 0xFF, 0xD8, 0x00, 0x04, 0x1F]),
      ("a byte order mark of UTF-32 alone", [0xFF, 0xFE, 0, 0]),
      ("all bytes", (0...255).map { UInt8($0) }),
      ("NULs", Array(repeating: 0, count: 10_000)),
      ("line ends", Array(repeating: 0x0A, count: 20_000)),
      ("carriage returns", Array(repeating: 0x0D, count: 20_000)),
      ("one long line", Array(repeating: 0x61, count: Self.longest)),
      ("elements in elements", repeated("<a>", deep)),
      ("lists in lists", repeated("[", deep)),
      ("objects in objects", repeated("{\"a\":", deep)),
      ("quotation marks", repeated("\"", 10_001)),
      ("separators", repeated(",;\t", 10_000)),
      ("entities in entities", Array(Self.billionLaughs.utf8)),
      ("an external entity", Array("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".utf8)),
      ("the beginning of an archive", Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0xFF, count: 26)),
      ("the end of an archive", Array("PK\u{5}\u{6}".utf8) + Array(repeating: 0xFF, count: 18)),
      ("a PDF of nothing", Array("%PDF-1.7\n".utf8)),
    ]
    if let seed = seeds.first(where: { !$0.bytes.isEmpty }) {
      let times = max(1, Self.longest / 4 / seed.bytes.count)
      files.append(("\(seed.name), \(times) times", Array(repeatElement(seed.bytes, count: times).joined())))
    }
    return files
  }

  private var truncated: [(name: String, bytes: [UInt8])] {
    let count = min(60, max(8, Self.changes / 2 / max(1, seeds.count)))
    return seeds.flatMap { seed in
      let lengths = Set((0..<count).map { $0 * seed.bytes.count / count }).sorted()
      return lengths.map { ("\(seed.name), cut off at byte \($0)", Array(seed.bytes[..<$0])) }
    }
  }

  private var mutated: [(name: String, bytes: [UInt8])] {
    let count = max(8, Self.changes / 2 / max(1, seeds.count))
    return seeds.filter { !$0.bytes.isEmpty }.flatMap { seed in
      (0..<count).map { number in
        var random = RandomNumbers(seed: number)
        var bytes = seed.bytes
        for _ in 0...random.below(3) { change(&bytes, &random) }
        return ("\(seed.name), changed by the dice \(number)", bytes)
      }
    }
  }

  private func change(_ bytes: inout [UInt8], _ random: inout RandomNumbers) {
    guard !bytes.isEmpty else { return }
    let place = random.below(bytes.count)
    let end = min(bytes.count, place + 1 + random.below(16))
    switch random.below(5) {
    case 0: bytes[place] ^= 1 << UInt8(random.below(8))
    case 1:
      bytes[place] = random.one(of: [0x00, 0x0A, 0x0D, 0x20, 0x22, 0x3C, 0x3E, 0x7F, 0x80, 0xC3, 0xE2, 0xF0, 0xFF])
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
    default: bytes.insert(contentsOf: random.one(of: Self.tokens).utf8, at: place)
    }
  }

  private static let tokens = [
    "<", "</", "&#x110000;", "&#0;", "]]>", "<!--", "\"", "\\", "{", "}", "[", "\u{FEFF}", "\u{2028}", "\u{1}",
    "99999999999999999999", "-1", "NaN", "\t", "\r", ",", "e\u{301}", "-->", "%s", "../",
  ]

  private static let billionLaughs: String = {
    let entities = (1...12).map { "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 - 1);", count: 10) + "\">" }
    return "<!DOCTYPE a [<!ENTITY a0 \"ha\">" + entities.joined() + "]><a>&a12;</a>"
  }()

  private func repeated(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }
}
