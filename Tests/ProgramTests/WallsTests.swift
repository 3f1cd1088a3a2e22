import Foundation
import Testing

/// The modules as SwiftPM knows them.
private struct Package: Decodable {
  struct Target: Decodable {
    var name: String
    var path: String
    var type: String
    var dependencies: [String]?

    enum CodingKeys: String, CodingKey {
      case name, path, type
      case dependencies = "target_dependencies"
    }
  }
  var targets: [Target]

  static let current: Package? = {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "tolmach-describe-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    guard
      let run = try? Run(
        "/usr/bin/env", ["swift", "package", "--scratch-path", scratch.path, "describe", "--type", "json"],
        in: Repository.root)
    else { return nil }
    return try? JSONDecoder().decode(Package.self, from: Data(run.output.utf8))
  }()

  var modules: [Target] { targets.filter { $0.type != "test" } }
  var stages: Set<String> {
    Set(modules.filter { $0.path.hasPrefix("Plugins/") }.map(\.name)).subtracting(["AllStages"])
  }
}

@Suite struct WallsTests {
  /// What a stage may import beside its kits.
  private let open: Set = ["TextModel", "StageKit"]
  /// The one module that sees each C library.
  private let keepers = [
    "CICU": "UnicodeKit", "CLexicons": "LexiconKit", "CLibArchive": "ArchiveStreamKit", "CLibXML2": "XMLKit",
    "CMicroHTTPD": "HTTPKit", "CSQLite": "PipelineRunner", "CStemmer": "LexiconKit", "CXLSXWriter": "TableWritingKit",
    "CXXHash": "PipelineRunner", "CYAML": "PipelineFile", "CZlib": "ArchiveKit",
  ]

  @Test func `a stage knows the model, StageKit and kits, and no other stage`() throws {
    let package = try #require(Package.current)
    #expect(package.stages.count > 10)
    for module in package.modules where package.stages.contains(module.name) {
      for dependency in module.dependencies ?? [] {
        let isAllowed =
          open.contains(dependency) || dependency.hasSuffix("Kit") || dependency == "DocumentJSON"
          || keepers[dependency] == module.name
        #expect(isAllowed, "\(module.name) must not import \(dependency)")
      }
    }
  }

  @Test func `the core knows no stage`() throws {
    let package = try #require(Package.current)
    for module in package.modules where module.path.hasPrefix("Sources/") && module.name != "tolmach" {
      let known = Set(module.dependencies ?? []).intersection(package.stages.union(["AllStages"]))
      #expect(known.isEmpty, "\(module.name) must not know \(known.sorted())")
    }
  }

  @Test func `only its keeper imports a C library`() throws {
    let pattern = #/^\s*(?:@\w+\s+)*(?:(?:public|internal|package|private)\s+)?import\s+(C[A-Z]\w+)/#
    for file in Repository.swiftFiles("Sources") + Repository.swiftFiles("Plugins") + Repository.swiftFiles("Tests") {
      let module = String(file.split(separator: "/")[1])
      for line in try Repository.text(file).split(separator: "\n") {
        guard let match = try pattern.prefixMatch(in: line) else { continue }
        #expect(keepers[String(match.1)] == module, "\(file) must not import \(match.1)")
      }
    }
  }

  @Test func `the picture of the modules is true`() throws {
    let package = try #require(Package.current)
    var lines = ["```mermaid", "graph TD"]
    for module in package.modules.sorted(by: { $0.name < $1.name }) where !["AllStages"].contains(module.name) {
      // Every stage imports the model and StageKit: the picture shows what else it stands on.
      let isStage = package.stages.contains(module.name)
      for dependency in (module.dependencies ?? []).sorted() where !(isStage && open.contains(dependency)) {
        lines.append("  \(module.name) --> \(dependency)")
      }
    }
    lines.append("```")
    let page = Repository.root.appending(path: "docs/architecture.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let picture = try #require(text.firstRange(of: #/```mermaid(?s:.*?)```/#))
    if Repository.isRecording {
      try text.replacingCharacters(in: picture, with: lines.joined(separator: "\n"))
        .write(to: page, atomically: true, encoding: .utf8)
    } else {
      #expect(
        text[picture] == lines.joined(separator: "\n"), "mend with: TOLMACH_RECORD=1 swift test --filter WallsTests")
    }
  }
}
