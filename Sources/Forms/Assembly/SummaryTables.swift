import Reports

/// Tables that only repeat what the parts of another table add up to (一级指标 | 分值 | 得分, a row a part):
/// their rows are no indicators, and their figures have no field.
struct SummaryTables {
  /// By the name of a first or second level the points of the rows under it.
  private var sums: [String: ExactDecimal] = [:]
  private let lexicon: Lexicon

  init(_ tables: [TableReading], lexicon: Lexicon) {
    self.lexicon = lexicon
    for block in tables.flatMap(\.indicatorBlocks) {
      for indicator in block.indicators where !indicator.hasOneLevel {
        guard let score = indicator.score?.number else { continue }
        for level in Set(
          [indicator.level1, indicator.level2].compactMap { $0.map { matchKey($0) } })
        {
          sums[level] = (sums[level] ?? .zero) + score.exact
        }
      }
    }
  }

  /// The table without its rows where it is such a table, else as it is.
  func leftOut(of table: TableReading) -> TableReading {
    guard !sums.isEmpty, table.holdsPointsOnly else { return table }
    let rows = table.indicatorBlocks.flatMap(\.indicators)
    let found = rows.count(where: isSum)
    guard found > 1, rows.allSatisfy({ isSum($0) || isRate($0) }) else { return table }
    var result = table
    result.harvest.events.removeAll { event in
      switch event {
      case .indicators, .total, .rating: true
      default: false
      }
    }
    return result
  }

  private func isSum(_ row: Indicator) -> Bool {
    guard row.hasOneLevel, let score = row.score?.number else { return false }
    return sums[matchKey(row.leaf)] == score.exact
  }

  /// 预算执行 among the parts: its points are those of the rate.
  private func isRate(_ row: Indicator) -> Bool {
    let roles = Term(row.leaf, lexicon: lexicon).roles
    let ofRate: Set<Role> = [.rate, .execution, .fundsBlock]
    return row.hasOneLevel && !ofRate.isDisjoint(with: roles)
  }
}

extension TableReading {
  fileprivate var indicatorBlocks: [IndicatorBlock] {
    harvest.events.compactMap { if case .indicators(let block) = $0 { block } else { nil } }
  }

  /// Names and points, no targets and no money.
  fileprivate var holdsPointsOnly: Bool {
    let hasMoney = harvest.events.contains {
      switch $0 {
      case .budget, .project, .narrative: true
      default: false
      }
    }
    return !hasMoney && !indicatorBlocks.isEmpty
      && indicatorBlocks.allSatisfy {
        !$0.shape.hasTarget && !$0.shape.hasActual && $0.shape.hasScore
      }
  }
}

extension Indicator {
  fileprivate var hasOneLevel: Bool { [level1, level2, level3].count { $0 != nil } == 1 }
  fileprivate var leaf: String { level3 ?? level2 ?? level1 ?? "" }
}
