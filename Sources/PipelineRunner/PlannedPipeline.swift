public import PipelineFile
public import StageKit

/// A checked pipeline with the factories of its stages: what a worker is made from.
public struct PlannedPipeline: Sendable {
  let catalog: StageCatalog
  let source: PlannedStep
  let steps: [PlannedStep]
  /// Where each writer among the steps writes, by the step's index.
  let destinations: [Int: Destination]
  /// The paths, with `{key}`, of files that settings name for each document.
  let ownFilePatterns: [String]

  /// - Parameter definition: checked against the same catalog; a stage the catalog lacks is the caller's mistake.
  public init(_ definition: PipelineDefinition, catalog: StageCatalog) {
    let catalog = catalog.adding(definition.found)
    self.catalog = catalog
    source = PlannedStep(definition.source, in: catalog)
    steps = definition.steps.map { PlannedStep($0, in: catalog) }
    var destinations: [Int: Destination] = [:]
    for (index, step) in steps.enumerated() where step.factory?.role == .writer {
      destinations[index] = Destination(pattern: step.settings[WriterSetting.to])
    }
    self.destinations = destinations
    ownFilePatterns = steps.flatMap { step in
      step.settings.sorted.compactMap { setting -> String? in
        let isFile = step.factory?.specification.setting(setting.name)?.kind == .file
        return isFile && setting.value.text.contains("{key}") ? setting.value.text : nil
      }
    }
  }
}

/// One step: its stage, or none for the step `read`, which is resolved for each file.
struct PlannedStep: Sendable {
  let id: String
  let factory: StageFactory?
  let settings: Settings
  let given: [String: SettingData]

  var givesSegments: Bool { factory?.specification.gives.contains(.segments) ?? false }

  init(_ step: StepDefinition, in catalog: StageCatalog) {
    id = step.id
    factory = catalog[step.id]
    precondition(factory != nil || step.id == StageCatalog.readStep, "no stage is named \(step.id)")
    settings = step.settings
    given = step.given
  }
}
