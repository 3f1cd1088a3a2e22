import AllStages
import AllVerbs
import TolmachCLI

Program(
  version: "0.1.0", catalog: allStages, verbs: allVerbs, parts: allPipelineParts, handOver: handOver,
  libraries: { linkedLibraries }
).main()
