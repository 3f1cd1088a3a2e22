/// A page for reviewing, line by line, as far as its record: it stands in an element `script` on a line of its own.
struct ReviewPage {
  static let firstLine = Array("<!DOCTYPE html>".utf8)
  private static let begin = Array("<script type=\"application/json\" id=\"document\"".utf8)
  private static let end = Array("</script>".utf8)

  private(set) var hasRecord = false

  /// The record, where this is its line. No `<` is in it: the page has it escaped.
  mutating func record(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !hasRecord, line.starts(with: Self.begin), let open = line.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    let rest = line[(open + 1)...]
    let record = rest.prefix { $0 != UInt8(ascii: "<") }
    guard rest[record.endIndex...].starts(with: Self.end) else { return nil }
    hasRecord = true
    return record
  }
}
