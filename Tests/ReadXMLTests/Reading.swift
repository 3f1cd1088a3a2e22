import StageKit
import StageTesting
import TextModel

@testable import ReadXML

func read(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) throws -> Document {
  var reader = try XMLReader(try Settings(settings, for: XMLReader.specification))
  var sink = BlockSink()
  var context = StageContext(key: "test")
  try reader.read(bytes, into: &sink, context: &context)
  return sink.document
}

func read(_ xml: String, _ settings: [String: SettingData] = [:]) throws -> Document {
  try read(Array(xml.utf8), settings)
}

/// The blocks, a line each: kind and level unless it is a paragraph, label, text.
func blocks(_ xml: String, _ settings: [String: SettingData] = [:]) throws -> [String] {
  let document = try read(xml, settings)
  return document.blocks.map { block in
    let kind = block.kind == .paragraph ? "" : block.kind.rawValue + (block.level > 0 ? "\(block.level)" : "") + ": "
    return kind + (block.label.map { "[\($0)] " } ?? "")
      + document.string(of: block).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
  }
}

/// What is wrong with a file, in the line that people read.
func failure(_ xml: String, _ settings: [String: SettingData] = [:]) -> String {
  do {
    return "read: " + (try read(xml, settings).marked)
  } catch let error as StageError {
    return error.line(file: "f.xml")
  } catch {
    return "\(error)"
  }
}
