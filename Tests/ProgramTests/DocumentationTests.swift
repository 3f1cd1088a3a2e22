import Foundation
import Testing

/// What the pages of docs/ say is true: their commands print what they show, the references are those of the program,
/// and links lead somewhere. `TOLMACH_RECORD=1 swift test` records anew.
@Suite struct DocumentationTests {
  private static let folder = Repository.root.appending(path: "docs")
  private static let pages: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
  }()

  /// In a block ```console, each line after `$ ` is a command for bash; what stands under it is what it printed. The
  /// blocks of a page are one session, in a folder with the files of the demo and the ready pipelines.
  @Test(arguments: pages)
  func `the commands of a page print what it shows`(name: String) throws {
    let file = Self.folder.appending(path: name)
    let page = try String(contentsOf: file, encoding: .utf8)
    guard page.contains("```console\n") else { return }
    let place = FileManager.default.temporaryDirectory.appending(path: "tolmach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    for name in ["statement.ru.docx", "statement.en.docx", "statement.ru.txt", "statement.en.txt"] {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "demo/\(name)"), to: place.appending(path: name))
    }
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: "Pipelines"), to: place.appending(path: "Pipelines"))

    var result = ""
    var isConsole = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isConsole {
        result += line + "\n"
        isConsole = line == "```console"
      } else if line == "```" {
        result += line + "\n"
        isConsole = false
      } else if line.hasPrefix("$ ") {
        result += "\(line)\n" + (try Session.run(String(line.dropFirst(2)), in: place).shown)
      }
    }
    result.removeLast()
    if Repository.isRecording {
      guard timeless(result) != timeless(page) else { return }
      try result.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(
        timeless(result) == timeless(page),
        "mend the page with: TOLMACH_RECORD=1 swift test --filter DocumentationTests")
    }
  }

  /// How long something took differs from time to time.
  private func timeless(_ text: String) -> String { text.replacing(#/\d+\.\d+ s\b/#, with: "0.1 s") }

  @Test(arguments: ["commands", "stages"])
  func `a reference says what the program says`(name: String) throws {
    let run = try Session.run("tolmach reference \(name)", in: Repository.root)
    let file = Self.folder.appending(path: "\(name).md")
    if Repository.isRecording {
      try run.output.write(to: file, atomically: true, encoding: .utf8)
    } else {
      let page = try String(contentsOf: file, encoding: .utf8)
      #expect(page == run.output, "mend the page with: TOLMACH_RECORD=1 swift test --filter DocumentationTests")
    }
  }

  @Test func `links lead to files and headings that are there`() throws {
    let roots = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Examples/README.md"]
    for page in roots + Self.pages.map({ "docs/\($0)" }) {
      let text = try Repository.text(page)
      for match in text.matches(of: #/\]\(([^)\s]+)\)/#) {
        let link = String(match.1)
        guard !link.contains("://") else { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let file = Repository.root.appending(path: page)
        let target = parts[0].isEmpty ? file : file.deletingLastPathComponent().appending(path: parts[0])
        guard FileManager.default.fileExists(atPath: target.path) else {
          Issue.record("\(page): there is no \(link)")
          continue
        }
        guard parts.count == 2 else { continue }
        let anchors = try String(contentsOf: target, encoding: .utf8).split(separator: "\n").filter {
          $0.hasPrefix("#")
        }.map { anchor(String($0)) }
        #expect(anchors.contains(parts[1]), "\(page): there is no heading for \(link)")
      }
    }
  }

  /// As GitHub and pandoc name a heading: lower-case, hyphens for spaces, without other signs.
  private func anchor(_ heading: String) -> String {
    let text = heading.drop { $0 == "#" || $0 == " " }.lowercased()
    return String(text.compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : nil })
  }
}
