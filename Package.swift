// swift-tools-version: 6.2
// jixiao: bulk import of budget-performance self-evaluation reports (.docx).
// The layout and who may import whom: docs/house.md; held by Tests/HouseTests.

import PackageDescription

/// One list of strict settings for every target of our own.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "jixiao",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "jixiao", targets: ["jixiao"])
  ],
  dependencies: [
    // Commands, options, help with examples, exit code 64: the standard of the language's own tools.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Diagnostics for `-v`, off by default; a back end can be exchanged without touching the stages.
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    // SQLite with migrations, prepared statements and safe concurrency: the incremental store.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // YAML for `jixiao.yml`, with line and column of a mistake.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // Logic-less templates with HTML escaping on by default for `report.html`.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // System libraries, each imported by at most two files of ours.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // SHA-256 of each input file, with the processor's own instructions.
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    // Workbooks written in constant memory.
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    // The C library's own word for giving back memory; nothing to install.
    .systemLibrary(name: "CAllocator"),

    .target(name: "Findings", swiftSettings: strict),
    .target(name: "Documents", dependencies: ["Findings"], swiftSettings: strict),
    .target(
      name: "Docx", dependencies: ["Findings", "Documents", "CLibZip", "CLibXML2"],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Findings"], swiftSettings: strict),
    .target(
      name: "Forms", dependencies: ["Findings", "Documents", "Reports"],
      resources: [.embedInCode("Lexicon/Words")], swiftSettings: strict),
    .target(
      name: "Reconciliation", dependencies: ["Findings", "Reports"], swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "Findings", "Documents", "Reports", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .target(
      name: "Rankings", dependencies: ["Findings", "Documents", "Reports", "Store"],
      swiftSettings: strict),
    .target(
      name: "Outputs",
      dependencies: [
        "Findings", "Documents", "Reports", "Store", "Rankings", "CLibXLSXWriter", "CLibCrypto",
        .product(name: "Mustache", package: "swift-mustache"),
      ], resources: [.embedInCode("Page/Assets")], swiftSettings: strict),
    .target(
      name: "Ingestion",
      dependencies: [
        "Findings", "Documents", "Docx", "Reports", "Forms", "Reconciliation", "Store",
        "Rankings", "Outputs", "CLibCrypto", "CAllocator",
        .product(name: "Logging", package: "swift-log"), .product(name: "Yams", package: "Yams"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "jixiao",
      dependencies: [
        "Ingestion", "Findings", "Documents", "Docx", "Reports", "Forms", "Reconciliation",
        "Store", "Rankings", "Outputs",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),

    // Builds .docx files from readable XML, finds ../shared, compares golden files.
    .target(
      name: "TestSupport", dependencies: ["Findings", "Documents", "Reports", "CLibZip"],
      path: "Tests/TestSupport", swiftSettings: strict),
  ]
    + tests("Findings")
    + tests("Documents", "Findings")
    + tests("Docx", "Findings", "Documents")
    + tests("Reports", "Findings")
    + tests("Forms", "Findings", "Documents", "Docx", "Reports")
    + tests("Reconciliation", "Findings", "Documents", "Docx", "Reports", "Forms")
    + tests("Store", "Findings", "Documents", "Reports")
    + tests("Rankings", "Findings", "Documents", "Reports", "Store")
    + tests("Outputs", "Findings", "Documents", "Reports", "Store", "Rankings")
    + tests(
      "Ingestion", "Findings", "Documents", "Docx", "Reports", "Forms", "Reconciliation", "Store",
      "Rankings", "Outputs", "jixiao")
    + [
      // Runs the built program as a user does.
      .testTarget(
        name: "CommandTests", dependencies: ["TestSupport", "jixiao"], swiftSettings: strict),
      // Reads the repository itself: line caps, import walls, listed rules and forms.
      .testTarget(name: "HouseTests", dependencies: ["TestSupport"], swiftSettings: strict),
    ]
)

/// The tests of one target, in the folder of its name.
func tests(_ target: String, _ others: String...) -> [Target] {
  [
    .testTarget(
      name: target + "Tests",
      dependencies: ([target, "TestSupport"] + others).map { .byName(name: $0) },
      swiftSettings: strict)
  ]
}
