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
}

/// Takes documents through the steps of a pipeline in this process, and writes nothing: writers are passed over.
///
/// - Parameters:
///   - count: how many steps they go through; nil: all.
///   - visit: shown each document, in source order; false ends the trial.
///   - isWanted: asked with each key, so that other documents need not be made.
/// - Throws: ``DocumentFailure`` where a stage cannot be made, or the source cannot go on.
public func tryPipeline(
  _ definition: PipelineDefinition, catalog: StageCatalog, steps count: Int? = nil,
  isWanted: (String) -> Bool = { _ in true }, visit: (TriedDocument) throws -> Bool
) throws {
  let catalog = catalog.adding(definition.found)
  var definition = definition
  definition.steps = definition.steps.prefix(count ?? .max).filter { catalog[$0.id]?.role != .writer }
  let plan = PlannedPipeline(definition, catalog: catalog)
  var source = try plan.makeSource()
  var worker = try Worker(plan)
  while true {
    let next: Listing?
    do throws(StageError) { next = try source.next() } catch {
      throw DocumentFailure(stage: plan.source.id, file: "", error: error)
    }
    guard let listing = next else { return }
    guard isWanted(listing.key) else { continue }
    var tried: TriedDocument
    if let error = listing.failure ?? listing.skipReason {
      tried = TriedDocument(
        key: listing.key, document: listing.document,
        failure: DocumentFailure(stage: plan.source.id, file: "", error: error))
    } else {
      tried = worker.tried(listing)
    }
    if try !visit(tried) { return }
  }
}
