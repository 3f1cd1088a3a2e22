extension Document {
  /// Where a block stands, as people read it: `ст. 7, п. 2; word/document.xml body/p[3] line 12`, `line 12`; empty where
  /// nothing is known.
  public func placeText(of block: Block) -> String {
    var pieces: [String] = []
    if let part = block.origin.part, parts.indices.contains(part) { pieces.append(parts[part]) }
    if !block.origin.path.isEmpty { pieces.append(path(of: block.origin)) }
    if let line = block.origin.line { pieces.append("line \(line)") }
    let inFile = pieces.joined(separator: " ")
    guard let place = block.place else { return inFile }
    return inFile.isEmpty ? place : "\(place); \(inFile)"
  }
}

/// A confidence as files show it: at most four decimals, none that is a zero at the end.
///
/// - Parameter confidence: 0 to 1; what lies outside is shown as the nearer of the two.
public func confidenceText(_ confidence: Double) -> String {
  let scaled = Int(min(max(confidence, 0), 1) * 10_000 + 0.5)
  if scaled % 10_000 == 0 { return String(scaled / 10_000) }
  var digits = String(10_000 + scaled).dropFirst()
  while digits.last == "0" { digits = digits.dropLast() }
  return "0." + digits
}
