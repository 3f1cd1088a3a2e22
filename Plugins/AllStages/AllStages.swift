import AlignRevisions
import AlignSentences
import ApplyCorrections
import CheckBitext
import CheckCoverage
import CheckNames
import CheckNumbers
import CheckPunctuation
import CheckReferences
import CheckTerms
import CheckXLIFF
import DetectLanguage
import FilterBlocks
import FilterRows
import LabelBlocks
import ListArchive
import ListFiles
import ListManifest
import ListPaths
import ListRecords
import NormalizeText
import ReadDocx
import ReadEPUB
import ReadHTML
import ReadLinks
import ReadODT
import ReadOPUS
import ReadSegments
import ReadTMX
import ReadTable
import ReadText
import ReadWithOffice
import ReadXLIFF
import ReadXLSX
import ReadXML
import RemoveDuplicates
import SampleText
import SegmentICU
import SegmentSRX
import SegmentSentences
import SplitLanguages
public import StageKit
import WriteBeads
import WriteCSV
import WriteDocx
import WriteFindings
import WriteHTML
import WriteJSONL
import WriteMoses
import WriteOPUS
import WriteReview
import WriteTMX
import WriteTSV
import WriteText
import WriteXLIFF
import WriteXLSX

/// Every stage of this program, by module: the only place that names them all.
public let allStages = StageCatalog([
  StageFactory(RevisionAligner.self),
  StageFactory(SentenceAligner.self),
  StageFactory(CorrectionsTaker.self),
  StageFactory(BitextGate.self),
  StageFactory(CoverageCheck.self),
  StageFactory(NameCheck.self),
  StageFactory(NumberCheck.self),
  StageFactory(PunctuationCheck.self),
  StageFactory(ReferenceCheck.self),
  StageFactory(TermCheck.self),
  StageFactory(XLIFFChecker.self),
  StageFactory(LanguageLabeler.self),
  StageFactory(BlockFilter.self),
  StageFactory(RowFilter.self),
  StageFactory(BlockLabeler.self),
  StageFactory(ArchiveSource.self),
  StageFactory(FolderSource.self),
  StageFactory(ManifestSource.self),
  StageFactory(PathSource.self),
  StageFactory(RecordSource.self),
  StageFactory(TextNormalizer.self),
  StageFactory(DocxReader.self),
  StageFactory(EPUBReader.self),
  StageFactory(HTMLReader.self),
  StageFactory(LinkReader.self),
  StageFactory(OdtReader.self),
  StageFactory(CorpusTextReader.self),
  StageFactory(SegmentLinesReader.self),
  StageFactory(MemoryReader.self),
  StageFactory(TableReader.self),
  StageFactory(TextReader.self),
  StageFactory(OfficeReader.self),
  StageFactory(XLIFFReader.self),
  StageFactory(WorkbookReader.self),
  StageFactory(XMLReader.self),
  StageFactory(DuplicateRemover.self),
  StageFactory(TextSampler.self),
  StageFactory(ICUSegmenter.self),
  StageFactory(SRXSegmenter.self),
  StageFactory(SentenceSegmenter.self),
  StageFactory(LanguageSplitter.self),
  StageFactory(BeadWriter.self),
  StageFactory(CSVWriter.self),
  StageFactory(ReviewTableWriter.self),
  StageFactory(FindingsWriter.self),
  StageFactory(PageWriter.self),
  StageFactory(RecordWriter.self),
  StageFactory(ParallelLineWriter.self),
  StageFactory(CorpusWriter.self),
  StageFactory(ReviewWriter.self),
  StageFactory(MemoryWriter.self),
  StageFactory(TableWriter.self),
  StageFactory(TextWriter.self),
  StageFactory(XLIFFWriter.self),
  StageFactory(WorkbookWriter.self),
])
