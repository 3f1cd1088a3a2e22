// NormalizeText
