// WriteTMX
