/// How cells show their numbers: dates as dates, decimals, per cent (ECMA-376, part 1, sections 18.8.30 and 18.8.31).
///
/// Only what people put into a column beside text is understood; any other number is shown as it is.
struct CellFormats: Sendable {
  /// Formats of the workbook's own, by their numbers.
  var codes: [Int: String] = [:]
  /// For each cell style, the number of its format.
  var formatOfStyle: [Int] = []
  var countsFrom1904 = false

  /// Those that every workbook has; what depends on the reader's country is shown as ISO 8601 has it.
  private static let builtIn: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm", 45: "mm:ss",
    46: "h:mm:ss", 47: "mm:ss", 49: "@",
  ]

  func shown(_ number: String, style: Int) -> String {
    guard formatOfStyle.indices.contains(style), let value = Double(number), value.isFinite else { return number }
    let id = formatOfStyle[style]
    guard let code = codes[id] ?? Self.builtIn[id] else { return plain(number, value) }
    // The first section is that of positive numbers.
    let section = code.split(separator: ";", omittingEmptySubsequences: false).first ?? ""
    let tokens = tokens(of: section)
    if tokens.contains(where: \.isOfDate) { return date(value, tokens) ?? number }
    return decimal(value, section) ?? plain(number, value)
  }

  /// Whether cells of a style show their numbers as dates or times.
  func isDate(_ style: Int) -> Bool {
    guard formatOfStyle.indices.contains(style) else { return false }
    let id = formatOfStyle[style]
    guard let section = (codes[id] ?? Self.builtIn[id])?.split(separator: ";").first else { return false }
    return tokens(of: section).contains { $0.isOfDate }
  }

  /// Programs write 0.1 as 0.10000000000000001.
  private func plain(_ number: String, _ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return number.utf8.count > 15 ? "\(value)" : number
  }

  private func decimal(_ value: Double, _ section: Substring) -> String? {
    guard section.contains("0"), section.allSatisfy({ "0#,.%".contains($0) }) else { return nil }
    let isPercent = section.hasSuffix("%")
    let decimals = section.firstIndex(of: ".").map { section[$0...].count { $0 == "0" } } ?? 0
    let scale = (0..<min(decimals, 9)).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (abs(value) * (isPercent ? 100 : 1) * scale).rounded()
    guard scaled < 1e15 else { return nil }
    var digits = String(Int(scaled))
    while digits.utf8.count <= decimals { digits = "0" + digits }
    var whole = String(digits.dropLast(decimals))
    if section.contains(",") {
      var grouped = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.utf8.count - index) % 3 == 0 { grouped += "," }
        grouped.append(digit)
      }
      whole = grouped
    }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + whole + (decimals > 0 ? "." + digits.suffix(decimals) : "") + (isPercent ? "%" : "")
  }

  private enum Token: Equatable {
    case literal(String)
    /// Letters of one kind and their number: `yyyy`.
    case field(Character, Int)
    case half

    var isOfDate: Bool {
      switch self {
      case .literal: false
      case .field, .half: true
      }
    }
  }

  private func tokens(of section: Substring) -> [Token] {
    var tokens: [Token] = []
    var rest = section
    while let character = rest.first {
      let lowercase = Character(character.lowercased())
      if character == "\"" {
        let end = rest.dropFirst().firstIndex(of: "\"") ?? rest.endIndex
        tokens.append(.literal(String(rest[rest.index(after: rest.startIndex)..<end])))
        rest = rest[end...].dropFirst()
      } else if character == "[" {
        // A colour, a country, or hours beyond 24.
        let end = rest.firstIndex(of: "]") ?? rest.endIndex
        let inside = rest[..<end].dropFirst().lowercased()
        if inside.allSatisfy({ $0 == "h" }), !inside.isEmpty { tokens.append(.field("h", inside.count)) }
        rest = rest[end...].dropFirst()
      } else if character == "\\" || character == "_" || character == "*" {
        let next = rest.dropFirst().first
        if character == "\\", let next { tokens.append(.literal(String(next))) }
        rest = rest.dropFirst(2)
      } else if rest.prefix(5).lowercased() == "am/pm" {
        tokens.append(.half)
        rest = rest.dropFirst(5)
      } else if "ymdhs".contains(lowercase) {
        let run = rest.prefix { $0.lowercased() == character.lowercased() }
        tokens.append(.field(lowercase, run.count))
        rest = rest.dropFirst(run.count)
      } else {
        tokens.append(.literal(String(character)))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  private func date(_ value: Double, _ tokens: [Token]) -> String? {
    guard value >= 0, value < 3_000_000 else { return nil }
    let seconds = Int((value * 86_400).rounded())
    let (days, time) = (seconds / 86_400, seconds % 86_400)
    let (year, month, day) = civil(days)
    let hour = time / 3600
    let isHalved = tokens.contains(.half)
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let weekdays = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, min(width, 2) - String(number).utf8.count)) + String(number)
    }
    var result = ""
    for (index, token) in tokens.enumerated() {
      switch token {
      case .literal(let text): result += text == "@" ? "" : text
      case .half: result += hour < 12 ? "AM" : "PM"
      case .field("y", let width): result += width > 2 ? String(year) : padded(year % 100, 2)
      case .field("d", let width) where width > 2:
        let name = weekdays[(days + (countsFrom1904 ? 1462 : 0)) % 7]
        result += width == 3 ? String(name.prefix(3)) : name
      case .field("d", let width): result += padded(day, width)
      case .field("h", let width): result += padded(isHalved ? (hour + 11) % 12 + 1 : hour, width)
      case .field("s", let width): result += padded(time % 60, width)
      case .field("m", let width) where width > 2:
        result += width == 3 ? String(months[month - 1].prefix(3)) : months[month - 1]
      case .field("m", let width):
        // Beside hours or seconds it is minutes.
        let before = tokens[..<index].last { $0.isOfDate }
        let after = tokens[(index + 1)...].first { $0.isOfDate }
        var isMinute = false
        if case .field("h", _)? = before { isMinute = true }
        if case .field("s", _)? = after { isMinute = true }
        result += padded(isMinute ? time / 60 % 60 : month, width)
      case .field: break
      }
    }
    return result
  }

  /// The date of a day's number; that of 1 is 1 January 1900, and 60 is the day that there never was, 29 February.
  private func civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
    if !countsFrom1904, number == 60 { return (1900, 2, 29) }
    // Days from 1 March of the year 0 (H. Hinnant, chrono-compatible low-level date algorithms).
    let days = number + (countsFrom1904 ? 695_361 : number < 60 ? 693_900 : 693_899)
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
