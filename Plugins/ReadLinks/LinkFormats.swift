import TextModel
import XMLKit

/// The groups of links of a file: one, but for cesAlign.
func linkGroups(_ bytes: [UInt8], _ format: LinkReader.Format) throws(LinkProblem) -> [LinkGroup] {
  if format == .ces { return try cesGroups(bytes) }
  var group = LinkGroup()
  var rung: (source: Int, target: Int, score: Double)?
  let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
  for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
    if line.allSatisfy(\.isWhitespace) { continue }
    switch format {
    case .hunalign:
      let next = try ladderRung(line, index + 1)
      if let rung { group.links.append(try link(from: rung, to: next, line: index + 1)) }
      rung = next
    case .vecalign: group.links.append(try vecalignLink(line, index + 1))
    default:
      let sides = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard sides.count == 2 else { throw LinkProblem("it has \(sides.count) columns", line: index + 1) }
      group.links.append(
        LinkGroup.Link(
          sides: try sides.map { side throws(LinkProblem) in
            try numbers(side, index + 1)
          }, line: index + 1))
    }
  }
  return [group]
}

/// Numbers parted by commas, spaces among them.
private func numbers(_ text: Substring, _ line: Int) throws(LinkProblem) -> [Substring] {
  let names = text.split { $0 == "," || $0 == " " }
  if let wrong = names.first(where: { Int($0) == nil }) { throw LinkProblem("\(wrong) is no number", line: line) }
  return names
}

/// A rung of hunalign's ladder: the beads stand between rungs, each with the score of the rung that it begins at.
private func ladderRung(_ line: Substring, _ number: Int) throws(LinkProblem) -> (
  source: Int, target: Int, score: Double
) {
  let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
  guard columns.count == 3, let source = Int(columns[0]), let target = Int(columns[1]), let score = Double(columns[2])
  else { throw LinkProblem("it has not two numbers and a score", line: number) }
  return (source, target, score)
}

private func link(
  from first: (source: Int, target: Int, score: Double), to last: (source: Int, target: Int, score: Double), line: Int
) throws(LinkProblem) -> LinkGroup.Link {
  guard first.source >= 0, first.target >= 0, first.source <= last.source, first.target <= last.target,
    last.source < 1 << 32, last.target < 1 << 32, last.source - first.source < 1 << 20,
    last.target - first.target < 1 << 20
  else { throw LinkProblem("the ladder does not ascend", line: line) }
  let sides = [first.source..<last.source, first.target..<last.target].map { $0.map { Substring(String($0)) } }
  return LinkGroup.Link(sides: sides, confidence: fraction(first.score), line: line)
}

/// `[0, 1]:[2]:0.14`: the third is a cost.
private func vecalignLink(_ line: Substring, _ number: Int) throws(LinkProblem) -> LinkGroup.Link {
  let parts = line.split(separator: ":")
  guard parts.count == 2 || parts.count == 3 else { throw LinkProblem("it has \(parts.count) parts", line: number) }
  let sides = try parts.prefix(2).map { part throws(LinkProblem) in
    let part = part.drop { $0 == " " }
    guard part.hasPrefix("["), let end = part.lastIndex(of: "]") else {
      throw LinkProblem("\(part) is no list", line: number)
    }
    return try numbers(part[part.index(after: part.startIndex)..<end], number)
  }
  let cost = parts.count == 3 ? Double(parts[2].filter { !$0.isWhitespace }) : 0
  guard let cost else { throw LinkProblem("its cost is no number", line: number) }
  return LinkGroup.Link(sides: sides, confidence: fraction(1 - cost), line: number)
}

/// A score as a confidence: what lies outside 0 and 1 is the nearer of the two.
private func fraction(_ score: Double) -> Double { score.isFinite ? min(max(score, 0), 1) : 0 }

private func cesGroups(_ bytes: [UInt8]) throws(LinkProblem) -> [LinkGroup] {
  let parser = SAXParser(XMLVocabulary(names: CesHandler.names))
  let handler = CesHandler(parser)
  do throws(XMLError) {
    try parser.parse(bytes, with: handler)
  } catch {
    throw handler.problem ?? LinkProblem(error.message, line: error.line)
  }
  guard !handler.groups.isEmpty else { throw LinkProblem("it has no <linkGrp>", line: nil) }
  return handler.groups
}

private final class CesHandler: XMLHandler {
  static let names = ["linkGrp", "link", "fromDoc", "xtargets", "certainty", "status", "toDoc"]

  private(set) var groups: [LinkGroup] = []
  private(set) var problem: LinkProblem?
  private let parser: SAXParser

  init(_ parser: SAXParser) { self.parser = parser }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    func value(_ number: Int) -> String { attributes[number].map { String(decoding: $0, as: UTF8.self) } ?? "" }
    switch name.local {
    case 0: groups.append(LinkGroup(from: value(2), to: value(6)))
    case 1:
      let sides = value(3).split(separator: ";", omittingEmptySubsequences: false)
      guard sides.count == 2, !groups.isEmpty else {
        problem = LinkProblem("xtargets has not two sides", line: parser.line)
        throw XMLStop()
      }
      var link = LinkGroup.Link(sides: sides.map { $0.split(separator: " ") }, line: parser.line)
      if let certainty = Double(value(4)) { link.confidence = fraction(certainty) }
      // InterText: a person has looked at it.
      if value(5) == "man" { link.status = .accepted }
      groups[groups.count - 1].links.append(link)
    default: break
    }
  }
  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
