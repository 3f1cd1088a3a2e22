import Foundation
import FoundationNetworking
import HTTPKit
import Testing

/// All talk is with 127.0.0.1.
@Suite struct LoopbackServerTests {
  private let server: LoopbackServer

  init() throws {
    server = try LoopbackServer(limit: 100_000) { request in
      HTTPResponse(200, type: "text/x-probe", body: Array("\(request.method) \(request.path) ".utf8) + request.body)
    }
  }

  private func answer(
    _ path: String, method: String = "GET", headers: [String: String] = [:], body: [UInt8] = []
  ) async throws -> (status: Int, type: String?, text: String) {
    var request = URLRequest(url: try #require(URL(string: server.origin + path)))
    request.httpMethod = method
    if !body.isEmpty { request.httpBody = Data(body) }
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let (data, response) = try await URLSession.shared.data(for: request)
    let http = try #require(response as? HTTPURLResponse)
    return (
      http.statusCode, http.value(forHTTPHeaderField: "Content-Type"), String(decoding: data, as: UTF8.self)
    )
  }

  @Test func `a request gets its answer`() async throws {
    let answer = try await answer("/a/b?c")
    #expect(answer.status == 200 && answer.type == "text/x-probe" && answer.text == "GET /a/b ")
  }

  @Test func `a body comes whole, or is refused where it is too long`() async throws {
    let body = [UInt8](repeating: 0x61, count: 90_000)
    #expect(try await answer("/", method: "POST", body: body).text == "POST / " + String(decoding: body, as: UTF8.self))
    #expect(try await answer("/", method: "POST", body: body + body).status == 413)
  }

  @Test func `pages of others can ask for nothing`() async throws {
    #expect(try await answer("/", headers: ["Origin": "http://example.org"]).status == 403)
    #expect(try await answer("/", headers: ["Origin": "null"]).status == 403)
    #expect(try await answer("/", headers: ["Origin": server.origin]).status == 200)
  }

  @Test func `a name that leads here by a trick is another host`() async throws {
    let port = try #require(server.origin.split(separator: ":").last)
    for host in ["example.org:\(port)", "localhost:\(port)", "127.0.0.1"] {
      #expect(try rawStatus(of: "GET / HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n") == "421", "\(host)")
    }
    #expect(try rawStatus(of: "GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n") == "200")
  }

  /// The status that is answered to bytes as they are.
  private func rawStatus(of request: String) throws -> String {
    let port = try #require(server.origin.split(separator: ":").last.flatMap { UInt16($0) })
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    #expect(isConnected)
    let bytes = Array(request.utf8)
    #expect(write(descriptor, bytes, bytes.count) == bytes.count)
    var head = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &head, head.count)
    return String(String(decoding: head.prefix(max(count, 0)), as: UTF8.self).dropFirst(9).prefix(3))
  }
}
