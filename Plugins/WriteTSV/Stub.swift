// WriteTSV
