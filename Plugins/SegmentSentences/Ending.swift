/// What may end a sentence: terminators, and the brackets and quotes that close after them.
struct Ending {
  enum Mark {
    case fullStop
    case ellipsis
    /// `!`, `?` and their like.
    case exclamation
    /// A terminator that means nothing else: 。 ։ ।
    case plain
    /// `:)` or `))` in place of a full stop.
    case smiley
    /// `;` between the points of a list.
    case semicolon
  }

  var mark: Mark
  /// UTF-8 bytes from the first terminator to the last closing bracket or quote.
  var range: Range<Int>
  /// Whether a bracket or quote closes after the terminators.
  var isClosed = false
  /// Whether a terminator is full-width, or stands after a Chinese character: no spaces are written.
  var isChinese = false
}

extension SentenceFinder {
  /// The ending whose first terminator has a byte at `candidate`; nil where there is none, and for (!) and (?).
  func ending(at candidate: Int) -> Ending? {
    var start = candidate
    // Terminators of two bytes are found by their second: of ։ ؟ ۔ the first is a letter's, too.
    if text[start] & 0xC0 == 0x80 {
      start -= 1
      guard text[start] >= 0xD6, text[start] <= 0xDB else { return nil }
    }
    guard start >= self.start, !text.has("(", at: start - 1) else { return nil }
    guard let (mark, length) = terminator(at: start) ?? weakTerminator(at: start), start + length > candidate else {
      return nil
    }
    var ending = Ending(mark: mark, range: start..<(start + length))
    var end = start + length
    ending.isChinese = isFullWidth(start) || isChineseCharacter(text.scalar(before: start).value)
    while true {
      if let (next, length) = terminator(at: end) {
        ending.isChinese = ending.isChinese || isFullWidth(end)
        ending.mark = merged(ending.mark, next, isClosed: ending.isClosed)
        end += length
      } else if let length = closer(at: end, isChinese: ending.isChinese) {
        ending.isClosed = true
        end += length
      } else if let length = note(at: end) ?? attachedSymbol(at: end) {
        end += length
      } else {
        break
      }
    }
    ending.range = start..<trailing(from: end)
    return ending
  }

  /// The end of what stands by itself after a sentence and belongs to it: a note's number in brackets, dots, emoji.
  private func trailing(from end: Int) -> Int {
    var end = end
    while true {
      let offset = text.skippingSpaces(from: end)
      guard offset > end, !hasLineBreak(end..<offset), let length = note(at: offset) ?? dots(at: offset)
      else { break }
      let after = text.kind(at: offset + length)
      guard after == .space || after == .none else { break }
      end = offset + length
    }
    return trailingEmoji(from: end)
  }

  /// The length of two full stops or more.
  private func dots(at offset: Int) -> Int? {
    var end = offset
    while text.has(".", at: end) { end += 1 }
    return end - offset > 1 ? end - offset : nil
  }

  /// The end of emoji that stand by themselves after a sentence, as part of it; the same offset where there are none,
  /// or where a lower-case letter follows, which they lead.
  private func trailingEmoji(from start: Int) -> Int {
    var end = start
    while text.kind(at: end) == .space {
      let first = text.skippingSpaces(from: end)
      if hasLineBreak(end..<first) { break }
      var offset = first
      while isEmoji(text.scalar(at: offset).value) || offset > first && text.kind(at: offset) == .mark {
        offset = text.after(offset)
      }
      let after = text.kind(at: offset)
      guard offset > first, after == .space || after == .none else { break }
      end = offset
    }
    return text.kind(at: text.skippingSpaces(from: end)) == .lower ? start : end
  }

  /// A face, a heart, a flower: what comments on the words before it, unlike ✔ and ⚡, which lead the words after.
  private func isEmoji(_ value: Unicode.Scalar) -> Bool {
    switch value {
    case "\u{1F000}"..., "☹"..."☻", "♥", "✊"..."✍", "✨", "❄", "❤", "⭐", "\u{2800}": true
    default: false
    }
  }

  private func hasLineBreak(_ range: Range<Int>) -> Bool { text.bytes[range].contains(UInt8(ascii: "\n")) }

  private func isFullWidth(_ offset: Int) -> Bool {
    switch text.scalar(at: offset).value {
    case "。", "．", "｡", "！", "？": true
    default: false
    }
  }

