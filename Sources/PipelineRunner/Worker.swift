import DocumentJSON
import JSONKit
import StageKit
import TextModel

/// Takes one document after another through all steps, with stages of its own.
struct Worker: DocumentProcessor {
  private let plan: PlannedPipeline
  private var source: any Source
  private var steps: [WorkingStep]
  private let givesDocument: Bool
  private var inHand: Job?
  /// Whether a document may go from the reader to the writers piece by piece.
  private var isPiecewise = false
  /// Where those of the document in hand go.
  private var pieces: PieceOutput?

  private enum WorkingStep {
    case read(ReadStep)
    case document(any DocumentStage)
    case parallel(any ParallelStage)
    case writer(any Writer, Destination)
  }

  /// - Parameters:
  ///   - givesDocument: whether the document itself, as the steps left it, is a fragment as well.
  ///   - allowsPieces: whether long fragments may be spooled.
  /// - Throws: where a stage cannot be made from its settings.
  init(
    _ plan: PlannedPipeline, givesDocument: Bool = false, allowsPieces: Bool = false
  ) throws(DocumentFailure) {
    self.plan = plan
    self.givesDocument = givesDocument
    source = try plan.makeSource()
    steps = []
    for (index, step) in plan.steps.enumerated() {
      guard let factory = step.factory else {
        steps.append(.read(ReadStep(step, catalog: plan.catalog)))
        continue
      }
      switch try step.make(factory) {
      case .document(let stage): steps.append(.document(stage))
      case .parallel(let stage): steps.append(.parallel(stage))
      case .writer(let writer): steps.append(.writer(writer, plan.destinations[index] ?? Destination(pattern: "-")))
      case .source, .reader, .parallelReader, .collector: preconditionFailure("\(step.id) cannot be a step")
      }
    }
    if allowsPieces, case .read? = steps.first {
      isPiecewise = steps.dropFirst().allSatisfy { step in
        guard case .writer(let writer, let destination) = step else { return false }
        return writer.isPiecewise && destination.isJoined
      }
    }
  }

  /// Where the pieces of a document go while it is read; nil where it must be kept whole.
  private func pieceOutput(_ document: ParallelDocument) -> PieceOutput? {
    guard isPiecewise, document.versions.count == 1 else { return nil }
    var document = document
    var steps = steps
    let names = plan.steps.map(\.id)
    return PieceOutput { piece, output throws(DocumentFailure) in
      document.versions[0].document = piece
      for index in steps.indices {
        guard case .writer(var writer, let destination) = steps[index] else { continue }
        defer { steps[index] = .writer(writer, destination) }
        var context = StageContext(key: document.key)
        do throws(StageError) { try output.append(&writer, document, step: index, context: &context) } catch {
          throw DocumentFailure(stage: names[index], file: "", error: error)
        }
        output.findings += context.findings
      }
    }
  }

  var isIdle: Bool { inHand == nil }

  var room: Int { isIdle ? 1 : 0 }

  mutating func begin(_ job: Job) { inHand = job }

  mutating func finished() -> [Delivery] {
    guard let job = inHand else { return [] }
    inHand = nil
    let (outcome, files) = process(job.listing)
    return [Delivery(job: job, outcome: outcome, files: files)]
  }

  /// Takes a document through all steps. Nothing is written.
  mutating func process(_ listing: Listing) -> (Outcome, [OwnOutput]) {
    var files: [OwnOutput] = []
    let start = ContinuousClock.now
    var document = listing.document
    var outcome = Outcome(key: listing.key, status: .done, summary: DocumentSummary())
    var findings: [Finding] = []
    pieces = pieceOutput(document)
    defer { pieces = nil }
    do throws(DocumentFailure) {
      for index in steps.indices {
        try run(index, on: &document, findings: &findings, files: &files, outcome: &outcome)
      }
      if givesDocument {
        document.findings += findings
        findings = []
        var json = JSONWriter()
        json.document(document, ok: true)
        outcome.fragments[plan.documentFragment] = json.bytes
      }
    } catch {
      outcome.fail(error)
      files = []
    }
    // Those that no step read: documents that came ready, or what stands behind a failure.
    for index in listing.versions.indices.dropFirst(outcome.inputs.count) {
      if let state = inputState(of: index, in: listing, source: &source) { outcome.inputs.append(state) }
    }
    outcome.inputs += plan.ownFiles(of: listing.key)
    outcome.summary = DocumentSummary(document, findings: findings + (pieces?.findings ?? []))
    if let pieces, !outcome.summary.versions.isEmpty { outcome.summary.versions[0].blocks += pieces.blockCount }
    outcome.milliseconds = Int(start.duration(to: .now) / .milliseconds(1))
    return (outcome, files)
  }

