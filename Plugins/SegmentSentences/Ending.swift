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
  /// Whether a terminator is of a script that writes no spaces.
  var isFullWidth = false
}

extension SentenceFinder {
  /// The ending whose first terminator has a byte at `candidate`; nil where there is none, and for (!) and (?).
  func ending(at candidate: Int) -> Ending? {
    var start = candidate
    // Terminators of two bytes are found by their second.
    if text[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= self.start, text[start - 1] != 0x28 else { return nil }
    guard let (mark, length) = terminator(at: start) ?? weakTerminator(at: start), start + length > candidate else {
      return nil
    }
    var ending = Ending(mark: mark, range: start..<(start + length))
    var end = start + length
    ending.isFullWidth = isFullWidth(start)
    while true {
      if let (next, length) = terminator(at: end) {
        ending.isFullWidth = ending.isFullWidth || isFullWidth(end)
        ending.mark = merged(ending.mark, next, isClosed: ending.isClosed)
        end += length
      } else if let length = closer(at: end, isFullWidth: ending.isFullWidth) {
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
      guard offset > end, !text.bytes[end..<offset].contains(0x0A), let length = note(at: offset) ?? dots(at: offset)
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
    while text[end] == 0x2E { end += 1 }
    return end - offset > 1 ? end - offset : nil
  }

  /// The end of emoji that stand by themselves after a sentence, as part of it; the same offset where there are none.
  private func trailingEmoji(from end: Int) -> Int {
    var end = end
    while text.kind(at: end) == .space {
      var offset = text.skippingSpaces(from: end)
      let start = offset
      if text.bytes[end..<start].contains(0x0A) { break }
      while true {
        let (value, length) = text.scalar(at: offset)
        guard isEmoji(value) || offset > start && ScalarKind(value) == .mark else { break }
        offset += length
      }
      let after = text.kind(at: offset)
      guard offset > start, after == .space || after == .none else { break }
      end = offset
    }
    return end
  }

  /// A face, a heart, a flower: what comments on the words before it, unlike ✔ and ⚡, which lead the words after.
  private func isEmoji(_ value: UInt32) -> Bool {
    switch value {
    case 0x1F000..., 0x2639...0x263B, 0x2665, 0x2728, 0x2744, 0x2764, 0x270A...0x270D, 0x2B50, 0x2800: true
    default: false
    }
  }

  private func isFullWidth(_ offset: Int) -> Bool { text[offset] == 0xE3 || text[offset] == 0xEF }

  private func merged(_ first: Ending.Mark, _ second: Ending.Mark, isClosed: Bool) -> Ending.Mark {
    switch (first, second) {
    case (.exclamation, _), (_, .exclamation): .exclamation
    case (.plain, _), (_, .plain): .plain
    case (.fullStop, .fullStop): isClosed ? .fullStop : .ellipsis
    default: .ellipsis
    }
  }

  private func terminator(at offset: Int) -> (Ending.Mark, length: Int)? {
    switch text[offset] {
    case 0x2E: return (.fullStop, 1)
    case 0x21, 0x3F: return (.exclamation, 1)
    case 0x3A where rules.traits.colonEndsSentence: return (.plain, 1)
    case 0xD6 where text[offset + 1] == 0x89: return (.plain, 2)
    case 0xD8 where text[offset + 1] == 0x9F: return (.exclamation, 2)
    case 0xDB where text[offset + 1] == 0x94: return (.plain, 2)
    case 0xEF where text.scalar(at: offset).value == 0xFF0E: return isBetweenDigits(offset) ? nil : (.plain, 3)
    case 0xE0...0xEF: break
    default: return nil
    }
    return switch text.scalar(at: offset).value {
    case 0x2026: (.ellipsis, 3)
    case 0x203C, 0x2047...0x2049, 0xFF01, 0xFF1F: (.exclamation, 3)
    case 0x0964, 0x0965, 0x3002, 0xFF61: (.plain, 3)
    default: nil
    }
  }

  private func isBetweenDigits(_ offset: Int) -> Bool {
    text.kind(before: offset) == .digit && text.kind(at: offset + 3) == .digit
  }

  /// What may end a sentence, but cannot stand after another terminator.
  private func weakTerminator(at offset: Int) -> (Ending.Mark, length: Int)? {
    switch text[offset] {
    case 0x3B where text[offset + 1] == 0x20: return (.semicolon, 1)
    case 0x29:
      let before = text[offset - 1]
      let isSmiley = before == 0x3A || before == 0x3D || before == 0x3B || before == 0x29 && !isInBrackets(offset)
      guard isSmiley else { return nil }
      var end = offset
      while text[end] == 0x29 { end += 1 }
      return (.smiley, end - offset)
    default: return nil
    }
  }

  /// The length of a bracket or quote that closes at an offset, with a space before it where it is set off.
  private func closer(at offset: Int, isFullWidth: Bool) -> Int? {
    let (value, length) = text.scalar(at: offset)
    let kind = ScalarKind(value)
    if kind == .space { return spacedCloser(at: offset, quoteAt: offset + length) }
    guard kind == .closing || kind == .quote || (kind == .opening && text.isQuotationMark(at: offset)) else {
      return nil
    }
    // A quote with a word right after it opens, but where no spaces are written.
    if !isFullWidth, kind != .closing || text.isQuotationMark(at: offset), text.kind(at: offset + length).isWord {
      return nil
    }
    if isFullWidth, kind == .opening { return nil }
    return length
  }

  /// The length of a space and the bracket or quote after it, where that closes: », or what more punctuation follows,
  /// or `"` where one is open.
  private func spacedCloser(at offset: Int, quoteAt start: Int) -> Int? {
    let (quote, length) = text.scalar(at: start)
    guard quote == 0xBB || quote == 0x60 || quote == 0x22 || quote == 0x29 else { return nil }
    var end = start + length
    while text.scalar(at: end).value == quote { end += length }
    let (after, _) = text.scalar(at: end)
    let isLast = ScalarKind(after) == .space || after == 0
    let closes =
      switch quote {
      case 0xBB: !ScalarKind(after).isWord
      case 0x22: isLast ? isQuoteOpen(before: offset) : isMorePunctuation(after)
      case 0x29: isLast && isInBrackets(offset)
      default: isMorePunctuation(after)
      }
    return closes ? end - offset : nil
  }

  private func isMorePunctuation(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x2C || value == 0x3B || value == 0x3A || value == 0x21 || value == 0x3F || value == 0x29
  }

  /// The length of a note's number in brackets; nil where there is none.
  private func note(at offset: Int) -> Int? {
    guard text[offset] == 0x5B else { return nil }
    var end = offset + 1
    while (0x30...0x39).contains(text[end]) || text[end] == 0x2C { end += 1 }
    return end > offset + 1 && text[end] == 0x5D ? end + 1 - offset : nil
  }

  /// The length of an emoji, a superscript or another symbol right after a terminator.
  private func attachedSymbol(at offset: Int) -> Int? {
    let (value, length) = text.scalar(at: offset)
    guard value > 0xA9 else { return nil }
    let kind = ScalarKind(value)
    return kind == .symbol || kind == .mark ? length : nil
  }
}
