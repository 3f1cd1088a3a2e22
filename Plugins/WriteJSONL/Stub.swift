// WriteJSONL
