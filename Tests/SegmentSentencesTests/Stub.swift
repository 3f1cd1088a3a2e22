// SegmentSentencesTests
