import Reports

extension Budget {
  /// One budget of the blocks that an evaluation's tables hold, in document order.
  init(_ blocks: [BudgetBlock], lexicon: Lexicon) {
    self.init()
    // Where the numbers of a block's divisions begin, and the last one that is taken.
    var division = 0
    var last = 0
    var separate = 0
    let hasTotal = blocks.contains { $0.total != nil }
    for block in blocks {
      let shift = lines.count
      if !block.isContinuation, !block.isByPairs, !lines.isEmpty || total != nil {
        separate += 1
        division = 1 + last
      }
      for line in block.lines {
        var line = line
        switch line.role {
        case .within(let head): line.role = .within(line: head + shift)
        case .part(let number):
          line.role = .part(division: number + division)
          last = max(last, number + division)
        case .total, .apart: break
        }
        if hasTotal, block.isByYears, block.total == nil { line.role = .apart }
        lines.append(line)
      }
      guard var found = block.total else { continue }
      if total == nil {
        total = found
      } else if block.isByPairs, let merged = total?.filled(from: found) {
        total = merged
      } else {
        last = max(last, division + 1)
        found.role = .part(division: division + 1)
        lines.append(found)
      }
    }
    partsAreWhole = separate == 0 && Self.areWhole(lines, blocks, lexicon: lexicon)
  }

  /// Tasks are a whole list; sources of money are where the rest (其他资金) has its row.
  private static func areWhole(
    _ lines: [BudgetLine], _ blocks: [BudgetBlock], lexicon: Lexicon
  ) -> Bool {
    if blocks.contains(where: { $0.isByPairs || $0.hasDivisions || $0.isByYears }) { return false }
    let parts = lines.filter { if case .part = $0.role { true } else { false } }
    if blocks.contains(where: \.hasTasks) { return !parts.isEmpty }
    guard parts.count >= 2 else { return false }
    return parts.contains {
      lexicon.roles(ofWord: matchKey(lexicon.withoutPartMarker($0.name))).contains(.otherFunds)
    }
      || parts.count >= 3
  }
}

extension BudgetLine {
  /// The line with the figures of another that it has none of; nil where both have one.
  fileprivate func filled(from other: BudgetLine) -> BudgetLine? {
    var result = self
    for field in [
      \BudgetLine.initialBudget, \.budget, \.budgetFiscal, \.executed, \.executedFiscal, \.rate,
      \.weight, \.score,
    ] {
      guard let figure = other[keyPath: field] else { continue }
      guard self[keyPath: field] == nil else { return nil }
      result[keyPath: field] = figure
    }
    return result
  }
}
