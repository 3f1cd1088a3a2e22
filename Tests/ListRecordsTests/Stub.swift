// ListRecordsTests
