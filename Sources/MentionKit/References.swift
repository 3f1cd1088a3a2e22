extension Scan {
  /// Tells the numbers behind `статья`, `п.`, `Annex`, and those that go on with them: `5, 7 и 9`.
  mutating func findReferences() {
    var next = 0
    for index in tokens.indices where tokens[index].kind == .word || tokens[index].text == "§" {
      let isShortened = index + 1 < tokens.count && tokens[index + 1].text == "."
      guard
        let unit = tokens[index].text == "§" ? .paragraph : ReferenceUnit(tokens[index].text, isShortened: isShortened)
      else { continue }
      var position = index + (isShortened ? 2 : 1)
      while next < elements.count, elements[next].tokens.lowerBound < position { next += 1 }
      while let end = reference(unit, at: position, &next) { position = end }
    }
  }

  /// Marks a number that a unit counts.
  private mutating func reference(_ unit: ReferenceUnit, at start: Int, _ next: inout Int) -> Int? {
    var index = start
    while index < tokens.count, index < start + 6,
      tokens[index].kind == .space
        || ["(", ")", "«", "»", "\"", "“", "”", ",", "№", "–", "-"].contains(tokens[index].text)
        || ["и", "and", "or", "или", "to", "по", "et", "und", "bis"].contains(tokens[index].text)
    {
      index += 1
    }
    guard index < tokens.count else { return nil }
    if next < elements.count, elements[next].tokens.lowerBound == index {
      let mention = elements[next].mention
      guard mention.role == .number, mention.readings.first?.count == 1, mention.measure == nil else { return nil }
      elements[next].mention.role = .reference(unit)
      if mention.weight != .certain, isRoman(index) || unit == .annex { elements[next].mention.weight = .likely }
      next += 1
      return elements[next - 1].tokens.upperBound
    }
    // A letter in brackets or quotes.
    guard index > start, index + 1 < tokens.count, tokens[index].kind == .word,
      ["(", "«", "\"", "“"].contains(tokens[index - 1].text), [")", "»", "\"", "”"].contains(tokens[index + 1].text),
      let readings = letterReadings(tokens[index].text)
    else { return nil }
    add(index..<(index + 1), readings, .certain)
    var element = elements.removeLast()
    element.mention.role = .reference(.subparagraph)
    elements.insert(element, at: next)
    next += 1
    return index + 1
  }

  private func isRoman(_ index: Int) -> Bool { tokens[index].isCapital }

  /// A letter by its place, and by the sound that some translations keep.
  private func letterReadings(_ word: String) -> [[Fact]]? {
    guard word.unicodeScalars.count == 1, let scalar = word.unicodeScalars.first else { return nil }
    if let place = "abcdefghijklmnopqrstuvwxyz".unicodeScalars.enumerated().first(where: { $0.element == scalar }) {
      return [[.letter(place.offset + 1)]]
    }
    // Lists in Russian leave out ё, з is often kept, й and ь are not used.
    guard let place = "абвгдежзиклмнопрстуфхцчшщэюя".unicodeScalars.enumerated().first(where: { $0.element == scalar })
    else { return nil }
    let sounds = Array("abvgdezzi klmnoprstufhc".unicodeScalars)
    let sound = place.offset < sounds.count ? letterReadings(String(sounds[place.offset])) : nil
    return [[.letter(place.offset + 1)]] + (sound ?? [])
  }
}
