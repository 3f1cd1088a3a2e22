// NormalizeTextTests
