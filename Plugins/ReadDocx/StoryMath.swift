import XMLKit

/// Structures of a formula whose visible signs stand in properties (ECMA-376 part 1, section 22.1.2). A formula is
/// written as one line of its characters.
struct MathStructure {
  var tag: Tag
  var depth: Int
  var sign = ""
  var end = ""
  var separator = ""
  var childCount = 0
}

extension Story {
  func startMath(_ tag: Tag, _ attributes: XMLAttributes) {
    switch tag {
    case .ctrlPr: skip()
    case .r: startRun()
    case .t: startText(.text)
    case .d: formula.append(MathStructure(tag: tag, depth: depth, sign: "(", end: ")", separator: "|"))
    case .nary: formula.append(MathStructure(tag: tag, depth: depth, sign: "∫"))
    case .rad: formula.append(MathStructure(tag: tag, depth: depth, sign: "√"))
    case .acc: formula.append(MathStructure(tag: tag, depth: depth, end: "\u{302}"))
    case .f: formula.append(MathStructure(tag: tag, depth: depth, sign: "/"))
    case .begChr, .endChr, .sepChr, .chr: readSign(tag, attributes)
    case .e, .sub, .sup, .den: startArgument(tag)
    default: break
    }
  }

  func endMath(_ tag: Tag) {
    if tag == .t { endText() }
    guard let structure = formula.last, structure.depth == depth + 1 else { return }
    formula.removeLast()
    if structure.childCount > 0 { append(structure.end) }
  }

  private func readSign(_ tag: Tag, _ attributes: XMLAttributes) {
    guard let last = formula.indices.last, formula[last].depth == depth - 2 else { return }
    let sign = attributes[.val, .math].map { String(decoding: $0.prefix(8), as: UTF8.self) } ?? ""
    switch (tag, formula[last].tag) {
    case (.endChr, .d), (.chr, .acc): formula[last].end = sign
    case (.sepChr, .d): formula[last].separator = sign
    case (.begChr, .d), (.chr, .nary): formula[last].sign = sign
    default: break
    }
  }

  private func startArgument(_ tag: Tag) {
    guard let last = formula.indices.last, formula[last].depth == depth - 1 else { return }
    let structure = formula[last]
    switch structure.tag {
    case .d: append(structure.childCount == 0 ? structure.sign : structure.separator)
    case .rad: if tag == .e { append(structure.sign) }
    case .f: if tag == .den { append(structure.sign) }
    default: if structure.childCount == 0 { append(structure.sign) }
    }
    formula[last].childCount += 1
  }
}
