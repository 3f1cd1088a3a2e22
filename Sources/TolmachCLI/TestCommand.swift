import FileKit
import Glibc
import PipelineFile
import PipelineRunner
import StageKit
import TextModel

extension Program {
  var testCommand: Command {
    Command(
      name: "test", about: "Run the tests that stand in pipeline files", usage: "PIPELINE...",
      options: [
        Option("record", "write what came out into the files, as what is expected: read the difference"),
        Option("quiet", short: "q", "say nothing but what differs"),
      ],
      examples: [
        (command: "tolmach test Pipelines/*.yaml", about: "Exit with 3 if a test does not hold.")
      ]
    ) { arguments in
      guard !arguments.files.isEmpty else { throw UsageError.problem("name a pipeline file") }
      var code = ExitCode.done
      for file in arguments.files {
        let result = try test(file, records: arguments.has("record"), isQuiet: arguments.has("quiet"))
        if result.rawValue > code.rawValue || code == .done { code = result }
      }
      return code
    }
  }

  private func test(_ file: String, records: Bool, isQuiet: Bool) throws -> ExitCode {
    let path = EscapedPath.bytes(file)
    let bytes: [UInt8]
    do throws(FileError) { bytes = try FileSystem.read(path) } catch {
      throw UsageError.problem("\(file): \(error.message); \(error.cure)")
    }
    let tests: [PipelineTest]
    do throws(PipelineProblems) { tests = try readTests(bytes) } catch {
      for problem in error.problems { say(problem.line(file: file) + "\n") }
      return .badUsage
    }
    if tests.isEmpty { say("\(file): there are no tests\n") }
    var failed = 0
    var recording = Recording(bytes)
    for test in tests {
      let actual: TestResult
      do {
        actual = try result(of: test, bytes, folder: FileSystem.folder(of: path))
      } catch let error as PipelineProblems {
        for problem in error.problems { say(problem.line(file: file) + "\n") }
        return .badUsage
      } catch let failure as DocumentFailure {
        failed += 1
        try print("\(file):\(test.position.line): \(test.name): stopped: \(failure.line)\n")
        continue
      }
      let differences = actual.differences(from: test)
      if differences.isEmpty, test.expectPosition != nil || !records {
        if !isQuiet { say("\(file): \(test.name): as expected\n") }
      } else if records, actual.containsAll(of: test) {
        guard recording.accept(actual, for: test) else {
          throw UsageError.problem(
            "\(file):\(test.position.line): a test in braces cannot be recorded: write its keys on lines of their own")
        }
        say("\(file): \(test.name): recorded\n")
      } else {
        failed += 1
        try print("\(file):\(test.position.line): \(test.name): not as expected\n" + differences)
      }
    }
    if recording.isChanged { try FileSystem.writeAtomically(recording.bytes, to: path) }
    return failed > 0 ? .gateFailed : .done
  }

  /// Runs the pipeline in a folder of its own, in which nothing but the test's inputs are.
  private func result(of test: PipelineTest, _ bytes: [UInt8], folder: [UInt8]) throws -> TestResult {
    // What a test expects does not depend on where it is run.
    var surroundings = surroundings(ofPipelineIn: folder)
    surroundings.environment = { _ in nil }
    let definition = try readPipeline(
      bytes, set: test.set.map { (name: $0.name, value: .text($0.value)) }, catalog: stages(beside: folder),
      surroundings: surroundings)
    let place = try TemporaryFolder()
    for (path, content) in test.inputs {
      let target = Array("\(place.path)/\(path)".utf8)
      try FileSystem.makeFolders(FileSystem.folder(of: target))
      let data: [UInt8]
      switch content {
      case .text(let text): data = Array(text.utf8)
      case .file(let file): data = try FileSystem.read(FileSystem.join(folder, EscapedPath.bytes(file)))
      }
      try FileSystem.writeAtomically(data, to: target)
    }
    // Paths in a pipeline are relative to where it runs.
    let home = open(".", O_RDONLY | O_CLOEXEC)
    defer {
      fchdir(home)
      close(home)
    }
    guard home >= 0, chdir(place.path) == 0 else { throw FileError(errno: errno, path: Array(place.path.utf8)) }

    var result = TestResult()
    var trial = try Trial(definition, catalog: catalog)
    while let tried = try trial.next() { result.documents.append(TestResult.TestedDocument(tried)) }
    _ = try PipelineRunner.run(
      PlannedPipeline(definition, catalog: catalog), RunOptions(), observe: { _ in })
    for (path, _) in test.outputs { result.outputs[path] = try? FileSystem.read(Array(path.utf8)) }
    return result
  }
}
