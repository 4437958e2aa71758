import Findings
import Reports

/// What stands between the headers and under a total: labels, ratings, words.
extension TableReader {
  mutating func afterTotal(row: Int) {
    hasTotal = true
    for index in grid.ownIndices(inRow: row) {
      if let word = RatingWord.read(grid.terms[index].text, lexicon: lexicon) {
        harvest.events.append(.rating(Cited(word, at: grid.place(index))))
      }
    }
  }

  mutating func readLabels(row: Int) {
    let pairs = labels.read(grid, row: row, &harvest)
    // A heading over the pairs (预算安排情况) has no amount of its own.
    guard pairs.contains(where: { $0.figure != nil || $0.name != nil }) else { return }
    let block = BudgetBlock(
      pairs: pairs, grid: grid, row: row, side: side(row: row), lexicon: lexicon)
    harvest.events.append(.budget(block))
  }

  /// The label merged down beside a row of pairs.
  func side(row: Int) -> Int? {
    grid.indices(inRow: row).first { grid.terms[$0].has(.fundsBlock) }
  }

  mutating func leaveWords(row: Int) {
    for index in grid.ownIndices(inRow: row) {
      let term = grid.terms[index]
      guard !term.isBlank, !term.isFigure else { continue }
      harvest.events.append(.text(Cited(grid.passage(index), at: grid.place(index))))
    }
  }
}

extension Harvest {
  /// The records of a region go before the total that closed it, whatever words stand below that.
  mutating func insert(_ event: FormEvent, beforeTotalsSince start: Int) {
    let total = events[min(start, events.count)...].firstIndex(where: \.belongsToTotal)
    events.insert(event, at: total ?? events.count)
  }
}

extension FormEvent {
  fileprivate var belongsToTotal: Bool {
    switch self {
    case .total, .rating: true
    default: false
    }
  }
}
