import AllStages
@preconcurrency import Glibc
import TextModel
import TolmachCLI

/// Arguments are bytes: names of files need not be UTF-8.
private let arguments = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
  CommandLine.unsafeArgv[index].map { argument in
    EscapedPath.text(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
  }
}

let program = Program(
  version: "0.1.0", catalog: allStages, verbs: verbs, parts: pipelineParts, libraries: { linkedLibraries })
exit(program.run(arguments))
