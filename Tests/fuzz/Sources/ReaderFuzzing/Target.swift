import AllStages
import Glibc
import StageKit
import TextModel

/// What is fuzzed, by the environment variable `FUZZ_TARGET`: `docx`, `odt`, `epub` (whose inputs are the parts of an
/// archive: see ``archive(ofParts:)``), `zip` (the bytes of a DOCX), or the identifier of any other reader without its
/// `read-` (the bytes of a file).
private let target = String(cString: getenv("FUZZ_TARGET") ?? strdup("docx"))

private let factory: StageFactory = {
  let id = "read-" + (target == "zip" ? "docx" : target)
  guard let factory = allStages[id] else {
    preconditionFailure("there is no reader \(id)")
  }
  return factory
}()

/// One call of libFuzzer's: reads an input and holds the document against what every document promises.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  let bytes = ["docx", "odt", "epub"].contains(target) ? archive(ofParts: input) : Array(input)
  var context = StageContext(key: "fuzz", fileName: "fuzz")
  do {
    _ = factory.recognize(bytes.prefix(headSize), "")
    switch try factory.make(Settings(for: factory.specification)) {
    case .reader(var reader):
      var sink = BlockSink()
      try reader.read(bytes, into: &sink, context: &context)
      check(sink.document)
    case .parallelReader(var reader):
      var document = ParallelDocument(key: "fuzz", versions: [])
      try reader.read(bytes, into: &document, context: &context)
      for version in document.versions { check(version.document) }
    default: preconditionFailure("\(target) is no reader")
    }
  } catch {
    // To be refused is what most inputs are made for.
  }
  return 0
}

private func check(_ document: Document) {
  precondition(String(validating: document.text, as: UTF8.self) != nil, "the text is no UTF-8")
  var end = 0
  for block in document.blocks {
    precondition(block.range.lowerBound >= end && block.range.upperBound <= document.text.count, "blocks overlap")
    precondition(block.origin.path.upperBound <= document.pathText.count, "a path is beyond the paths")
    precondition(block.origin.part.map { document.parts.indices.contains($0) } ?? true, "a part is beyond the parts")
    end = block.range.upperBound
  }
  for segment in document.segments {
    precondition(document.blocks.indices.contains(segment.block), "a segment is of no block")
    let block = document.blocks[segment.block].range
    precondition(
      block.lowerBound <= segment.range.lowerBound && segment.range.upperBound <= block.upperBound,
      "a segment leaves its block")
  }
  for mark in document.marks {
    let isInside = document.blocks.contains {
      $0.range.lowerBound <= mark.range.lowerBound && mark.range.upperBound <= $0.range.upperBound
    }
    precondition(isInside, "a mark leaves its block")
  }
}
