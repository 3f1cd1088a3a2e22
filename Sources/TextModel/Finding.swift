/// Something to tell the user about their text: a number missing in the translation, a byte that is no UTF-8.
/// Never an error.
public struct Finding: Sendable, Equatable {
  public var kind: FindingKind
  /// What `{name}` stands for in the kind's message.
  public var arguments: [String: String]
  /// The words that it is about: of a number that is missing in a translation, the number and the segment that lacks
  /// it. Empty where it concerns the whole.
  public var places: [FindingPlace]

  /// - Parameter range: UTF-8 bytes of the document's text; nil where it concerns the whole.
  public init(_ kind: FindingKind, _ arguments: [String: String] = [:], at range: Range<Int>? = nil) {
    self.init(kind, arguments, places: range.map { [FindingPlace($0)] } ?? [])
  }

  public init(_ kind: FindingKind, _ arguments: [String: String] = [:], places: [FindingPlace]) {
    self.kind = kind
    self.arguments = arguments
    self.places = places
  }

  /// The message with its arguments filled in.
  public var message: String { filled(kind.message, with: arguments) }
}

/// A place in the text that a finding is about.
public struct FindingPlace: Sendable, Hashable {
  /// UTF-8 bytes of the document's text.
  public var range: Range<Int>
  /// An index of `ParallelDocument.versions`; nil in a document's own findings, which are about that document.
  public var version: Int?

  public init(_ range: Range<Int>, version: Int? = nil) {
    self.range = range
    self.version = version
  }
}

/// A kind of finding, declared once by the stage that reports it.
public struct FindingKind: Sendable, Hashable {
  /// `invalid-utf8`: unique among the stages.
  public let id: String
  /// What it says, `{name}` standing for an argument.
  public let message: String

  public init(_ id: String, _ message: String) {
    self.id = id
    self.message = message
  }
}

/// Replaces each `{name}` of a template by its argument; what has none stays.
public func filled(_ template: String, with arguments: [String: String]) -> String {
  var result = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "{") {
    result += rest[..<open]
    rest = rest[open...]
    guard let close = rest.firstIndex(of: "}") else { break }
    let name = String(rest[rest.index(after: open)..<close])
    result += arguments[name] ?? String(rest[...close])
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}
