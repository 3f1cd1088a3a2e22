/// Finds what may be a label at the beginning of a text.
struct LabelScanner {
  let opening: Opening

  /// The label that begins at a scalar; nil where there is none.
  ///
  /// - Parameter isFirst: whether it stands at the block's beginning, where words and bullets may be labels.
  func label(at index: Int, isFirst: Bool) -> Label? {
    guard let scalar = opening[index] else { return nil }
    if isFirst, let label = unit(at: index) ?? bullet(at: index) { return label }
    if scalar == "(" || scalar == "（" { return bracketed(at: index) }
    if scalar.decimalValue != nil { return decimal(at: index) }
    return lettered(at: index)
  }

  /// Ends a label: what follows must be parted from it.
  private func finish(
    _ number: Range<Int>, _ frame: Label.Frame, _ readings: [Reading], from start: Int, to end: Int
  ) -> Label? {
    let next = opening.skippingSpaces(from: end)
    let isAlone = opening.ends(at: next)
    // Chinese puts no space between a label and its text.
    let isParted = next > end || frame == .comma || opening[end]?.isLineEnd ?? true
    guard isAlone || isParted || frame == .brackets && readings.first?.numerals == .chinese else { return nil }
    return Label(
      number: opening.string(number), frame: frame, readings: readings, range: start..<end, next: next,
      isAlone: isAlone)
  }
}

// Numbers and letters.
extension LabelScanner {
  /// `1.`, `1)`, `1.2.3`, `1°`.
  private func decimal(at start: Int) -> Label? {
    guard let (values, end) = decimalNumber(at: start) else { return nil }
    let readings = [Reading(numerals: .decimal, values: values)]
    switch opening[end] {
    case ")": return finish(start..<end, .bracket, readings, from: start, to: end + 1)
    case "°", "º": return finish(start..<end, .degree, readings, from: start, to: end + 1)
    case ".", "．":
      // Spanish and French part it by a dash as well.
      let dash = opening[end + 1] == "-" || opening[end + 1] == "–" || opening[end + 1] == "—" ? 1 : 0
      guard let label = finish(start..<end, .stop, readings, from: start, to: end + 1 + dash) else { return nil }
      return isMonth(at: label.next) ? nil : label
    case "、": return finish(start..<end, .comma, readings, from: start, to: end + 1)
    default: return values.count > 1 ? finish(start..<end, .bare, readings, from: start, to: end) : nil
    }
  }

  /// Numbers of at most three digits with full stops between them: no year, no date, no sum.
  private func decimalNumber(at start: Int) -> (values: [Int], end: Int)? {
    var values: [Int] = []
    var index = start
    while values.count < 7 {
      let first = index
      var value = 0
      while let digit = opening[index]?.decimalValue {
        value = value * 10 + digit
        index += 1
        if index - first > 3 { return nil }
      }
      if index == first || value == 0 || index - first > 1 && opening[first]?.decimalValue == 0 { return nil }
      values.append(value)
      guard opening[index] == ".", opening[index + 1]?.decimalValue != nil else { return (values, index) }
      index += 1
    }
    return nil
  }

  /// `(1)`, `(a)`, `(iv)`, `（一）`.
  private func bracketed(at start: Int) -> Label? {
    let inside = start + 1
    var readings: [Reading] = []
    var end = inside
    if let (values, numberEnd) = decimalNumber(at: inside) {
      readings = [Reading(numerals: .decimal, values: values)]
      end = numberEnd
    } else {
      end = opening.endOfLetters(from: inside)
      readings = self.readings(of: inside..<end)
    }
    guard !readings.isEmpty, opening[end] == ")" || opening[end] == "）" else { return nil }
    return finish(inside..<end, .brackets, readings, from: start, to: end + 1)
  }

  /// `a)`, `а.`, `IV.`, `一、`.
  private func lettered(at start: Int) -> Label? {
    let end = opening.endOfLetters(from: start)
    guard end > start, end - start <= 9 else { return nil }
    let frame: Label.Frame
    switch opening[end] {
    case ")": frame = .bracket
    case ".": frame = .stop
    case "、": frame = .comma
    default: return nil
    }
    let readings = readings(of: start..<end)
    return readings.isEmpty ? nil : finish(start..<end, frame, readings, from: start, to: end + 1)
  }

  private func readings(of range: Range<Int>) -> [Reading] {
    guard !range.isEmpty, range.count <= 9 else { return [] }
    let signs = opening.scalars[range]
    if let value = chineseValue(signs) { return [Reading(numerals: .chinese, values: [value])] }
    return Reading.all(of: signs)
  }

  /// Whether a month follows: `1. Januar` is a date.
  private func isMonth(at index: Int) -> Bool {
    let end = opening.endOfLetters(from: index)
    guard (3...10).contains(end - index) else { return false }
    return months.contains(opening.string(index..<end).lowercased())
  }
}

/// In languages that write the day with a full stop.
private let months: Set<String> = Set(
  """
  januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug \
  sep sept okt nov dez marts maj december mars desember
  """.split(separator: " ").map { String($0) })

