// WriteTMXTests
