import DocumentJSON
import FileKit
import JSONKit
import StageKit
import TextModel

/// What a journal says of a document that a source lists now.
enum Recall {
  /// It must be made, for this reason.
  case changed(reason: String, remembered: JournalEntry?)
  /// All is as it was.
  case unchanged(JournalEntry)
}

/// Which documents that failed are tried again though nothing changed.
enum Retrying {
  case nothing
  /// Those whose outputs could not be put in their places.
  case outputs
  case everything
}

extension Journal {
  /// Compares a listing with what is remembered of it. Files whose stamp is as it was are not read.
  ///
  /// - Parameters:
  ///   - ownFiles: those that settings name for it, as they are now.
  ///   - retrying: which documents that failed are tried again though nothing changed.
  func recall(
    _ listing: Listing, _ pipeline: PipelineDescription, ownFiles: [FileState], source: inout any Source,
    retrying: Retrying
  ) throws(DatabaseError) -> Recall {
    guard let entry = try entry(listing.key) else { return .changed(reason: "new", remembered: nil) }
    func changed(_ reason: String) -> Recall { .changed(reason: reason, remembered: entry) }
    if entry.status == .skipped { return changed("skipped before") }
    if let difference = pipeline.difference(from: entry.pipeline) { return changed(difference) }
    guard entry.inputs.count == listing.versions.count + ownFiles.count else {
      let isUnread = entry.status == .failed && entry.inputs.count < listing.versions.count
      return changed(isUnread ? "could not be read before" : "versions changed")
    }
    if let reason = versionsReason(listing, entry) { return changed(reason) }
    for (state, now) in zip(entry.inputs.dropFirst(listing.versions.count), ownFiles) where state.hash != now.hash {
      return changed("input changed: \(now.path)")
    }
    for (index, state) in entry.inputs.prefix(listing.versions.count).enumerated() {
      let version = listing.versions[index]
      let stamp = source.stamp(of: version.file) ?? ""
      if stamp.isEmpty || stamp != state.stamp {
        guard let now = inputState(of: index, in: listing, source: &source), now.hash == state.hash else {
          return changed("input changed: \(version.file.name)")
        }
      }
    }
    if entry.status == .failed {
      let isAboutOutput = entry.failure?.stage == outputStage
      return retrying == .everything || retrying == .outputs && isAboutOutput
        ? changed("failed before") : .unchanged(entry)
    }
    for state in entry.outputs where !isAsRemembered(state) {
      return changed("output missing or altered: \(state.path)")
    }
    return .unchanged(entry)
  }
}

/// Why a document must be made anew by what its source says of its versions; nil where that is as it was.
private func versionsReason(_ listing: Listing, _ entry: JournalEntry) -> String? {
  let before = entry.inputs.prefix(listing.versions.count).map(\.path)
  let now = listing.versions.map(\.inputName)
  guard let index = now.indices.first(where: { before[$0] != now[$0] }) else { return nil }
  if before.sorted() == now.sorted() { return "versions in another order" }
  let name = listing.versions[index].file.name
  let isNamedSo = before[index] == name || before[index].hasPrefix(name + "\t")
  return "input \(isNamedSo ? "described otherwise" : "renamed"): \(name)"
}

/// What stands for a stage in failures to write a file.
let outputStage = "output"

extension Version {
  /// The name of the file, and what the source says of it that the name does not: a language, metadata.
  var inputName: String {
    var known: [String] = []
    if let language = document.detection.language { known.append(language.value.identifier) }
    known += document.metadata.map { "\($0.name)=\($0.value)" }
    return ([file.name] + known).joined(separator: "\t")
  }
}

/// A version's input as it is now; nil where it cannot be read.
func inputState(of index: Int, in listing: Listing, source: inout any Source) -> FileState? {
  let version = listing.versions[index]
  if !version.document.blocks.isEmpty {
    // All that is known of it, its language as well; what is between the versions counts with the first.
    var known = index == 0 ? listing.document : ParallelDocument(key: "", versions: [version])
    known.key = ""
    var json = JSONWriter()
    json.document(known)
    return FileState(path: version.inputName, hash: fingerprint(json.bytes), stamp: "")
  }
  let stamp = source.stamp(of: version.file) ?? ""
  guard let bytes = try? source.bytes(of: version.file) else { return nil }
  return FileState(path: version.inputName, hash: fingerprint(bytes), stamp: stamp)
}

/// Whether a file stands as it was left; read only where its stamp differs.
func isAsRemembered(_ state: FileState) -> Bool {
  let path = EscapedPath.bytes(state.path)
  guard let stamp = FileSystem.stamp(path) else { return false }
  if stamp == state.stamp { return true }
  guard let bytes = try? FileSystem.read(path) else { return false }
  return fingerprint(bytes) == state.hash
}
