import Findings
import Reports
import Store

extension Results {
  /// The results of one stored run, streamed from it.
  ///
  /// - Parameter rankBy: the score that the run was ordered by.
  package init(run: StoredRun, rankBy: RankBy) {
    self.init(
      ranking: ranked(Self.candidates(run, .overall, rankBy)),
      projects: ranked(Self.candidates(run, .project, rankBy)),
      departments: Rankings.departments(
        of: RowSource { body in
          try run.evaluations(order: .department) { try body(EvaluationRow($0)) }
        }),
      indicators: RowSource { body in
        try run.indicators { try body(IndicatorRow(key: EvaluationKey($0), indicator: $1)) }
      },
      budget: RowSource { body in
        try run.budgetLines { try body(BudgetRow(key: EvaluationKey($0), line: $1, unit: $2)) }
      },
      findings: RowSource { body in
        try run.findings { try body(FindingRow(key: EvaluationKey($0), finding: $1)) }
      },
      statistics: Self.statistics(run),
      files: RowSource { body in try run.files { try body(FileRow($0)) } },
      document: { source in try run.document(source).map { DocumentDetail($0) } })
  }

  private static func candidates(
    _ run: StoredRun, _ kind: SelfEvaluation.Kind, _ rankBy: RankBy
  ) -> RowSource<Candidate> {
    RowSource { body in
      try run.evaluations(kind, order: .rank) { try body(Candidate($0, rankBy: rankBy)) }
    }
  }

  private static func statistics(_ run: StoredRun) -> RowSource<StatisticsRow> {
    RowSource { body in
      var fold = StatisticsFold()
      try run.evaluations(order: .department) { fold.add(EvaluationRow($0)) }
      try run.indicators { fold.add(IndicatorRow(key: EvaluationKey($0), indicator: $1)) }
      for row in fold.rows() { try body(row) }
    }
  }
}

extension Candidate {
  /// The score interval is of the computed score; for another order it is moved along.
  fileprivate init(_ stored: StoredEvaluation, rankBy: RankBy) {
    func scaled(_ score: ExactDecimal?) -> ExactDecimal? {
      guard rankBy == .normalized else { return score }
      return score.flatMap { score in stored.weightTotal.flatMap { score.perHundred(of: $0) } }
    }
    self.init(
      row: EvaluationRow(stored),
      key: rankBy == .stated ? stored.statedScore?.exact : scaled(stored.totalScore),
      low: scaled(stored.scoreLow), high: scaled(stored.scoreHigh))
  }
}

extension EvaluationRow {
  fileprivate init(_ stored: StoredEvaluation) {
    self.init(
      kind: stored.kind, department: stored.department, project: stored.project,
      region: stored.region, year: stored.year, score: stored.totalScore,
      statedScore: stored.statedScore,
      scoreDifference: stored.totalScore.flatMap { score in
        stored.statedScore.map { score - $0.exact }
      },
      rating: stored.rating, statedRating: stored.statedRating, weightTotal: stored.weightTotal,
      budget: stored.budget, executed: stored.executed,
      executionRate: .executionRate(executed: stored.executed, budget: stored.budget),
      reconciled: stored.errors == 0, errors: stored.errors, warnings: stored.warnings,
      notes: stored.notes, source: stored.source, evaluation: stored.number,
      isSuperseded: stored.isSuperseded)
  }
}

extension EvaluationKey {
  fileprivate init(_ name: EvaluationName) {
    self.init(
      department: name.department, year: name.year, kind: name.kind, project: name.project,
      source: name.source, evaluation: name.evaluation)
  }
}

extension FileRow {
  fileprivate init(_ file: StoredFile) {
    self.init(
      source: file.source, status: Status(file.status), evaluations: file.evaluations,
      findings: file.findings, error: file.error, sha256: file.sha256, bytes: file.bytes)
  }
}

extension FileRow.Status {
  fileprivate init(_ status: ListingStatus) {
    switch status {
    case .ingested: self = .ingested
    case .duplicate: self = .duplicate
    case .notAReport: self = .notAReport
    case .skipped: self = .skipped
    case .failed: self = .failed
    }
  }
}

extension DocumentDetail {
  fileprivate init(_ detail: StoredDetail) {
    var evaluations: [SelfEvaluation] = []
    if case .report(let report) = detail.record.outcome { evaluations = report.evaluations }
    let source = detail.record.source.path
    self.init(
      record: detail.record, tables: detail.tables, paragraphs: detail.paragraphs,
      findings: detail.record.findings.map { finding in
        let index = (finding.evaluation ?? 1) - 1
        let evaluation = evaluations.indices.contains(index) ? evaluations[index] : nil
        return FindingRow(
          key: EvaluationKey(
            department: evaluation?.department?.value, year: evaluation?.year?.value,
            kind: evaluation?.kind, project: evaluation?.project?.value, source: source,
            evaluation: finding.evaluation),
          finding: finding)
      })
  }
}
