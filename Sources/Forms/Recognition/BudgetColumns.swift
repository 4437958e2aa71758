import Reports

/// The columns of a budget table or a funds block, as positions in the header's columns.
struct BudgetColumns: Sendable {
  var initialBudget: Int?
  var budget: Int?
  var budgetFiscal: Int?
  var executed: Int?
  var executedFiscal: Int?
  var rate: Int?
  var weight: Int?
  var score: Int?
  /// Columns that can name the line, most telling first.
  var names: [Int] = []
  var duty: Int?
  /// Columns left out because another has the same meaning.
  private(set) var rivals: [Int] = []
  /// Amounts of several years stand side by side.
  var isByYears = false

  /// - Parameter cells: what stands under the headings; nil where only these count.
  init(_ header: Header, _ cells: BudgetCells?) {
    let columns = header.columns
    var roles = cells?.roles() ?? columns.map(\.role)
    // 批复预算 beside 调整后预算 is the initial one, alone the budget.
    let hasBudget = roles.contains(.budget)
    for index in roles.indices where roles[index] == .approvedBudget {
      roles[index] = hasBudget ? .initialBudget : .budget
    }
    func all(_ role: Role) -> [Int] { roles.indices.filter { roles[$0] == role } }
    let years = Set(
      columns.filter { $0.role.map(HeaderContext.money.contains) ?? false }.compactMap(\.year))
    isByYears = years.count > 1
    var rivals: [Int] = []
    func only(_ role: Role) -> Int? {
      let found = all(role)
      guard found.count > 1 else { return found.first }
      // 2021年决算数 beside 全年执行数 is a former year's.
      let yearless = found.filter { columns[$0].year == nil }
      let latest = found.compactMap { columns[$0].year }.max()
      if yearless.isEmpty {
        let newest = found.filter { columns[$0].year == latest }
        return newest.count == 1 ? newest[0] : nil
      }
      let (column, others) = header.surest(of: yearless)
      rivals += others
      return column
    }
    initialBudget = only(.initialBudget)
    budget = only(.budget)
    executed = only(.executed)
    rate = only(.rate)
    weight = only(.weight)
    score = only(.selfScore) ?? only(.score)
    duty = only(.duty)
    let firstAmount = roles.firstIndex { $0.map(HeaderContext.money.contains) ?? false } ?? 0
    names =
      all(.lineName) + all(.projectName) + all(.item)
      + (all(.aside) + all(.fundsBlock)).filter { $0 < firstAmount }
    // 资金总额 as a heading beside its sources: the whole budget.
    if budget == nil, initialBudget == nil, all(.budget).isEmpty { budget = only(.budgetTotal) }
    if budget == nil, all(.budget).isEmpty { (budget, initialBudget) = (initialBudget, nil) }
    self.rivals = rivals
    for fiscal in all(.fiscalPart) {
      // A column that is not known between the two changes nothing.
      switch roles[..<fiscal].lastIndex(where: { $0 != nil }) {
      case budget: budgetFiscal = fiscal
      case executed: executedFiscal = fiscal
      default: break
      }
    }
  }
}
