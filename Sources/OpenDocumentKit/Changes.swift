extension Story {
  func startInsertion(_ id: String) {
    guard changes.insertions.contains(id) else { return }
    if reading.options.changes == .original { changes.dropped.insert(id) }
    if reading.options.changes == .both, changes.endsInDeletion(open.last) { append(" ") }
  }

  /// Puts deleted text back where it stood.
  func insertDeletion(_ id: String) {
    guard reading.options.changes != .final, let texts = changes.deletions[id], let frame = frames.last else { return }
    for (index, text) in texts.enumerated() {
      guard open.count > frame.base else { return }
      if index > 0 {
        // The paragraph was one of two: it goes on as the second.
        var second = open[open.count - 1]
        second.text = []
        second.spans = []
        second.references = []
        second.attachments = []
        second.label = nil
        let first = open.removeLast()
        finish(first)
        open.append(second)
      }
      if !text.isEmpty, isTextRead {
        open[open.count - 1].append(text, marks)
        open[open.count - 1].endsInSpace = false
      }
    }
    if let paragraph = open.last { changes.deletionEnd = paragraph.text.count }
  }
}

/// Tracked changes of a part (OpenDocument 1.3, part 3, section 5.5).
struct Changes {
  /// The region in hand.
  var id = ""
  var insertions: Set<String> = []
  /// The paragraphs of each deletion.
  var deletions: [String: [[UInt8]]] = [:]
  /// Those of the deletion in hand.
  var text: [[UInt8]] = []
  /// Insertions that have begun and are left out.
  var dropped: Set<String> = []
  /// Where deleted text was put last.
  var deletionEnd: Int?

  var isDropping: Bool { !dropped.isEmpty }

  mutating func end(_ id: String) { dropped.remove(id) }

  /// Whether a paragraph ends in deleted text and no space.
  func endsInDeletion(_ paragraph: Paragraph?) -> Bool {
    guard let paragraph, let deletionEnd, let last = paragraph.text.last else { return false }
    return deletionEnd == paragraph.text.count && last > 0x20
  }
}
