import DocumentJSON
import FileKit
@preconcurrency import Glibc
import JSONKit
import PairingKit
import PipelineFile
import PipelineRunner
import StageKit
import TextModel

extension Program {
  /// A verb that pairs the documents of two folders by their content.
  ///
  /// - Parameter pipeline: writes the documents of a folder, `folder`, to a file of JSON Lines, `to`.
  func command(_ verb: Verb, pairing pipeline: String) -> Command {
    Command(
      name: verb.name, about: verb.about, usage: verb.usage,
      options: [
        Option(
          "workers", short: "w", placeholder: "NUMBER", "documents to read at once (as many as there are processors)"),
        Option(
          "languages", placeholder: "LANGUAGE,LANGUAGE", "the languages of the two folders (found by their texts)"),
        Option("quiet", short: "q", "say only what failed"),
      ], examples: verb.examples
    ) { arguments in
      guard arguments.files.count == 2 else {
        throw UsageError.problem("\(verb.name) takes two folders: tolmach \(verb.name) \(verb.usage)")
      }
      if isSameFolder(arguments.files[0], arguments.files[1]) {
        throw UsageError.problem("\(arguments.files[1]) is the first folder over again: name that of the translations")
      }
      let languages = try arguments.value("languages").map { text throws(UsageError) in
        let tags = text.split(separator: ",").compactMap { LanguageTag(String($0)) }
        guard tags.count == 2 else { throw UsageError.problem("--languages needs two, as in ru,en, not \(text)") }
        return tags
      }
      let temporary = try TemporaryFolder()
      var sides: [ReadFolder] = []
      for (index, folder) in arguments.files.enumerated() {
        do {
          sides.append(try read(folder, pipeline, into: "\(temporary.path)/\(index).jsonl", arguments))
        } catch let failure as DocumentFailure {
          say("stopped: \(failure.line)\n")
          return .couldNotGoOn
        }
      }
      let pairs = pairDocuments(sides[0].documents.map(\.signature), sides[1].documents.map(\.signature))
      for side in sides.indices { sides[side].setLanguage(languages?[side]) }
      let manifest = PairManifest(sides[0].documents, sides[1].documents, pairs)
      try print(manifest.text)
      if !arguments.has("quiet") { say(manifest.summary) }
      return sides.contains { $0.failed > 0 } || !manifest.unwritable.isEmpty ? .someFailed : .done
    }
  }

  private func read(
    _ folder: String, _ pipeline: String, into file: String, _ arguments: Arguments
  ) throws -> ReadFolder {
    let definition = try readPipeline(
      Array(pipeline.utf8), set: [(name: "folder", value: .text(folder)), (name: "to", value: .text(file))],
      catalog: catalog)
    let plan = PlannedPipeline(definition, catalog: catalog)
    let outcomes = OutcomeList()
    let report = try PipelineRunner.run(plan, try options(arguments, plan)) { outcome in
      if outcome.status == .failed, let failure = outcome.failure { say("failed: \(failure.line)\n") }
      if outcome.status == .skipped, let failure = outcome.failure { say("skipped: \(outcome.key): \(failure.line)\n") }
      outcomes.add(outcome)
    }
    // What is written of a document says nothing of its folders.
    let paths = Dictionary(outcomes.all.map { ($0.key, $0.summary.versions.first?.path ?? []) }) { first, _ in first }
    var documents: [ReadDocument] = []
    let lines = try LineReader(Array(file.utf8), limit: .max)
    while let line = try lines.next() {
      if let json = try? JSONValue(parsing: line), let document = try? ParallelDocument(json: json) {
        documents.append(ReadDocument(document, path: paths[document.key] ?? []))
      }
    }
    return ReadFolder(documents: documents, failed: report.count(.failed))
  }
}

/// Whether two names lead to one folder.
private func isSameFolder(_ first: String, _ second: String) -> Bool {
  func place(_ path: String) -> (dev_t, ino_t)? {
    var status = stat()
    return stat(path, &status) == 0 ? (status.st_dev, status.st_ino) : nil
  }
  guard let first = place(first), let second = place(second) else { return false }
  return first == second
}

