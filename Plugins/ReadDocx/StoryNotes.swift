import StageKit
import TextModel
import XMLKit

// What text refers to: notes, and the headers of its section.
extension Story {
  func refer(_ kind: BlockKind, _ attributes: XMLAttributes) {
    let isWanted = reading.options.parts.contains(kind == .comment ? .comments : .notes)
    guard isWanted, let id = attributes.string(.id), let paragraph = open.indices.last, !fields.isInInstruction,
      isRunVisible
    else { return }
    if kind != .comment { open[paragraph].references.append((open[paragraph].text.count, id)) }
    // A sign of the writer's own does not count (ECMA-376 part 1, section 17.11.14).
    let hasOwnSign = attributes[.customMarkFollows].map {
      !$0.isEqual("0") && !$0.isEqual("false") && !$0.isEqual("off")
    }
    open[paragraph].attachments.append(.note(kind, id: id, page: hasOwnSign == true ? nil : reading.page))
  }

  func startNote(_ attributes: XMLAttributes) {
    noteID = attributes.string(.id)
    isNoteLabelPending = true
    fieldBases.append(fields.count)
  }

  func endNote() throws(XMLStop) {
    try flushJoined()
    fields.close(downTo: fieldBases.popLast() ?? 0)
    if let noteID, let kind { reading.keepNote(kind, id: noteID) }
    noteID = nil
  }

  func endSection() throws(XMLStop) {
    if contexts.count > 1 { contexts.removeLast() }
    if let paragraph = open.indices.last {
      open[paragraph].endedSection = section.notes
    } else {
      try flushJoined()
      try call { () throws(StageError) in try reading.endSection(section.notes) }
    }
    guard reading.options.parts.contains(.headers) else { return }
    var attachments: [Paragraph.Attachment] = []
    for reference in section.references {
      // A first or even page's header shows only where the section has such pages.
      if reference.type == "first", !section.hasTitlePage { continue }
      if reference.type == "even" {
        var isShown = false
        try call { () throws(StageError) in isShown = try reading.hasEvenHeaders() }
        if !isShown { continue }
      }
      guard let target = relationships[reference.id], !target.isExternal else {
        reading.miss(reference.kind)
        continue
      }
      attachments.append(.story(reference.kind, part: target.target))
    }
    if let paragraph = open.indices.last {
      open[paragraph].attachments += attachments
    } else {
      try flushJoined()
      for case .story(let kind, let part) in attachments {
        try call { () throws(StageError) in try reading.writeStory(kind, part) }
      }
    }
  }
}
