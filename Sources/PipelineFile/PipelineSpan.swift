public import StageKit

/// Some of a pipeline's steps, one behind the other, with the files by which documents come to them and leave them.
public struct PipelineSpan: Sendable, Equatable {
  /// The first step, its name or its number from 1; nil for the first there is, and the pipeline's own source.
  public var first: String?
  /// The file of documents that stands for what was before.
  public var input: String
  /// The last step; nil for the last there is.
  public var last: String?
  /// The file that documents are written to behind it.
  public var output: String
  /// A pipeline file of a source and one writer, with the parameter `file`: how documents are read and written.
  public var handOver: [UInt8]

  public init(first: String? = nil, input: String = "", last: String? = nil, output: String = "", handOver: [UInt8]) {
    self.first = first
    self.input = input
    self.last = last
    self.output = output
    self.handOver = handOver
  }
}

extension PipelineDefinition {
  /// The pipeline of a span's steps alone.
  ///
  /// - Throws: where there are no such steps.
  public func limited(to span: PipelineSpan, catalog: StageCatalog) throws(PipelineProblems) -> PipelineDefinition {
    var result = self
    let first = try span.first.map { text throws(PipelineProblems) in try index(ofStep: text) } ?? 0
    let last = try span.last.map { text throws(PipelineProblems) in try index(ofStep: text) } ?? steps.count - 1
    guard first <= last else {
      throw PipelineProblems([
        PipelineProblem(position: nil, message: "the step \(steps[first].id) stands behind the step \(steps[last].id)")
      ])
    }
    result.steps = Array(steps[first...last])
    if span.first != nil {
      if catalog.specification(steps[first].id)?.needs.contains(.bytes) == true {
        throw PipelineProblems([
          PipelineProblem(
            position: nil,
            message: "the step \(steps[first].id) reads files, and documents that are handed over have none",
            hint: "begin with a step behind it")
        ])
      }
      result.source = try readPipeline(span.handOver, set: [("file", .text(span.input))], catalog: catalog).source
    }
    if span.last != nil {
      result.steps += try readPipeline(span.handOver, set: [("file", .text(span.output))], catalog: catalog).steps
    }
    return result
  }

  /// The index of the step of a name, or of a number from 1.
  public func index(ofStep text: String) throws(PipelineProblems) -> Int {
    if let number = Int(text), steps.indices.contains(number - 1) { return number - 1 }
    if let index = steps.firstIndex(where: { $0.id == text }) { return index }
    let names = steps.map(\.id)
    throw PipelineProblems([
      PipelineProblem(
        position: nil, message: "the pipeline has no step \(text)",
        hint: suggestion(for: text, among: names).map { "did you mean \($0)?" }
          ?? "its steps are \(names.joined(separator: ", "))")
    ])
  }
}
