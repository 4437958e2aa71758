import Findings

/// One row of a budget table.
package struct BudgetLine: Sendable, Hashable, Codable {
  package var name: String
  /// 年初预算数, where it has a column beside the adjusted budget.
  package var initialBudget: Figure?
  /// 全年预算数(A) or 预算数.
  package var budget: Figure?
  /// 其中：财政拨款 of `budget`.
  package var budgetFiscal: Figure?
  /// 全年执行数(B) or 执行数.
  package var executed: Figure?
  package var executedFiscal: Figure?
  /// 执行率, as printed.
  package var rate: Figure?
  /// 分值 of the execution rate, in 分.
  package var weight: Figure?
  /// 得分 of the execution rate, in 分.
  package var score: Figure?
  package var at: CellReference
  /// How the line stands to the others; decides which lines add up.
  package var role: Role

  package enum Role: Sendable, Hashable, Codable {
    /// The total of the table (合计, 年度资金总额).
    case total
    /// A part of the total. The parts of one `division` add up to it; a form that splits the total
    /// twice (by source, by nature) has two divisions, numbered from 0.
    case part(division: Int)
    /// A line within another part (其中 of a 其中), by its position in the budget's lines.
    case within(line: Int)
    /// A line of a table without a total, beside another that has one: it adds up to neither.
    case apart
  }

  package init(
    name: String, initialBudget: Figure? = nil, budget: Figure? = nil, budgetFiscal: Figure? = nil,
    executed: Figure? = nil, executedFiscal: Figure? = nil, rate: Figure? = nil,
    weight: Figure? = nil, score: Figure? = nil, at: CellReference, role: Role
  ) {
    self.name = name
    self.initialBudget = initialBudget
    self.budget = budget
    self.budgetFiscal = budgetFiscal
    self.executed = executed
    self.executedFiscal = executedFiscal
    self.rate = rate
    self.weight = weight
    self.score = score
    self.at = at
    self.role = role
  }
}

/// The budget table or funds block of one evaluation.
package struct Budget: Sendable, Hashable, Codable {
  /// Every named row but the total, in document order.
  package var lines: [BudgetLine]
  package var total: BudgetLine?
  /// True where the parts of a division are all there, so that they must meet the total; false
  /// where only some are named (a lone 其中：财政拨款), so that they may fall short of it.
  package var partsAreWhole: Bool

  package init(lines: [BudgetLine] = [], total: BudgetLine? = nil, partsAreWhole: Bool = false) {
    self.lines = lines
    self.total = total
    self.partsAreWhole = partsAreWhole
  }
}
