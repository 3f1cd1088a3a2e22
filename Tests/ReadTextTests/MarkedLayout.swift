import Foundation
import ReadText
import StageKit
import Testing
import TextModel

/// A text with `¶` where a line ends a block though no blank line follows.
struct MarkedLayout {
  let text: String
  /// The blocks that the marks and the blank lines make, wrapped lines joined.
  let blocks: [String]

  init(_ marked: String) {
    text = marked.replacingOccurrences(of: "¶", with: "")
    blocks =
      marked.replacingOccurrences(of: "¶", with: "\n")
      .components(separatedBy: .newlines)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .split(separator: "")
      .map { $0.joined(separator: " ") }
  }
}

func read(_ bytes: [UInt8], _ values: [String: SettingData] = [:]) throws -> Document {
  var reader = TextReader(try Settings(values, for: TextReader.specification))
  var sink = BlockSink()
  var context = StageContext(key: "test")
  try reader.read(bytes, into: &sink, context: &context)
  return sink.document
}

func blocks(of text: String) throws -> [String] {
  let document = try read(Array(text.utf8))
  return document.blocks.map { document.string(of: $0) }
}

/// Expects the blocks that the marks say; names those that are missing and those that are too many.
func expectBlocks(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let layout = MarkedLayout(marked)
  let blocks = try blocks(of: layout.text)
  let missing = layout.blocks.filter { !blocks.contains($0) }
  let surplus = blocks.filter { !layout.blocks.contains($0) }
  #expect(missing == [] && surplus == [], sourceLocation: sourceLocation)
  #expect(blocks == layout.blocks, sourceLocation: sourceLocation)
}
