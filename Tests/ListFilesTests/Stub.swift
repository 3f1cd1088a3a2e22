// ListFilesTests
