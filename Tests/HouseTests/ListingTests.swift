import Testing

@Suite("What is one of many stands in its list")
struct ListingTests {
  /// A kind of value that has a file each (`extension Rule { static let … }`), and the one file that
  /// lists them.
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
    let listed = list.lines.joined(separator: "\n").split { !$0.isLetter && !$0.isNumber }
    let declared = files(of: catalogue).flatMap { values(of: catalogue, in: $0) }
    #expect(!declared.isEmpty, "no \(catalogue.type) found under \(catalogue.folder)")
    for name in declared {
      #expect(listed.contains { $0 == name }, "\(name) is missing in \(catalogue.list)")
    }
  }

  @Test(arguments: catalogues)
  func aFileHoldsOneOfThem(catalogue: Catalogue) {
    for file in files(of: catalogue) {
      let names = values(of: catalogue, in: file)
      #expect(names.count <= 1, "\(file.path) declares \(names)")
    }
  }

  private func files(of catalogue: Catalogue) -> [SwiftFile] {
    SwiftFile.sources.filter { $0.path.hasPrefix(catalogue.folder) && $0.path != catalogue.list }
  }

  /// The static values that a file adds to the type, public to its target.
  private func values(of catalogue: Catalogue, in file: SwiftFile) -> [Substring] {
    var isInside = false
    var names: [Substring] = []
    for line in file.lines {
      if line.hasPrefix("extension ") {
        isInside = line.hasPrefix("extension \(catalogue.type) {")
      }
      if line == "}" { isInside = false }
      guard isInside else { continue }
      for opening in ["  static let ", "  package static let "] where line.hasPrefix(opening) {
        names.append(line.dropFirst(opening.count).prefix { $0.isLetter || $0.isNumber })
      }
    }
    return names
  }
}
