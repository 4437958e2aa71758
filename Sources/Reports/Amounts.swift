extension Figure {
  /// The amount in 万元, exact: the figure's own unit goes before the form's.
  ///
  /// Nil where the cell has no number or no unit is known.
  package func tenThousandYuan(formUnit: MoneyUnit?) -> ExactDecimal? {
    guard let number, let unit = moneyUnit ?? formUnit else { return nil }
    return Money(number, unit).tenThousandYuan
  }
}

extension SelfEvaluation {
  /// 全年预算数 of the whole form, in 万元.
  package var totalBudget: ExactDecimal? {
    budget.total?.budget?.tenThousandYuan(formUnit: unit)
  }

  /// 全年执行数 of the whole form, in 万元.
  package var totalExecuted: ExactDecimal? {
    budget.total?.executed?.tenThousandYuan(formUnit: unit)
  }
}

extension ExactDecimal {
  /// 执行数 ÷ 预算数 in per cent, rounded half up to two decimals (99.97); nil without a budget.
  package static func executionRate(executed: Self?, budget: Self?) -> Self? {
    guard let executed, let budget else { return nil }
    return Self(mantissa: executed.mantissa &* 100, scale: executed.scale)
      .divided(by: budget, decimals: 2)
  }
}
