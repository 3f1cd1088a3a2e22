// swift-tools-version: 6.2
import PackageDescription

// One row a module: its folder's parent, what it imports of ours, and nothing else.
// docs/architecture.md shows the same graph; a test holds the two together.
struct Module {
  let name: String
  let dependencies: [String]
  /// A folder of files that are compiled in as bytes.
  let embedded: String?
  init(_ name: String, _ dependencies: String..., embedded: String? = nil) {
    self.name = name
    self.dependencies = dependencies
    self.embedded = embedded
  }
}

let cores: [Module] = [
  Module("TextModel"),
  Module("AlignmentScore"),
  Module("FileKit"),
  Module("JSONKit"),
  Module("MarkupKit", "TextModel"),
  Module("UnicodeKit", "CICU"),
  Module("CharsetKit", "TextModel", "UnicodeKit", "LanguageKit"),
  Module("XMLKit", "CLibXML2"),
  Module("ITSKit", "TextModel", "XMLKit"),
  Module("ArchiveKit", "CZlib"),
  Module("LanguageKit", "TextModel"),
  Module("MentionKit", "UnicodeKit"),
  Module("CheckKit", "TextModel", "UnicodeKit", "MentionKit"),
  Module("LexiconKit", "FileKit", "CLexicons", "CStemmer"),
  Module("LexiconImport", "TextModel", "FileKit", "JSONKit", "DocumentJSON", "XMLKit", "ArchiveKit", "LexiconKit"),
  Module("DocumentJSON", "TextModel", "JSONKit"),
  Module("StageKit", "TextModel"),
  Module("NamingKit", "TextModel", "StageKit", "UnicodeKit", "CharsetKit", "LanguageKit"),
  Module("PairingKit"),
  Module("ArchiveStreamKit", "FileKit", "CLibArchive"),
  Module("StageTesting", "TextModel", "StageKit"),
  Module("ConformanceKit", "TextModel", "JSONKit", "DocumentJSON", "StageKit", "StageTesting"),
  Module("TableReadingKit", "TextModel", "StageKit", "UnitKit", "XMLKit", "ArchiveKit"),
  Module("TableWritingKit", "TextModel", "StageKit", "FileKit", "CXLSXWriter"),
  Module("UnitKit", "TextModel"),
  Module("OpenDocumentKit", "TextModel", "StageKit", "XMLKit", "ArchiveKit"),
  Module("ProcessKit"),
  Module("HTTPKit", "CMicroHTTPD"),
  Module("StageProgram", "TextModel", "StageKit", "FileKit", "JSONKit", "DocumentJSON"),
  Module(
    "ForeignStages", "TextModel", "StageKit", "FileKit", "JSONKit", "DocumentJSON", "ProcessKit", "StageProgram"),
  Module("PipelineFile", "TextModel", "StageKit", "CYAML"),
  Module(
    "PipelineRunner", "TextModel", "FileKit", "JSONKit", "DocumentJSON", "ProcessKit", "StageKit", "PipelineFile",
    "CSQLite", "CXXHash"),
  Module(
    "TolmachCLI", "TextModel", "AlignmentScore", "PairingKit", "FileKit", "JSONKit", "DocumentJSON", "MarkupKit",
    "HTTPKit", "ProcessKit", "LexiconKit", "LexiconImport", "StageKit", "StageProgram", "ForeignStages",
    "ConformanceKit", "PipelineFile",
    "PipelineRunner"),
  Module("AllVerbs", "TolmachCLI"),
]

