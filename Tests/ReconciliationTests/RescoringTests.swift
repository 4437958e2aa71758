import Findings
import Foundation
import Reconciliation
import Reports
import TestSupport
import Testing

@testable import Forms

/// One row of `Tests/Golden/rescoring/rescoring.tsv`: an indicator and the points due under each profile.
struct RescoringRow: CustomTestStringConvertible {
  var cells: [String]
  var testDescription: String { cells.joined(separator: " | ") }

  /// Profile names by column, from the file's first line.
  static let profiles = lines.first?.dropFirst(4).map(\.self) ?? []
  static let all = lines.dropFirst().map { RescoringRow(cells: $0) }

  /// The indicator as the forms' own reader takes its words.
  var indicator: Indicator {
    let place = Place.paragraph(1)
    return Indicator(
      level3: cells[0],
      weight: Figure(text: cells[1], number: PrintedNumber(cells[1]), place: place),
      target: Cited(cells[2], at: place), targetMeasure: MeasureReader.read(cells[2]),
      actual: Cited(cells[3], at: place), actualMeasure: MeasureReader.read(cells[3]),
      at: CellReference(table: 1, row: 1, column: 1))
  }

  private static let lines: [[String]] = {
    let url = Repository.url("Tests/Golden/rescoring/rescoring.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }()
}

@Suite("Points that target, actual value and weight give")
struct RescoringTests {
  @Test("As the golden table has them, under each profile", arguments: RescoringRow.all)
  func golden(_ row: RescoringRow) throws {
    let limit = ReconciliationSettings.standard.thresholds.overshootLimit.exact
    for (column, name) in RescoringRow.profiles.enumerated() {
      let profile = try #require(ScoringProfile.named(name))
      let points = profile.rescored(row.indicator, limit: limit).map(print) ?? "-"
      #expect(points == row.cells[4 + column], "\(name)")
    }
  }

  @Test("The table is whole")
  func whole() {
    #expect(RescoringRow.all.count >= 80)
    #expect(RescoringRow.profiles == ScoringProfile.all.map(\.id))
  }

  @Test(
    "The execution rate gives weight × executed ÷ budget, never more than the weight",
    arguments: [
      ("10", "200", "184", "9.2"), ("20", "35", "35", "20"), ("10", "36", "27.4", "7.6111"),
      ("10", "100", "102.59", "10"), ("10", "0", "0", "-"),
    ])
  func rate(_ weight: String, _ budget: String, _ executed: String, _ expected: String) throws {
    let figures = try [weight, budget, executed].map { try #require(PrintedNumber($0)) }
    let points = ScoringProfile.ministry.ratePoints(
      weight: figures[0], budget: figures[1].exact, executed: figures[2].exact)
    #expect((points.map(print) ?? "-") == expected)
  }

  private func print(_ rescored: Rescored) -> String {
    if rescored.basis != .exceeded, let exact = rescored.exact { return print(exact) }
    return "\(print(rescored.points.lower))–\(print(rescored.points.upper))"
  }

  private func print(_ points: ExactDecimal) -> String {
    let one = ExactDecimal(mantissa: 1, scale: 0)
    return (points.divided(by: one, decimals: 4) ?? points).trimmed.description
  }
}
