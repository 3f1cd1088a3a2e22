// LanguageKitTests
