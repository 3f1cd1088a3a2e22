// swift-tools-version: 6.2
import PackageDescription

// A program of its own, so that the suite's output format is no part of tolmach.
let package = Package(
  name: "its-answers",
  dependencies: [.package(name: "tolmach", path: "../..")],
  targets: [
    .executableTarget(name: "its-answers", dependencies: [.product(name: "TolmachKits", package: "tolmach")])
  ]
)
