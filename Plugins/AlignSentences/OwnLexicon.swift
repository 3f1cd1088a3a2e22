import FileKit
import LexiconKit
import StageKit

/// The lexicon that a user names: a file of `tolmach lexicon`, used as it stands, or text, which takes the languages of
/// the versions that it is first needed for.
struct OwnLexicon {
  private let entries: [LexiconEntry]
  private var lexicon: Lexicon?

  init(_ path: String) throws(StageError) {
    let bytes = Array(path.utf8)
    do throws(LexiconFileError) {
      let lexicon = try Lexicon(path: bytes)
      do throws(LexiconError) { try lexicon.verify() } catch { throw .malformed(error) }
      self.lexicon = lexicon
      entries = []
    } catch {
      switch error {
      case .malformed(let error) where error.reason != .noLexicon:
        throw StageError(SentenceAligner.damaged, ["path": path, "reason": error.message])
      case .unreadable(let error) where error.reason != .notRegular:
        throw StageError(SentenceAligner.unreadable, ["path": path, "reason": error.message])
      default: entries = try textEntries(path)
      }
    }
  }

  /// The lexicon for two languages; the same one while they stay the same.
  mutating func of(_ source: String, _ target: String) -> Lexicon? {
    if !entries.isEmpty, (lexicon?.source, lexicon?.target) != (source, target) {
      var builder = LexiconBuilder(LexiconDescription(source: source, target: target))
      builder.add(entries)
      lexicon = try? Lexicon(builder.bytes())
    }
    return lexicon
  }
}

private func textEntries(_ path: String) throws(StageError) -> [LexiconEntry] {
  let bytes: [UInt8]
  do throws(FileError) { bytes = try FileSystem.read(Array(path.utf8), acceptsPipes: true) } catch {
    throw StageError(SentenceAligner.unreadable, ["path": path, "reason": error.message])
  }
  do throws(TextDictionaryError) { return try LexiconEntry.entries(ofText: bytes) } catch {
    throw StageError(SentenceAligner.malformed, at: Place(file: path, line: error.line))
  }
}
