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

  init(_ header: Header, holdsWords: (Int) -> Bool) {
    let columns = header.columns
    var roles = columns.map(\.role)
    for (index, role) in roles.enumerated() where role.map(HeaderContext.money.contains) ?? false {
      if holdsWords(index) { roles[index] = .lineName }
    }
    func all(_ role: Role) -> [Int] { roles.indices.filter { roles[$0] == role } }
    let years = Set(
      columns.filter { $0.role.map(HeaderContext.money.contains) ?? false }.compactMap(\.year))
    isByYears = years.count > 1
    var rivals: [Int] = []
    func only(_ role: Role) -> Int? {
      let found = all(role)
      guard found.count > 1 else { return found.first }
      let latest = found.compactMap { columns[$0].year }.max()
      let newest = found.filter { columns[$0].year == latest }
      if latest != nil { return newest.count == 1 ? newest[0] : nil }
      let (column, others) = header.surest(of: found)
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
      all(.lineName) + all(.projectName) + all(.item) + all(.aside).filter { $0 < firstAmount }
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
