/// Which roles a heading can have beside which others: 完成情况 is a value in an indicator table and
/// words in a budget table.
enum HeaderContext {
  static let indicators: [Role] = [
    .level1, .level2, .level3, .level4, .indicatorName, .item, .target, .targetValue,
    .adjustedTarget, .targetProperty, .targetUnit, .actual, .weight, .score, .selfScore,
    .singleScore, .convertedScore, .deviation, .aside, .ordinal, .group,
  ]
  static let budget: [Role] = [
    .initialBudget, .approvedBudget, .budget, .executed, .rate, .fiscalPart, .lineName, .duty,
    .projectName, .item,
    .completion, .weight, .score, .selfScore, .deviation, .aside, .ordinal, .budgetTotal,
    .otherFunds, .fundsBlock, .adjustment, .execution,
  ]
  static let projects: [Role] = [
    .projectName, .initialBudget, .approvedBudget, .budget, .executed, .rate, .fiscalPart, .weight,
    .score,
    .selfScore,
    .competentDepartment, .implementingUnit, .department, .statedRating, .deviation, .aside,
    .ordinal,
  ]
  static let goals: [Role] = [.goalExpected, .goalActual]
  /// Every role that a heading can have.
  static let all = Set(
    indicators + budget + projects + goals + Role.allCases.filter(\.isNarrative))

  static func roles(of kind: Header.Kind) -> [Role] {
    switch kind {
    case .indicators: indicators
    case .budget: budget
    case .projects: projects
    case .goals: goals
    case .narrative: Role.allCases.filter(\.isNarrative)
    }
  }

  /// Columns whose heading says their level.
  static let namedLevels: Set<Role> = [.level1, .level2, .level3, .level4]
  static let levels: Set<Role> = [.level1, .level2, .level3, .level4, .indicatorName]
  static let indicatorValues: Set<Role> = [
    .target, .targetValue, .adjustedTarget, .actual, .weight, .score, .selfScore,
    .singleScore, .convertedScore,
  ]
  /// Points given and points to be had.
  static let points: Set<Role> = [.weight, .score, .selfScore]
  static let money: Set<Role> = [.initialBudget, .approvedBudget, .budget, .executed]
}
