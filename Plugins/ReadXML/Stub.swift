// ReadXML
