import FileKit
import Foundation
import ForeignStages
import ProcessKit
import StageKit
import TextModel

/// A folder with programs of plain shell in it.
final class Scripts {
  let folder: TemporaryFolder
  let programs = StagePrograms()

  init() throws { folder = try TemporaryFolder() }

  /// Writes a program that says what it is, and then does what the body says.
  ///
  /// - Parameter members: of its specification, besides those that every one needs.
  @discardableResult
  func add(
    _ name: String = "try", role: String = "document", stating members: String = #""needs": ["blocks"]"#, _ body: String
  ) throws -> String {
    try addText(
      name,
      """
      #!/bin/sh
      if [ "$1" = --specification ]; then
        echo '{"tolmach": 1, "id": "\(name)", "role": "\(role)", "summary": "Try", "version": 1, \(members)}'
        exit
      fi
      \(body)
      """)
  }

  func addText(_ name: String, _ text: String) throws -> String {
    let path = "\(folder.path)/stages/tolmach-stage-\(name)"
    try FileSystem.makeFolders(Array("\(folder.path)/stages".utf8))
    // A file that a process of another test inherits while it is written cannot be run: another process writes it.
    try text.write(toFile: path + ".text", atomically: true, encoding: .utf8)
    _ = try Program("install")?.run(["-m", "755", path + ".text", path], deadline: 20, outputLimit: 0)
    return path
  }

  func stage(_ name: String = "try") throws(StageError) -> StageFactory? {
    try programs.stage(name, beside: Array(folder.path.utf8))
  }

  /// A stage of one document, made with settings.
  func made(_ name: String = "try", _ settings: [String: SettingData] = [:]) throws -> any DocumentStage {
    guard let factory = try stage(name), case .document(let stage) = try factory.make(settings, of: factory) else {
      throw Problem.noStage
    }
    return stage
  }

  enum Problem: Error { case noStage }
}

extension StageFactory {
  func make(_ settings: [String: SettingData], of factory: StageFactory) throws -> StageInstance {
    try make(Settings(settings, for: factory.specification))
  }
}

/// What a stage makes of a document, and the line that says why it fails.
func processed(_ stage: inout some DocumentStage, _ document: Document, key: String = "a") -> (Document, String?) {
  var document = document
  var context = StageContext(key: key, fileName: "\(key).txt")
  do throws(StageError) { try stage.process(&document, context: &context) } catch {
    return (document, error.line(file: nil))
  }
  return (document, nil)
}