// Words and bullets.
extension LabelScanner {
  /// `Статья 7.`, `Chapter IV`, `§ 3`, `第七条`.
  private func unit(at start: Int) -> Label? {
    if opening[start] == "第" { return chineseUnit(at: start) }
    var end = opening.endOfLetters(from: start)
    if opening[start] == "§" { end = start + 1 }
    guard end > start, end - start <= 12 else { return nil }
    var next = end
    if opening[next] == "." { next += 1 }
    next = opening.skippingSpaces(from: next)
    if next > end, opening[next] == "№" { next = opening.skippingSpaces(from: next + 1) }
    guard next > end || opening[start] == "§" || opening.ends(at: next) else { return nil }
    let isNumbered = opening[next].map { $0.decimalValue != nil || $0.properties.isUppercase || $0 == "p" } ?? false
    guard isNumbered || opening.ends(at: next), let unit = Unit.named(opening.string(start..<end)) else { return nil }
    if !isNumbered {
      // An annex that is the only one has no number.
      guard unit == .annex else { return nil }
      return Label(
        unit: unit, number: "", frame: .bare, readings: [], range: start..<end, next: next, isAlone: true,
        isEvident: true)
    }
    return numbered(unit, from: start, at: next)
  }

  private func numbered(_ unit: Unit, from start: Int, at numberStart: Int) -> Label? {
    guard let (readings, numberEnd) = unitNumber(at: numberStart) else { return nil }
    var end = numberEnd
    var frame = Label.Frame.bare
    var isEvident = false
    if let sign = opening[end], sign == "." || sign == ":" || sign == ")" {
      frame = .stop
      end += 1
      isEvident = true
      if let dash = opening[end], dash == "-" || dash == "–" || dash == "—" { end += 1 }
    }
    let following = opening.skippingSpaces(from: end)
    if !isEvident, following > end, let dash = opening[following], dash == "–" || dash == "—" || dash == "-" {
      // A title may stand behind a dash.
      if opening[following + 1]?.isLabelSpace ?? false { end = following + 1 }
    }
    guard var label = finish(numberStart..<numberEnd, frame, readings, from: start, to: end) else { return nil }
    label.unit = unit
    label.isEvident = isEvident || label.isAlone || opening[end]?.isLineEnd ?? false
    return label
  }

  /// `7`, `7.1`, `7-1`, `7 bis`, `IV`, `A`, `premier`.
  private func unitNumber(at start: Int) -> (readings: [Reading], end: Int)? {
    var value = 0
    var index = start
    while let digit = opening[index]?.decimalValue, index - start < 5 {
      value = value * 10 + digit
      index += 1
    }
    if index > start {
      while let sign = opening[index], sign == "." || sign == "-" || "¹²³⁴⁵⁶⁷⁸⁹⁰".unicodeScalars.contains(sign) {
        let isJoint = sign == "." || sign == "-"
        guard !isJoint || opening[index + 1]?.decimalValue != nil else { break }
        index += 1
        while opening[index]?.decimalValue != nil { index += 1 }
      }
      let lettersEnd = opening.endOfLetters(from: index)
      if opening[index] == "º" || opening[index] == "°" || opening[index] == "ª" {
        index += 1
      } else if (1...2).contains(lettersEnd - index) {
        // 1er, 1o, 7a
        index = lettersEnd
      }
      let word = opening.skippingSpaces(from: index)
      let wordEnd = opening.endOfLetters(from: word)
      if ["bis", "ter", "quater"].contains(opening.string(word..<wordEnd)) { index = wordEnd }
      return ([Reading(numerals: .decimal, values: [value])], index)
    }
    let end = opening.endOfLetters(from: start)
    if opening.string(start..<end).lowercased() == "premier" {
      return ([Reading(numerals: .decimal, values: [1])], end)
    }
    let readings = end - start <= 9 ? Reading.all(of: opening.scalars[start..<end]).reversed() : []
    return readings.isEmpty ? nil : (Array(readings), end)
  }

  private func chineseUnit(at start: Int) -> Label? {
    var index = start + 1
    var value = 0
    while let digit = opening[index]?.decimalValue, index - start < 4 {
      value = value * 10 + digit
      index += 1
    }
    if index == start + 1 {
      while let sign = opening[index], Unit.chinese(sign) == nil, index - start < 5 { index += 1 }
      value = chineseValue(opening.scalars[min(start + 1, index)..<min(index, opening.scalars.count)]) ?? 0
    }
    guard value > 0, let unit = opening[index].flatMap({ Unit.chinese($0) }) else { return nil }
    let readings = [Reading(numerals: .decimal, values: [value])]
    guard var label = finish((start + 1)..<index, .bare, readings, from: start, to: index + 1) else { return nil }
    label.unit = unit
    label.number = String(value)
    label.isEvident = true
    return label
  }

  /// `—`, `•`.
  private func bullet(at start: Int) -> Label? {
    guard let sign = opening[start], sign.isBullet || sign.isDash || sign == "*" else { return nil }
    guard var label = finish(start..<start, .bullet(sign), [], from: start, to: start + 1), !label.isAlone else {
      return nil
    }
    label.isEvident = sign.isBullet
    return label
  }
}

extension Unicode.Scalar {
  /// A sign that is put before items and stands at the beginning of nothing else.
  var isBullet: Bool {
    switch self {
    case "•", "·", "▪", "▫", "●", "○", "◦", "■", "□", "◆", "◇", "‣", "⁃", "➢", "➤", "✓", "✔", "☐", "☑", "☒": true
    default: false
    }
  }

  /// A sign before items and before words that are spoken.
  var isDash: Bool { self == "-" || self == "–" || self == "—" || self == "−" }
}
