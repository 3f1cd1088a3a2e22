import DocumentJSON
import JSONKit
import MarkupKit
import TextModel

/// What the page's script works with, as JSON in elements that are no script.
extension Array<UInt8> {
  /// Appends the document's record, and by what the page knows it again: its key and the hash of its record.
  mutating func append(record document: ParallelDocument) {
    var document = document
    // Where a user keeps files is nobody's business.
    for index in document.versions.indices {
      document.versions[index].file = document.versions[index].file.withoutFolders
    }
    var json = JSONWriter()
    json.document(document)
    append(markup: "<script type=\"application/json\" id=\"document\" data-id=\"")
    append(escaped: document.key + " " + String(fingerprint(json.bytes), radix: 16), in: .attribute)
    append(markup: "\">")
    append(scriptData: json.bytes)
    append(markup: "</script>\n")
  }

  /// Appends what the page needs to know of the document that its record does not say.
  mutating func append(layoutOf document: ParallelDocument, doubtful: Double) {
    var json = JSONWriter()
    json.layout(of: document, doubtful: doubtful)
    append(markup: "<script type=\"application/json\" id=\"layout\">")
    append(scriptData: json.bytes)
    append(markup: "</script>\n")
  }
}

extension JSONWriter {
  fileprivate mutating func layout(of document: ParallelDocument, doubtful: Double) {
    object { json in
      json.key("doubtful")
      json.number(doubtful, decimals: 4)
      json.key("rightToLeft")
      json.array { json in
        for version in document.versions { json.bool(version.language?.isRightToLeft ?? false) }
      }
      json.key("rows")
      json.array { json in for row in rows(of: document) { json.row(row) } }
    }
  }

  private mutating func row(_ row: Row) {
    object { json in
      json.key("segments")
      json.array { json in for range in row.segments { json.integers([range.lowerBound, range.upperBound]) } }
      json.key("beads")
      json.array { json in for beads in row.beads { json.integers(beads) } }
      if let confidence = row.confidence {
        json.key("confidence")
        json.number(confidence, decimals: DocumentSchema.confidenceDecimals)
      }
      json.member("status", row.status.rawValue)
    }
  }

  private mutating func integers(_ numbers: [Int]) {
    array { json in for number in numbers { json.integer(number) } }
  }
}

/// FNV-1a, 64 bits (draft-eastlake-fnv): to tell apart what one person reviews, not to withstand anybody.
private func fingerprint(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