let stages: [Module] = [
  Module("AlignRevisions", "TextModel", "StageKit"),
  Module("AlignSentences", "TextModel", "StageKit", "FileKit", "JSONKit", "LexiconKit", "DocumentJSON"),
  Module(
    "ApplyCorrections", "TextModel", "StageKit", "FileKit", "JSONKit", "DocumentJSON", "UnicodeKit", "CharsetKit",
    "TableReadingKit", "TableWritingKit"),
  Module("CheckBitext", "TextModel", "StageKit", "FileKit"),
  Module("CheckCoverage", "TextModel", "StageKit", "UnicodeKit", "LanguageKit", "CheckKit"),
  Module("CheckNames", "TextModel", "StageKit", "CheckKit"),
  Module("CheckNumbers", "TextModel", "StageKit", "MentionKit", "CheckKit"),
  Module("CheckPunctuation", "TextModel", "StageKit", "CheckKit"),
  Module("CheckReferences", "TextModel", "StageKit", "MentionKit", "CheckKit"),
  Module("CheckTerms", "TextModel", "StageKit", "FileKit", "XMLKit", "CheckKit"),
  Module("CheckXLIFF", "TextModel", "StageKit", "XMLKit"),
  Module("DetectLanguage", "TextModel", "StageKit", "LanguageKit"),
  Module("FilterBlocks", "TextModel", "StageKit", "UnicodeKit", "LanguageKit"),
  Module("FilterRows", "TextModel", "StageKit"),
  Module("LabelBlocks", "TextModel", "StageKit"),
  Module(
    "ListArchive", "TextModel", "StageKit", "FileKit", "CharsetKit", "NamingKit", "ArchiveKit", "ArchiveStreamKit"),
  Module("ListFiles", "TextModel", "StageKit", "FileKit", "CharsetKit", "NamingKit"),
  Module("ListManifest", "TextModel", "StageKit", "FileKit", "JSONKit", "CharsetKit", "NamingKit"),
  Module("ListPaths", "TextModel", "StageKit", "FileKit", "CharsetKit", "LanguageKit"),
  Module("ListRecords", "TextModel", "StageKit", "FileKit", "JSONKit", "DocumentJSON"),
  Module("NormalizeText", "TextModel", "StageKit", "UnicodeKit"),
  Module("ReadDocx", "TextModel", "StageKit", "XMLKit", "ITSKit", "CharsetKit", "ArchiveKit"),
  Module("ReadEPUB", "TextModel", "StageKit", "XMLKit", "ITSKit", "CharsetKit", "ArchiveKit"),
  Module("ReadHTML", "TextModel", "StageKit", "XMLKit", "ITSKit", "CharsetKit"),
  Module("ReadLinks", "TextModel", "StageKit", "FileKit", "XMLKit"),
  Module("ReadODT", "TextModel", "StageKit", "OpenDocumentKit"),
  Module("ReadOPUS", "TextModel", "StageKit", "XMLKit"),
  Module("ReadSegments", "TextModel", "StageKit"),
  Module("ReadTMX", "TextModel", "StageKit", "UnitKit", "XMLKit"),
  Module("ReadTable", "TextModel", "StageKit", "CharsetKit", "TableReadingKit"),
  Module("ReadText", "TextModel", "StageKit", "UnicodeKit", "CharsetKit", "LanguageKit"),
  Module("ReadWithOffice", "TextModel", "StageKit", "FileKit", "XMLKit", "OpenDocumentKit", "ProcessKit"),
  Module("ReadXLIFF", "TextModel", "StageKit", "UnitKit", "XMLKit"),
  Module("ReadXLSX", "TextModel", "StageKit", "TableReadingKit"),
  Module("ReadXML", "TextModel", "StageKit", "FileKit", "XMLKit", "ITSKit", "CharsetKit"),
  Module("RemoveDuplicates", "TextModel", "StageKit", "UnicodeKit"),
  Module("SampleText", "TextModel", "StageKit"),
  Module("SegmentICU", "TextModel", "StageKit", "UnicodeKit"),
  Module("SegmentSRX", "TextModel", "StageKit", "UnicodeKit", "XMLKit", "FileKit"),
  Module("SegmentSentences", "TextModel", "StageKit"),
  Module("SplitLanguages", "TextModel", "StageKit", "LanguageKit"),
  Module("WriteBeads", "TextModel", "StageKit"),
  Module("WriteCSV", "TextModel", "StageKit", "TableWritingKit"),
  Module("WriteDocx", "TextModel", "StageKit", "MarkupKit", "ArchiveKit"),
  Module("WriteFindings", "TextModel", "StageKit"),
  Module("WriteHTML", "TextModel", "StageKit", "MarkupKit"),
  Module("WriteJSONL", "TextModel", "StageKit", "JSONKit", "DocumentJSON"),
  Module("WriteMoses", "TextModel", "StageKit"),
  Module("WriteOPUS", "TextModel", "StageKit", "MarkupKit"),
  Module("WriteReview", "TextModel", "StageKit", "JSONKit", "DocumentJSON", "MarkupKit", embedded: "Page"),
  Module("WriteTMX", "TextModel", "StageKit", "MarkupKit"),
  Module("WriteTSV", "TextModel", "StageKit", "TableWritingKit"),
  Module("WriteText", "TextModel", "StageKit"),
  Module("WriteXLIFF", "TextModel", "StageKit", "MarkupKit"),
  Module("WriteXLSX", "TextModel", "StageKit", "TableWritingKit"),
]

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .target(name: $0) } }

var targets: [Target] = [
  .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
  .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
  .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
  .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
  .target(name: "CLexicons", exclude: ["Data"]),
  .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
  // These are loaded when they are first needed.
  .target(name: "CLibArchive"),
  .target(name: "CMicroHTTPD"),
  .target(name: "CXLSXWriter"),
]

