/// What is wrong with a lexicon file, and where.
public struct LexiconError: Error, Sendable, Equatable {
  public enum Reason: Sendable, Equatable {
    case noLexicon
    case otherVersion(Int)
    case cutOff
    case tooLong
    case tooMany
    case wrongSize(said: Int, counted: Int)
    case description
    case bucket
    case stem
    case stemOutOfPlace
    case row
    case pair
    case weight
  }

  public let reason: Reason
  /// In bytes, from the beginning of the file.
  public let byteOffset: Int

  init(_ reason: Reason, byteOffset: Int) {
    self.reason = reason
    self.byteOffset = byteOffset
  }

  /// What is the matter, to stand after the name and a colon: in lower case, without a full stop.
  public var message: String {
    let text =
      switch reason {
      case .noLexicon: "not a lexicon file"
      case .otherVersion(let version): "a lexicon of format \(version), which this program does not read"
      case .cutOff: "the file is cut off"
      case .tooLong: "the file goes on behind its end"
      case .tooMany: "more stems than a lexicon can have"
      case .wrongSize(let said, let counted): "the file says it has \(said) bytes, and should have \(counted)"
      case .description: "the description does not begin with two languages, or is no UTF-8"
      case .bucket: "a bucket does not begin behind the one before it"
      case .stem: "a stem is empty, or ends before it begins"
      case .stemOutOfPlace: "a stem does not stand where it is looked for"
      case .row: "the pairs of a stem end before they begin"
      case .pair: "a pair's translation is out of order, or is not there"
      case .weight: "a pair has no weight"
      }
    return "\(text) (byte \(byteOffset))"
  }
}
