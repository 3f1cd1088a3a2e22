/// Whether every letter is a capital one, and there are enough of them to say so.
func isAllCapitals(_ line: Bytes) -> Bool {
  var rest = line
  var letters = 0
  while let (value, length) = scalar(in: rest) {
    switch CharacterKind(value) {
    case .upperCase: letters += 1
    case .lowerCase, .uncased: return false
    case .digit, .other: break
    }
    rest = rest.dropFirst(length)
  }
  return letters >= 4
}

/// Whether a line has neither letters nor digits: a rule, three asterisks.
func isOrnament(_ line: Bytes) -> Bool {
  var rest = line
  while let (value, length) = scalar(in: rest) {
    if CharacterKind(value) != .other { return false }
    rest = rest.dropFirst(length)
  }
  return true
}

/// Whether a line is a date, a place, or both: "23 ноября 2022 года", "г. Ереван", "Yerevan, 23 November 2022".
func isDateline(_ line: Bytes) -> Bool {
  var rest = line
  var words = 0
  var names = 0
  var hasDate = false
  var hasDay = false
  var hasPlaceWord = false
  while let word = nextWord(of: &rest) {
    words += 1
    guard words <= 8, let (first, _) = scalar(in: word) else { return false }
    switch CharacterKind(first) {
    case .digit:
      if isNumericDate(word) {
        hasDate = true
        hasDay = true
      } else if word.count <= 4 {
        hasDay = true
      } else {
        return false
      }
    case .upperCase, .lowerCase:
      if monthNames.contains(word) {
        hasDate = true
      } else if dateWords.contains(word), words > 1 {
        continue
      } else if placeWords.contains(word) {
        hasPlaceWord = true
      } else if CharacterKind(first) == .upperCase, names < 3 {
        names += 1
      } else {
        return false
      }
    case .uncased, .other: return false
    }
  }
  if hasDate { return hasDay || words == 1 }
  return hasPlaceWord && names > 0 && words <= 4
}

/// Whether a line is a person's name with initials: "С. В. Лавров", "Лавров С.В.", "J. R. Smith".
func isNameWithInitials(_ line: Bytes) -> Bool {
  var rest = line
  var initials = 0
  var names = 0
  while let (value, length) = scalar(in: rest) {
    if value == 0x20 || value == 0xA0 || value == 0x2E || value == 0x2D {
      rest = rest.dropFirst(length)
      continue
    }
    guard CharacterKind(value) == .upperCase else { return false }
    let letters = letterRun(rest)
    let isInitial = letters.scalars <= 2 && rest.dropFirst(letters.bytes).first == 0x2E
    if isInitial { initials += 1 } else { names += 1 }
    rest = rest.dropFirst(letters.bytes)
  }
  return (1...3).contains(initials) && (1...2).contains(names)
}

private func letterRun(_ text: Bytes) -> (bytes: Int, scalars: Int) {
  var rest = text
  var count = 0
  while let (value, length) = scalar(in: rest), CharacterKind(value).isLetter {
    rest = rest.dropFirst(length)
    count += 1
  }
  return (text.count - rest.count, count)
}

/// Takes the next piece between blanks and commas, without full stops at its end.
private func nextWord(of text: inout Bytes) -> Bytes? {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2C || byte == 0x09 || byte == 0xC2 || byte == 0xA0 }
  while let first = text.first, isBlank(first) { text = text.dropFirst() }
  guard !text.isEmpty else { return nil }
  // No-break spaces are C2 A0; other characters that begin with C2 belong to no date.
  var word = text.prefix { $0 != 0x20 && $0 != 0x2C && $0 != 0x09 && $0 != 0xC2 }
  text = text.dropFirst(word.count)
  while let last = word.last, last == 0x2E || last == 0x3A { word = word.dropLast() }
  return word
}

/// "23.11.2022", "2022-11-23", "11/23/2022".
private func isNumericDate(_ text: Bytes) -> Bool {
  var digits = 0
  var pieces = 1
  for byte in text {
    switch byte {
    case 0x30...0x39: digits += 1
    case 0x2D, 0x2E, 0x2F:
      guard (1...4).contains(digits) else { return false }
      pieces += 1
      digits = 0
    default: return false
    }
  }
  return pieces == 3 && (1...4).contains(digits)
}

private let monthNames = WordSet(
  """
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май
  июнь июль август сентябрь октябрь ноябрь декабрь january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec januar februar märz mai juni juli oktober
  dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril
  mayo junio julio agosto septiembre octubre noviembre diciembre січня лютого березня квітня травня червня липня
  серпня вересня жовтня листопада грудня студзеня лютага сакавіка красавіка чэрвеня ліпеня жніўня верасня кастрычніка
  лістапада снежня
  """)

private let dateWords = WordSet(
  """
  г год года року the of de del le den st nd rd th
  """)

private let placeWords = WordSet(
  """
  г гор город пос поселок село м місто city
  """)
