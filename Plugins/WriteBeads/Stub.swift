// WriteBeads
