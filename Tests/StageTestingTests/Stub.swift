// StageTestingTests
