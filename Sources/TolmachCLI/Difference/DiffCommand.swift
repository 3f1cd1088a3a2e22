import PipelineFile
import PipelineRunner
import StageKit

extension Program {
  var diffCommand: Command {
    Command(
      name: "diff", about: "Show what another pipeline, or other settings, would change in the results",
      usage: "PIPELINE [PIPELINE]",
      options: [
        Option("set", short: "s", placeholder: "NAME=VALUE", "set a parameter or a step's setting, of both pipelines"),
        Option("set-new", short: "n", placeholder: "NAME=VALUE", "set one of the second pipeline alone"),
        Option("key", placeholder: "KEY", "which document; without it, all"),
        Option("json", "print a JSON record for each document that differs"),
      ],
      words: [
        ("-", "what the first pipeline gives and the second does not"),
        ("+", "what the second gives and the first does not"),
      ],
      examples: [
        (
          command: "tolmach diff mine.yaml --set-new align.method=length",
          about: "Exit with 3 where a document differs. Nothing is written."
        ),
        (
          command: "tolmach diff old.yaml new.yaml --set input=archive",
          about: "Compare two pipelines over one archive."
        ),
      ]
    ) { arguments in
      guard let first = arguments.files.first, arguments.files.count <= 2 else {
        throw UsageError.problem("name one pipeline file, or two, not \(arguments.files.count)")
      }
      let set = try setOptions(arguments)
      let setNew = try setOptions(arguments, "set-new")
      guard let old = try pipeline(first, set: set),
        let new = try pipeline(arguments.files.last ?? first, set: set + setNew)
      else { return .badUsage }
      return try stoppedSaid {
        var difference = PipelineDifference(
          old: try Trial(old.definition, catalog: catalog), new: try Trial(new.definition, catalog: catalog),
          key: arguments.value("key"))
        while let document = try difference.next() {
          try print(arguments.has("json") ? document.json : document.text)
        }
        if difference.count == 0, let key = arguments.value("key") {
          throw UsageError.problem("there is no document \(key)")
        }
        say(difference.summary)
        return difference.isEmpty ? .done : .gateFailed
      }
    }
  }
}

/// Takes documents through two pipelines, and pairs them by their keys.
private struct PipelineDifference {
  private var trials: [Trial]
  private let key: String?
  /// What waits for its partner: nothing where both sources list the same in the same order.
  private var waiting: [[String: TriedDocument]] = [[:], [:]]
  private var order: [[String]] = [[], []]
  private var isOver = [false, false]
  /// Documents of both.
  private(set) var count = 0
  private var differing = 0
  private var alone = [0, 0]
  private var kinds: [String: Int] = [:]

  init(old: Trial, new: Trial, key: String?) {
    trials = [old, new]
    self.key = key
  }

  var isEmpty: Bool { differing == 0 && alone == [0, 0] }

  /// The next document that differs; nil after the last.
  mutating func next() throws -> DocumentDifference? {
    while isOver != [true, true] {
      for side in 0...1 where !isOver[side] {
        let key = key
        guard let tried = try trials[side].next(isWanted: { key == nil || $0 == key }) else {
          isOver[side] = true
          continue
        }
        guard let partner = waiting[1 - side].removeValue(forKey: tried.key) else {
          waiting[side][tried.key] = tried
          order[side].append(tried.key)
          continue
        }
        count += 1
        let pair = side == 0 ? (tried, partner) : (partner, tried)
        let difference = DocumentDifference(pair.0, pair.1)
        if difference.parts.isEmpty { continue }
        differing += 1
        for kind in Set(difference.parts.map(\.kind)) { kinds[kind, default: 0] += 1 }
        return difference
      }
    }
    return lonely()
  }

  /// What only one of the sources lists.
  private mutating func lonely() -> DocumentDifference? {
    for side in 0...1 {
      while !order[side].isEmpty {
        let key = order[side].removeFirst()
        guard let tried = waiting[side].removeValue(forKey: key) else { continue }
        alone[side] += 1
        let nothing = TriedDocument(key: key)
        return side == 0 ? DocumentDifference(tried, nothing) : DocumentDifference(nothing, tried)
      }
    }
    return nil
  }

  var summary: String {
    var text = "\(differing) of \(counted(count, "document")) differ"
    let parts = DocumentDifference.kinds.compactMap { kind in kinds[kind].map { "\(kind) of \($0)" } }
    if !parts.isEmpty { text += ": " + parts.joined(separator: ", ") }
    for (side, name) in ["first", "second"].enumerated() where alone[side] > 0 {
      text += "; only the \(name) has \(counted(alone[side], "document"))"
    }
    return text + "\n"
  }
}
