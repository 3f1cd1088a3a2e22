import CMicroHTTPD
import Glibc
import Synchronization

/// What the C callback is given.
final class HandlerBox: Sendable {
  let handler: @Sendable (HTTPRequest) -> HTTPResponse
  /// Known only when the server has its port.
  let host = HostName()

  init(_ handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse) { self.handler = handler }
}

final class HostName: Sendable {
  private let name = Mutex("")

  func store(_ text: String) { name.withLock { $0 = text } }
  func load() -> String { name.withLock { $0 } }
}

func lastErrorNumber() -> Int32 { errno }

/// The callback of the C server. A function of its own: a closure could belong to an actor.
func answerRequest(
  _ context: UnsafeMutableRawPointer?, _ request: UnsafePointer<chttp_request>, _ connection: UnsafeMutableRawPointer,
  _ respond: @convention(c) (UnsafeMutableRawPointer, UnsafePointer<chttp_response>) -> Void
) {
  guard let context else { return }
  let box = Unmanaged<HandlerBox>.fromOpaque(context).takeUnretainedValue()
  let answer = refusal(of: request.pointee, host: box.host.load()) ?? box.handler(HTTPRequest(request.pointee))
  answer.type.withCString { type in
    answer.body.withUnsafeBufferPointer { body in
      var response = chttp_response(
        status: UInt32(answer.status), type: type, body: body.baseAddress, body_size: body.count)
      respond(connection, &response)
    }
  }
}

/// Why a request is not for this server; nil where it is.
private func refusal(of request: chttp_request, host: String) -> HTTPResponse? {
  guard request.host.map({ String(cString: $0) }) == host else {
    return HTTPResponse(421, "this server is for \(host) only")
  }
  if let origin = request.origin, String(cString: origin) != "http://\(host)" {
    return HTTPResponse(403, "requests from other pages are refused")
  }
  return nil
}

extension HTTPRequest {
  fileprivate init(_ request: chttp_request) {
    method = String(cString: request.method)
    path = String(cString: request.path)
    body = Array(UnsafeBufferPointer(start: request.body, count: request.body_size))
  }
}
