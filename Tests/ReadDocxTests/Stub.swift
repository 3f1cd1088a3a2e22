// ReadDocxTests