  private func merged(_ first: Ending.Mark, _ second: Ending.Mark, isClosed: Bool) -> Ending.Mark {
    switch (first, second) {
    case (.exclamation, _), (_, .exclamation): .exclamation
    case (.plain, _), (_, .plain): .plain
    case (.fullStop, .fullStop): isClosed ? .fullStop : .ellipsis
    default: .ellipsis
    }
  }

  private func terminator(at offset: Int) -> (Ending.Mark, length: Int)? {
    let (value, length) = text.scalar(at: offset)
    return switch value {
    case ".": (.fullStop, length)
    case "…": (.ellipsis, length)
    case "!", "?", "؟", "‼", "⁇"..."⁉", "！", "？": (.exclamation, length)
    case "։", "۔", "।", "॥", "。", "｡": (.plain, length)
    case ":" where rules.traits.colonEndsSentence: (.plain, length)
    case "．" where !isBetweenDigits(offset): (.plain, length)
    default: nil
    }
  }

  private func isBetweenDigits(_ offset: Int) -> Bool {
    text.kind(before: offset) == .digit && text.kind(at: offset + 3) == .digit
  }

  /// What may end a sentence, but cannot stand after another terminator.
  private func weakTerminator(at offset: Int) -> (Ending.Mark, length: Int)? {
    if text.has(";", at: offset), text.kind(at: offset + 1) == .space { return (.semicolon, 1) }
    if text[offset] == 0xEF, text.scalar(at: offset).value == "；" { return (.semicolon, 3) }
    guard text.has(")", at: offset) else { return nil }
    let eyes = text.scalar(before: offset).value
    guard eyes == ":" || eyes == ";" || eyes == "=" || eyes == ")" && !isInBrackets(offset) else { return nil }
    var end = offset
    while text.has(")", at: end) { end += 1 }
    return (.smiley, end - offset)
  }

  /// The length of a bracket or quote that closes at an offset, with a space before it where it is set off.
  private func closer(at offset: Int, isChinese: Bool) -> Int? {
    let (value, length) = text.scalar(at: offset)
    let kind = ScalarKind(value)
    if kind == .space { return spacedCloser(at: offset, quoteAt: offset + length, isChinese: isChinese) }
    guard kind == .closing || kind == .quote || (kind == .opening && value.isQuotationMark) else {
      return nil
    }
    // A quote with a word right after it opens, but where no spaces are written.
    if !isChinese, kind != .closing || value.isQuotationMark, text.kind(at: offset + length).isWord {
      return nil
    }
    if isChinese, kind == .opening { return nil }
    return length
  }

  /// The length of a space and the bracket or quote after it, where that closes: », or what more punctuation follows,
  /// or `"` where one is open.
  private func spacedCloser(at offset: Int, quoteAt start: Int, isChinese: Bool) -> Int? {
    let (quote, length) = text.scalar(at: start)
    if isChinese, quote == "”" || quote == "’" { return start + length - offset }
    guard quote == "»" || quote == "`" || quote == "\"" || quote == ")" else { return nil }
    var end = start + length
    while text.scalar(at: end).value == quote { end += length }
    let (after, _) = text.scalar(at: end)
    let isLast = ScalarKind(after) == .space || after == "\0"
    let closes =
      switch quote {
      case "»": !ScalarKind(after).isWord
      case "\"": isLast ? isQuoteOpen(before: offset) : isMorePunctuation(after)
      case ")": isLast && isInBrackets(offset)
      default: isMorePunctuation(after)
      }
    return closes ? end - offset : nil
  }

  private func isMorePunctuation(_ value: Unicode.Scalar) -> Bool {
    value == "." || value == "," || value == ";" || value == ":" || value == "!" || value == "?" || value == ")"
  }

  /// The length of a note's number in brackets; nil where there is none.
  private func note(at offset: Int) -> Int? {
    guard text.has("[", at: offset) else { return nil }
    var end = offset + 1
    while text.isDigit(at: end) || text.has(",", at: end) { end += 1 }
    return end > offset + 1 && text.has("]", at: end) ? end + 1 - offset : nil
  }

  /// The length of an emoji, a superscript or another symbol right after a terminator.
  private func attachedSymbol(at offset: Int) -> Int? {
    let (value, length) = text.scalar(at: offset)
    guard value > "©" else { return nil }
    let kind = ScalarKind(value)
    return kind == .symbol || kind == .mark ? length : nil
  }
}
