// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the project's builds do not pay for it. It is a library: libFuzzer has the main function.
let package = Package(
  name: "reader-fuzzing",
  products: [.library(name: "ReaderFuzzing", type: .static, targets: ["ReaderFuzzing"])],
  dependencies: [.package(name: "tolmach", path: "../..")],
  targets: [
    .target(
      name: "ReaderFuzzing",
      dependencies: [
        .product(name: "AllStages", package: "tolmach"), .product(name: "StageKit", package: "tolmach"),
      ])
  ]
)
