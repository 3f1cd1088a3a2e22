// WriteTSVTests
