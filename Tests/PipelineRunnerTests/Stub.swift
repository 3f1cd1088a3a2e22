// PipelineRunnerTests
