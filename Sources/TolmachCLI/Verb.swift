/// A verb of the command line that is a pipeline: its options are the pipeline's parameters, and the settings that the
/// pipeline leaves open.
public struct Verb: Sendable {
  public let name: String
  /// One line, a sentence without its full stop.
  public let about: String
  /// What stands after the options: `SOURCE TARGET...`.
  public let usage: String
  /// The first whose option is given is run; the last has none.
  public let pipelines: [VerbPipeline]
  public let switches: [VerbSwitch]
  public let examples: [(command: String, about: String)]
  /// What it serves, in place of running pipelines once.
  public let service: VerbService?
  /// The pipeline that it reads two folders by, to pair their documents: from `folder` to JSON Lines, `to`.
  public let pairing: String?

  public init(
    _ name: String, about: String, usage: String, pairing pipeline: String,
    examples: [(command: String, about: String)] = []
  ) {
    self.name = name
    self.about = about
    self.usage = usage
    pipelines = []
    switches = []
    self.examples = examples
    service = nil
    pairing = pipeline
  }

  public init(
    _ name: String, about: String, usage: String, serving service: VerbService,
    examples: [(command: String, about: String)] = []
  ) {
    self.name = name
    self.about = about
    self.usage = usage
    pipelines = []
    switches = []
    self.examples = examples
    self.service = service
    pairing = nil
  }

  public init(
    _ name: String, about: String, usage: String, pipelines: [VerbPipeline], switches: [VerbSwitch] = [],
    examples: [(command: String, about: String)] = []
  ) {
    self.name = name
    self.about = about
    self.usage = usage
    self.pipelines = pipelines
    self.switches = switches
    self.examples = examples
    service = nil
    pairing = nil
  }
}

/// One of a verb's pipelines.
public struct VerbPipeline: Sendable {
  /// The parameter or switch that, given, chooses this pipeline; nil for the verb's usual one.
  public let option: String?
  /// A pipeline file.
  public let text: String
  /// The setting, `step.name`, that takes the files of the command line.
  public let files: String
  /// The setting that takes the second file, where `files` takes one only.
  public let second: String?
  /// The fewest files; with none allowed, standard input is read where there is none.
  public let fewest: Int
  /// Whether to say what was done, in three lines for each document.
  public let isReported: Bool

  public init(
    when option: String? = nil, files: String, second: String? = nil, fewest: Int = 0, isReported: Bool = false,
    _ text: String
  ) {
    self.option = option
    self.files = files
    self.second = second
    self.fewest = fewest
    self.isReported = isReported
    self.text = text
  }
}

/// A word for settings that belong together: `--segmented`.
public struct VerbSwitch: Sendable {
  public let option: Option
  /// What it sets, `step.name` or a parameter.
  public let sets: [(name: String, value: String)]

  public init(_ option: Option, sets: [(name: String, value: String)] = []) {
    self.option = option
    self.sets = sets
  }
}
