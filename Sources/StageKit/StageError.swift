import TextModel

/// Why a stage could not do its work on a document: which failure, where, with what.
///
/// The runner adds the document, the file and the stage; ``line(file:)`` makes what people read.
public struct StageError: Error, Sendable, Equatable {
  public var failure: Failure
  /// What `{name}` stands for in the failure's texts.
  public var arguments: [String: String]
  public var place: Place

  public init(_ failure: Failure, _ arguments: [String: String] = [:], at place: Place = Place()) {
    self.failure = failure
    self.arguments = arguments
    self.place = place
  }
}

/// A kind of failure, declared once by the stage that throws it.
public struct Failure: Sendable, Hashable {
  /// `not-a-zip`: unique within its stage, the same for ever: reports group by it.
  public let id: String
  /// What is the matter, in lower case, without a full stop; `{name}` stands for an argument.
  public let message: String
  /// What the user can do about it, as an imperative in lower case, without a full stop.
  public let cure: String

  public init(_ id: String, _ message: String, cure: String) {
    self.id = id
    self.message = message
    self.cure = cure
  }
}

/// Where in a file something is the matter; what is not known is nil.
public struct Place: Sendable, Hashable {
  /// The file, where it is another than the one in hand.
  public var file: String?
  /// A member of the file: `word/document.xml`.
  public var part: String?
  /// Counted from 1.
  public var line: Int?
  /// Counted from 1.
  public var column: Int?
  /// Of the undecoded file or part, counted from 0.
  public var byteOffset: Int?

  public init(
    file: String? = nil, part: String? = nil, line: Int? = nil, column: Int? = nil, byteOffset: Int? = nil
  ) {
    self.file = file
    self.part = part
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }
}

extension StageError {
  /// The one line that says what is the matter, where, and what to do.
  ///
  /// - Parameter file: the name of the file in hand, nil where there is none.
  public func line(file: String?) -> String {
    var place = [self.place.file ?? file, self.place.part].compactMap { $0 }.joined(separator: ": ")
    if let line = self.place.line {
      place += ":\(line)"
      if let column = self.place.column { place += ":\(column)" }
    } else if let offset = self.place.byteOffset {
      place += (place.isEmpty ? "" : ", ") + "byte \(offset)"
    }
    let message = filled(failure.message, with: arguments)
    let cure = filled(failure.cure, with: arguments)
    return (place.isEmpty ? "" : place + ": ") + message + (cure.isEmpty ? "" : "; " + cure)
  }
}
