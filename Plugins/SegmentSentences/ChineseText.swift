/// Text in Chinese characters, where no space says that a sentence has ended.
extension SentenceFinder {
  /// Whether a sentence ends with `ending` in Chinese text; nil where what holds for other text decides.
  func isChineseEnd(_ ending: Ending, before next: FollowingWord) -> Bool? {
    let before = text.scalar(before: ending.range.lowerBound).value
    guard ending.isChinese || before == "%" else { return nil }
    if ending.isClosed, !next.isOpened, isChineseContinuation(next.offset) { return false }
    let isSpaced = text.kind(at: ending.range.upperBound) == .space
    switch ending.mark {
    case .semicolon: return isChineseLabel(next.offset) && isChineseLabel(start)
    // Else a stammer, or a list that is left unfinished.
    case .ellipsis where next.kind == .letter: return ending.isClosed
    case .fullStop where before == "%" && isChineseAfterDigits(ending.range.upperBound): return true
    case .exclamation where !isSpaced, .plain where !isSpaced:
      if next.kind == .punctuation || text.scalar(before: ending.range.upperBound).value == "》" { return false }
      return ending.mark == .plain || isChineseExclamationEnd(ending, before: next)
    default: return nil
    }
  }

  private func isChineseExclamationEnd(_ ending: Ending, before next: FollowingWord) -> Bool {
    let offset = ending.range.lowerBound
    if ending.isClosed { return next.isOpened || !isInShortQuote(offset) }
    // Many a text has `?` for a character that was lost, such as the dot in a foreign name.
    if text.has("?", at: offset), !isAfterParticle(offset) { return false }
    return !isInBookTitle(offset)
  }

  /// Whether 的, or a clause that says who speaks, and then a full stop stand at an offset.
  private func isChineseContinuation(_ offset: Int) -> Bool {
    if text.scalar(at: offset).value == "的" { return true }
    var end = offset
    var last: (Unicode.Scalar, Unicode.Scalar) = ("\0", "\0")
    for _ in 0..<40 {
      let (value, length) = text.scalar(at: end)
      switch value {
      case "。", "；": return last.1 == "说" || last.1 == "道" || last.1 == "称" || last.1 == "问" || last == ("表", "示")
      case "，", "：", "“", "！", "？", "\0": return false
      default: last = (last.1, value)
      }
      end += length
    }
    return false
  }

  /// Whether a character stands before that makes a question of a sentence.
  private func isAfterParticle(_ offset: Int) -> Bool {
    switch text.scalar(before: offset).value {
    case "呢", "吗", "么", "吧", "啊", "呀", "谁": true
    default: false
    }
  }

  /// Whether 《 has opened within a few characters, and has not closed.
  private func isInBookTitle(_ offset: Int) -> Bool {
    var start = offset
    for _ in 0..<20 {
      let (value, length) = text.scalar(before: start)
      if value == "《" { return true }
      if value == "》" || length == 0 { return false }
      start -= length
    }
    return false
  }

  /// Whether a quote of a few characters has opened within a sentence, after no verb of speech: 纪录片“谁的街道？”
  private func isInShortQuote(_ offset: Int) -> Bool {
    var start = offset
    for _ in 0..<8 {
      let (value, length) = text.scalar(before: start)
      start -= length
      if value == "“" {
        let before = text.scalar(before: start).value
        return isChineseCharacter(before) && !"说道称问喊叫答".unicodeScalars.contains(before)
      }
      guard isChineseCharacter(value) else { return false }
    }
    return false
  }

  /// Whether the label of a point of a list stands at an offset: 2. 二、 （二） ②
  private func isChineseLabel(_ offset: Int) -> Bool {
    var end = offset
    if text.has("(", at: end) || text.scalar(at: end).value == "（" { end = text.after(end) }
    let number = end
    while end - number < 12, isChineseNumeral(text.scalar(at: end).value) { end = text.after(end) }
    switch text.scalar(at: end).value {
    case "①"..."⑳": return end == number
    case "、", "．", "）", ")": return end > number
    case ".": return end > number && !text.isDigit(at: end + 1)
    default: return false
    }
  }

  private func isChineseNumeral(_ value: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(value) || "一二三四五六七八九十".unicodeScalars.contains(value)
  }

  private func isChineseAfterDigits(_ offset: Int) -> Bool {
    var end = offset
    while text.isDigit(at: end) { end += 1 }
    return isChineseCharacter(text.scalar(at: end).value)
  }
}

/// Of the characters of Chinese and the syllables of Japanese, not of their punctuation.
func isChineseCharacter(_ value: Unicode.Scalar) -> Bool {
  switch value {
  case "\u{3040}"..."\u{9FFF}", "\u{F900}"..."\u{FAFF}", "\u{20000}"..."\u{3FFFF}": true
  default: false
  }
}
