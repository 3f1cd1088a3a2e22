import FileKit
import Glibc
import HTTPKit
import PipelineFile
import PipelineRunner
import StageKit
import Synchronization
import TextModel

/// A document that is worked on in a browser: answers the page's requests, and keeps the work in a file.
///
/// A page stays the one that was first given, and the work on it is given beside it, so that it can be undone. Each
/// state that is kept counts as a revision; what goes on from another one is refused, lest a tab or a program that does
/// not know of this work write over it.
final class ServedDocument: Sendable {
  /// Holds a document of 100 million characters, as JSON.
  static let greatestBody = 1 << 28

  private struct State {
    var revision = 0
    /// Made of the document as it was before the work.
    var page: [UInt8]?
    /// What the page says of its work, as JSON: it is the page's own matter.
    var work: [UInt8]?
    /// Of the file that the work is kept in.
    var stamp: String?
  }

  private let service: VerbService
  private let catalog: StageCatalog
  private let named: String
  let saved: String
  private let folder: String
  let token: String
  private let state: Mutex<State>

  /// - Parameters:
  ///   - file: what the user named; the work begins with it, or goes on with what is kept of it.
  ///   - folder: for files that live as long as a request.
  ///   - token: what the address of every request begins with; nobody else can know it.
  init(_ file: String, _ service: VerbService, catalog: StageCatalog, folder: String, token: String) {
    self.service = service
    self.catalog = catalog
    named = file
    saved = service.savedFile(of: file)
    self.folder = folder
    self.token = token
    state = Mutex(State(stamp: FileSystem.stamp(EscapedPath.bytes(saved))))
  }

  /// Whether there is work to go on with.
  var isBegun: Bool { FileSystem.stamp(EscapedPath.bytes(saved)) != nil }

  /// - Throws: where what was named is no document.
  func page() throws -> [UInt8] { try state.withLock { state in try page(&state) } }

  func answer(_ request: HTTPRequest) -> HTTPResponse { state.withLock { state in answer(request, &state) } }

  private func answer(_ request: HTTPRequest, _ state: inout State) -> HTTPResponse {
    guard request.path.hasPrefix("/\(token)/") else { return Self.nothingHere }
    do {
      let place = request.path.dropFirst(token.utf8.count + 2)
        .split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      switch (request.method, place.first, place.dropFirst().first) {
      case ("GET", "", nil): return HTTPResponse(200, type: "text/html; charset=utf-8", body: try page(&state))
      case ("GET", "work", nil):
        let work = state.work ?? Array("null".utf8)
        return HTTPResponse(
          200, type: "application/json", body: Array("{\"revision\":\(state.revision),\"work\":".utf8) + work + [0x7D])
      case ("POST", "save", let revision?):
        guard isCurrent(revision, &state) else { return Self.conflict }
        let end = request.body.firstIndex(of: 0x0A) ?? request.body.endIndex
        let work = request.body[end...].dropFirst()
        try keep(Array(request.body[..<end]), service.saved, &state)
        state.work = work.isEmpty ? nil : Array(work)
      case ("POST", "align", let revision?):
        guard isCurrent(revision, &state) else { return Self.conflict }
        try keep(request.body, service.aligned, &state)
        (state.page, state.work) = (nil, nil)
      default: return Self.nothingHere
      }
      return HTTPResponse(200, String(state.revision))
    } catch let failure as DocumentFailure {
      return HTTPResponse(422, failure.line)
    } catch let error as StageError {
      return HTTPResponse(422, error.line(file: nil))
    } catch let error as FileError {
      return HTTPResponse(500, "\(error.name): \(error.message); \(error.cure)")
    } catch {
      return HTTPResponse(500, "\(error)")
    }
  }

  private static let nothingHere = HTTPResponse(404, "there is nothing here")
  private static let conflict = HTTPResponse(409, "another tab or program has saved other work")

  private func page(_ state: inout State) throws -> [UInt8] {
    noticeOthers(&state)
    if let page = state.page { return page }
    let page =
      isBegun && saved != named
      ? try result(of: service.resumed, on: named, corrections: saved) : try result(of: service.page, on: named)
    state.page = page
    return page
  }

  private func isCurrent(_ revision: Substring, _ state: inout State) -> Bool {
    noticeOthers(&state)
    return revision == String(state.revision)
  }

  /// Another program may have written the file: then its work is what there is, and the page is made of it.
  private func noticeOthers(_ state: inout State) {
    let stamp = FileSystem.stamp(EscapedPath.bytes(saved))
    if stamp != state.stamp { state = State(revision: state.revision + 1, stamp: stamp) }
  }

  /// Takes what the page sent through a pipeline, and keeps what comes of it: a file that is not good is not replaced.
  private func keep(_ body: [UInt8], _ pipeline: String, _ state: inout State) throws {
    let sent = Array("\(folder)/sent.jsonl".utf8)
    try write(body, to: sent)
    defer { try? FileSystem.remove(sent) }
    try write(try result(of: pipeline, on: String(decoding: sent, as: UTF8.self)), to: EscapedPath.bytes(saved))
    state.revision += 1
    state.stamp = FileSystem.stamp(EscapedPath.bytes(saved))
  }

  private func write(_ bytes: [UInt8], to path: [UInt8]) throws(FileError) {
    let file = try AtomicFile(to: path)
    try file.write(bytes)
    try file.commit(sync: true)
  }

  /// The first file that a pipeline writes of a file.
  private func result(of pipeline: String, on file: String, corrections: String? = nil) throws -> [UInt8] {
    var values: [(name: String, value: SettingData)] = [
      (name: "file", value: .text(file)), (name: "to", value: .text(folder)),
    ]
    if let corrections { values.append((name: "corrections", value: .text(corrections))) }
    let definition = try readPipeline(Array(pipeline.utf8), set: values, catalog: catalog)
    let outcomes = OutcomeList()
    _ = try PipelineRunner.run(
      PlannedPipeline(definition, catalog: catalog), RunOptions(replacing: true), observe: { outcomes.add($0) })
    let all = outcomes.all
    if let failure = all.lazy.compactMap(\.failure).first { throw failure }
    guard let path = all.first?.outputs.first else {
      throw StageError(Self.nothing, at: Place(file: file))
    }
    let bytes = try FileSystem.read(EscapedPath.bytes(path))
    try FileSystem.remove(EscapedPath.bytes(path))
    // A key may have folders in it.
    var emptied = FileSystem.folder(of: EscapedPath.bytes(path))
    while emptied.count > folder.utf8.count {
      rmdir(String(decoding: emptied, as: UTF8.self))
      emptied = FileSystem.folder(of: emptied)
    }
    return bytes
  }

  static let nothing = Failure("no-document", "there is no document in it", cure: "name the file of a document")
}
