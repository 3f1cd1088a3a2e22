import FileKit
import Glibc
import HTTPKit
import PipelineFile
import PipelineRunner
import StageKit

/// A document that is worked on in a browser: answers the page's requests, and keeps the work in a file.
final class ServedDocument: Sendable {
  /// Holds a document of 100 million characters, as JSON.
  static let greatestBody = 1 << 28

  private let service: VerbService
  private let catalog: StageCatalog
  private let named: String
  let saved: String
  private let folder: String
  let token: String

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
  }

  /// Whether there is work to go on with.
  var isBegun: Bool { FileSystem.stamp(Array(saved.utf8)) != nil }

  func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard request.path.hasPrefix("/\(token)/") else { return HTTPResponse(404, "there is nothing here") }
    do {
      switch (request.method, request.path.dropFirst(token.utf8.count + 2)) {
      case ("GET", ""): return HTTPResponse(200, type: "text/html; charset=utf-8", body: try page())
      case ("POST", "save"): try keep(request.body, service.saved)
      case ("POST", "align"): try keep(request.body, service.aligned)
      default: return HTTPResponse(404, "there is nothing here")
      }
      return HTTPResponse(200, "saved")
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

  /// - Throws: where what was named is no document.
  func page() throws -> [UInt8] { try result(of: service.page, on: isBegun ? saved : named) }

  /// Takes what the page sent through a pipeline, and keeps what comes of it: a file that is not good is not replaced.
  private func keep(_ body: [UInt8], _ pipeline: String) throws {
    let sent = Array("\(folder)/sent.jsonl".utf8)
    try write(body, to: sent)
    defer { try? FileSystem.remove(sent) }
    try write(try result(of: pipeline, on: String(decoding: sent, as: UTF8.self)), to: Array(saved.utf8))
  }

  private func write(_ bytes: [UInt8], to path: [UInt8]) throws(FileError) {
    let file = try AtomicFile(to: path)
    try file.write(bytes)
    try file.commit(sync: true)
  }

  /// The first file that a pipeline writes of a file.
  private func result(of pipeline: String, on file: String) throws -> [UInt8] {
    let definition = try readPipeline(
      Array(pipeline.utf8), set: [(name: "file", value: .text(file)), (name: "to", value: .text(folder))],
      catalog: catalog)
    let outcomes = OutcomeList()
    _ = try PipelineRunner.run(
      PlannedPipeline(definition, catalog: catalog), RunOptions(replacing: true), observe: { outcomes.add($0) })
    let all = outcomes.all
    if let failure = all.lazy.compactMap(\.failure).first { throw failure }
    guard let path = all.first?.outputs.first else {
      throw StageError(Self.nothing, at: Place(file: file))
    }
    let bytes = try FileSystem.read(Array(path.utf8))
    try FileSystem.remove(Array(path.utf8))
    // A key may have folders in it.
    var emptied = FileSystem.folder(of: Array(path.utf8))
    while emptied.count > folder.utf8.count {
      rmdir(String(decoding: emptied, as: UTF8.self))
      emptied = FileSystem.folder(of: emptied)
    }
    return bytes
  }

  static let nothing = Failure("no-document", "there is no document in it", cure: "name the file of a document")
}
