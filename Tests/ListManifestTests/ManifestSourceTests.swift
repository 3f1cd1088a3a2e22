import FileKit
import Foundation
import ListManifest
import StageKit
import StageTesting
import TextModel
import Testing

@Suite struct ManifestSourceTests {
  /// What a manifest lists, a line for each document; failures as their lines, without the name of the file.
  private func listed(_ text: String, _ settings: [String: SettingData] = [:]) throws -> [String] {
    try listed(Array(text.utf8), settings)
  }

  private func listed(_ bytes: [UInt8], _ settings: [String: SettingData] = [:]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "manifest-\(UUID().uuidString).tsv").path
    try FileSystem.writeAtomically(bytes, to: Array(file.utf8))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let given: [String: SettingData] = ["file": .text(file), "root": "R", "incomplete": "take"]
    var source = ManifestSource(
      try Settings(given.merging(settings) { $1 }, for: ManifestSource.specification))
    var lines: [String] = []
    do throws(StageError) {
      while let listing = try source.next() {
        if let error = listing.failure ?? listing.skipReason {
          lines.append("\(listing.key): \(error.line(file: nil).replacingOccurrences(of: file, with: "FILE"))")
        } else {
          let versions = listing.versions.map { version in
            "\(version.language?.identifier ?? "?") \(version.file.name)"
              + version.document.metadata.map { " \($0.name)=\($0.value)" }.joined()
          }
          lines.append("\(listing.key): \(versions.joined(separator: ", "))")
        }
      }
    } catch {
      lines.append(error.line(file: nil).replacingOccurrences(of: file, with: "FILE"))
    }
    return lines
  }

  @Test func aLineIsAVersion() throws {
    let text = "key\tlanguage\tpath\tdate\na\tru\tx/1.txt\t1999\na\ten\t/y/2.txt\t\nb\t\t3.txt\t2001\n"
    #expect(try listed(text) == ["a: ru R/x/1.txt date=1999, en /y/2.txt", "b: ? R/3.txt date=2001"])
    #expect(try listed("\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")).count == 2)
  }

  @Test func linesMayBeJSONObjects() throws {
    let text = """
      {"key": "a", "language": "ru", "path": "1.txt", "year": 1999, "secret": false}

      {"path": "2.txt", "key": "a", "language": "eng", "note": null}
      """
    #expect(try listed(text) == ["a: ru R/1.txt year=1999 secret=false, en R/2.txt"])
  }

  @Test func aBadLineFailsItsDocumentAndSaysWhere() throws {
    let text = "key\tlanguage\tpath\na\tru\t1\na\txx yy\t2\n\t\t3\nb\ten\nc\tru\t4\n"
    let cure = "; mend the line; docs/sources.md says what it holds"
    #expect(
      try listed(text) == [
        "a: FILE:3: this line names no version: xx yy is no language tag" + cure,
        "line 4: FILE:4: this line names no version: the key is missing" + cure,
        "b: FILE:5: this line names no version: it has 2 fields where the first line names 3 columns" + cure,
        "c: ru R/4",
      ])
    #expect(try listed("{\"key\": 1,,}").first?.hasPrefix("line 1: FILE:1:11: this line names no version: ") == true)
    #expect(try listed("{}\n[]").count == 2)
  }

  @Test func keysAndLanguagesAreThereOnce() throws {
    let text = "key\tlanguage\tpath\na\tru\t1\nb\tru\t2\na\ten\t3\nc\tru\t4\nc\tru\t5\n"
    #expect(
      try listed(text) == [
        "a: ru R/1", "b: ru R/2",
        "line 4: FILE:4: lines of the key a do not stand together; sort the manifest by its keys",
        "c: FILE:6: the language ru is there twice under the key c; remove one of the lines",
      ])
  }

  @Test func aDocumentOfOneVersionIsSkipped() throws {
    #expect(
      try listed("key\tlanguage\tpath\na\tru\t1\n", ["incomplete": "skip"]).first?.hasPrefix(
        "a: R/1: it has one language version only") == true)
  }

  @Test func whatIsNoManifestIsSaid() throws {
    #expect(
      try listed("a.ru.txt\nb.ru.txt\n") == [
        "FILE:1: the first line names no column key; write the names key, language and path, parted by tabs, as the first line; or JSON objects"
      ])
  }

  @Test func anEmptyManifestIsNoSuccess() throws {
    for text in ["", "\n", "key\tlanguage\tpath\n"] {
      #expect(try listed(text) == ["FILE: it names no files; write a line for each version into it"])
    }
  }

  @Test func pathsMayBeAnyBytes() throws {
    #expect(try listed(Array("key\tpath\na\t".utf8) + [0xA7, 0xA0, 0xEF] + Array("вление\n".utf8)).count == 1)
    #expect(try listed("key\tpath\na\t%A7%A0%AA%E2.txt\n") == ["a: ? R/закт.txt"])
  }

  @Test func theSpecificationHolds() {
    #expect(falseExamples(of: StageFactory(ManifestSource.self)) == [])
  }
}
