// ListPaths
