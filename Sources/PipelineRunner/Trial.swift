public import PipelineFile
public import StageKit
public import TextModel

/// A document as the steps of a trial left it.
public struct TriedDocument: Sendable {
  public var key: String
  /// With all that was found about its texts.
  public var document: ParallelDocument
  /// Why it failed, or why the source leaves it out: the steps before have done their work on the document.
  public var failure: DocumentFailure?

  public init(key: String) { self.init(key: key, document: ParallelDocument(key: key)) }

  init(key: String, document: ParallelDocument, failure: DocumentFailure? = nil) {
    self.key = key
    self.document = document
    self.failure = failure
  }
}

/// Takes documents through the steps of a pipeline in this process, and writes nothing: writers are passed over.
public struct Trial {
  private let plan: PlannedPipeline
  private var source: any Source
  private var worker: Worker

  /// - Parameter count: how many steps documents go through; nil: all.
  /// - Throws: ``DocumentFailure`` where a stage cannot be made.
  public init(_ definition: PipelineDefinition, catalog: StageCatalog, steps count: Int? = nil) throws(DocumentFailure)
  {
    let catalog = catalog.adding(definition.found)
    var definition = definition
    definition.steps = definition.steps.prefix(count ?? .max).filter { catalog[$0.id]?.role != .writer }
    plan = PlannedPipeline(definition, catalog: catalog)
    source = try plan.makeSource()
    worker = try Worker(plan)
  }

  /// The next document in source order; nil after the last.
  ///
  /// - Parameter isWanted: asked with each key, so that other documents need not be made.
  /// - Throws: where the source cannot go on.
  public mutating func next(isWanted: (String) -> Bool = { _ in true }) throws(DocumentFailure) -> TriedDocument? {
    while true {
      let next: Listing?
      do throws(StageError) { next = try source.next() } catch {
        throw DocumentFailure(stage: plan.source.id, file: "", error: error)
      }
      guard let listing = next else { return nil }
      guard isWanted(listing.key) else { continue }
      guard let error = listing.failure ?? listing.skipReason else { return worker.tried(listing) }
      return TriedDocument(
        key: listing.key, document: listing.document,
        failure: DocumentFailure(stage: plan.source.id, file: "", error: error))
    }
  }
}
