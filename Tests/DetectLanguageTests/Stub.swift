// DetectLanguageTests
