// AllStagesTests
