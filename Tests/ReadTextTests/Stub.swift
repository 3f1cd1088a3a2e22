// ReadTextTests
