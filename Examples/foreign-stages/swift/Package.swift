// swift-tools-version: 6.2
import PackageDescription

// A stage as a program of its own, in a package of its own. Yours says where it gets Tolmach from with `url:`.
let package = Package(
  name: "join-hyphenated",
  dependencies: [.package(name: "tolmach", path: "../../..")],
  targets: [
    .executableTarget(
      name: "tolmach-stage-join-hyphenated",
      dependencies: [
        .product(name: "StageProgram", package: "tolmach"), .product(name: "StageKit", package: "tolmach"),
      ])
  ]
)
