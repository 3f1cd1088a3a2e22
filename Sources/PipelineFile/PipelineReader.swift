public import StageKit

/// Reads and checks a pipeline file.
///
/// - Parameters:
///   - bytes: the file.
///   - set: values from outside, which hold against those of the file: of parameters (`input`) and of settings
///     (`segment.language`: the first step of that name; `source.root` or `files.root`: the source). The last of a
///     name wins. They are taken as they are, without looking for `${...}` in them; a text is read by the kind of its
///     setting, as on the command line.
///   - catalog: the stages that there are.
///   - surroundings: where the files are that it includes, and the environment that its parameters name.
/// - Throws: all that is wrong with it; where it is no YAML, the first place.
public func readPipeline(
  _ bytes: [UInt8], set: [(name: String, value: SettingData)], catalog: StageCatalog,
  surroundings: PipelineSurroundings = .none
) throws(PipelineProblems) -> PipelineDefinition {
  var reader = PipelineReader(catalog: catalog, outside: OutsideValues(set), surroundings: surroundings)
  do throws(PipelineProblem) {
    let (root, problems) = try parseYAML(bytes)
    reader.problems = problems
    if let definition = try reader.definition(root) { return definition }
  } catch {
    reader.problems.append(error)
  }
  throw PipelineProblems(reader.problems)
}

/// Goes through a pipeline's nodes and collects what is wrong. What could not be read is left out of the later checks,
/// so that one mistake is reported once.
struct PipelineReader {
  var catalog: StageCatalog
  /// What was added to the catalog.
  var found: [StageFactory] = []
  var outside: OutsideValues
  var problems: [PipelineProblem] = []
  /// Of the file that is read.
  var parameters = ParameterTable()
  let surroundings: PipelineSurroundings
  /// The file that is read.
  var fragment = PipelineFragment()
  /// All files that were included, by their paths.
  var fragments: [String: [UInt8]] = [:]
  var includeCount = 0

  init(catalog: StageCatalog, outside: OutsideValues, surroundings: PipelineSurroundings) {
    self.catalog = catalog
    self.outside = outside
    self.surroundings = surroundings
  }

  static let version = 1
  private static let keys = ["tolmach", "about", "parameters", "source", "steps", "passes", "tests"]

  /// - Returns: nil where there are problems.
  /// - Throws: where nothing else can be said before this problem is mended.
  mutating func definition(_ root: YAMLNode?) throws(PipelineProblem) -> PipelineDefinition? {
    let start = Position(line: 1, column: 1)
    guard let root, !root.isNull else {
      throw PipelineProblem(position: start, message: "the file is empty", hint: "a pipeline begins with `tolmach: 1`")
    }
    guard case .mapping(let entries) = root.content else {
      throw PipelineProblem(
        position: root.position, message: "a pipeline is a mapping of keys to values",
        hint: "it begins with `tolmach: 1`")
    }
    try checkVersion(entries, at: root.position)
    let unknown = entries.filter { !Self.keys.contains($0.key) }
    for entry in unknown {
      report(
        entry.keyPosition, "a pipeline has no key \(quoted(entry.key))",
        hint: didYouMean(entry.key, Self.keys) ?? "its keys are \(Self.keys.joined(separator: ", "))")
    }
    // A key that is only misspelt is not reported as missing as well.
    let meant = unknown.compactMap { nearest($0.key, Self.keys) }
    func missing(_ key: String) -> Position? { meant.contains(key) ? nil : root.position }
    let about = text(entries["about"])
    readParameters(entries["parameters"])
    checkReserved(entries)
    let source = readSource(entries["source"], missing: missing("source"))
    let steps = readSteps(entries["steps"], missing: missing("steps"))
    reportUnusedOutsideValues(steps: [source].compactMap { $0 } + steps)
    reportUnusedParameters()
    checkOrder(source: source, steps: steps)
    checkOutputs(steps)
    guard problems.isEmpty, let source = source?.definition else { return nil }
    return PipelineDefinition(
      about: about ?? "", parameters: parameters.definitions, source: source, steps: steps.compactMap(\.definition),
      found: found, fragments: fragments)
  }

  mutating func checkVersion(_ entries: [YAMLEntry], at start: Position) throws(PipelineProblem) {
    guard let entry = entries["tolmach"] else {
      report(start, "the version of the format is missing", hint: "a pipeline begins with `tolmach: 1`")
      return
    }
    if case .scalar(let scalar) = entry.value.content {
      switch scalar.value {
      case .integer(Self.version): return
      case .integer(let other):
        throw PipelineProblem(
          position: entry.value.position,
          message: "the file is written in version \(other) of the format; this program reads version \(Self.version)",
          hint: other > Self.version ? "a newer tolmach reads it" : nil)
      default: break
      }
    }
    report(entry.value.position, "`tolmach` must be the version of the format, the number \(Self.version)")
  }

  private mutating func checkReserved(_ entries: [YAMLEntry]) {
    if let passes = entries["passes"] {
      report(passes.keyPosition, "`passes` is reserved for a later version of the format", hint: "leave it out")
    }
    var tests = TestReader()
    tests.read(entries["tests"])
    problems += tests.problems
  }

  /// Reports what is wrong in the file that is read.
  mutating func report(_ position: Position?, _ message: String, hint: String? = nil) {
    report(position, message, hint: hint, in: fragment.path)
  }

  /// - Parameter file: a fragment's path; nil for the pipeline file.
  mutating func report(_ position: Position?, _ message: String, hint: String? = nil, in file: String?) {
    problems.append(PipelineProblem(position: position, message: message, hint: hint, file: file))
  }

  /// The text of a key that holds one; nil, reported, where it holds something else.
  mutating func text(_ entry: YAMLEntry?) -> String? {
    guard let entry, !entry.value.isNull else { return nil }
    guard case .scalar(let scalar) = entry.value.content else {
      report(entry.value.position, "\(quoted(entry.key)) must be text, not \(entry.value.phrase)")
      return nil
    }
    return scalar.text
  }
}

extension [YAMLEntry] {
  subscript(_ key: String) -> YAMLEntry? { first { $0.key == key } }
}

extension YAMLNode {
  /// "must be text, not ...".
  var phrase: String {
    switch content {
    case .scalar(let scalar): isNull ? "nothing" : quoted(scalar.text)
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .refused: "this"
    }
  }
}

/// The candidate that a misspelt word perhaps means. Long words are no misspellings.
func nearest(_ word: String, _ candidates: [String]) -> String? {
  word.utf8.count <= 64 ? suggestion(for: word, among: candidates) : nil
}

/// "did you mean ...?", nil where nothing is near.
func didYouMean(_ word: String, _ candidates: [String]) -> String? {
  nearest(word, candidates).map { "did you mean `\($0)`?" }
}
