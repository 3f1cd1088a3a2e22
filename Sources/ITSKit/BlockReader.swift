public import TextModel
public import XMLKit

/// Reads the blocks of XML documents by rules: those of a profile, those of the user, those of the document itself, each
/// over the ones before, and local markup over all.
public struct BlockReader {
  /// What is known of a vocabulary: a rules file of ITS 2.0, with rules of ours.
  public struct Profile: Sendable {
    let name: String
    let text: String

    /// - Parameter text: the rules file, whose attribute `roots` names the root elements of the vocabulary's documents,
    ///   or their namespaces.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  public struct Options {
    /// A rules file of the user's.
    public var rules: (name: String, bytes: [UInt8])?
    /// Whose text is read, where a document says which text is for whom; empty for everybody's.
    public var locale = ""
    /// The bytes of a rules file that a document links to; nil where it is not to be read.
    public var linked: (String) throws(RulesError) -> [UInt8]? = { _ in nil }

    public init() {}
  }

  /// A document links to rules that are not read.
  public static let unreadRules = FindingKind(
    "unread-rules", "the document links to the rules file {address}, which is not read")

  private let profiles: [RuleSet]
  let options: Options
  private let userRules: RuleSet
  let limits: XMLLimits
  /// Tables of the profiles with the user's rules, made when they are first needed.
  private var tables: [RuleTable?]

  /// - Parameter profiles: the first one whose roots fit a document is its own; the last one is for all others.
  /// - Throws: ``RulesError``.
  public init(
    _ profiles: [Profile], _ options: Options = Options(), limits: XMLLimits = XMLLimits()
  ) throws(RulesError) {
    precondition(!profiles.isEmpty)
    var sets: [RuleSet] = []
    for profile in profiles {
      sets.append(try RulesReader.read(Array(profile.text.utf8), file: profile.name) { _ in nil })
    }
    self.profiles = sets
    self.options = options
    self.limits = limits
    let linked = Self.linked(options)
    if let rules = options.rules {
      userRules = try RulesReader.read(rules.bytes, file: rules.name, linked: linked)
    } else {
      userRules = RuleSet()
    }
    tables = profiles.map { _ in nil }
  }

  /// Pushes a document's blocks into a sink.
  ///
  /// - Parameters:
  ///   - part: its name, where it is one of several that make up a document.
  ///   - language: of the whole document, where it has several parts.
  /// - Returns: the encoding that the document declares.
  public mutating func read(
    _ bytes: [UInt8], part: String? = nil, of language: LanguageTag? = nil, into sink: inout BlockSink
  ) throws(BlockReadingError) -> String? {
    let profile = profile(of: bytes)
    var own = RuleSet()
    if mayHaveRules(bytes) {
      do throws(RulesError) {
        own = try RulesReader.read(bytes, file: nil, linked: Self.linked(options))
      } catch {
        throw .rules(error)
      }
      for address in own.unread { sink.report(Finding(Self.unreadRules, ["address": address])) }
    }
    let table = own.rules.isEmpty ? table(profile) : RuleTable(profiles[profile].rules + userRules.rules + own.rules)
    let parser = SAXParser(table.vocabulary, limits: limits)
    let tree = try TreeMatches(table, in: bytes, limits)
    let annotator = Annotator(table, issues: own.issues, tree: tree)
    // The text of big documents is most of them.
    if bytes.count > 1 << 20 { sink.reserveText(bytes.count) }
    let handler = BlockHandler(
      annotator, locale: options.locale, part: part.map { sink.part($0) }, language: language, parser)
    handler.exchange(&sink)
    defer { handler.exchange(&sink) }
    do {
      try parser.parse(bytes, with: handler)
    } catch {
      throw .xml(error)
    }
    return parser.declaredEncoding
  }

  mutating func table(_ profile: Int) -> RuleTable {
    if let table = tables[profile] { return table }
    let table = RuleTable(profiles[profile].rules + userRules.rules)
    tables[profile] = table
    return table
  }

  private func profile(of bytes: [UInt8]) -> Int {
    let handler = RootHandler(profiles)
    // What is wrong with the document is said when it is read.
    try? SAXParser(RootHandler.vocabulary, limits: limits).parse(bytes, with: handler)
    return handler.profile ?? profiles.count - 1
  }

  private static func linked(_ options: Options, depth: Int = 0) -> (String) throws(RulesError) -> RuleSet? {
    { address throws(RulesError) in
      guard let bytes = try options.linked(address) else { return nil }
      if depth == 8 {
        throw RulesError("rules files link to each other without end", file: address, line: 1, column: 1)
      }
      return try RulesReader.read(bytes, file: address, linked: linked(options, depth: depth + 1))
    }
  }
}

/// Why a document's blocks could not be read.
public enum BlockReadingError: Error, Sendable {
  case xml(XMLError)
  case rules(RulesError)
}

/// Whether a document can have rules: it names the namespace of ITS, or is in UTF-16, where that is not seen at a glance.
func mayHaveRules(_ bytes: [UInt8]) -> Bool {
  if bytes.prefix(4).contains(where: { $0 == 0 || $0 >= 0xFE }) { return true }
  return bytes.withUnsafeBufferPointer { isFound(Array(itsAddress.utf8), in: $0) }
}

/// Whether a pattern occurs in a text. (Horspool, Practical Fast Searching in Strings, 1980.)
func isFound(_ pattern: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
  var shifts = [Int](repeating: pattern.count, count: 256)
  for (index, byte) in pattern.dropLast().enumerated() { shifts[Int(byte)] = pattern.count - 1 - index }
  var end = pattern.count - 1
  while end < text.count {
    if text[(end - pattern.count + 1)...end].elementsEqual(pattern) { return true }
    end += shifts[Int(text[end])]
  }
  return false
}

private final class RootHandler: XMLHandler {
  static let vocabulary = XMLVocabulary(names: [])
  private let profiles: [RuleSet]
  var profile: Int?

  init(_ profiles: [RuleSet]) { self.profiles = profiles }

  func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    profile = profiles.firstIndex { profile in
      profile.roots.contains { $0.utf8.elementsEqual(name.localBytes) || $0.utf8.elementsEqual(name.namespaceBytes) }
    }
    throw XMLStop()
  }

  func endElement(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
