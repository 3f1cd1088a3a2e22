// WriteText
