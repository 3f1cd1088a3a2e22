// swift-tools-version: 6.2
import PackageDescription

// The aligner's own sources, so that what is fitted is what is shipped; a package of its own, so that the program
// carries no trainer.
let package = Package(
  name: "learn-alignment-weights",
  targets: [
    .target(name: "CStemmer", path: "Modules/CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "TextModel", path: "Modules/TextModel", swiftSettings: settings),
    .target(name: "StageKit", dependencies: ["TextModel"], path: "Modules/StageKit", swiftSettings: settings),
    .target(
      name: "AlignSentences", dependencies: ["TextModel", "StageKit", "CStemmer"], path: "Modules/AlignSentences",
      swiftSettings: settings + [.unsafeFlags(["-enable-testing", "-Ounchecked"])]),
    .executableTarget(
      name: "learn-alignment-weights", dependencies: ["AlignSentences"], swiftSettings: settings),
  ]
)

var settings: [SwiftSetting] {
  [
    .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
