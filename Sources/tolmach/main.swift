import AllStages
@preconcurrency import Glibc
import TolmachCLI

let program = Program(version: "0.1.0", catalog: allStages, verbs: verbs)
exit(program.run(Array(CommandLine.arguments.dropFirst())))
