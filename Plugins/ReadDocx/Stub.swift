// ReadDocx
