import Foundation

/// A transcription of one report: what a reader must find in it (see ../shared/reports/README.md).
struct Truth: Decodable {
  struct Indicator: Decodable {
    var level1, level2, level3, weight, target, actual, score, deviation: String?
  }
  struct Line: Decodable {
    var name: String?
    var initialBudget, budget, budgetFiscal, executed, executedFiscal, rate, weight, score: String?
  }
  struct Narrative: Decodable {
    var incomeTotal, expenditureTotal, basicExpenditure, projectExpenditure, assetsTotal: String?
    var staffAuthorized, staffInService: String?
  }

  var path: String?
  var kind: String
  var year: Int?
  var department, project, unit, statedTotalScore, statedRating: String?
  var indicators: [Indicator]
  var budgetLines: [Line]
  var budgetTotal: Line?
  var narrative: Narrative
  var computedScore: String?
  /// Further readings as right as the one given, by field; null may be among them.
  var accept: [String: [String?]]?
  /// Fields that the document leaves open.
  var unscored: [String]?

  static func decode(_ data: Data) throws -> Truth {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Truth.self, from: data)
  }
}