for module in cores {
  targets.append(.target(name: module.name, dependencies: dependencies(module.dependencies), swiftSettings: strict))
}
for module in stages {
  targets.append(
    .target(
      name: module.name, dependencies: dependencies(module.dependencies), path: "Plugins/\(module.name)",
      resources: module.embedded.map { [.embedInCode($0)] }, swiftSettings: strict))
  // Every stage is tested with StageTesting, on the kits that it stands on.
  targets.append(
    .testTarget(
      name: "\(module.name)Tests", dependencies: dependencies([module.name, "StageTesting"] + module.dependencies),
      swiftSettings: strict))
}
targets.append(
  .target(
    name: "AllStages", dependencies: dependencies(["StageKit"] + stages.map(\.name)), path: "Plugins/AllStages",
    swiftSettings: strict))
targets.append(
  .executableTarget(
    name: "tolmach",
    dependencies: dependencies(["AllStages", "AllVerbs", "TolmachCLI", "UnicodeKit", "XMLKit", "ArchiveKit"]),
    swiftSettings: strict))

let testedCores: [Module] = [
  Module("TextModelTests", "TextModel"),
  Module("AlignmentScoreTests", "AlignmentScore"),
  Module("FileKitTests", "FileKit"),
  Module("JSONKitTests", "JSONKit"),
  Module("MarkupKitTests", "MarkupKit", "TextModel"),
  Module("UnicodeKitTests", "UnicodeKit"),
  Module("CharsetKitTests", "CharsetKit", "TextModel", "StageKit"),
  Module("XMLKitTests", "XMLKit"),
  Module("ITSKitTests", "ITSKit", "TextModel", "XMLKit"),
  Module("ArchiveKitTests", "ArchiveKit"),
  Module("ArchiveStreamKitTests", "ArchiveStreamKit"),
  Module("NamingKitTests", "NamingKit"),
  Module("PairingKitTests", "PairingKit"),
  Module("HTTPKitTests", "HTTPKit"),
  Module("LanguageKitTests", "LanguageKit", "TextModel"),
  Module("MentionKitTests", "MentionKit", "UnicodeKit"),
  Module("LexiconKitTests", "LexiconKit", "FileKit"),
  Module("LexiconImportTests", "LexiconImport", "LexiconKit"),
  Module("ProcessKitTests", "ProcessKit", "FileKit"),
  Module("DocumentJSONTests", "DocumentJSON", "TextModel", "JSONKit"),
  Module("StageKitTests", "StageKit", "TextModel"),
  Module("StageTestingTests", "StageTesting", "StageKit", "TextModel"),
  Module("ConformanceKitTests", "ConformanceKit", "StageKit", "TextModel"),
  Module("TableReadingKitTests", "TableReadingKit", "StageKit", "TextModel", "UnitKit"),
  Module("TableWritingKitTests", "TableWritingKit", "TableReadingKit", "StageKit", "TextModel"),
  Module("UnitKitTests", "UnitKit", "TextModel"),
  Module("StageProgramTests", "StageProgram", "StageKit", "TextModel", "JSONKit"),
  Module(
    "ForeignStagesTests", "ForeignStages", "StageTesting", "StageKit", "TextModel", "FileKit", "ProcessKit"),
  Module("PipelineFileTests", "PipelineFile", "StageKit", "TextModel"),
  Module("PipelineRunnerTests", "PipelineRunner", "PipelineFile", "StageKit", "TextModel", "FileKit"),
  Module("TolmachCLITests", "TolmachCLI", "HTTPKit", "FileKit", "StageKit", "TextModel"),
  Module("AllStagesTests", "AllStages", "ConformanceKit", "StageKit", "StageTesting", "TextModel"),
  // What only the finished program shows: transcripts of the command line, and the walls between the modules.
  Module("ProgramTests", "tolmach"),
]
for module in testedCores {
  targets.append(.testTarget(name: module.name, dependencies: dependencies(module.dependencies), swiftSettings: strict))
}

let package = Package(
  name: "tolmach",
  products: [
    .executable(name: "tolmach", targets: ["tolmach"]),
    .library(name: "StageKit", targets: ["TextModel", "StageKit"]),
    .library(name: "StageTesting", targets: ["StageTesting", "ConformanceKit"]),
    .library(name: "StageProgram", targets: ["StageProgram"]),
    .library(
      name: "TolmachKits",
      targets: [
        "FileKit", "JSONKit", "MarkupKit", "UnicodeKit", "CharsetKit", "XMLKit", "ITSKit", "ArchiveKit", "LanguageKit",
        "LexiconKit", "MentionKit", "CheckKit", "OpenDocumentKit", "ProcessKit", "DocumentJSON",
      ]),
    .library(name: "AllStages", targets: ["AllStages"]),
    .library(name: "Tolmach", targets: ["AllStages", "AllVerbs", "TolmachCLI"]),
  ],
  targets: targets
)
