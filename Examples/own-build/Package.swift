// swift-tools-version: 6.2
import PackageDescription

// Where Tolmach stands: beside this folder's parent as it comes, anywhere where the environment says so. A package of
// yours would name its repository: .package(url: "...", from: "0.1.0").
let tolmach = Context.environment["TOLMACH_PACKAGE"] ?? "../.."

let package = Package(
  name: "subtitle-tolmach",
  dependencies: [.package(name: "tolmach", path: tolmach)],
  targets: [
    // A stage needs StageKit; TolmachKits has what is known of charsets, XML, archives and the like.
    .target(
      name: "ReadSRT",
      dependencies: [
        .product(name: "StageKit", package: "tolmach"), .product(name: "TolmachKits", package: "tolmach"),
      ]),
    // A program of one's own needs Tolmach: its stages, its verbs, its command line.
    .executableTarget(
      name: "subtitle-tolmach", dependencies: ["ReadSRT", .product(name: "Tolmach", package: "tolmach")]),
    .testTarget(
      name: "ReadSRTTests", dependencies: ["ReadSRT", .product(name: "StageTesting", package: "tolmach")]),
  ]
)
