import AllStages
import AllVerbs
import ReadSRT
import StageKit
import TolmachCLI

// Tolmach, and a reader of subtitles.
let stages = StageCatalog(allStages.stages + [StageFactory(SubtitleReader.self)])
Program(
  version: "0.1.0 with subtitles", catalog: stages, verbs: allVerbs, parts: allPipelineParts, handOver: handOver
).main()
