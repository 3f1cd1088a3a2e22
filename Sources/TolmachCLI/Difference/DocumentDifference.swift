import JSONKit
import PipelineRunner
import TextModel

/// What two pipelines make of one document.
struct DocumentDifference {
  struct Part {
    /// `blocks`, `segments`, `rows`, `findings` or `failure`.
    var kind: String
    /// The version's language, where it is about one.
    var language: String?
    var difference: LineDifference
  }

  static let kinds = ["blocks", "segments", "rows", "findings", "failure"]

  let key: String
  /// Those that differ.
  let parts: [Part]

  init(_ old: TriedDocument, _ new: TriedDocument) {
    key = old.key
    var parts: [Part] = []
    func compare(_ kind: String, of language: String? = nil, _ old: [String], _ new: [String]) {
      if old != new { parts.append(Part(kind: kind, language: language, difference: LineDifference(old, new))) }
    }
    let count = max(old.document.versions.count, new.document.versions.count)
    for index in 0..<count {
      let pair = [old, new].map { tried in
        tried.document.versions.indices.contains(index) ? tried.document.versions[index] : nil
      }
      let language = (pair[1] ?? pair[0])?.language?.identifier ?? "und"
      compare("blocks", of: language, pair[0]?.document.blockLines ?? [], pair[1]?.document.blockLines ?? [])
      compare("segments", of: language, pair[0]?.document.segmentLines ?? [], pair[1]?.document.segmentLines ?? [])
    }
    compare("rows", old.document.rowLines(withConfidence: true), new.document.rowLines(withConfidence: true))
    compare("findings", old.document.findingMessages, new.document.findingMessages)
    compare("failure", old.failure.map { [$0.line] } ?? [], new.failure.map { [$0.line] } ?? [])
    self.parts = parts
  }

  var text: String {
    var text = key + "\n"
    for part in parts {
      text += "  \(part.kind)\(part.language.map { " of \($0)" } ?? "")\n" + part.difference.text()
    }
    return text
  }

  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.member("id", key)
      json.key("differences")
      json.array { json in
        for part in parts {
          json.object { json in
            json.member("kind", part.kind)
            if let language = part.language { json.member("language", language) }
            json.member("removed", .array(part.difference.lines("-").map { .string($0) }))
            json.member("added", .array(part.difference.lines("+").map { .string($0) }))
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension Document {
  fileprivate var blockLines: [String] {
    blocks.map { block in
      let kind = block.kind.rawValue + (block.level > 0 ? " \(block.level)" : "")
      return kind.padded(to: 12) + "  " + (block.label.map { "[\($0)] " } ?? "") + string(of: block).onOneLine
    }
  }

  fileprivate var segmentLines: [String] { segments.map { string(of: $0).onOneLine } }
}
