import Findings
import Rankings
import Reports
import Store

/// The name of one self-evaluation.
private struct EvaluationName: Hashable {
  var source: String
  /// From 1 within its document; nil for the document as a whole.
  var evaluation: Int?
}

extension NameID {
  fileprivate init(source: String, evaluation: Int?) {
    self.init(EvaluationName(source: source, evaluation: evaluation))
  }
}

/// Where each evaluation and its first finding stand, so that the two can point at one another.
struct EvaluationIndex {
  private var rows: [NameID: (kind: SelfEvaluation.Kind, index: Int32)] = [:]
  private var firstFindings: [NameID: Int32] = [:]
  /// Rows at the head of each kind's sheet that have a rank.
  private(set) var ranked: [SelfEvaluation.Kind: RankedRows] = [:]

  /// Walks both rankings once.
  init(_ results: Results, rankBy: RankBy) throws {
    for (kind, source) in [
      (SelfEvaluation.Kind.overall, results.ranking), (.project, results.projects),
    ] {
      var index = 0
      var check = RankedRows(rankBy: rankBy)
      try source.forEach { row in
        add(row, kind: kind, index: index)
        check.add(row)
        index += 1
      }
      ranked[kind] = check
    }
  }

  private mutating func add(_ row: EvaluationRow, kind: SelfEvaluation.Kind, index: Int) {
    let place = (kind, Int32(clamping: index))
    rows[NameID(source: row.source, evaluation: row.evaluation)] = place
    let document = NameID(source: row.source, evaluation: nil)
    if rows[document] == nil { rows[document] = place }
  }

  /// Notes that a finding stands at a row (from 0) of the findings' sheet.
  mutating func note(_ finding: FindingRow, at row: Int) {
    let ids = [
      NameID(source: finding.key.source, evaluation: finding.key.evaluation),
      NameID(source: finding.key.source, evaluation: nil),
    ]
    for id in ids where firstFindings[id] == nil { firstFindings[id] = Int32(clamping: row) }
  }

  /// The evaluation's row: its kind and index from 0 on that kind's sheet.
  func row(of key: EvaluationKey) -> (kind: SelfEvaluation.Kind, index: Int)? {
    let place =
      rows[NameID(source: key.source, evaluation: key.evaluation)]
      ?? rows[NameID(source: key.source, evaluation: nil)]
    return place.map { ($0.kind, Int($0.index)) }
  }

  /// The first finding of an evaluation, else of its document as a whole.
  func firstFinding(of row: EvaluationRow) -> Int? {
    firstFindings[NameID(source: row.source, evaluation: row.evaluation)].map { Int($0) }
  }

  /// The first finding of any of a department's documents.
  func firstFinding(of department: DepartmentRow) -> Int? {
    department.sources.compactMap {
      firstFindings[NameID(source: $0, evaluation: nil)]
    }.min().map { Int($0) }
  }
}

/// Whether a ranking's ranks are what a spreadsheet's RANK gives over the column of their key.
struct RankedRows {
  /// Ranks stay alive up to here: RANK looks at all rows for each.
  static let liveLimit = 2_000

  let rankBy: RankBy
  private(set) var count = 0
  private var rowsSeen = 0
  private var last: (rank: Int, key: ExactDecimal)?
  private var isConsistent = true

  init(rankBy: RankBy) { self.rankBy = rankBy }

  /// The ranked rows are the first ones, and each rank is one more than the rows with a higher key.
  var isLive: Bool { isConsistent && count > 0 && count <= Self.liveLimit }

  mutating func add(_ row: EvaluationRow) {
    rowsSeen += 1
    guard let rank = row.rank else { return }
    guard let key = rankBy.key(of: row), key.fitsSpreadsheet, count == rowsSeen - 1 else {
      isConsistent = false
      return
    }
    count += 1
    if let last {
      let expected = last.key == key ? last.rank : count
      if rank != expected || last.key < key { isConsistent = false }
    } else if rank != 1 {
      isConsistent = false
    }
    last = (rank, key)
  }
}

extension RankBy {
  /// The figure in whose order the rows stand, as its column shows it.
  func key(of row: EvaluationRow) -> ExactDecimal? {
    switch self {
    case .computed: row.score
    case .stated: row.statedScore?.exact
    case .normalized: row.normalizedScore
    }
  }

  /// The column that shows the key.
  var field: Field {
    switch self {
    case .computed: .score
    case .stated: .statedScore
    case .normalized: .normalizedScore
    }
  }
}

extension EvaluationRow {
  /// 100 × score ÷ weight total, to two decimals.
  var normalizedScore: ExactDecimal? {
    guard let score, let weightTotal else { return nil }
    return LiveFormula.percentage(score, of: weightTotal, decimals: 2)
  }
}
