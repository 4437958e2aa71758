/// What a header cell, a label or a marker word means. The raw values are the names under which a
/// user adds words in `jixiao.yml` and the first column of the word lists.
package enum Role: String, Sendable, Hashable, CaseIterable, Codable {
  // Columns of an indicator table.
  case level1, level2, level3
  /// 四级指标: the leaf of a form that has one; its third level has no field.
  case level4
  case indicatorName = "indicator-name"
  /// A heading that only groups columns (评价指标 over three levels, 分解目标).
  case group
  /// 项目, 内容: a level in an indicator table, the line's name in a budget table.
  case item
  case target
  case adjustedTarget = "adjusted-target"
  case targetProperty = "target-property"
  case targetValue = "target-value"
  case targetUnit = "target-unit"
  case actual
  case weight, score
  /// 自评得分: goes before a 得分 beside it.
  case selfScore = "self-score"
  /// A score on 100 points before it is weighted, and after.
  case singleScore = "single-score"
  case convertedScore = "converted-score"
  case deviation
  /// Columns that are known and have no field: coefficients, methods, explanations, review scores.
  case aside
  case ordinal
  /// 项目编码, 单位代码: digits under or beside it are no figure.
  case code

  // Columns of a budget table or a funds block; labels beside an amount.
  case initialBudget = "initial-budget"
  /// 批复预算: the initial budget beside an adjusted one, else the budget.
  case approvedBudget = "approved-budget"
  case budget, executed, rate
  /// 调整数: the adjusted budget, or what was added to the first one; the amounts tell.
  case adjustment
  /// 预算执行 over a column of amounts; as a name it is an indicator's.
  case execution
  case fiscalPart = "fiscal-part"
  /// Points of the rate beside their label, in a form without columns for them.
  case rateWeight = "rate-weight"
  case rateScore = "rate-score"
  case lineName = "line-name"
  case duty, completion

  // Labels of a form's grid.
  case title
  case projectName = "project-name"
  case department
  case implementingUnit = "implementing-unit"
  case competentDepartment = "competent-department"
  case higherDepartment = "higher-department"
  case fundUser = "fund-user"
  case moneyUnit = "money-unit"
  case year
  case statedTotal = "stated-total"
  case statedRating = "stated-rating"
  case goalExpected = "goal-expected"
  case goalActual = "goal-actual"
  case fundsBlock = "funds-block"
  case indicatorBlock = "indicator-block"
  case goalBlock = "goal-block"
  /// A label with words beside it and no field (其他需要说明事项, 填表人, 评价结论).
  case remark

  // Rows.
  case total
  case subtotal
  case budgetTotal = "budget-total"
  case division
  case partMarker = "part-marker"
  case otherFunds = "other-funds"

  // Label cells of the narrative's figures.
  case narrativeIncome = "narrative-income"
  case narrativeExpenditure = "narrative-expenditure"
  case narrativeBasic = "narrative-basic"
  case narrativeProject = "narrative-project"
  case narrativeAssets = "narrative-assets"
  case narrativeAssetsCurrent = "narrative-assets-current"
  case narrativeAssetsFixed = "narrative-assets-fixed"
  case narrativeAssetsIntangible = "narrative-assets-intangible"
  case narrativeStaff = "narrative-staff"
  case narrativeStaffInService = "narrative-staff-in-service"
  case narrativeStaffRetired = "narrative-staff-retired"
  case narrativeStaffPart = "narrative-staff-part"

  // Words of cells.
  case nilMark = "nil-mark"
  case placeholder
  case propertyKind = "property-kind"
  case rating
}
