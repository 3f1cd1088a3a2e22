/// A bead as files of beads hold it: numbers of segments, counted from 0, ascending.
public struct NumberedBead: Hashable, Sendable {
  public var source: [Int]
  public var target: [Int]

  public init(_ source: [Int], _ target: [Int]) {
    self.source = source
    self.target = target
  }

  var isPaired: Bool { !source.isEmpty && !target.isEmpty }
}

/// A line of a file of beads that is none.
public struct BeadLineError: Error, Sendable, Equatable {
  /// Counted from 1.
  public var line: Int

  public init(line: Int) { self.line = line }
}

/// Reads a bead a line, `0,1<TAB>2`; also `[0, 1]:[2]:0.5`, as vecalign writes them. Beads of no segment are left out.
///
/// - Throws: for the first line that is neither.
public func readBeads(_ bytes: some Collection<UInt8>) throws(BeadLineError) -> [NumberedBead] {
  var beads: [NumberedBead] = []
  var number = 0
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    number += 1
    if line.allSatisfy(isSpace) { continue }
    guard let bead = bead(line) else { throw BeadLineError(line: number) }
    if bead.source.count + bead.target.count > 0 { beads.append(bead) }
  }
  return beads
}

private func bead(_ line: some Collection<UInt8>) -> NumberedBead? {
  let isBracketed = line.first { !isSpace($0) } == UInt8(ascii: "[")
  let fields = line.split(separator: isBracketed ? UInt8(ascii: ":") : 0x09, omittingEmptySubsequences: false)
  guard let source = numbers(fields[0], isBracketed), fields.count > 1 || !isBracketed else { return nil }
  guard let target = fields.count > 1 ? numbers(fields[1], isBracketed) : [] else { return nil }
  return NumberedBead(source, target)
}

/// Numbers parted by commas or spaces.
private func numbers(_ field: some Collection<UInt8>, _ isBracketed: Bool) -> [Int]? {
  var field = Array(field)
  while field.last.map(isSpace) ?? false { field.removeLast() }
  field.removeSubrange(..<(field.firstIndex { !isSpace($0) } ?? field.count))
  if isBracketed {
    guard field.first == UInt8(ascii: "["), field.last == UInt8(ascii: "]") else { return nil }
    field = Array(field.dropFirst().dropLast())
  }
  var numbers: [Int] = []
  for word in field.split(whereSeparator: { isSpace($0) || $0 == UInt8(ascii: ",") }) {
    guard let number = Int(String(decoding: word, as: UTF8.self)), number >= 0 else { return nil }
    numbers.append(number)
  }
  return numbers.sorted()
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
