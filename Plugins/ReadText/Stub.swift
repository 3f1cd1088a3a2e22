// ReadText
