import AlignSentences
import ListRecords
import NormalizeText
import ReadSegments
import ReadText
import SegmentSentences
public import StageKit
import WriteBeads
import WriteJSONL
import WriteText

/// Every stage of this program, by module: the only place that names them all.
public let allStages = StageCatalog([
  StageFactory(SentenceAligner.self),
  StageFactory(RecordSource.self),
  StageFactory(TextNormalizer.self),
  StageFactory(SegmentLinesReader.self),
  StageFactory(TextReader.self),
  StageFactory(SentenceSegmenter.self),
  StageFactory(BeadWriter.self),
  StageFactory(RecordWriter.self),
  StageFactory(TextWriter.self),
])
