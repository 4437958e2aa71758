// swift-tools-version: 6.2
// The reader and its fuzzer, built with the sanitizers that the product is built without.

import PackageDescription

let fuzzed: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library", "-O"]),
]

let package = Package(
  name: "fuzz",
  products: [.executable(name: "DocxFuzzer", targets: ["DocxFuzzer"])],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip"),
    .target(name: "Findings", swiftSettings: fuzzed),
    .target(name: "Documents", dependencies: ["Findings"], swiftSettings: fuzzed),
    .target(
      name: "Docx", dependencies: ["Findings", "Documents", "CLibZip", "CLibXML2"],
      swiftSettings: fuzzed),
    .executableTarget(
      name: "DocxFuzzer", dependencies: ["Findings", "Documents", "Docx"], swiftSettings: fuzzed,
      linkerSettings: [
        .unsafeFlags(["-sanitize=fuzzer,address"]), .linkedLibrary("z"), .linkedLibrary("m"),
      ]),
  ]
)
