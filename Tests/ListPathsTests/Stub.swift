// ListPathsTests
