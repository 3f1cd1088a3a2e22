// ReadSegmentsTests
