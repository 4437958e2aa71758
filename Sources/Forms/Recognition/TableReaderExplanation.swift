import Findings

extension TableReader {
  /// Notes a header and what its columns were taken for.
  mutating func explain(_ header: Header) {
    harvest.explanation.append(
      TableExplanation.Part(
        kind: header.kind.explained, rows: header.rows.lowerBound + 1...header.rows.upperBound,
        words: header.words, records: 0))
  }

  /// Notes how many records the open region gave, also where its header stands in the table before.
  mutating func explain(records: Int) {
    guard records > 0 else { return }
    if isOwnHeader, !harvest.explanation.isEmpty {
      harvest.explanation[harvest.explanation.count - 1].records = records
      return
    }
    let header: Header
    switch open {
    case .indicators(let reader): header = reader.header
    case .budget(let reader): header = reader.header
    case .projects, nil: return
    }
    harvest.explanation.append(
      TableExplanation.Part(
        kind: header.kind.explained, rows: 1...max(1, row), words: header.words, records: records,
        isContinuation: true))
  }
}

extension Header {
  fileprivate var words: [(word: String, role: Role?)] { columns.map { ($0.text, $0.role) } }
}

extension Header.Kind {
  var explained: TableExplanation.Kind {
    switch self {
    case .indicators: .indicators
    case .budget: .budget
    case .projects: .projects
    case .goals: .goals
    case .narrative: .narrative
    }
  }
}
