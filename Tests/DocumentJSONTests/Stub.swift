// DocumentJSONTests