/// What is kept of a folder's documents: no text.
private struct ReadFolder {
  var documents: [ReadDocument]
  var failed: Int

  /// Gives all documents one language: the one that is told, else that of most of the text. Short ones deceive.
  mutating func setLanguage(_ told: LanguageTag?) {
    var lengths: [LanguageTag: Int] = [:]
    for document in documents {
      if let language = document.language { lengths[language, default: 0] += document.signature.length }
    }
    let commonest = lengths.max { ($0.value, $1.key.identifier) < ($1.value, $0.key.identifier) }?.key
    for index in documents.indices { documents[index].language = told ?? commonest }
  }
}

struct ReadDocument {
  var key: String
  var path: [UInt8]
  var language: LanguageTag?
  var signature: DocumentSignature

  init(_ document: ParallelDocument, path: [UInt8]) {
    key = document.key
    self.path = path
    language = document.versions.first?.language
    signature = DocumentSignature(document.versions.first?.document.text ?? [])
  }
}

/// A manifest of documents that were paired: of those without a partner as well.
struct PairManifest {
  private(set) var text = "key\tlanguage\tpath\tpairing\n"
  /// Documents whose paths no line can hold.
  private(set) var unwritable: [String] = []
  private let pairCount: Int
  private let doubtful: Int
  private let alone: [[String]]
  private var keys: Set<String> = []

  init(_ sources: [ReadDocument], _ targets: [ReadDocument], _ pairs: [DocumentPair]) {
    pairCount = pairs.count
    doubtful = pairs.count { $0.confidence < Self.doubtfulConfidence }
    let (pairedSources, pairedTargets) = (Set(pairs.map(\.source)), Set(pairs.map(\.target)))
    let aloneSources = sources.indices.filter { !pairedSources.contains($0) }.map { sources[$0] }
    let aloneTargets = targets.indices.filter { !pairedTargets.contains($0) }.map { targets[$0] }
    alone = [aloneSources, aloneTargets].map { $0.map(\.key) }
    for pair in pairs {
      add([sources[pair.source], targets[pair.target]], pairing: decimals(pair.confidence))
    }
    for document in aloneSources + aloneTargets { add([document], pairing: "") }
  }

  private static let doubtfulConfidence = 0.8

  /// What was found, in lines for people.
  var summary: String {
    var lines = "\(counted(pairCount, "pair")), \(doubtful) of them worth a look"
    lines += doubtful > 0 ? ": below \(decimals(Self.doubtfulConfidence)) in the column pairing\n" : "\n"
    for (documents, place) in zip(alone, ["first", "second"]) where !documents.isEmpty {
      let more = documents.count > 5 ? ", ..." : ""
      lines +=
        "\(documents.count) without a partner in the \(place) folder: "
        + documents.prefix(5).joined(separator: ", ") + more + "\n"
    }
    for key in unwritable { lines += "left out: \(key): its name has a tab or a line's end in it; rename it\n" }
    return lines
  }

  private mutating func add(_ documents: [ReadDocument], pairing: String) {
    let key = freeKey(documents[0].key)
    let lines = documents.map { document in
      [key, document.language?.identifier ?? "", EscapedPath.text(document.path), pairing]
    }
    guard !lines.joined().contains(where: { $0.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } }) else {
      unwritable.append(documents[0].key)
      return
    }
    for line in lines { text += line.joined(separator: "\t") + "\n" }
  }

  /// The name without its ending where no other document has it.
  private mutating func freeKey(_ name: String) -> String {
    var stem = name
    if let dot = name.lastIndex(of: "."), dot > (name.lastIndex(of: "/") ?? name.startIndex) {
      stem = String(name[..<dot])
    }
    var candidates = [stem, name].makeIterator()
    var number = 1
    while true {
      let key = candidates.next() ?? "\(name)-\(number)"
      number += 1
      if keys.insert(key).inserted { return key }
    }
  }

  private func decimals(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100)." + String(100 + hundredths % 100).dropFirst()
  }
}
