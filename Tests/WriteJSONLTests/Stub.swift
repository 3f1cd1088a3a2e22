// WriteJSONLTests
