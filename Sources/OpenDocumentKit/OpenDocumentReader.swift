import ArchiveKit
public import StageKit
public import TextModel
import XMLKit

/// Reads text documents of OpenDocument, one after another.
public final class OpenDocumentReader {
  private let options: OpenDocument.Options
  private let parser: SAXParser

  public init(_ options: OpenDocument.Options) {
    self.options = options
    parser = SAXParser(Tag.vocabulary, limits: options.xmlLimits)
  }

  /// Whether a file is such a document, and how sure that is.
  ///
  /// - Parameters:
  ///   - head: the file's first bytes.
  ///   - name: the file's name; empty where there is none.
  public static func recognize(_ head: ArraySlice<UInt8>, name: String) -> Detected<String>? {
    let lowercased = name.lowercased()
    if head.starts(with: [0x50, 0x4B, 3, 4]) {
      // The package's first member says what it is (part 2, section 3.3).
      if head.prefix(128).holds("mimetypeapplication/vnd.oasis.opendocument.text") {
        return Detected(OpenDocument.mediaType, confidence: 0.95)
      }
      let isNamed = lowercased.hasSuffix(".odt") || lowercased.hasSuffix(".ott")
      return isNamed ? Detected(OpenDocument.mediaType, confidence: 0.9) : nil
    }
    let isFlat = head.holds("urn:oasis:names:tc:opendocument:xmlns:text:1.0")
    return isFlat && head.contains(0x3C) ? Detected(OpenDocument.flatMediaType, confidence: 0.95) : nil
  }

  /// Pushes a document's blocks into the sink, in reading order.
  public func read(_ bytes: [UInt8], into sink: inout BlockSink) throws(StageError) {
    let reading = DocumentReading(options, parser)
    swap(&reading.sink, &sink)
    defer { swap(&reading.sink, &sink) }
    if let opening = bytes.prefix(64).firstIndex(of: 0x3C), !bytes.starts(with: [0x50, 0x4B]) {
      reading.sink.detect { $0.mediaType = Detected(OpenDocument.flatMediaType, confidence: 1) }
      try reading.read(flat: opening < 8 ? bytes : Array(bytes[opening...]))
      return
    }
    reading.sink.detect { $0.mediaType = Detected(OpenDocument.mediaType, confidence: 1) }
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(StageError) in
        try reading.read(OpenDocumentPackage(bytes, options.archiveLimits, parser))
      }
    }
    try result.get()
  }
}
