// TextModelTests
