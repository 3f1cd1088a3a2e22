import FileKit
import Glibc
import StageKit
import TextModel

extension Program {
  /// `new stage NAME`: writes a package of its own, or, with `--builtin`, a module into this one.
  func newStage(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.files.count == 2, let name = arguments.files.last else {
      throw UsageError.problem("name the new stage: tolmach new stage shout-headings")
    }
    let roleName = arguments.value("role") ?? StageRole.document.rawValue
    guard let role = StageRole(rawValue: roleName) else {
      let names = StageRole.allCases.map(\.rawValue)
      throw UsageError.problem(
        "there is no role \(roleName); "
          + (suggestion(for: roleName, among: names).map { "did you mean \($0)?" }
            ?? "there are \(names.joined(separator: ", "))"))
    }
    guard let skeleton = StageSkeleton(name, role: role) else {
      throw UsageError.problem("\(name) is no name of a stage: it has lower-case words parted by hyphens")
    }
    if catalog[name] != nil || name == StageCatalog.readStep {
      throw UsageError.problem("there is a stage \(name) already")
    }
    let files: [(path: String, text: String)]
    if arguments.has("python") {
      guard let program = skeleton.python, !arguments.has("builtin") else {
        throw UsageError.problem("a program can be a document or parallel stage, a reader or a writer, of no package")
      }
      files = [("stages/tolmach-stage-\(name)", program)]
    } else if arguments.has("builtin") {
      files = skeleton.moduleFiles + (try skeleton.changedTables())
    } else {
      files = skeleton.packageFiles
    }
    let new = arguments.has("builtin") ? skeleton.moduleFiles : files
    for (path, _) in new where (try? FileSystem.kind(EscapedPath.bytes(path))) != nil {
      throw UsageError.problem("\(path) is there already: nothing is written")
    }
    for (path, text) in files {
      let folder = FileSystem.folder(of: EscapedPath.bytes(path))
      if !folder.isEmpty { try FileSystem.makeFolders(folder) }
      try FileSystem.writeAtomically(Array(text.utf8), to: EscapedPath.bytes(path))
    }
    say("wrote " + files.map(\.path).joined(separator: ", ") + "\n")
    if arguments.has("python") {
      chmod("stages/tolmach-stage-\(name)", 0o755)
      say(
        "now: copy tolmach_stage.py of Tolmach's Examples/foreign-stages beside it; then `tolmach conformance \(name)`\n"
      )
    } else if arguments.has("builtin") {
      say("now: `make test`; CONTRIBUTING.md says what a stage must keep\n")
    } else {
      say("now: say in \(name)/Package.swift where Tolmach is; then `swift test` in \(name)\n")
    }
    return .done
  }
}

extension StageSkeleton {
  fileprivate var moduleFiles: [(path: String, text: String)] {
    [("Plugins/\(module)/\(type).swift", source), ("Tests/\(module)Tests/\(type)Tests.swift", test)]
  }

  fileprivate var packageFiles: [(path: String, text: String)] {
    [
      ("\(id)/Package.swift", filled(packageTemplate)), ("\(id)/Sources/\(module)/\(type).swift", source),
      ("\(id)/Sources/\(id)-tolmach/main.swift", filled(mainTemplate)),
      ("\(id)/Tests/\(module)Tests/\(type)Tests.swift", test),
    ]
  }

  /// Package.swift and AllStages.swift of the package in this folder, with the lines of the new stage.
  fileprivate func changedTables() throws -> [(path: String, text: String)] {
    let manifest = try lines(of: "Package.swift")
    guard let table = manifest.firstIndex(of: "let stages: [Module] = ["),
      let end = manifest[table...].firstIndex(of: "]")
    else { throw noCheckout("Package.swift has no table of stages") }
    let rows = manifest[table..<end].indices.filter { manifest[$0].hasPrefix("  Module(") }
    let place = rows.first { row in (manifest[row...].prefix(2).compactMap { quotedWord($0) }.first ?? "") > module }
    var newManifest = manifest
    newManifest.insert("  Module(\"\(module)\", \"TextModel\", \"StageKit\"),", at: place ?? end)

    let stagesPath = "Plugins/AllStages/AllStages.swift"
    var stages = try lines(of: stagesPath)
    guard let close = stages.firstIndex(of: "])") else { throw noCheckout("\(stagesPath) has no array of stages") }
    stages.insert("  StageFactory(\(type).self),", at: close)
    let imports = stages.indices.filter { stages[$0].hasPrefix("import ") || stages[$0].hasPrefix("public import ") }
    let next = imports.first { (stages[$0].split(separator: " ").last ?? "") > module }
    stages.insert("import \(module)", at: next ?? (imports.last.map { $0 + 1 } ?? 0))
    return [("Package.swift", newManifest), (stagesPath, stages)].map { ($0, $1.joined(separator: "\n")) }
  }

  private func lines(of path: String) throws -> [String] {
    do throws(FileError) {
      let text = String(decoding: try FileSystem.read(EscapedPath.bytes(path)), as: UTF8.self)
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    } catch {
      throw noCheckout("\(path): \(error.message)")
    }
  }

  private func noCheckout(_ reason: String) -> UsageError {
    .problem(
      "this folder is not Tolmach's package (\(reason)): go there, or leave --builtin out to write a package of its own"
    )
  }
}

/// The first word in quotation marks of a line.
private func quotedWord(_ line: String) -> String? {
  let pieces = line.split(separator: "\"", omittingEmptySubsequences: false)
  return pieces.count > 2 ? String(pieces[1]) : nil
}

private let packageTemplate = """
  // swift-tools-version: 6.2
  import PackageDescription

  // Where Tolmach stands: a path, or .package(url: "...", from: "0.1.0").
  let tolmach = Context.environment["TOLMACH_PACKAGE"] ?? "../tolmach"

  let package = Package(
    name: "{id}-tolmach",
    dependencies: [.package(name: "tolmach", path: tolmach)],
    targets: [
      .target(name: "{module}", dependencies: [.product(name: "StageKit", package: "tolmach")]),
      .executableTarget(
        name: "{id}-tolmach", dependencies: ["{module}", .product(name: "Tolmach", package: "tolmach")]),
      .testTarget(
        name: "{module}Tests", dependencies: ["{module}", .product(name: "StageTesting", package: "tolmach")]),
    ]
  )

  """

private let mainTemplate = """
  import AllStages
  import AllVerbs
  import {module}
  import StageKit
  import TolmachCLI

  // Tolmach, with a stage of its own.
  let stages = StageCatalog(allStages.stages + [StageFactory({type}.self)])
  Program(
    version: "0.1.0 with {id}", catalog: stages, verbs: allVerbs, parts: allPipelineParts, handOver: handOver
  ).main()

  """
