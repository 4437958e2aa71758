import Foundation
import TestSupport
import Testing

@Suite("Every promise of the reader names its tests")
struct PointsTests {
  private static let folder = Repository.url("Tests/DocxTests")

  /// Function names and quoted case names of this folder.
  private func tests() throws -> String {
    let files = try #require(FileManager.default.enumerator(atPath: Self.folder.path))
    return try files.compactMap { $0 as? String }.filter {
      $0.hasSuffix(".swift") && $0 != "PointsTests.swift"
    }
    .map { try String(contentsOf: Self.folder.appending(path: $0), encoding: .utf8) }.joined()
  }

  @Test func allNamedTestsAreThere() throws {
    let page = try String(contentsOf: Repository.url("docs/reader-points.md"), encoding: .utf8)
    let tests = try tests()
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count > 40)
    for row in rows where !row.hasPrefix("| point") {
      let names = row.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(
        \.element)
      #expect(!names.isEmpty, "\(row)")
      for name in names {
        #expect(tests.contains("func \(name)(") || tests.contains("\"\(name)\""), "\(name)")
      }
    }
  }
}