  /// Takes a document through all steps, and gives it as they left it.
  mutating func tried(_ listing: Listing) -> TriedDocument {
    var tried = TriedDocument(key: listing.key, document: listing.document)
    var findings: [Finding] = []
    var files: [OwnOutput] = []
    var outcome = Outcome(key: listing.key, status: .done, summary: DocumentSummary())
    do throws(DocumentFailure) {
      for index in steps.indices {
        try run(index, on: &tried.document, findings: &findings, files: &files, outcome: &outcome)
      }
    } catch {
      tried.failure = error
    }
    tried.document.findings += findings
    return tried
  }

  private mutating func run(
    _ index: Int, on document: inout ParallelDocument, findings: inout [Finding], files: inout [OwnOutput],
    outcome: inout Outcome
  ) throws(DocumentFailure) {
    var stage = plan.steps[index].id
    var file = ""
    let start = ContinuousClock.now
    defer { outcome.stageMicroseconds[stage, default: 0] += Int(start.duration(to: .now) / .microseconds(1)) }
    do throws(StageError) {
      switch steps[index] {
      case .read(var step):
        defer { steps[index] = .read(step) }
        for version in document.versions.indices {
          file = document.versions[version].file.name
          stage = plan.source.id
          let stamp = source.stamp(of: document.versions[version].file) ?? ""
          let bytes = try source.bytes(of: document.versions[version].file)
          let name = document.versions[version].inputName
          outcome.inputs.append(FileState(path: name, hash: fingerprint(bytes), stamp: stamp))
          stage = StageCatalog.readStep
          var context = StageContext(key: document.key, fileName: file)
          // What a reader found before it failed may say why.
          defer { findings += context.findings }
          try step.read(bytes, ofVersion: version, of: &document, pieces: pieces, context: &context, reader: &stage)
        }
        if let failure = pieces?.failure { throw failure.error }
      case .document(var changer):
        defer { steps[index] = .document(changer) }
        for version in document.versions.indices {
          file = document.versions[version].file.name
          var context = StageContext(key: document.key, fileName: file)
          let segments = document.versions[version].document.segments
          try changer.process(&document.versions[version].document, context: &context)
          findings += context.findings
          // Beads count segments: those of segments that are no more say nothing.
          if plan.steps[index].givesSegments, document.versions[version].document.segments != segments {
            document.alignments.removeAll { $0.source == version || $0.target == version }
          }
        }
      case .parallel(var changer):
        defer { steps[index] = .parallel(changer) }
        var context = StageContext(key: document.key)
        try changer.process(&document, context: &context)
        findings += context.findings
      case .writer(var writer, let destination):
        defer { steps[index] = .writer(writer, destination) }
        let versions: [Int?] = destination.isPerVersion ? document.versions.indices.map { $0 } : [nil]
        for version in versions {
          var context = StageContext(key: document.key, version: version)
          var bytes: [UInt8] = []
          if destination.isJoined {
            if let pieces {
              try pieces.append(&writer, document, step: index, context: &context)
              (outcome.spooled[index], outcome.fragments[index]) = pieces.fragment(step: index)
            } else {
              try writer.fragment(document, into: &bytes, context: &context)
              outcome.fragments[index] = bytes
            }
          } else {
            let part = document.alone(version)
            try writer.prologue(part.versions.compactMap(\.language), into: &bytes)
            try writer.fragment(document, into: &bytes, context: &context)
            try writer.epilogue(into: &bytes)
            files.append(OwnOutput(path: try destination.path(for: part), bytes: bytes))
          }
          findings += context.findings
        }
      }
    } catch {
      throw DocumentFailure(stage: stage, file: file, error: error)
    }
  }
}

extension PlannedPipeline {
  /// Under which number a document itself stands among its fragments: that of no step.
  var documentFragment: Int { steps.count }

  func makeSource() throws(DocumentFailure) -> any Source {
    guard let factory = source.factory, case .source(let stage) = try source.make(factory) else {
      preconditionFailure("\(source.id) is no source")
    }
    return stage
  }
}

extension PlannedStep {
  func make(_ factory: StageFactory) throws(DocumentFailure) -> StageInstance {
    do { return try factory.make(settings) } catch { throw DocumentFailure(stage: id, file: "", error: error) }
  }
}
