// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the project's builds do not pay for it.
let stages: [Target.Dependency] = [
  .product(name: "AllStages", package: "tolmach"), .product(name: "StageKit", package: "tolmach"),
]

let package = Package(
  name: "readers",
  dependencies: [.package(name: "tolmach", path: "../..")],
  targets: [
    .executableTarget(name: "measure-speed", dependencies: stages),
  ])
