import Findings
import Foundation
import Reconciliation
import Reports
import TestSupport
import Testing

@testable import Forms

/// Rows as honest forms of many provinces write them; none may raise more than a note.
@Suite("Honest rows raise no alarm")
struct HonestRowsTests {
  /// name | weight | target | actual | score | reason, one a line; a blank is a blank cell.
  static let rows: [[String]] = {
    let url = Repository.url("Tests/Golden/rescoring/honest.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()

  @Test(arguments: rows)
  func row(_ cells: [String]) throws {
    try #require(cells.count == 6)
    let form = ExampleReport().indicator(
      cells[0], weight: cells[1], target: cells[2], actual: cells[3], score: cells[4],
      deviation: cells[5].isEmpty ? nil : cells[5])
    let report = form.with {
      $0.indicators[0].targetMeasure = MeasureReader.read(cells[2])
      $0.indicators[0].actualMeasure = MeasureReader.read(cells[3])
    }.completed.report
    let alarms = Reconciler().findings(in: report).filter { $0.severity > .note }
    #expect(alarms.isEmpty, "\(alarms.map(\.message.zh))")
  }

  @Test("There are rows")
  func present() { #expect(Self.rows.count > 60) }
}
