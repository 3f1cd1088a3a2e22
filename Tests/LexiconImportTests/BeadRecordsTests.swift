import Testing

@testable import LexiconImport

@Suite struct BeadRecordsTests {
  private func pairs(_ lines: String) throws -> [String] {
    try BeadRecords(Array(lines.utf8), source: "ru", target: "en", confidence: 0.9).pairs.map {
      "\($0.source) = \($0.target)"
    }
  }

  private func bead(_ source: String, _ target: String, _ state: String, languages: (String, String) = ("ru", "en"))
    -> String
  {
    """
    {"id": "d", "source": {"language": "\(languages.0)", "segments": [0], "text": "\(source)"}, \
    "target": {"language": "\(languages.1)", "segments": [0], "text": "\(target)"}, \(state)}

    """
  }

  @Test func `sure beads are taken, and those that people accepted`() throws {
    let lines =
      bead("один", "one", #""confidence": 0.95, "status": "proposed""#)
      + bead("два", "two", #""confidence": 0.5, "status": "proposed""#)
      + bead("три", "three", #""confidence": 0.5, "status": "accepted""#)
      + bead("четыре", "four", #""confidence": 0.99, "status": "rejected""#)
    #expect(try pairs(lines) == ["один = one", "три = three"])
  }

  @Test func `languages may be the other way round, or others`() throws {
    let state = #""confidence": 1, "status": "proposed""#
    let lines =
      bead("one", "один", state, languages: ("en", "ru")) + bead("zwei", "two", state, languages: ("de", "en"))
    #expect(try pairs(lines) == ["один = one"])
  }

  @Test func `a line that is no record is refused with its number`() {
    for line in ["{", #"{"id": "d"}"#, #"{"schema": 1}"#] {
      let error = #expect(throws: ImportError.self) { try pairs("\n" + line) }
      #expect(error?.line == 2)
    }
  }
}
