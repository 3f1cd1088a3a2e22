import CICU

/// Maps letter case by the rules of a language, in UTF-8. It belongs to one worker.
public final class CaseMap {
  private let map: OpaquePointer

  /// - Parameter locale: `tr` and `az` have a dotless i, `lt` and `el` rules of their own; the empty one is for all others.
  public init(locale: String = "") throws(ICUError) {
    var status: Int32 = 0
    guard let map = icu_case_map_open(locale, &status), status <= 0 else { throw ICUError(status) }
    self.map = map
  }

  deinit { icu_case_map_close(map) }

  /// Adds the text in lower case to `target`.
  public func lower(_ bytes: UnsafeBufferPointer<UInt8>, into target: inout [UInt8]) {
    append(bytes, to: &target, icu_case_map_lower)
  }

  /// Adds the text in upper case to `target`.
  public func upper(_ bytes: UnsafeBufferPointer<UInt8>, into target: inout [UInt8]) {
    append(bytes, to: &target, icu_case_map_upper)
  }

  /// Adds the text to `target` with every difference of case removed, to be compared and never shown; the language has
  /// no say in it.
  public func fold(_ bytes: UnsafeBufferPointer<UInt8>, into target: inout [UInt8]) {
    append(bytes, to: &target, icu_case_map_fold)
  }

  private typealias Function = (
    OpaquePointer?, UnsafePointer<UInt8>?, Int32, UnsafeMutablePointer<UInt8>?, Int32, UnsafeMutablePointer<Int32>?
  ) -> Int32

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to target: inout [UInt8], _ function: Function) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(wholeScalars(rest)))
      var room = piece.count + 16
      while true {
        let start = target.count
        target.append(contentsOf: repeatElement(0, count: room))
        var status: Int32 = 0
        let needed = target.withUnsafeMutableBufferPointer { target in
          Int(
            function(
              map, piece.baseAddress, Int32(piece.count), target.baseAddress.map { $0 + start }, Int32(room), &status))
        }
        target.removeLast(max(0, room - needed))
        if needed <= room { break }
        target.removeLast(target.count - start)
        room = needed
      }
      rest = rest.dropFirst(piece.count)
    }
  }
}
