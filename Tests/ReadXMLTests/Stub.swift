// ReadXMLTests
