// swift-tools-version: 6.2
import PackageDescription

// The aligner's own sources, so that what is fitted is what is shipped; a package of its own, so that the program
// carries no trainer.
let package = Package(
  name: "learn-alignment-weights",
  targets: [
    .target(name: "CStemmer", path: "Modules/CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "TextModel", path: "Modules/TextModel", swiftSettings: settings),
    .target(name: "CLexicons", path: "Modules/CLexicons", exclude: ["Data"]),
    .target(name: "FileKit", path: "Modules/FileKit", swiftSettings: settings),
    .target(name: "JSONKit", path: "Modules/JSONKit", swiftSettings: settings),
    .target(
      name: "DocumentJSON", dependencies: ["TextModel", "JSONKit"], path: "Modules/DocumentJSON", swiftSettings: settings),
    .target(
      name: "LexiconKit", dependencies: ["FileKit", "CLexicons", "CStemmer"], path: "Modules/LexiconKit",
      swiftSettings: settings),
    .target(name: "StageKit", dependencies: ["TextModel"], path: "Modules/StageKit", swiftSettings: settings),
    .target(
      name: "AlignSentences",
      dependencies: ["TextModel", "StageKit", "FileKit", "JSONKit", "DocumentJSON", "LexiconKit"],
      path: "Modules/AlignSentences",
      swiftSettings: settings + [.unsafeFlags(["-enable-testing", "-Ounchecked"])]),
    .executableTarget(
      name: "learn-alignment-weights", dependencies: ["AlignSentences", "LexiconKit"], swiftSettings: settings),
  ]
)

var settings: [SwiftSetting] {
  [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
