import Glibc

extension ArraySlice<UInt8> {
  /// Whether a text, which is not empty, stands in these bytes: for recognizers, which every file is shown to.
  /// Complexity: linear for texts that do not repeat themselves.
  public func holds(_ text: StaticString) -> Bool {
    withUnsafeBytes { bytes in
      guard var place = bytes.baseAddress else { return false }
      let end = place + bytes.count
      let length = text.utf8CodeUnitCount
      while end - place >= length,
        let found = memchr(place, Int32(text.utf8Start.pointee), end - place - length + 1)
      {
        if memcmp(found, text.utf8Start, length) == 0 { return true }
        place = UnsafeRawPointer(found) + 1
      }
      return false
    }
  }
}
