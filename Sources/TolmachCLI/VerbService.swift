/// What a verb does that serves a page in which a person works on a document: pipelines that take the file of a
/// document, `file`, and write into a folder, `to`.
public struct VerbService: Sendable {
  /// Writes the page. It sends what the person made to `save`, and to `align` where it is to be aligned anew.
  public let page: String
  /// Writes the page of a document with the work on it that was kept, `corrections`; fails where that is another's.
  public let resumed: String
  /// Writes what is to be kept of a document that the page sent.
  public let saved: String
  /// Writes a document that the page sent, aligned anew.
  public let aligned: String
  /// The endings of the files that may be named, and of the file beside it in which the work is kept.
  public let endings: [String]
  public let savedEnding: String

  public init(
    page: String, resumed: String, saved: String, aligned: String, endings: [String], savedEnding: String
  ) {
    self.page = page
    self.resumed = resumed
    self.saved = saved
    self.aligned = aligned
    self.endings = endings
    self.savedEnding = savedEnding
  }

  /// Where the work on a file is kept: in the file itself, where it has the ending of such files.
  func savedFile(of file: String) -> String {
    if file.hasSuffix(savedEnding) { return file }
    let ending = endings.first { file.hasSuffix($0) } ?? ""
    return file.dropLast(ending.count) + savedEnding
  }
}
