// SegmentSentences
