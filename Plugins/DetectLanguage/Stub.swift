// DetectLanguage
