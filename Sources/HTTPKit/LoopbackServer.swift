import CMicroHTTPD

/// A request that came from this machine.
public struct HTTPRequest: Sendable, Equatable {
  public var method: String
  /// Without the query, decoded: `/token/save`.
  public var path: String
  public var body: [UInt8]
}

/// An answer to a request.
public struct HTTPResponse: Sendable, Equatable {
  public var status: Int
  /// The media type.
  public var type: String
  public var body: [UInt8]

  public init(_ status: Int, type: String = "text/plain; charset=utf-8", body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  public init(_ status: Int, _ text: String) { self.init(status, body: Array((text + "\n").utf8)) }
}

/// Why a server did not start: the system's error number, 0 where it gave none.
public struct ServerError: Error, Equatable { public let errno: Int32 }

/// A server for pages of this machine, on 127.0.0.1 and no other interface.
///
/// Any page of the web can have a browser send requests here. So a request must name this very server as its host (a
/// name that leads to 127.0.0.1 by a trick of DNS does not), and one that says its origin must come from here.
public final class LoopbackServer {
  /// Where it can be reached: `http://127.0.0.1:40123`.
  public let origin: String
  private let server: OpaquePointer
  private let box: Unmanaged<HandlerBox>

  /// - Parameters:
  ///   - port: 0 for any that is free.
  ///   - limit: the longest body of a request, in bytes.
  ///   - handler: is called on a thread of the server, for one request at a time.
  public init(
    port: UInt16 = 0, limit: Int, handler: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws(ServerError) {
    box = Unmanaged.passRetained(HandlerBox(handler))
    guard let server = chttp_start(port, limit, answerRequest, box.toOpaque()) else {
      let reason = lastErrorNumber()
      box.release()
      throw ServerError(errno: reason)
    }
    self.server = server
    origin = "http://127.0.0.1:\(chttp_port(server))"
    box.takeUnretainedValue().host.store("127.0.0.1:\(chttp_port(server))")
  }

  deinit {
    chttp_stop(server)
    box.release()
  }
}
