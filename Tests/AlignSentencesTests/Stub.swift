// AlignSentencesTests
