import TextModel
import UnitKit

/// A unit as far as it has been read.
struct Draft {
  /// A stretch of a side: a segment, under the name that its translation has as well, or what stands between two.
  struct Piece {
    /// Nil for what stands between segments.
    var name: String?
    var text = UnitText()
  }

  struct State {
    var state = ""
    /// `subState` of XLIFF 2, `state-qualifier` of 1.2.
    var detail = ""
  }

  struct Note {
    var isAboutTarget: Bool
    var category: String
    var text = ""
  }

  var isApproved = false
  /// By name: "" where the unit is not divided.
  var states: [String: State] = [:]
  var sides: [[Piece]] = [[], []]
  /// XLIFF 1.2: the source divided into segments, in place of the source.
  var dividedSource: [Piece]?
  /// What write-xliff thought too doubtful for a translation.
  var candidate: [Piece] = []
  var notes: [Note] = []
  /// What write-xliff says of the bead, and of the places of its sides.
  var bead: [String: String] = [:]
  var places: [[String: String]] = [[:], [:]]

  var isOurs: Bool { bead["status"] != nil }

  var confidence: Double {
    bead["confidence"].flatMap { Double($0) }.flatMap { (0...1).contains($0) ? $0 : nil } ?? 1
  }

  /// Who said what of it: people's notes, and those of other tools.
  var review: Review? {
    let comments = notes.filter { !isOurs || $0.category == Self.review }.map(\.text).filter { !$0.isEmpty }
    let review = Review(
      comment: comments.joined(separator: "\n"), reviewer: bead["reviewer"] ?? "", date: bead["reviewed"] ?? "")
    return review == Review() ? nil : review
  }

  /// What checks found out when the file was written.
  var findings: [Note] { isOurs ? notes.filter { $0.category != Self.review } : [] }

  static let review = "review"

  /// The status that a translation's state stands for: the inverse of what write-xliff writes, and the like for the other
  /// states.
  func status(of name: String, isTranslated: Bool) -> BeadStatus {
    guard isTranslated else { return bead["status"].flatMap { BeadStatus(rawValue: $0) } ?? .proposed }
    let state = states[name] ?? State()
    if state.detail.hasPrefix("tolmach:"), let told = BeadStatus(rawValue: String(state.detail.dropFirst(8))) {
      return told
    }
    if state.detail.hasPrefix("rejected") { return .rejected }
    switch state.state {
    case "final": return .locked
    case "reviewed", "signed-off": return .accepted
    case "needs-review-translation", "needs-review-adaptation", "needs-review-l10n": return .query
    default: return isApproved ? .accepted : .proposed
    }
  }

  /// Takes the divided source for the source, a candidate for a translation that is not there, and drops targets that are
  /// none; what is divided on one side only is one segment's.
  mutating func complete(isSecond: Bool) {
    if let divided = dividedSource, divided.contains(where: { $0.name?.isEmpty == false }) { sides[0] = divided }
    let sources = Dictionary(
      sides[0].compactMap { piece in piece.name.map { ($0, piece.text) } }, uniquingKeysWith: { first, _ in first })
    sides[1] = sides[1].filter { piece in
      !(piece.name.map { isCopy(piece.text, of: sources[$0], name: isSecond ? $0 : "") } ?? false)
    }
    if sides[1].allSatisfy(\.text.isBlank), let candidate = candidate.first {
      sides[1] = [Piece(name: isSecond ? "1" : "", text: candidate.text)]
    }
    let names = sides.map { side in Set(side.filter { !$0.text.isBlank }.compactMap(\.name)) }
    if !names[0].isEmpty, !names[1].isEmpty, names[0].isDisjoint(with: names[1]) {
      for side in 0...1 { for index in sides[side].indices { sides[side][index].name = "" } }
    }
  }

  /// Whether a target is only a copy of the source that waits for its translation, as its state says: where none is said,
  /// a name or a number may be its own translation; but write-xliff says that of each.
  func isCopy(_ target: UnitText, of source: UnitText?, name: String) -> Bool {
    let state = states[name]?.state ?? ""
    let waits = ["initial", "new", "needs-translation"].contains(state) || isOurs && state.isEmpty
    return waits && !isApproved && source?.trimmed().bytes == target.trimmed().bytes
  }
}
