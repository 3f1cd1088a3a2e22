extension Scan {
  /// Joins months to the days and years beside them.
  mutating func joinDates() {
    var joined: [Element] = []
    var index = 0
    while index < elements.count {
      var element = elements[index]
      index += 1
      guard element.isMonth else {
        joined.append(element)
        continue
      }
      var hasDay = false
      if let first = joined.last, !first.isMonth, first.mention.role == .number,
        isDay(first) || isYear(first) && isChineseYear(first),
        isAdjacent(first, element)
      {
        joined.removeLast()
        element = element.joined(after: first)
        hasDay = isDay(first)
      }
      while index < elements.count, !elements[index].isMonth, isAdjacent(element, elements[index]),
        !hasDay && isDay(elements[index]) || isYear(elements[index])
      {
        hasDay = hasDay || isDay(elements[index])
        let isLast = isYear(elements[index])
        element = elements[index].joined(after: element)
        index += 1
        if isLast { break }
      }
      element.isMonth = true
      joined.append(element)
    }
    elements = joined
  }

  private func isDay(_ element: Element) -> Bool { element.number.map { (1...31).contains($0) } ?? false }
  private func isYear(_ element: Element) -> Bool { element.number.map { (1000...2199).contains($0) } ?? false }

  /// Other languages begin a date with its year only in digits.
  private func isChineseYear(_ element: Element) -> Bool {
    element.tokens.upperBound < tokens.count && tokens[element.tokens.upperBound].text == "年"
  }

  private func isAdjacent(_ one: Element, _ other: Element) -> Bool {
    let between = one.tokens.upperBound..<other.tokens.lowerBound
    return between.count <= 5
      && tokens[between].allSatisfy {
        $0.kind == .space || [",", ".", "of", "de", "the", "del", "年", "日", "号"].contains($0.text)
      }
  }
}

extension Scan.Element {
  /// The number that it is, where it is one whole small number.
  fileprivate var number: Int? {
    guard mention.readings.first?.count == 1, case .number(let quantity)? = mention.readings.first?.first else {
      return nil
    }
    return quantity.small
  }

  /// A date of two elements, one of which is a month or has one.
  fileprivate func joined(after first: Scan.Element) -> Scan.Element {
    var result = self
    let facts = (first.mention.readings.first ?? []) + (mention.readings.first ?? [])
    result.mention = Mention(
      first.mention.range.lowerBound..<mention.range.upperBound, [facts],
      max(first.mention.weight, mention.weight) == .certain ? .certain : .possible)
    result.mention.role = .date
    result.tokens = first.tokens.lowerBound..<tokens.upperBound
    return result
  }
}
