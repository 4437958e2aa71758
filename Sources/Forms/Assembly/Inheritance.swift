import Findings
import Reports

extension SelfEvaluation {
  /// With the year, the region and the department of the evaluation before it in the document where
  /// it prints none itself: forms after the first often leave out what their common title said.
  func completed(by former: SelfEvaluation) -> SelfEvaluation {
    var result = self
    if Self.isUnprinted(yearMentions), let year = former.year { result.year = year }
    if Self.isUnprinted(departmentMentions),
      department == nil || department?.value == departmentMentions.first?.text,
      let name = former.department
    {
      (result.department, result.departmentCode) = (name, former.departmentCode)
    }
    if region == nil { result.region = former.region }
    return result
  }

  /// The first evaluations of a document take what they lack from those behind them.
  static func completedFromBehind(_ evaluations: [SelfEvaluation]) -> [SelfEvaluation] {
    guard evaluations.count > 1 else { return evaluations }
    var result = evaluations
    for index in result.indices.dropLast().reversed() where result[index].department == nil {
      result[index].department = result[index + 1].department
      result[index].departmentCode = result[index + 1].departmentCode
    }
    for index in result.indices.dropLast().reversed() where result[index].year == nil {
      result[index].year = result[index + 1].year
    }
    return result
  }

  /// Whether only the file's name or its folders say it.
  private static func isUnprinted(_ mentions: [Mention]) -> Bool {
    mentions.allSatisfy { $0.origin == .fileName || $0.origin == .folder }
  }
}
