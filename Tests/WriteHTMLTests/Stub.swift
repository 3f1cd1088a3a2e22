// WriteHTMLTests
