// ListFiles
