// ReadSegments
