import ArchiveKit
import FileKit
import LexiconKit

/// Makes dictionaries, termbases, memories and aligned texts into one lexicon.
public struct LexiconImporter {
  /// Primary languages.
  private let source: String
  private let target: String
  private let confidence: Double
  private var origins: [LexiconDescription.Origin] = []
  private var entries: [LexiconEntry] = []
  private var learner: LexiconLearner

  /// - Parameter confidence: what beads of aligned texts must have.
  public init(source: String, target: String, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
    learner = LexiconLearner(source: source, target: target)
  }

  public var entryCount: Int { entries.count }
  public var sentenceCount: Int { learner.sentenceCount }

  /// Reads a file, by what it is: a DICT dictionary (its `.index` file, with the `.dict` or `.dict.dz` file beside it),
  /// TBX, or lines `word<TAB>translation[<TAB>weight]`, whose entries are taken; TMX, or documents or beads of
  /// write-jsonl, from which is learnt.
  ///
  /// - Parameter licence: of the file; empty where it is not known.
  public mutating func add(_ path: String, licence: String) throws(ImportError) {
    do throws(ImportError) {
      let bytes = try contents(path)
      var name = String(path.split(separator: "/").last ?? "")
      if path.hasSuffix(".index") {
        let dictionary = try DictFile(index: bytes, text: dictText(path), target: target)
        entries += dictionary.entries
        if !dictionary.title.isEmpty { name = dictionary.title }
      } else if Lexicon.isLexicon(bytes) {
        throw ImportError("is a lexicon file already", cure: "use `tolmach lexicon merge`")
      } else {
        try add(bytes)
      }
      origins.append(LexiconDescription.Origin(name: name, licence: licence))
    } catch {
      var error = error
      if error.file.isEmpty { error.file = path }
      throw error
    }
  }

  private mutating func add(_ bytes: [UInt8]) throws(ImportError) {
    switch bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) {
    case UInt8(ascii: "<"):
      let xml = try TermXML.parse(bytes, source: source, target: target)
      if xml.kind == .terms {
        entries += xml.pairs.map { LexiconEntry(source: $0.source, target: $0.target) }
      } else {
        for pair in xml.pairs { learner.add(pair.source, pair.target) }
      }
    case UInt8(ascii: "{"):
      let records = try BeadRecords(bytes, source: source, target: target, confidence: confidence)
      for pair in records.pairs { learner.add(pair.source, pair.target) }
    default:
      do throws(TextDictionaryError) { entries += try LexiconEntry.entries(ofText: bytes) } catch {
        throw ImportError(
          "not a line `word<TAB>translation[<TAB>weight]`", cure: "part them by tabs, in UTF-8, the weight from 0 to 1",
          line: error.line)
      }
    }
  }

  /// What was read, as a lexicon file.
  public func bytes() -> [UInt8] {
    var builder = LexiconBuilder(LexiconDescription(source: source, target: target, origins: origins))
    builder.add(entries)
    learner.add(to: &builder)
    return builder.bytes()
  }
}

private func contents(_ path: String) throws(ImportError) -> [UInt8] {
  do throws(FileError) {
    return path == "-"
      ? try FileSystem.readStandardInput() : try FileSystem.read(Array(path.utf8), acceptsPipes: true)
  } catch {
    throw ImportError(error.message, cure: error.cure, file: error.name)
  }
}

/// The text beside an index.
private func dictText(_ index: String) throws(ImportError) -> [UInt8] {
  let path = index.dropLast(".index".count) + ".dict"
  do throws(ImportError) { return try contents(String(path)) } catch {
    let packed = path + ".dz"
    let bytes: [UInt8]
    do throws(ImportError) { bytes = try contents(String(packed)) } catch {
      throw ImportError(
        "neither \(path) nor \(packed) can be read", cure: "put the dictionary's text beside its index", file: index)
    }
    do throws(GzipError) { return try gunzipped(bytes) } catch {
      switch error {
      case .tooLong(let limit):
        throw ImportError(
          "holds more than \(limit) bytes", cure: "unpack it, and name a part of it", file: String(packed))
      case .damaged(let offset):
        throw ImportError(
          "is no gzip file, or damaged behind its byte \(offset)", cure: "fetch it anew", file: String(packed))
      }
    }
  }
}
