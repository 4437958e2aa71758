import Testing

@Suite("What is one of many stands in its list")
struct ListingTests {
  /// A kind of value that has a file each, and the one file that lists them.
  struct Catalogue: Sendable, CustomStringConvertible {
    let type: String
    let folder: String
    let list: String
    var description: String { type }
  }

  static let catalogues = [
    Catalogue(
      type: "Rule", folder: "Sources/Reconciliation/",
      list: "Sources/Reconciliation/Catalogue/RuleCatalogue.swift"),
    Catalogue(
      type: "Output", folder: "Sources/Outputs/", list: "Sources/Outputs/OutputCatalogue.swift"),
  ]

  @Test(arguments: catalogues)
  func everyValueIsListed(catalogue: Catalogue) throws {
    let list = try #require(SwiftFile.sources.first { $0.path == catalogue.list })
    let listed = list.lines.joined(separator: "\n")
    let marker = "= \(catalogue.type)("
    let declared = SwiftFile.sources.filter { $0.path.hasPrefix(catalogue.folder) }.flatMap {
      file in
      file.lines.compactMap { line -> String? in
        guard line.contains(marker), line.contains("static let ") else { return nil }
        let name = line.split(separator: "static let ").last?.prefix { $0 != " " && $0 != ":" }
        return name.map(String.init)
      }
    }
    #expect(!declared.isEmpty, "no \(catalogue.type) found under \(catalogue.folder)")
    for name in declared {
      let words = listed.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      #expect(words.contains { $0 == name }, "\(name) is missing in \(catalogue.list)")
    }
  }

  @Test(arguments: catalogues)
  func aFileHoldsOneOfThem(catalogue: Catalogue) {
    for file in SwiftFile.sources where file.path.hasPrefix(catalogue.folder) {
      let count = file.lines.count {
        $0.contains("static let ") && $0.contains("= \(catalogue.type)(")
      }
      #expect(count <= 1, "\(file.path) declares \(count) values of \(catalogue.type)")
    }
  }
}
