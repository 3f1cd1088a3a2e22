public import StageKit
public import TextModel

/// Something that a stage is tried with.
public struct Probe: Sendable {
  public enum Input: Sendable {
    /// What it says of itself.
    case specification
    case examples
    /// The files of a source, or nothing.
    case none
    case bytes([UInt8])
    case work(ParallelDocument)
  }

  /// For people: `"read-text", cut off at byte 17`.
  public var name: String
  /// Those that the stage is made with.
  public var settings: [String: SettingData]
  public var input: Input
  /// Whether the settings are the matter: the stage may refuse them.
  public var triesSettings = false
  /// Whether the input is what users have, so that something must come of it.
  public var isUsual = false
  /// A work that must do where the input does not: editions in one language, for a stage that wants those.
  var otherwise: ParallelDocument?

  /// What it examines of a stage of a role.
  public func rules(for role: StageRole) -> [StageRule] {
    switch input {
    case .specification: return [.specification, .settings]
    case .examples: return [.examples]
    case .none, .bytes, .work: break
    }
    if triesSettings { return [.settings, .failures] }
    var rules: [StageRule] = [.hostileInput, .failures, .determinism, .purity]
    if [.reader, .document, .parallel].contains(role) { rules.append(.offsets) }
    if isUsual { rules += role == .reader || role == .source ? [.gives] : [.needs, .gives] }
    return rules
  }

  /// The rule that a stage breaks which crashes or hangs with it.
  public var rule: StageRule {
    switch input {
    case .specification: .specification
    case .examples: .examples
    default: triesSettings ? .settings : .hostileInput
    }
  }
}

/// Makes the probes of a stage.
struct ProbeMaker {
  let stage: StageFactory
  let settings: [String: SettingData]
  let files: [(name: String, bytes: [UInt8])]

  /// The same for the same stage, settings and files.
  var probes: [Probe] {
    let examples = [
      Probe(name: "its specification", settings: settings, input: .specification),
      Probe(name: "its examples", settings: settings, input: .examples),
    ]
    let usual = usual
    return examples + usual + odd + nonsense(on: usual.first?.input ?? .none)
  }

  private var specification: StageSpecification { stage.specification }

  private func probe(_ name: String, _ input: Probe.Input, isUsual: Bool = false) -> Probe {
    Probe(name: name, settings: settings, input: input, isUsual: isUsual)
  }

  /// What the stage says that it needs, and no more.
  private var documents: OddDocuments {
    let needs =
      specification.needs
      + specification.needsBySetting.filter { need in
        (settings[need.setting] ?? specification.setting(need.setting)?.defaultValue) == need.value
      }.map(\.need)
    return OddDocuments(
      isSegmented: needs.contains(.segments) || needs.contains(.alignment), isAligned: needs.contains(.alignment))
  }

  /// More than it needs: what the steps before it may have given all the same.
  private var complete: OddDocuments { OddDocuments(isSegmented: true, isAligned: true) }

  private var samples: [(name: String, bytes: [UInt8])] {
    let texts = specification.examples.compactMap { example in
      example.given.first.map { (name: "the example \"\(example.about)\"", bytes: Array($0.text.utf8)) }
    }
    return texts + files
  }

  private var usual: [Probe] {
    switch stage.role {
    case .source: [probe("its listing", .none, isUsual: true)]
    // Of a file that it does not recognize nothing is expected.
    case .reader:
      samples.enumerated().map { index, sample in
        let isOwn =
          index < samples.count - files.count || stage.recognize(sample.bytes.prefix(headSize), sample.name) != nil
        return probe(sample.name, .bytes(sample.bytes), isUsual: isOwn)
      }
    case .document:
      documents.plain.versions.map { version in
        probe("a plain text", .work(ParallelDocument(key: "plain", versions: [version])), isUsual: true)
      }
    case .parallel, .writer, .collector:
      [
        Probe(
          name: "a plain work", settings: settings, input: .work(documents.plain), isUsual: true,
          otherwise: documents.plainEditions)
      ]
    }
  }

  private var odd: [Probe] {
    switch stage.role {
    case .source: return []
    case .reader:
      return HostileBytes(seeds: samples).all.dropFirst(samples.count).map { probe($0.name, .bytes($0.bytes)) }
    case .document:
      let all = documents.documents + (documents.isSegmented ? [] : complete.documents)
      return all.map { name, document in
        let version = Version(file: SourceFile("odd.txt"), document: document)
        return probe(name, .work(ParallelDocument(key: "odd", versions: [version])))
      }
    case .parallel, .writer, .collector:
      let all = documents.parallelDocuments + (documents.isAligned ? [] : complete.parallelDocuments)
      return all.map { name, work in probe(name, .work(work)) }
    }
  }

  private func nonsense(on input: Probe.Input) -> [Probe] {
    specification.settings.flatMap { setting in
      setting.nonsense.filter { setting.refusal(of: $0) == nil }.map { value in
        var settings = settings
        settings[setting.name] = value
        let text = value.text.unicodeScalars.count > 40 ? "a long text" : "`\(value.text)`"
        return Probe(name: "\(setting.name): \(text)", settings: settings, input: input, triesSettings: true)
      }
    }
  }
}

extension SettingDeclaration {
  /// Values at the ends of what its kind can be: some of them are sense.
  var nonsense: [SettingData] {
    switch kind {
    case .flag: [.flag(false), .flag(true)]
    case .integer: [.min, -1, 0, 1, .max].map { .integer($0) }
    case .number: [-1e308, -1, 0, 1e-300, 1e308].map { .number($0) }
    case .text:
      ["", " ", "\0", "no such thing", "(", "{key}", "<&>", String(repeating: "long ", count: 2_000)].map { .text($0) }
    case .list: [[], [""], ["no such thing"], ["ru", "ru"], Array(repeating: "x", count: 1_000)].map { .list($0) }
    case .file: ["", "/no/such/file", "/", "/dev/null"].map { .text($0) }
    case .choice(let values): values.map { .text($0) }
    }
  }

  /// Values that are not of its kind.
  var misfits: [SettingData] {
    let all: [SettingData] = [.flag(true), .integer(1), .number(0.5), .text("no such word"), .list(["a"])]
    return all.filter { value in
      switch (kind, value) {
      case (.flag, .flag), (.integer, .integer), (.number, .integer), (.number, .number), (.text, .text),
        (.file, .text),
        (.list, .list):
        false
      default: true
      }
    }
  }
}
