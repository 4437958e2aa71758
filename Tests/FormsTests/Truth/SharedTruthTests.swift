import Docx
import Documents
import Forms
import Foundation
import Reports
import TestSupport
import Testing

/// Real and invented reports beside the checkout, each with what a reader must find.
@Suite(
  "Shared reports are read exactly", .enabled(if: SharedFolder.isPresent, SharedFolder.absence))
struct SharedTruthTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: URL
    var truth: Data
    var testDescription: String { file.pathComponents.suffix(2).joined(separator: "/") }
  }

  static let published: [Case] = {
    let folder = SharedFolder.url.appending(path: "reports")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      let report = folder.appending(path: name)
      guard let truth = try? Data(contentsOf: report.appending(path: "truth.json")) else {
        return nil
      }
      return Case(file: report.appending(path: "report.docx"), truth: truth)
    }
  }()

  static let invented: [Case] = {
    let folder = SharedFolder.url.appending(path: "city-sample")
    let lines = (try? Data(contentsOf: folder.appending(path: "truth.jsonl"))) ?? Data()
    return lines.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let path = try? Truth.decode(line).path else { return nil }
      return Case(file: folder.appending(path: path), truth: line)
    }
  }()

  @Test(arguments: published)
  func publishedReport(_ sample: Case) throws { try check(sample) }

  @Test(arguments: invented)
  func inventedReport(_ sample: Case) throws { try check(sample) }

  private func check(_ sample: Case) throws {
    let truth = try Truth.decode(sample.truth)
    let document = try DocumentReader().read([UInt8](Data(contentsOf: sample.file)))
    let reading = FormReader().read(document, path: sample.file.path)
    guard case .report(let report) = reading.outcome else {
      Issue.record("taken for no report")
      return
    }
    #expect(report.evaluations.count == 1)
    let evaluation = try #require(report.evaluations.first)
    let differences = Comparison(evaluation, truth).differences
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(report.unreadFigures.isEmpty, "\(report.unreadFigures)")
    #expect(report.unmappedTables.isEmpty, "\(report.unmappedTables)")
    #expect(report.coverage.numericCells == report.coverage.mappedNumericCells)
  }
}
