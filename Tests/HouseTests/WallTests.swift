import Foundation
import TestSupport
import Testing

@Suite("Every import stands in the table of the house")
struct WallTests {
  /// What each target may import of ours and of packages; docs/house.md has the same table.
  static let table: [String: Set<String>] = [
    "Findings": [],
    "Documents": ["Findings"],
    "Docx": ["Findings", "Documents", "CLibZip", "CLibXML2"],
    "Reports": ["Findings"],
    "Forms": ["Findings", "Documents", "Reports"],
    "Reconciliation": ["Findings", "Reports"],
    "Store": ["Findings", "Documents", "Reports", "GRDB"],
    "Rankings": ["Findings", "Documents", "Reports", "Store"],
    "Outputs": [
      "Findings", "Documents", "Reports", "Store", "Rankings", "CLibXLSXWriter", "CLibCrypto",
      "Mustache",
    ],
    "Ingestion": [
      "Findings", "Documents", "Docx", "Reports", "Forms", "Reconciliation", "Store", "Rankings",
      "Outputs", "CLibCrypto", "CAllocator", "Logging", "Yams",
    ],
    "jixiao": [
      "Findings", "Documents", "Docx", "Reports", "Forms", "Reconciliation", "Store", "Rankings",
      "Outputs", "Ingestion", "ArgumentParser", "Logging",
    ],
  ]

  /// The language's own modules, open to all.
  static let system: Set = [
    "Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "Glibc", "Swift",
  ]

  @Test(arguments: SwiftFile.sources)
  func importsOnlyWhatItsTargetMay(file: SwiftFile) throws {
    let allowed = try #require(Self.table[file.target], "\(file.target) is not in the table")
    let strangers = file.imports.subtracting(allowed).subtracting(Self.system)
    #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
  }

  @Test(arguments: SwiftFile.tests)
  func testsImportOursAndTheTestingLibrary(file: SwiftFile) {
    let allowed = Set(Self.table.keys)
      .union(Self.system).union(["Testing", "TestSupport", "CLibZip", "GRDB", "Yams"])
    #expect(
      file.imports.isSubset(of: allowed),
      "\(file.path) imports \(file.imports.subtracting(allowed))")
  }

  @Test(arguments: ["CLibXML2", "CLibZip", "CLibCrypto", "CLibXLSXWriter"])
  func aCLibraryIsKnownToAtMostTwoFiles(module: String) {
    let files = SwiftFile.sources.filter { $0.imports.contains(module) }.map(\.path)
    #expect((1...2).contains(files.count), "\(module) is imported by \(files)")
  }

  @Test func theTableOfTheHouseNamesEveryTarget() throws {
    let page = try String(contentsOf: Repository.url("docs/house.md"), encoding: .utf8)
    for target in Self.table.keys {
      #expect(page.contains("| `\(target)` |"), "docs/house.md does not describe \(target)")
    }
  }
}
