import FileKit
import JSONKit
import StageKit
import TextModel

/// What the journal holds of one document.
struct JournalEntry {
  var key: String
  var status: Outcome.Status
  /// The files that it was made of, in the order of its versions, and behind them those that settings name for it.
  var inputs: [FileState]
  /// The pipeline that made it.
  var pipeline: PipelineDescription
  var failure: DocumentFailure?
  var summary: DocumentSummary
  /// The files that were made of it alone.
  var outputs: [FileState]
  /// Files that were made of it before, and are not any more.
  var leftBehind: [FileState] = []
  /// What it adds to files that documents share, by the step's index.
  var fragments: [Int: [UInt8]]
  var milliseconds: Int
  var stageMicroseconds: [String: Int]
}

extension JournalEntry {
  /// A document that was processed now. What was found the same counts as done.
  init(_ outcome: Outcome, _ pipeline: PipelineDescription) {
    self.init(
      key: outcome.key, status: outcome.status == .unchanged ? .done : outcome.status, inputs: outcome.inputs,
      pipeline: pipeline, failure: outcome.failure, summary: outcome.summary, outputs: outcome.outputStates,
      leftBehind: outcome.leftBehind, fragments: outcome.fragments, milliseconds: outcome.milliseconds,
      stageMicroseconds: outcome.stageMicroseconds)
  }
}

extension Outcome {
  /// A document that need not be made again.
  init(_ entry: JournalEntry) {
    self.init(key: entry.key, status: entry.status == .done ? .unchanged : entry.status, summary: entry.summary)
    failure = entry.failure
    outputs = entry.outputs.map(\.path)
    fragments = entry.fragments
    isRecalled = true
  }
}

extension Outcome {
  /// A document that is not made now, though it would have to be: what it added to shared files stays there.
  init(skipping key: String, _ entry: JournalEntry?) {
    self.init(key: key, status: .skipped, summary: entry?.summary ?? DocumentSummary())
    outputs = entry?.outputs.map(\.path) ?? []
    fragments = entry?.fragments ?? [:]
    isRecalled = true
  }
}

/// A file as it was: its content by its hash, and what tells without reading it that it is probably still the same.
struct FileState: Sendable, Equatable {
  var path: String
  /// XXH3, 128 bits, as hexadecimal digits.
  var hash: String
  /// Size and time of the last change; empty where the source has none.
  var stamp: String
}

/// What decides a document's outputs besides its inputs: steps, settings, versions of stages.
struct PipelineDescription: Hashable {
  /// `segment 3`, `segment.language ru`: a line for each stage's version and each of its settings, in order.
  var lines: [String]

  /// Why documents of another description must be made anew, in a phrase; nil where they need not.
  func difference(from earlier: PipelineDescription) -> String? {
    guard lines != earlier.lines else { return nil }
    let before = Dictionary(earlier.lines.map(Self.split)) { first, _ in first }
    let now = Dictionary(lines.map(Self.split)) { first, _ in first }
    for line in lines {
      let (name, value) = Self.split(line)
      guard let old = before[name] else {
        return name.contains(".") ? "setting \(name) is new" : "stage \(name) is new"
      }
      if old != value {
        return name.contains(".") ? "setting \(name) changed" : "stage \(name) \(old) → \(value)"
      }
    }
    for line in earlier.lines {
      let (name, _) = Self.split(line)
      if now[name] == nil { return name.contains(".") ? "setting \(name) has gone" : "stage \(name) has gone" }
    }
    return "the order of the steps changed"
  }

  private static func split(_ line: String) -> (String, String) {
    let pieces = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(pieces.first ?? ""), pieces.count > 1 ? String(pieces[1]) : "")
  }
}

extension PlannedPipeline {
  /// How many bytes a file that a setting names may have.
  private static let fileLimit = 1 << 30

  /// What the steps are. The source counts by what it lists: files, their languages, metadata.
  var description: PipelineDescription { description(of: steps) }

  /// A step that stands twice is told apart by its number.
  func description(of steps: [PlannedStep]) -> PipelineDescription {
    var lines: [String] = []
    var seen: [String: Int] = [:]
    for step in steps {
      seen[step.id, default: 0] += 1
      let name = step.id + (seen[step.id, default: 1] > 1 ? "#\(seen[step.id, default: 1])" : "")
      if let factory = step.factory {
        lines.append("\(name) \(factory.specification.version)")
      } else {
        lines.append("\(name) 1")
        for reader in catalog.readers { lines.append("\(reader.specification.id) \(reader.specification.version)") }
      }
      for setting in step.settings.sorted {
        let value = setting.value.text
        lines.append("\(name).\(setting.name) \(value.replacing("\n", with: "\\n"))")
        let isFile = catalog.specification(step.id)?.setting(setting.name)?.kind == .file
        if isFile, !value.isEmpty, !value.contains("{key}") {
          // A file that is not there is the failure of the stage that cannot be made.
          let bytes = try? FileSystem.read(EscapedPath.bytes(value), limit: Self.fileLimit)
          lines.append("\(name).\(setting.name)-content \(bytes.map { fingerprint($0) } ?? "")")
        }
      }
    }
    return PipelineDescription(lines: lines)
  }

  /// The files that settings name for a document of their own, with `{key}`, as they are; empty hashes for those that
  /// cannot be read.
  func ownFiles(of key: String) -> [FileState] {
    ownFilePatterns.map { pattern in
      let path = pattern.replacing("{key}", with: key)
      let bytes = try? FileSystem.read(EscapedPath.bytes(path), limit: Self.fileLimit)
      return FileState(path: path, hash: bytes.map { fingerprint($0) } ?? "", stamp: "")
    }
  }
}
