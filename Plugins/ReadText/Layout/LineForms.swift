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
  let words = words(of: line)
  guard (1...8).contains(words.count) else { return false }
  var hasDate = false
  var names = 0
  var hasDay = false
  var hasPlaceWord = false
  for (index, word) in words.enumerated() {
    let text = word.lowercased()
    if monthNames.contains(text) || isNumericDate(text) {
      hasDate = true
    } else if let first = text.unicodeScalars.first, CharacterKind(first.value) == .digit {
      guard text.unicodeScalars.count <= 4 else { return false }
      hasDay = true
    } else if dateWords.contains(text) {
      continue
    } else if placeWords.contains(text), index + 1 < words.count {
      hasPlaceWord = true
    } else if let first = word.unicodeScalars.first, CharacterKind(first.value) == .upperCase {
      names += 1
    } else {
      return false
    }
  }
  if hasDate { return (hasDay || words.count == 1) && names <= 3 }
  return hasPlaceWord && (1...3).contains(names) && words.count <= 4
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

/// Pieces between blanks and commas, without full stops at their ends.
private func words(of line: Bytes) -> [String] {
  String(decoding: line, as: UTF8.self).unicodeScalars
    .split { $0 == " " || $0 == "\u{A0}" || $0 == "," || $0 == "\t" }
    .map { word in
      var word = word
      while word.last == "." || word.last == ":" { word.removeLast() }
      return String(word)
    }
    .filter { !$0.isEmpty }
}

/// "23.11.2022", "2022-11-23", "11/23/2022".
private func isNumericDate(_ text: String) -> Bool {
  let pieces = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2D || $0 == 0x2F }
  return pieces.count == 3
    && pieces.allSatisfy { piece in
      (1...4).contains(piece.count) && piece.allSatisfy { (0x30...0x39).contains($0) }
    }
}

private let monthNames: Set<String> = [
  "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
  "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
  "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember",
  "janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
  "diciembre",
  "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада",
  "грудня", "студзеня", "лютага", "сакавіка", "красавіка", "чэрвеня", "ліпеня", "жніўня", "верасня",
  "кастрычніка", "лістапада", "снежня",
]

private let dateWords: Set<String> = [
  "г", "год", "года", "року", "the", "of", "de", "del", "le", "den", "st", "nd", "rd", "th",
]

private let placeWords: Set<String> = ["г", "гор", "город", "пос", "поселок", "село", "м", "місто", "city"]
