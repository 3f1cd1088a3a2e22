// WriteTextTests
