import DocumentJSON
import JSONKit
import StageKit
import TextModel

/// What came out of a stage for a probe.
struct StageOutput {
  /// All of it, so that the same is the same.
  var bytes: [UInt8] = []
  /// What a reader, a document stage or a parallel stage made.
  var work: ParallelDocument?
  var findings: [Finding] = []
  var error: StageError?
  /// Whether the findings may be those of other stages, which a file of translations keeps.
  var keepsFindings = false
  /// What a source listed.
  var keys: [String] = []

  /// Runs a stage on a probe's input.
  init(of stage: inout StageInstance, on probe: Probe, versionOfFile version: Int? = nil) {
    do throws(StageError) { try run(&stage, probe, version) } catch { self.error = error }
    if let work { findings += work.versions.flatMap(\.document.findings) + work.findings }
    var json = JSONWriter()
    if let work { json.document(work) }
    for finding in findings { json.string(finding.message) }
    if let error { json.string(error.line(file: nil)) }
    bytes += json.bytes
  }

  private mutating func run(_ stage: inout StageInstance, _ probe: Probe, _ version: Int?) throws(StageError) {
    var input = ParallelDocument(key: "probe")
    var file: [UInt8] = []
    switch probe.input {
    case .bytes(let bytes): file = bytes
    case .work(let work): input = work
    case .none, .specification, .examples: break
    }
    var context = StageContext(key: input.key, fileName: "probe", version: version)
    defer { findings = context.findings }
    switch stage {
    case .source(var source):
      defer { stage = .source(source) }
      try list(&source)
    case .reader(var reader):
      defer { stage = .reader(reader) }
      var sink = BlockSink()
      // What was read before a failure counts as well.
      defer {
        work = ParallelDocument(key: "probe", versions: [Version(file: SourceFile("probe"), document: sink.document)])
      }
      try reader.read(file, into: &sink, context: &context)
    case .parallelReader(var reader):
      defer { stage = .parallelReader(reader) }
      keepsFindings = true
      defer { work = input }
      try reader.read(file, into: &input, context: &context)
    case .document(var changer):
      defer { stage = .document(changer) }
      defer { work = input }
      for version in input.versions.indices {
        try changer.process(&input.versions[version].document, context: &context)
      }
    case .parallel(var changer):
      defer { stage = .parallel(changer) }
      defer { work = input }
      try changer.process(&input, context: &context)
    case .writer(var writer):
      defer { stage = .writer(writer) }
      try writer.prologue(input.alone(version).versions.compactMap(\.language), into: &bytes)
      try writer.fragment(input, into: &bytes, context: &context)
      bytes += writer.separator
      try writer.epilogue(into: &bytes)
    case .collector(var collector):
      // One that has folded is no longer what it was: it is not kept.
      let summary = try collector.summary(of: input, context: &context)
      try collector.fold(summary)
      bytes += try collector.artefact()
    }
  }

  /// The first thousand documents, and the bytes of the first files.
  private mutating func list(_ source: inout any Source) throws(StageError) {
    while keys.count < 1000, let listing = try source.next() {
      keys.append(listing.key)
      bytes += listing.key.utf8
      for version in listing.versions {
        bytes += version.file.name.utf8
        if keys.count <= 3, version.document.blocks.isEmpty { bytes += try source.bytes(of: version.file) }
      }
      if let error = listing.failure ?? listing.skipReason { bytes += error.line(file: nil).utf8 }
    }
  }
}
