// ListRecords
