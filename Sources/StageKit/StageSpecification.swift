/// Everything that the program knows of a stage without running it. Checking, `describe`, the JSON Schema, completion,
/// the reference and the tests of the examples all come from it.
public struct StageSpecification: Sendable {
  /// The name in a pipeline file: lower-case words parted by hyphens.
  public let id: String
  /// One line, a sentence without its full stop, from the user's side.
  public let summary: String
  /// A number that changes whenever the stage's output may change for the same input and settings.
  public let version: Int
  public let settings: [SettingDeclaration]
  public let needs: [Facet]
  /// What it needs besides where a setting has a certain value.
  public let needsBySetting: [SettingNeed]
  public let gives: [Facet]
  /// For a reader: the media types that it reads.
  public let mediaTypes: [String]
  /// For a writer: whether a file of it holds one document only, as a workbook does, so that `to` must name `{key}`.
  public let holdsOneDocument: Bool
  /// For a writer: whether each version may have a file of its own, so that `to` may name `{lang}`.
  public let allowsFilePerVersion: Bool
  public let findings: [FindingKind]
  public let failures: [Failure]
  /// Programs of others that it runs.
  public let programs: [OutsideProgram]
  public let examples: [StageExample]

  public init(
    id: String, summary: String, version: Int, settings: [SettingDeclaration] = [], needs: [Facet] = [],
    needsBySetting: [SettingNeed] = [], gives: [Facet] = [], mediaTypes: [String] = [],
    holdsOneDocument: Bool = false, allowsFilePerVersion: Bool = false, findings: [FindingKind] = [],
    failures: [Failure] = [], programs: [OutsideProgram] = [], examples: [StageExample] = []
  ) {
    self.id = id
    self.summary = summary
    self.version = version
    self.settings = settings
    self.needs = needs
    self.needsBySetting = needsBySetting
    self.gives = gives
    self.mediaTypes = mediaTypes
    self.holdsOneDocument = holdsOneDocument
    self.allowsFilePerVersion = allowsFilePerVersion
    self.findings = findings
    self.failures = failures
    self.programs = programs
    self.examples = examples
  }

  public func setting(_ name: String) -> SettingDeclaration? { settings.first { $0.name == name } }
}

public import TextModel

/// What a stage needs where a setting has a certain value.
public struct SettingNeed: Sendable {
  public let setting: String
  public let value: SettingData
  public let need: Facet

  public init<Value>(_ setting: Setting<Value>, _ value: Value, needs need: Facet) {
    self.init(setting: setting.declaration.name, value: value.data, need: need)
  }

  public init(setting: String, value: SettingData, need: Facet) {
    self.setting = setting
    self.value = value
    self.need = need
  }
}

/// A program of others that a stage runs: not needed to install Tolmach, and missed only where the stage needs it.
public struct OutsideProgram: Sendable, Equatable {
  /// As it is called, from the folders of PATH.
  public let name: String
  /// The package of Debian that has it.
  public let package: String
  /// What the stage does by it, as "reads PDF".
  public let purpose: String

  public init(_ name: String, package: String, purpose: String) {
    self.name = name
    self.package = package
    self.purpose = purpose
  }
}

/// What steps hand on. A step may stand only where an earlier one gives what it needs.
public enum Facet: String, Sendable, Hashable, CaseIterable {
  case bytes
  case blocks
  case segments
  case alignment
}

/// An input and what the stage makes of it: shown in the reference, and run as a test.
///
/// Text is written with marks: a blank line between blocks, `|` between segments. What a reader is given is the file
/// itself. Beads are lines of segment numbers, `0,1<TAB>2`.
public struct StageExample: Sendable {
  /// What it shows, as a sentence without its full stop.
  public let about: String
  public let settings: [String: SettingData]
  /// Each version's language tag (empty: not known) and marked text.
  public let given: [(language: String, text: String)]
  /// Beads between the first version and the second, where the stage needs an alignment.
  public let beads: String?
  /// The marked text, the beads or the file that the stage gives; `LANGUAGE: TEXT` for each version where it makes
  /// versions.
  public let gives: String
  /// Messages of the findings, in order.
  public let finds: [String]

  /// For stages of one document.
  public init(
    _ about: String, settings: [String: SettingData] = [:], language: String = "", given: String, gives: String,
    finds: [String] = []
  ) {
    self.about = about
    self.settings = settings
    self.given = [(language, given)]
    self.beads = nil
    self.gives = gives
    self.finds = finds
  }

  /// For stages of several versions.
  public init(
    _ about: String, settings: [String: SettingData] = [:], versions: [(language: String, text: String)],
    beads: String? = nil, gives: String, finds: [String] = []
  ) {
    self.about = about
    self.settings = settings
    self.given = versions
    self.beads = beads
    self.gives = gives
    self.finds = finds
  }
}
