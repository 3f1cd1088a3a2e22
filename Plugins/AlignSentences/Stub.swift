// AlignSentences
