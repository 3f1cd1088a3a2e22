/// How the files below a folder are named: `{key}.{lang}.{ext}`, `{lang}/{key}.{ext}`.
struct NamePattern: Sendable {
  fileprivate enum Piece: Sendable, Equatable {
    case literal([UInt8])
    case placeholder(Placeholder)
  }

  fileprivate enum Placeholder: String, CaseIterable, Sendable {
    case key
    case language = "lang"
    case ending = "ext"

    func mayHold(_ byte: UInt8) -> Bool {
      switch self {
      case .key: byte != slash
      case .language: byte != slash && byte != UInt8(ascii: ".")
      case .ending: (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      }
    }
  }

  /// What a path has in the places of the placeholders.
  struct Match: Equatable {
    var key: Range<Int>
    var language: Range<Int>?
    var ending: Range<Int>?

    fileprivate mutating func set(_ placeholder: Placeholder, _ range: Range<Int>) {
      switch placeholder {
      case .key: key = range
      case .language: language = range
      case .ending: ending = range
      }
    }
  }

  private let pieces: [Piece]

  /// - Throws: ``Problem`` where no file could be told by it.
  init(_ text: String) throws(Problem) {
    guard !text.hasPrefix("/") else { throw Problem("must not begin with a slash: it stands below the folder") }
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { throw Problem("has a { without }") }
      let name = String(rest[rest.index(after: open)..<close])
      guard let placeholder = Placeholder(rawValue: name) else {
        throw Problem("may hold {key}, {lang} and {ext}, but not {\(name)}")
      }
      guard !pieces.contains(.placeholder(placeholder)) else { throw Problem("must hold {\(name)} once only") }
      if open > rest.startIndex { pieces.append(.literal(Array(rest[..<open].utf8))) }
      // Between two placeholders without anything between them, no border can be found.
      guard open > rest.startIndex || pieces.isEmpty else { throw Problem("must have something before {\(name)}") }
      pieces.append(.placeholder(placeholder))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(Array(rest.utf8))) }
    guard pieces.contains(.placeholder(.key)) else { throw Problem("must hold {key}") }
    self.pieces = pieces
  }

  /// Why a pattern is refused, as the rest of a sentence that begins with the setting's name.
  struct Problem: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }

  /// In how many folders, one within the other, a file stands that is named so.
  var folderCount: Int {
    pieces.reduce(0) { sum, piece in
      if case .literal(let bytes) = piece { sum + bytes.count { $0 == slash } } else { sum }
    }
  }

  /// What a path has in the places of the placeholders; nil where it is no path of the pattern.
  ///
  /// - Parameters:
  ///   - path: without a leading slash.
  ///   - keySpansFolders: whether `{key}` may stand for folders and a name where it begins a part of the path.
  ///   - isLanguage: whether a stretch of the path is a language.
  /// - Complexity: a power of the path's length, of the number of placeholders at most; in practice its length.
  func match(_ path: ArraySlice<UInt8>, keySpansFolders: Bool, isLanguage: (ArraySlice<UInt8>) -> Bool) -> Match? {
    var match = Match(key: path.startIndex..<path.startIndex)

    func matches(from piece: Int, at start: Int) -> Bool {
      guard piece < pieces.count else { return start == path.endIndex }
      switch pieces[piece] {
      case .literal(let bytes):
        return path[start...].starts(with: bytes) && matches(from: piece + 1, at: start + bytes.count)
      case .placeholder(let placeholder):
        let mayHoldSlash =
          placeholder == .key && keySpansFolders && (start == path.startIndex || path[start - 1] == slash)
        // From the longest stretch down: what can be part of a key is part of it.
        var end = start
        while end < path.endIndex, placeholder.mayHold(path[end]) || mayHoldSlash && path[end] == slash { end += 1 }
        while end > start {
          // What comes next is the cheaper question.
          if matches(from: piece + 1, at: end), placeholder != .language || isLanguage(path[start..<end]) {
            match.set(placeholder, start..<end)
            return true
          }
          end -= 1
        }
        return false
      }
    }

    return matches(from: 0, at: path.startIndex) ? match : nil
  }
}

private let slash = UInt8(ascii: "/")
