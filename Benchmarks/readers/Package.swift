// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the project's builds do not pay for it.
let package = Package(
  name: "measure-reader",
  dependencies: [.package(name: "tolmach", path: "../..")],
  targets: [
    .executableTarget(
      name: "measure-reader",
      dependencies: [
        .product(name: "AllStages", package: "tolmach"), .product(name: "StageKit", package: "tolmach"),
      ])
  ]
)
