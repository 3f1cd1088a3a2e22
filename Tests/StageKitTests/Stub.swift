// StageKitTests
