// DocumentJSON
